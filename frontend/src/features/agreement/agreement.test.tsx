import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Agreement, AgreementPage, CoursePage, Fulfilment, School } from '@/api/generated';
import { answers } from '@/testing/api';
import { eksempel } from '@/testing/fixtures/schools';
import { agreement, course, fulfilment } from '@/testing/fixtures/trainer';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';

describe('an agreement', () => {
  const address = `/avtaler/${agreement.id}`;

  beforeEach(() => {
    server.use(
      answers<Agreement>(`/collaboration-agreements/${agreement.id}`, agreement),
      answers<Fulfilment>(`/collaboration-agreements/${agreement.id}/fulfilment`, fulfilment),
      answers<CoursePage>('/courses', { items: [course], nextCursor: null }),
      answers<School>(`/schools/${eksempel.id}`, eksempel),
    );
  });

  it('is_found_by_its_state_in_the_address', async () => {
    const asked: string[] = [];
    server.use(
      answers<AgreementPage>('/collaboration-agreements', (url) => {
        asked.push(url.search);
        return { items: [agreement], nextCursor: null };
      }),
    );
    renderAt('/avtaler?tilstand=ACTIVE');
    expect(await screen.findByRole('link', { name: agreement.title })).toBeInTheDocument();
    expect(asked[0]).toContain('status=ACTIVE');
    expect(screen.getByText('3 av 6')).toBeInTheDocument();
  });

  it('tells_what_was_promised_and_held_and_who_takes_part', async () => {
    renderAt(address);
    const ledger = await screen.findByRole('table', { name: 'Lovet og holdt etter type' });
    expect(within(ledger).getByRole('row', { name: /Kurs i utviklingstid/ })).toHaveTextContent('6213');
    expect(screen.getByText(/6 i alt, 0 sertifisert, 3 i bruk/)).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: 'Eksempel skole' })).toBeInTheDocument();
    expect(screen.getByText('Leder: Eksempel Rektor')).toBeInTheDocument();
    expect(screen.getByText('Fra Utkast til Signert')).toBeInTheDocument();
    expect(await screen.findByRole('row', { name: /Utviklingstid 1/ })).toHaveTextContent('Holdt');
  });

  it('is_paused_only_with_a_reason_and_upon_the_version_that_was_read', async () => {
    const sent: { body: unknown; ifMatch: string | null }[] = [];
    server.use(
      http.post(`*/api/v1/collaboration-agreements/${agreement.id}/transitions`, async ({ request }) => {
        sent.push({ body: await request.json(), ifMatch: request.headers.get('If-Match') });
        return HttpResponse.json({ ...agreement, status: 'PAUSED' }, { headers: { ETag: '"2"' } });
      }),
    );
    renderAt(address);
    await userEvent.click(await screen.findByRole('button', { name: 'Sett på pause' }));
    expect(screen.getByRole('button', { name: 'Sett på pause' })).toBeDisabled();
    await userEvent.type(screen.getByLabelText('Grunn'), 'Ny rektor{Enter}');
    await screen.findByRole('button', { name: 'Avslutt før tiden' });
    expect(sent).toEqual([{ body: { to: 'PAUSED', reason: 'Ny rektor' }, ifMatch: '"1"' }]);
  });
});
