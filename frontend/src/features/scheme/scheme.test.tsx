import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Participation, ParticipationPage } from '@/api/generated';
import { answers, problem, refuses } from '@/testing/api';
import { owned, participation } from '@/testing/fixtures/scheme';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';

const address = `/deltakelse/${participation.id}`;
const path = `/participations/${participation.id}`;

describe('participation', () => {
  it('lists_who_takes_part_with_what_is_overdue_and_asks_for_what_the_address_says', async () => {
    const asked: string[] = [];
    server.use(
      answers<ParticipationPage>('/participations', (url) => {
        asked.push(url.search);
        return { items: [participation], nextCursor: null, total: 1 };
      }),
    );
    renderAt('/deltakelse?tilstand=ACTIVE&forfalt=ja');
    const row = await screen.findByRole('row', { name: /Eksempel, fra høsten 2025/ });
    expect(within(row).getByText('2 forfalte')).toBeInTheDocument();
    expect(asked[0]).toContain('status=ACTIVE');
    expect(asked[0]).toContain('overdue=true');
    expect(screen.getByLabelText('Bare med forfalte rapporter')).toBeChecked();
  });

  it('says_when_there_is_none_and_when_it_cannot_be_fetched', async () => {
    server.use(answers<ParticipationPage>('/participations', { items: [], nextCursor: null, total: 0 }));
    renderAt('/deltakelse');
    expect(await screen.findByText(/Ingen kommune du kan se/)).toBeInTheDocument();
    server.use(refuses(path, { status: 404, type: 'not-found' }));
    renderAt(address);
    expect(await screen.findByRole('alert')).toHaveTextContent(/Fant ikke/);
  });

  it('tells_the_phase_of_today_the_reports_and_who_owes_them', async () => {
    server.use(answers<Participation>(path, participation));
    renderAt(address);
    const now = await screen.findByText('Pågår nå');
    expect(now.closest('li')).toHaveTextContent('Gjennomføringsfase');
    const first = screen.getByRole('article', { name: 'Rapport 1, etter 2025–26' });
    expect(first).toHaveTextContent('Levert 1. september 2026 · Astrid Demodal · Behandlet i utvalget');
    expect(within(first).getAllByText('Forfalt')).toHaveLength(2);
    expect(screen.getByText(/1 av 7 leveringer er gjort/)).toHaveTextContent('2 er forfalt');
    expect(screen.getByText('Vidar Veiviser, SMART-senteret')).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: /^Lever rapport/ })).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Trekk kommunen' })).not.toBeInTheDocument();
  });

  it('delivers_a_report_by_keyboard_and_keeps_what_was_typed_when_it_is_refused', async () => {
    const sent: unknown[] = [];
    let refused = true;
    server.use(
      answers<Participation>(path, participation),
      http.post(`*/api/v1${path}/reports/1/deliveries`, async ({ request }) => {
        sent.push(await request.json());
        if (refused) {
          refused = false;
          return HttpResponse.json(problem({ status: 503, type: 'unavailable' }), {
            status: 503,
            headers: { 'Content-Type': 'application/problem+json' },
          });
        }
        return HttpResponse.json(participation, { headers: { ETag: '"2"' } });
      }),
    );
    renderAt(address);
    (await screen.findByRole('button', { name: 'Lever rapport 1 for Veilederne' })).focus();
    await userEvent.keyboard('{Enter}');
    const date = screen.getByLabelText('Levert dato');
    expect(date).toHaveFocus();
    await userEvent.clear(date);
    await userEvent.type(date, '2026-10-05');
    await userEvent.type(screen.getByLabelText('Merknad (valgfritt)'), 'Ettersendt{Enter}');
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(screen.getByLabelText('Merknad (valgfritt)')).toHaveValue('Ettersendt');
    await userEvent.click(screen.getByRole('button', { name: 'Registrer levering' }));
    await screen.findByRole('button', { name: 'Lever rapport 1 for Veilederne' });
    const body = { party: 'ADVISERS', deliveredOn: '2026-10-05', note: 'Ettersendt' };
    expect(sent).toEqual([body, body]);
  });

  it('is_withdrawn_only_with_a_reason_and_upon_the_version_that_was_read', async () => {
    const sent: { body: unknown; ifMatch: string | null }[] = [];
    server.use(
      answers<Participation>(path, owned),
      http.post(`*/api/v1${path}/transitions`, async ({ request }) => {
        sent.push({ body: await request.json(), ifMatch: request.headers.get('If-Match') });
        return HttpResponse.json({ ...owned, status: 'WITHDRAWN' }, { headers: { ETag: '"2"' } });
      }),
    );
    renderAt(address);
    await userEvent.click(await screen.findByRole('button', { name: 'Trekk kommunen' }));
    expect(screen.getByRole('button', { name: 'Trekk kommunen' })).toBeDisabled();
    await userEvent.type(screen.getByLabelText('Grunn'), 'Sammenslåing{Enter}');
    await screen.findByRole('button', { name: 'Trekk kommunen' });
    expect(sent).toEqual([{ body: { to: 'WITHDRAWN', reason: 'Sammenslåing' }, ifMatch: '"1"' }]);
    expect(screen.queryByRole('button', { name: 'Fullfør' })).not.toBeInTheDocument();
  });
});
