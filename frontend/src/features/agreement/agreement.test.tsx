import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type {
  Agreement,
  AgreementPage,
  AgreementVersionPage,
  CoursePage,
  Fulfilment,
  LedgerEntryPage,
  MunicipalityPage,
  ProviderPage,
  School,
  SchoolPage,
} from '@/api/generated';
import { answers, problem } from '@/testing/api';
import { provider } from '@/testing/fixtures/scheme';
import { eksempel } from '@/testing/fixtures/schools';
import { agreement, course, entries, fulfilment } from '@/testing/fixtures/trainer';
import { versions } from '@/testing/fixtures/versions';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';

describe('an agreement', () => {
  const address = `/avtaler/${agreement.id}`;

  beforeEach(() => {
    server.use(
      answers<Agreement>(`/collaboration-agreements/${agreement.id}`, agreement),
      answers<Fulfilment>(`/collaboration-agreements/${agreement.id}/fulfilment`, fulfilment),
      answers<LedgerEntryPage>(`/collaboration-agreements/${agreement.id}/ledger`, {
        items: entries,
        nextCursor: null,
      }),
      answers<AgreementVersionPage>(`/collaboration-agreements/${agreement.id}/versions`, {
        items: versions,
        nextCursor: null,
      }),
      answers<CoursePage>('/courses', { items: [course], nextCursor: null }),
      answers<School>(`/schools/${eksempel.id}`, eksempel),
      answers<MunicipalityPage>('/municipalities', { items: [], nextCursor: null }),
      answers<ProviderPage>('/providers', { items: [provider], nextCursor: null }),
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
    expect(screen.getByText('Lederen er ikke rektor nå. Det er Ny Rektor.')).toBeInTheDocument();
    expect(screen.getByText('Fra Utkast til Signert')).toBeInTheDocument();
    expect(await screen.findByRole('row', { name: /Utviklingstid 1/ })).toHaveTextContent('Holdt');
  });

  it('tells_what_each_version_changed_in_words', async () => {
    renderAt(address);
    const table = await screen.findByRole('table', { name: 'Endringer i versjon 2' });
    expect(within(table).getByRole('row', { name: /Plasser i trenerutdanningen/ })).toHaveTextContent('46');
    expect(within(table).getByRole('row', { name: /Ytelse: Kurs i utviklingstid/ })).toHaveTextContent(
      'Ikke med6',
    );
    expect(within(table).getByRole('row', { name: /Fase: Forberedelse/ })).toHaveTextContent(
      '01.08.2025 – 30.06.2026',
    );
    expect(await within(table).findByText('Eksempel skole')).toBeInTheDocument();
    expect(screen.getByText('Versjon 1: slik den ble signert')).toBeInTheDocument();
    expect(screen.getByText('1 planlagt er over tiden')).toBeInTheDocument();
  });

  it('tells_who_drew_and_moved_the_places_and_why', async () => {
    renderAt(address);
    const table = await screen.findByRole('table', {
      name: 'Hva som har skjedd med plassene, det siste først',
    });
    expect(within(table).getByRole('row', { name: /^Flyttet/ })).toHaveTextContent('Flere vil være med der');
    expect(await within(table).findByText('Tatt: Eksempel skole')).toBeInTheDocument();
    expect(within(table).getByRole('row', { name: /^Tatt/ })).toHaveTextContent('Vidar Veiviser−13');
    expect(within(table).getByRole('row', { name: /^Gitt i avtalen/ })).toHaveTextContent('+44');
  });

  it('is_amended_whole_upon_the_version_that_was_read_and_keeps_what_is_typed_when_it_is_refused', async () => {
    const sent: { body: unknown; ifMatch: string | null }[] = [];
    const error = { pointer: '/terms/phases/0/endsOn', code: 'outside', message: 'No.' } as const;
    server.use(
      http.post(`*/api/v1/collaboration-agreements/${agreement.id}/amendments`, async ({ request }) => {
        sent.push({ body: await request.json(), ifMatch: request.headers.get('If-Match') });
        return sent.length === 1
          ? HttpResponse.json(problem({ type: 'invalid-body', status: 422, errors: [error] }), {
              status: 422,
              headers: { 'Content-Type': 'application/problem+json' },
            })
          : HttpResponse.json(versions[0], { status: 201 });
      }),
    );
    renderAt(address);
    await userEvent.click(await screen.findByRole('button', { name: 'Endre avtalen' }));
    expect(screen.getByLabelText('Tittel')).toHaveFocus();
    const quota = screen.getByLabelText('Plasser i trenerutdanningen');
    await userEvent.clear(quota);
    await userEvent.type(quota, '8');
    await userEvent.click(screen.getByRole('button', { name: 'Fjern Kurs i utviklingstid' }));
    await userEvent.click(screen.getByRole('button', { name: 'Legg til ytelse' }));
    await userEvent.type(screen.getByLabelText('Hvorfor endres avtalen?'), 'To plasser til');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre som ny versjon' }));
    expect(await screen.findByText('Faser, rad 1: Til')).toBeInTheDocument();
    expect(quota).toHaveValue(8);
    await userEvent.click(screen.getByRole('button', { name: 'Lagre som ny versjon' }));
    await screen.findByRole('button', { name: 'Endre avtalen' });
    expect(sent).toHaveLength(2);
    expect(sent[1]).toMatchObject({
      ifMatch: '"1"',
      body: {
        reason: 'To plasser til',
        terms: {
          title: agreement.title,
          schoolIds: agreement.schoolIds,
          municipalityNumber: null,
          trainerQuota: 8,
          entitlements: [{ kind: 'DEVELOPMENT_TIME', quantity: 1 }],
          phases: agreement.phases,
        },
      },
    });
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

  it('asks_the_school_owner_to_agree_where_the_provider_signed_alone', async () => {
    const sent: (string | null)[] = [];
    let consents: Agreement['consents'] = [];
    server.use(
      answers<Agreement>(`/collaboration-agreements/${agreement.id}`, () => ({ ...agreement, consents })),
      http.post(`*/api/v1/collaboration-agreements/${agreement.id}/consents`, ({ request }) => {
        sent.push(request.headers.get('If-Match'));
        consents = agreement.consents;
        return HttpResponse.json(agreement, { headers: { ETag: '"1-1"' } });
      }),
    );
    renderAt(address);
    expect(await screen.findByText(/Skoleeieren har ikke godtatt hele avtalen ennå/)).toBeInTheDocument();
    await userEvent.click(await screen.findByRole('button', { name: 'Godta for skoleeieren' }));
    await waitFor(() => expect(screen.queryByText(/Skoleeieren har ikke godtatt/)).toBeNull());
    expect(sent).toEqual(['"1"']);
  });

  it('shows_both_versions_when_somebody_else_was_first_and_loses_nothing_that_is_typed', async () => {
    const sent: (string | null)[] = [];
    let stored = agreement;
    server.use(
      http.get(`*/api/v1/collaboration-agreements/${agreement.id}`, () =>
        HttpResponse.json(stored, { headers: { ETag: stored === agreement ? '"1"' : '"2"' } }),
      ),
      http.post(`*/api/v1/collaboration-agreements/${agreement.id}/amendments`, ({ request }) => {
        sent.push(request.headers.get('If-Match'));
        stored = { ...agreement, title: 'Det den andre skrev', trainerQuota: 7 };
        return sent.length === 1
          ? HttpResponse.json(problem({ type: 'precondition-failed', status: 412 }), {
              status: 412,
              headers: { 'Content-Type': 'application/problem+json' },
            })
          : HttpResponse.json(versions[0], { status: 201 });
      }),
    );
    renderAt(address);
    await userEvent.click(await screen.findByRole('button', { name: 'Endre avtalen' }));
    const quota = screen.getByLabelText('Plasser i trenerutdanningen');
    await userEvent.clear(quota);
    await userEvent.type(quota, '9');
    await userEvent.type(screen.getByLabelText('Hvorfor endres avtalen?'), 'Flere plasser');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre som ny versjon' }));
    const both = await screen.findByRole('table', { name: 'Noen andre har lagret imens' });
    expect(await within(both).findByRole('row', { name: /Tittel/ })).toHaveTextContent(
      `${agreement.title}Det den andre skrev`,
    );
    expect(within(both).getByRole('row', { name: /Plasser/ })).toHaveTextContent('97');
    expect(within(both).getAllByRole('row')).toHaveLength(3);
    expect(quota).toHaveValue(9);
    expect(screen.getByLabelText('Hvorfor endres avtalen?')).toHaveValue('Flere plasser');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre som ny versjon' }));
    await screen.findByRole('button', { name: 'Endre avtalen' });
    expect(sent).toEqual(['"1"', '"2"']);
  });

  it('takes_in_another_school_and_leaves_one_out_in_an_amendment', async () => {
    const bodies: { terms: { schoolIds: string[]; municipalityNumber: string | null } }[] = [];
    const other = { ...eksempel, id: '01900000-0000-7000-8000-000000000299', name: 'Andre skole' };
    server.use(
      answers<SchoolPage>('/schools', { items: [other], nextCursor: null }),
      answers<School>(`/schools/${other.id}`, other),
      http.post(`*/api/v1/collaboration-agreements/${agreement.id}/amendments`, async ({ request }) => {
        bodies.push((await request.json()) as (typeof bodies)[number]);
        return HttpResponse.json(versions[0], { status: 201 });
      }),
    );
    renderAt(address);
    await userEvent.click(await screen.findByRole('button', { name: 'Endre avtalen' }));
    await userEvent.type(screen.getByLabelText('Søk etter skole'), 'Andre');
    await userEvent.click(await screen.findByRole('button', { name: /^Legg til Andre skole/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Fjern Eksempel skole' }));
    await userEvent.type(screen.getByLabelText('Hvorfor endres avtalen?'), 'Bytte');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre som ny versjon' }));
    await screen.findByRole('button', { name: 'Endre avtalen' });
    expect(bodies[0]?.terms).toMatchObject({ schoolIds: [other.id], municipalityNumber: null });
  });

  it('tells_what_waits_for_its_day_and_records_another_principal_and_another_leader', async () => {
    const sent: unknown[] = [];
    server.use(
      answers<Agreement>(`/collaboration-agreements/${agreement.id}`, {
        ...agreement,
        versionInForce: 1,
        nextVersionOn: '2026-12-01',
      }),
      http.post(`*/api/v1/schools/${eksempel.id}/principals`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ name: 'Ny Rektor', since: '2026-12-01', until: null }, { status: 201 });
      }),
      http.patch(`*/api/v1/collaboration-agreements/${agreement.id}`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(agreement, { headers: { ETag: '"2"' } });
      }),
    );
    renderAt(address);
    expect(await screen.findByText(/gjelder fra 1. desember 2026/)).toBeInTheDocument();
    expect(await screen.findByText('Venter på sin dag')).toBeInTheDocument();
    expect(screen.getByText('Gjelder nå')).toBeInTheDocument();
    await userEvent.click(await screen.findByRole('button', { name: 'Registrer rektorskifte' }));
    await userEvent.type(screen.getByLabelText('Ny rektor'), 'Ny Rektor');
    const since = screen.getByLabelText('Fra og med');
    await userEvent.clear(since);
    await userEvent.type(since, '2026-12-01');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre rektorskiftet' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Endre kjernegruppen' }));
    const leader = screen.getByLabelText('Leder');
    await userEvent.clear(leader);
    await userEvent.type(leader, 'Ny Rektor');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre kjernegruppen' }));
    await screen.findByRole('button', { name: 'Endre kjernegruppen' });
    expect(sent).toEqual([
      { name: 'Ny Rektor', since: '2026-12-01' },
      {
        coreTeam: {
          name: 'Kjerneteam',
          leader: 'Ny Rektor',
          members: ['Ada Eksempel'],
          goals: ['Mer støtte'],
        },
      },
    ]);
  });
});
