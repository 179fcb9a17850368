import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Cohort, CohortPage, Me, ProviderPage, School, Slot, SlotPage } from '@/api/generated';
import { answers, problem } from '@/testing/api';
import { stranger } from '@/testing/fixtures/models';
import { eksempel } from '@/testing/fixtures/schools';
import { cohort, reserved } from '@/testing/fixtures/trainer';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';

const overtaken = () =>
  HttpResponse.json(problem({ type: 'precondition-failed', status: 412 }), {
    status: 412,
    headers: { 'Content-Type': 'application/problem+json' },
  });

const runner: Me = { ...stranger, grants: [{ role: 'PROVIDER_ADMIN', provider: cohort.provider }] };

describe('a cohort on its way', () => {
  const address = `/kull/${cohort.id}`;
  let standing: { value: Cohort; etag: string };
  let slot: { value: Slot; etag: string };

  beforeEach(() => {
    standing = { value: { ...cohort, status: 'CLOSED' }, etag: '"1"' };
    slot = { value: reserved, etag: '"1"' };
    server.use(
      answers<Me>('/me', runner),
      answers<ProviderPage>('/providers', {
        items: [{ ...cohort.provider, orgNumber: null }],
        nextCursor: null,
      }),
      answers<CohortPage>('/trainer-cohorts', { items: [cohort], nextCursor: null }),
      http.get(`*/api/v1/trainer-cohorts/${cohort.id}`, () =>
        HttpResponse.json(standing.value, { headers: { ETag: standing.etag } }),
      ),
      http.get(`*/api/v1/trainer-slots/${reserved.id}`, () =>
        HttpResponse.json(slot.value, { headers: { ETag: slot.etag } }),
      ),
      answers<SlotPage>('/trainer-slots', () => ({ items: [slot.value], nextCursor: null })),
      answers<School>(`/schools/${eksempel.id}`, eksempel),
    );
  });

  it('is_opened_with_its_sessions_and_the_rule_that_counts_them', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/v1/trainer-cohorts', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(cohort, { status: 201 });
      }),
    );
    renderAt('/kull');
    await userEvent.click(await screen.findByRole('link', { name: 'Nytt kull' }));
    const form = await screen.findByRole('form', { name: 'Nytt kull' });
    await userEvent.type(within(form).getByLabelText('Navn'), 'SMART-trener 10');
    await userEvent.type(within(form).getByLabelText('Første dag'), '2026-08-01');
    await userEvent.type(within(form).getByLabelText('Siste dag'), '2027-06-30');
    await userEvent.click(within(form).getByRole('button', { name: 'Legg til en samling' }));
    const session = within(form).getByRole('group', { name: 'Samlinger, rad 1' });
    await userEvent.type(within(session).getByLabelText('Dag'), '2026-09-01');
    await userEvent.type(within(form).getByLabelText('Samlinger som må til for å fullføre'), '1');
    await userEvent.click(within(form).getByRole('button', { name: 'Åpne kullet' }));
    expect(await screen.findByRole('heading', { name: cohort.name })).toBeInTheDocument();
    expect(sent).toEqual([
      {
        programme: 'TRAINER',
        providerId: cohort.provider.id,
        name: 'SMART-trener 10',
        startsOn: '2026-08-01',
        endsOn: '2027-06-30',
        capacity: 36,
        sessions: [
          { title: 'Samling 1', startsAt: '2026-09-01T07:00:00Z', durationMinutes: 360, place: null },
        ],
        requiredSessions: 1,
      },
    ]);
  });

  it('is_changed_beside_what_another_saved_and_closed_and_cancelled_by_whoever_runs_it', async () => {
    const sent: { ifMatch: string | null; body: unknown }[] = [];
    const note = async (request: Request) =>
      sent.push({ ifMatch: request.headers.get('If-Match'), body: await request.json() });
    server.use(
      http.patch(`*/api/v1/trainer-cohorts/${cohort.id}`, async ({ request }) => {
        await note(request);
        if (sent.length > 1) return HttpResponse.json(standing.value);
        standing = { value: { ...standing.value, capacity: 40 }, etag: '"2"' };
        return overtaken();
      }),
      http.post(`*/api/v1/trainer-cohorts/${cohort.id}/transitions`, async ({ request }) => {
        await note(request);
        return HttpResponse.json(standing.value);
      }),
    );
    renderAt(address);
    await userEvent.click(await screen.findByRole('button', { name: 'Endre kullet' }));
    const form = await screen.findByRole('form', { name: 'Endre kullet' });
    await userEvent.type(within(form).getByLabelText('Navn'), ' igjen');
    await userEvent.click(within(form).getByRole('button', { name: 'Lagre kullet' }));
    const both = await within(form).findByRole('table', { name: 'Noen andre har lagret imens' });
    expect(await within(both).findByRole('row', { name: /Plasser/ })).toHaveTextContent('3640');
    await userEvent.click(within(form).getByRole('button', { name: 'Lagre kullet' }));
    await waitFor(() => expect(form).not.toBeInTheDocument());
    await userEvent.click(screen.getByRole('button', { name: 'Avlys kullet' }));
    expect(screen.getByText(/Alle plasser gis tilbake/)).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('Grunn'), 'For få påmeldte{Enter}');
    await waitFor(() => expect(sent).toHaveLength(3));
    expect(sent.map(({ ifMatch }) => ifMatch)).toEqual(['"1"', '"2"', '"2"']);
    expect(sent[2]?.body).toEqual({ to: 'CANCELLED', reason: 'For få påmeldte' });
  });

  it('shows_both_names_when_two_people_name_a_place_at_once_and_corrects_it_then', async () => {
    const kari = { name: 'Kari Eksempel', email: 'kari@example.no' };
    const sent: unknown[] = [];
    server.use(
      http.post(`*/api/v1/trainer-slots/${reserved.id}/transitions`, async ({ request }) => {
        sent.push(await request.json());
        slot = { value: { ...reserved, status: 'NAMED', participant: kari }, etag: '"2"' };
        return overtaken();
      }),
      http.patch(`*/api/v1/trainer-slots/${reserved.id}`, async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()]);
        return HttpResponse.json(slot.value);
      }),
    );
    renderAt(address);
    const card = await screen.findByRole('article', { name: /Uten navn ennå/ });
    await userEvent.click(within(card).getByRole('button', { name: 'Sett navn' }));
    await userEvent.type(await within(card).findByLabelText('Navn'), 'Siri Eksempel');
    await userEvent.type(within(card).getByLabelText('E-post på jobben'), 'siri@example.no{Enter}');
    const both = await screen.findByRole('table', { name: 'Noen andre har lagret imens' });
    expect(await within(both).findByRole('row', { name: /Navn/ })).toHaveTextContent(
      'Siri EksempelKari Eksempel',
    );
    const siri = { name: 'Siri Eksempel', email: 'siri@example.no' };
    await userEvent.type(screen.getByLabelText('E-post på jobben'), '{Enter}');
    await waitFor(() =>
      expect(sent).toEqual([{ to: 'NAMED', participant: siri }, ['"2"', { participant: siri }]]),
    );
  });
});
