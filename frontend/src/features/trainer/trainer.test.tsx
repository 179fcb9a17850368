import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type {
  Agreement,
  AgreementPage,
  Cohort,
  CohortPage,
  Rights,
  School,
  SessionAttendance,
  Slot,
  SlotGroup,
  SlotPage,
} from '@/api/generated';
import { answers, answersLate, problem } from '@/testing/api';
import { eksempel } from '@/testing/fixtures/schools';
import {
  agreement,
  attendance,
  certified,
  cohort,
  enrolled,
  named,
  offered,
  reserved,
  waiting,
} from '@/testing/fixtures/trainer';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';

describe('a cohort and its places', () => {
  let slots: Slot[];
  const address = `/kull/${cohort.id}`;

  beforeEach(() => {
    slots = [reserved, named, waiting];
    server.use(
      answers<Cohort>(`/trainer-cohorts/${cohort.id}`, cohort),
      answers<SlotPage>('/trainer-slots', () => ({ items: slots, nextCursor: null })),
      answers<School>(`/schools/${eksempel.id}`, eksempel),
      answers<AgreementPage>('/collaboration-agreements', { items: [agreement], nextCursor: null }),
      ...[reserved, named, waiting, offered, enrolled].map((slot) =>
        answers<Slot>(`/trainer-slots/${slot.id}`, slot),
      ),
    );
  });

  it('lists_the_cohorts_with_their_places_over_all_agreements', async () => {
    server.use(answers<CohortPage>('/trainer-cohorts', { items: [cohort], nextCursor: null }));
    renderAt('/kull');
    const row = await screen.findByRole('row', { name: /SMART-trener/ });
    expect(within(row).getByText('31 av 36')).toBeInTheDocument();
  });

  it('stands_as_a_board_that_says_who_waits_and_why', async () => {
    renderAt(address);
    const taken = await screen.findByRole('region', { name: 'Tatt (2)' });
    expect(within(taken).getByRole('article', { name: /Bo Eksempel/ })).toBeInTheDocument();
    const queue = screen.getByRole('region', { name: 'Venteliste (1)' });
    expect(queue).toHaveTextContent('Nummer 2 i køen');
    expect(within(queue).getByText('1 står foran.')).toBeInTheDocument();
    expect(queue).toHaveTextContent('En administrator flyttet noen fram: «Skolen har ingen trener igjen»');
    expect(queue).toHaveTextContent('I køen fra 01.09.2026, tilbud 01.10.2026.');
    expect(screen.getByText('Ledig').nextSibling).toHaveTextContent('5');
  });

  it('sets_a_name_by_keyboard_and_sends_the_tag_of_what_was_read', async () => {
    const sent: { body: unknown; ifMatch: string | null }[] = [];
    server.use(
      http.post(`*/api/v1/trainer-slots/${reserved.id}/transitions`, async ({ request }) => {
        sent.push({ body: await request.json(), ifMatch: request.headers.get('If-Match') });
        const done: Slot = {
          ...reserved,
          status: 'NAMED',
          participant: { name: 'Ada Eksempel', email: 'ada@example.no' },
        };
        slots = [done, named, waiting];
        return HttpResponse.json(done);
      }),
    );
    renderAt(address);
    const taken = await screen.findByRole('region', { name: 'Tatt (2)' });
    const card = within(taken).getByRole('article', { name: /Uten navn ennå/ });
    within(card).getAllByRole('button', { name: 'Sett navn' })[0]?.focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.type(await within(card).findByLabelText('Navn'), 'Ada Eksempel');
    await userEvent.type(within(card).getByLabelText('E-post på jobben'), 'ada@example.no{Enter}');
    expect(await screen.findByRole('article', { name: /Ada Eksempel/ })).toBeInTheDocument();
    expect(sent).toEqual([
      {
        body: { to: 'NAMED', participant: { name: 'Ada Eksempel', email: 'ada@example.no' } },
        ifMatch: '"1"',
      },
    ]);
  });

  it('passes_the_queue_only_with_a_reason', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post(`*/api/v1/trainer-slots/${waiting.id}/promotion`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(waiting);
      }),
    );
    renderAt(address);
    const queue = await screen.findByRole('region', { name: 'Venteliste (1)' });
    await userEvent.click(within(queue).getByRole('button', { name: 'Flytt fram i køen' }));
    await userEvent.type(await within(queue).findByLabelText('Grunn'), ' {Enter}');
    expect(await within(queue).findByText('Skriv en grunn.')).toBeInTheDocument();
    await userEvent.type(within(queue).getByLabelText('Grunn'), 'Ingen trener igjen{Enter}');
    await waitFor(() => expect(sent).toEqual([{ reason: 'Ingen trener igjen' }]));
  });

  it('shows_until_when_an_offer_stands_and_takes_yes_or_no', async () => {
    slots = [offered];
    renderAt(address);
    const card = await screen.findByRole('article', { name: /Dina Eksempel/ });
    expect(card).toHaveTextContent('Svarfrist lør. 28. nov. kl. 12:00');
    expect(within(card).getByRole('button', { name: 'Ta imot plassen' })).toBeInTheDocument();
    await userEvent.click(within(card).getByRole('button', { name: 'Si nei til plassen' }));
    expect(await within(card).findByLabelText('Grunn')).toBeInTheDocument();
  });

  it('lets_a_principal_name_and_give_up_and_nothing_else', async () => {
    server.use(
      answers<Rights>('/me/rights', ({ searchParams }) => ({
        actions: searchParams.has('agreement') && searchParams.has('school') ? ['NAME_SLOT'] : [],
      })),
    );
    renderAt(address);
    const card = await screen.findByRole('article', { name: /Bo Eksempel/ });
    const names = async (of: HTMLElement) =>
      (await within(of).findAllByRole('button')).map(({ textContent }) => textContent);
    expect(await names(card)).toEqual(['Rett navnet', 'Frigi plassen']);
    const queue = screen.getByRole('region', { name: 'Venteliste (1)' });
    expect(await names(queue)).toEqual(['Gå ut av køen']);
    expect(screen.queryByRole('button', { name: 'Reserver' })).not.toBeInTheDocument();
  });

  it('asks_before_a_place_is_given_up', async () => {
    renderAt(address);
    const card = await screen.findByRole('article', { name: /Bo Eksempel/ });
    await userEvent.click(within(card).getByRole('button', { name: 'Frigi plassen' }));
    expect(await within(card).findByLabelText('Grunn')).toBeInTheDocument();
    await userEvent.click(within(card).getByRole('button', { name: 'Avbryt' }));
    expect(within(card).queryByLabelText('Grunn')).not.toBeInTheDocument();
    expect(card).toHaveFocus();
  });

  it('says_that_the_cohort_is_full_and_keeps_what_was_chosen', async () => {
    server.use(
      http.post('*/api/v1/trainer-slots', () =>
        HttpResponse.json(problem({ status: 409, type: 'cohort-full' }), {
          status: 409,
          headers: { 'Content-Type': 'application/problem+json' },
        }),
      ),
    );
    renderAt(address);
    await userEvent.selectOptions(await screen.findByLabelText('Rolle'), 'SFO');
    await screen.findByRole('option', { name: 'Eksempel skole' });
    await userEvent.click(screen.getByRole('button', { name: 'Reserver' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/full/i);
    expect(screen.getByLabelText('Rolle')).toHaveValue('SFO');
  });

  it('notes_who_came_to_a_session_and_sends_the_version_that_was_read', async () => {
    slots = [enrolled];
    const sent: { body: unknown; ifMatch: string | null }[] = [];
    const path = `/cohort-sessions/${attendance.sessionId}/attendance`;
    server.use(
      answers<SessionAttendance>(path, attendance),
      http.put(`*/api/v1${path}`, async ({ request }) => {
        sent.push({ body: await request.json(), ifMatch: request.headers.get('If-Match') });
        return HttpResponse.json(attendance);
      }),
    );
    renderAt(address);
    expect(await screen.findByText('Utdanningen er fullført med 1 av 2 samlinger.')).toBeInTheDocument();
    const open = await screen.findByRole('button', { name: 'Oppmøte på Samling 1' });
    expect(screen.queryByRole('button', { name: 'Oppmøte på Samling 2' })).not.toBeInTheDocument();
    open.focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(await screen.findByLabelText('Ada Eksempel'));
    await userEvent.click(screen.getByRole('button', { name: 'Lagre oppmøtet' }));
    await waitFor(() =>
      expect(sent).toEqual([{ body: { marks: [{ slotId: enrolled.id, present: true }] }, ifMatch: '"1"' }]),
    );
  });

  it('certifies_short_of_the_rule_only_with_a_reason_and_links_the_certificate', async () => {
    slots = [enrolled, certified];
    renderAt(address);
    const card = await screen.findByRole('article', { name: /Ada Eksempel/ });
    expect(card).toHaveTextContent('0 av 2 samlinger så langt, 1 kreves.');
    await userEvent.click(within(card).getByRole('button', { name: 'Sertifiser' }));
    expect(await within(card).findByLabelText('Grunn')).toBeInTheDocument();
    const link = screen.getByRole('link', { name: 'Kursbevis, 20.11.2026' });
    expect(link).toHaveAttribute('href', '/sertifikat/7Q4K2M9XW3RT5V8YB1ZC6D0EFG');
  });

  it('reserves_several_and_tells_what_became_of_each', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/v1/trainer-slot-groups', async ({ request }) => {
        sent.push(await request.json());
        const refused = { type: '/problems/cohort-full', title: 'Full', status: 409, detail: 'Full.' };
        return HttpResponse.json({
          cohortId: cohort.id,
          policy: 'PARTIAL',
          outcomes: [
            { index: 0, slot: reserved, problem: null },
            { index: 1, slot: null, problem: refused },
          ],
        } satisfies SlotGroup);
      }),
    );
    renderAt(address);
    await screen.findByRole('option', { name: 'Eksempel skole' });
    const count = screen.getByLabelText('Antall plasser');
    await userEvent.clear(count);
    await userEvent.type(count, '2');
    await userEvent.selectOptions(screen.getByLabelText('Hvis ikke alle får plass'), 'PARTIAL');
    await userEvent.click(screen.getByRole('button', { name: 'Reserver' }));
    expect(await screen.findByText('1 reservert, 0 på venteliste, 1 uten plass.')).toBeInTheDocument();
    expect(screen.getByText('Plass 2: Kullet er fullt')).toBeInTheDocument();
    expect(sent).toEqual([
      expect.objectContaining({ policy: 'PARTIAL', slots: [expect.anything(), expect.anything()] }),
    ]);
  });

  it('reserves_for_no_school_before_all_of_the_agreement_are_known_by_name', async () => {
    const other: School = { ...eksempel, id: '01900000-0000-7000-8000-000000000299', name: 'Naboskolen' };
    const late = answersLate<School>(`/schools/${other.id}`, other);
    const both = { ...agreement, schoolIds: [other.id, eksempel.id] };
    server.use(
      late.handler,
      answers<AgreementPage>('/collaboration-agreements', { items: [both], nextCursor: null }),
    );
    renderAt(address);
    await screen.findByRole('article', { name: /Bo Eksempel, Eksempel skole/ });
    expect(await screen.findByRole('button', { name: 'Reserver' })).toBeDisabled();
    late.come();
    expect(await screen.findByRole('option', { name: 'Eksempel skole' })).toBeInTheDocument();
    expect(screen.getByLabelText('Skole')).toHaveDisplayValue('Naboskolen');
    expect(screen.getByRole('button', { name: 'Reserver' })).toBeEnabled();
  });

  it('hands_a_reserved_place_to_another_school_of_the_agreement', async () => {
    slots = [reserved];
    const sent: unknown[] = [];
    const other: School = { ...eksempel, id: '01900000-0000-7000-8000-000000000299', name: 'Naboskolen' };
    server.use(
      answers<Agreement>(`/collaboration-agreements/${agreement.id}`, {
        ...agreement,
        schoolIds: [eksempel.id, other.id],
      }),
      answers<School>(`/schools/${other.id}`, other),
      http.post(`*/api/v1/trainer-slots/${reserved.id}/transfer`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(reserved);
      }),
    );
    renderAt(address);
    const card = await screen.findByRole('article', { name: /Uten navn ennå/ });
    await userEvent.click(within(card).getByRole('button', { name: 'Flytt til en annen skole' }));
    await within(card).findByRole('option', { name: 'Naboskolen' });
    await userEvent.type(within(card).getByLabelText('Grunn'), 'Ingen å sende{Enter}');
    await waitFor(() => expect(sent).toEqual([{ schoolId: other.id, reason: 'Ingen å sende' }]));
  });
});
