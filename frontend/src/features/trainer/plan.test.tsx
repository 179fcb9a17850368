import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Cohort, Rights, School, Slot, SlotPage } from '@/api/generated';
import { answers, problem } from '@/testing/api';
import { eksempel } from '@/testing/fixtures/schools';
import { certified, cohort } from '@/testing/fixtures/trainer';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';

interface Sent {
  body: unknown;
  ifMatch: string | null;
}

describe('who runs a cohort', () => {
  const address = `/kull/${cohort.id}`;
  let slots: Slot[];
  let standing: Cohort;

  beforeEach(() => {
    slots = [];
    standing = { ...cohort, status: 'CLOSED' };
    server.use(
      answers<Cohort>(`/trainer-cohorts/${cohort.id}`, () => standing),
      answers<SlotPage>('/trainer-slots', () => ({ items: slots, nextCursor: null })),
      answers<School>(`/schools/${eksempel.id}`, eksempel),
    );
  });

  /** Takes what is saved, or says once that another was faster. */
  function takesPlans({ overtakenBy }: { overtakenBy?: Cohort } = {}): Sent[] {
    const sent: Sent[] = [];
    let faster = overtakenBy;
    server.use(
      http.patch(`*/api/v1/trainer-cohorts/${cohort.id}`, async ({ request }) => {
        sent.push({ body: await request.json(), ifMatch: request.headers.get('If-Match') });
        if (faster === undefined) return HttpResponse.json(standing);
        standing = faster;
        faster = undefined;
        return HttpResponse.json(problem({ status: 412, type: 'precondition-failed' }), {
          status: 412,
          headers: { 'Content-Type': 'application/problem+json' },
        });
      }),
    );
    return sent;
  }

  it('moves_removes_and_adds_sessions_in_one_save_on_top_of_what_was_read', async () => {
    const sent = takesPlans();
    renderAt(address);
    await userEvent.click(await screen.findByRole('button', { name: 'Endre samlingene' }));
    const form = await screen.findByRole('form', { name: 'Samlinger i kullet' });
    await userEvent.click(within(form).getByRole('button', { name: 'Fjern Samling 2' }));
    const first = within(form).getByRole('group', { name: 'Samlinger, rad 1' });
    await userEvent.clear(within(first).getByLabelText('Dag'));
    await userEvent.type(within(first).getByLabelText('Dag'), '2026-11-25');
    await userEvent.click(within(form).getByRole('button', { name: 'Legg til en samling' }));
    const added = within(form).getByRole('group', { name: 'Samlinger, rad 2' });
    await userEvent.type(within(added).getByLabelText('Dag'), '2026-11-18');
    await userEvent.clear(within(form).getByLabelText('Samlinger som må til for å fullføre'));
    await userEvent.click(within(form).getByRole('button', { name: 'Lagre samlingene' }));
    await waitFor(() => expect(form).not.toBeInTheDocument());
    const rest = { durationMinutes: 360, place: 'Kongsberg' };
    expect(sent).toEqual([
      {
        body: {
          sessions: [
            {
              id: cohort.sessions[0]?.id,
              title: 'Samling 1',
              startsAt: '2026-11-25T08:00:00Z',
              ...rest,
            },
            { title: 'Samling 2', startsAt: '2026-11-18T08:00:00Z', ...rest },
          ],
          requiredSessions: null,
        },
        ifMatch: '"1"',
      },
    ]);
  });

  it('loses_nothing_typed_when_another_was_faster_and_shows_what_stands', async () => {
    const [samling] = cohort.sessions;
    const sent = takesPlans({
      overtakenBy: { ...standing, sessions: samling ? [{ ...samling, title: 'Ny samling 1' }] : [] },
    });
    renderAt(address);
    await userEvent.click(await screen.findByRole('button', { name: 'Endre samlingene' }));
    const form = await screen.findByRole('form', { name: 'Samlinger i kullet' });
    const title = within(within(form).getByRole('group', { name: 'Samlinger, rad 1' })).getByLabelText(
      'Tittel',
    );
    await userEvent.type(title, ' i Drammen');
    await userEvent.click(within(form).getByRole('button', { name: 'Lagre samlingene' }));
    const both = await within(form).findByRole('table', { name: 'Noen andre har lagret imens' });
    expect(within(both).getByText(/^Ny samling 1 ·/)).toBeInTheDocument();
    expect(title).toHaveValue('Samling 1 i Drammen');
    await userEvent.click(within(form).getByRole('button', { name: 'Lagre samlingene' }));
    await waitFor(() => expect(form).not.toBeInTheDocument());
    expect(sent).toHaveLength(2);
  });

  it('is_the_only_one_who_is_shown_how_to_change_the_sessions', async () => {
    server.use(answers<Rights>('/me/rights', { actions: ['RESERVE_SLOT', 'NAME_SLOT'] }));
    renderAt(address);
    expect(await screen.findByText(/Samling 1/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Endre samlingene' })).not.toBeInTheDocument();
  });

  it('takes_a_certificate_back_only_with_a_reason', async () => {
    slots = [certified];
    const sent: unknown[] = [];
    server.use(
      answers<Slot>(`/trainer-slots/${certified.id}`, certified),
      http.post(`*/api/v1/trainer-slots/${certified.id}/certificate-revocation`, async ({ request }) => {
        sent.push(await request.json());
        const { certificate } = certified;
        if (certificate) slots = [{ ...certified, certificate: { ...certificate, status: 'REVOKED' } }];
        return HttpResponse.json(slots[0]);
      }),
    );
    renderAt(address);
    const card = await screen.findByRole('article', { name: /Emil Eksempel/ });
    await userEvent.click(within(card).getByRole('button', { name: 'Trekk tilbake kursbeviset' }));
    expect(within(card).getByText(/Alle som kontrollerer kursbeviset/)).toBeInTheDocument();
    await userEvent.type(within(card).getByLabelText('Grunn'), ' {Enter}');
    expect(await within(card).findByText('Skriv en grunn.')).toBeInTheDocument();
    await userEvent.type(within(card).getByLabelText('Grunn'), 'Utstedt ved en feil{Enter}');
    expect(await within(card).findByText(/\(Trukket tilbake\)/)).toBeInTheDocument();
    expect(sent).toEqual([{ reason: 'Utstedt ved en feil' }]);
    expect(within(card).queryByRole('button', { name: 'Trekk tilbake kursbeviset' })).not.toBeInTheDocument();
  });
});
