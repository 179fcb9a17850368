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
  KnownAdviserPage,
  Me,
  MunicipalityPage,
  ProviderPage,
  Rights,
  School,
  SchoolPage,
} from '@/api/generated';
import type { InputError } from '@/api/problem';
import { dateOf } from '@/lib/dates';
import { answers, problem } from '@/testing/api';
import { stranger } from '@/testing/fixtures/models';
import { eksempel } from '@/testing/fixtures/schools';
import { agreement, fulfilment } from '@/testing/fixtures/trainer';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';

const draft: Agreement = {
  ...agreement,
  status: 'DRAFT',
  signedOn: null,
  versionInForce: null,
  coreTeam: null,
  leaderFlag: null,
  transitions: [],
  usage: { ...agreement.usage, quota: 0 },
};
const path = `/collaboration-agreements/${draft.id}`;
const runner: Me = { ...stranger, grants: [{ role: 'PROVIDER_ADMIN', provider: agreement.provider }] };
const providers = [{ ...agreement.provider, orgNumber: null }];
const own: Me = {
  ...stranger,
  personId: '01900000-0000-7000-8000-000000000303',
  name: 'Vidar Veiviser',
  grants: [{ role: 'ADVISER', provider: agreement.provider }],
};
const colleague = {
  personId: '01900000-0000-7000-8000-000000000399',
  name: 'Vera Veilederlien',
  providers: [{ id: '01900000-0000-7000-8000-000000000103', name: 'IMTEC' }],
};
const known = [{ personId: own.personId ?? '', name: own.name, providers: [agreement.provider] }, colleague];

function refuse(status: 412 | 422, errors?: InputError[]) {
  const type = status === 412 ? 'precondition-failed' : 'invalid-body';
  return HttpResponse.json(problem({ type, status, ...(errors ? { errors } : {}) }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
}

describe('a draft of an agreement', () => {
  let me: Me;
  let stored: { value: Agreement; etag: string };

  beforeEach(() => {
    me = runner;
    stored = { value: draft, etag: '"1"' };
    server.use(
      answers<Me>('/me', () => me),
      answers<AgreementPage>('/collaboration-agreements', { items: [], nextCursor: null }),
      http.get(`*/api/v1${path}`, () => HttpResponse.json(stored.value, { headers: { ETag: stored.etag } })),
      answers<Fulfilment>(`${path}/fulfilment`, fulfilment),
      answers<AgreementVersionPage>(`${path}/versions`, { items: [], nextCursor: null }),
      answers<CoursePage>('/courses', { items: [], nextCursor: null }),
      answers<School>(`/schools/${eksempel.id}`, eksempel),
      answers<SchoolPage>('/schools', { items: [eksempel], nextCursor: null }),
      answers<MunicipalityPage>('/municipalities', { items: [], nextCursor: null }),
      answers<ProviderPage>('/providers', { items: providers, nextCursor: null }),
      answers<KnownAdviserPage>('/advisers', { items: known, nextCursor: null }),
    );
  });

  it('is_written_on_a_page_of_its_own_where_every_problem_stands_at_its_field_and_nothing_is_lost', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/v1/collaboration-agreements', async ({ request }) => {
        sent.push(await request.json());
        if (sent.length > 1) return HttpResponse.json(draft, { status: 201 });
        return refuse(422, [
          { pointer: '/startsOn', code: 'required', message: 'Is required.' },
          { pointer: '/phases/0/endsOn', code: 'outside', message: 'Is outside.' },
        ]);
      }),
    );
    renderAt('/avtaler');
    await userEvent.click(await screen.findByRole('link', { name: 'Ny avtale' }));
    const form = await screen.findByRole('form', { name: 'Ny avtale' });
    await userEvent.type(within(form).getByLabelText('Tittel'), 'Ny langtidsavtale');
    await userEvent.type(within(form).getByLabelText('Søk etter skole'), 'Eksempel');
    await userEvent.click(await within(form).findByRole('button', { name: /^Legg til Eksempel skole/ }));
    await userEvent.click(within(form).getByRole('button', { name: 'Legg til fase' }));
    const phase = within(form).getByRole('group', { name: 'Faser, rad 1' });
    await userEvent.type(within(phase).getByLabelText('Navn'), 'Forarbeid');
    await userEvent.type(within(phase).getByLabelText('Fra'), '2026-08-01');
    await userEvent.type(within(phase).getByLabelText('Til'), '2031-07-31');
    await userEvent.click(within(form).getByRole('button', { name: 'Opprett utkastet' }));
    expect(await within(form).findByRole('alert')).toHaveTextContent('Første dag: må fylles ut.');
    const startsOn = within(form).getByLabelText('Første dag');
    expect(startsOn).toHaveFocus();
    expect(startsOn).toHaveAccessibleDescription('Må fylles ut.');
    expect(within(phase).getByLabelText('Til')).toHaveAccessibleDescription('Ligger utenfor perioden.');
    expect(within(form).getByLabelText('Tittel')).toHaveValue('Ny langtidsavtale');
    await userEvent.type(startsOn, '2026-08-01');
    await userEvent.click(within(form).getByRole('button', { name: 'Opprett utkastet' }));
    expect(await screen.findByRole('heading', { name: draft.title })).toBeInTheDocument();
    expect(sent[1]).toEqual({
      title: 'Ny langtidsavtale',
      kind: 'LONG_TERM',
      providerId: agreement.provider.id,
      schoolIds: [eksempel.id],
      municipalityNumber: null,
      startsOn: '2026-08-01',
      endsOn: null,
      trainerQuota: 0,
      entitlements: [],
      phases: [
        { kind: 'CUSTOM', name: 'Forarbeid', startsOn: '2026-08-01', endsOn: '2031-07-31', goal: null },
      ],
      advisers: [],
      coreTeam: null,
    });
  });

  it('begun_by_an_adviser_has_the_adviser_in_it_and_another_is_chosen_among_those_one_may_name', async () => {
    me = own;
    const sent: { advisers?: unknown }[] = [];
    server.use(
      http.post('*/api/v1/collaboration-agreements', async ({ request }) => {
        sent.push((await request.json()) as { advisers: unknown });
        return HttpResponse.json(draft, { status: 201 });
      }),
    );
    renderAt('/avtaler');
    await userEvent.click(await screen.findByRole('link', { name: 'Ny avtale' }));
    const form = await screen.findByRole('form', { name: 'Ny avtale' });
    expect(screen.getByText(/Du står selv som veileder/)).toBeInTheDocument();
    const self = within(form).getByRole('group', { name: 'Veiledere, rad 1' });
    expect(within(self).getByLabelText('Veileder')).toHaveDisplayValue('Vidar Veiviser');
    expect(within(self).queryByLabelText('Navn')).not.toBeInTheDocument();
    await userEvent.click(within(form).getByRole('button', { name: 'Legg til veileder' }));
    const other = within(form).getByRole('group', { name: 'Veiledere, rad 2' });
    await userEvent.selectOptions(within(other).getByLabelText('Veileder'), colleague.name);
    await userEvent.click(within(form).getByRole('button', { name: 'Opprett utkastet' }));
    expect(await screen.findByRole('heading', { name: draft.title })).toBeInTheDocument();
    const from = dateOf(new Date());
    const [imtec] = colleague.providers;
    expect(sent[0]?.advisers).toEqual([
      { name: own.name, providerId: agreement.provider.id, from, to: null, personId: own.personId },
      { name: colleague.name, providerId: imtec?.id, from, to: null, personId: colleague.personId },
    ]);
  });

  it('loses_nothing_that_is_typed_when_the_sign_in_runs_out', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/v1/collaboration-agreements', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(draft, { status: 201 });
      }),
    );
    const { session } = renderAt('/avtaler/ny');
    const form = await screen.findByRole('form', { name: 'Ny avtale' });
    await userEvent.type(within(form).getByLabelText('Tittel'), 'Ny langtidsavtale');
    session.become({ status: 'expired', name: 'Kari Eksempel' });
    await userEvent.click(await screen.findByRole('button', { name: 'Logg inn igjen' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(within(form).getByLabelText('Tittel')).toHaveValue('Ny langtidsavtale');
    await userEvent.click(within(form).getByRole('button', { name: 'Opprett utkastet' }));
    expect(await screen.findByRole('heading', { name: draft.title })).toBeInTheDocument();
    expect(sent).toEqual([expect.objectContaining({ title: 'Ny langtidsavtale' })]);
  });

  it('is_changed_in_the_same_form_until_it_is_signed_and_both_stand_side_by_side_when_another_was_first', async () => {
    const sent: { ifMatch: string | null; body: unknown }[] = [];
    server.use(
      http.patch(`*/api/v1${path}`, async ({ request }) => {
        sent.push({ ifMatch: request.headers.get('If-Match'), body: await request.json() });
        if (sent.length > 1) return HttpResponse.json(stored.value, { headers: { ETag: '"3"' } });
        stored = { value: { ...draft, title: 'Det den andre skrev' }, etag: '"2"' };
        return refuse(412);
      }),
    );
    renderAt(`/avtaler/${draft.id}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Endre utkastet' }));
    const form = await screen.findByRole('form', { name: 'Endre utkastet' });
    await userEvent.type(within(form).getByLabelText('Navn på gruppen'), 'SMART-team');
    await userEvent.click(within(form).getByRole('button', { name: 'Lagre utkastet' }));
    const both = await within(form).findByRole('table', { name: 'Noen andre har lagret imens' });
    expect(await within(both).findByRole('row', { name: /Tittel/ })).toHaveTextContent('Det den andre skrev');
    expect(within(both).getByRole('row', { name: /Navn på gruppen/ })).toHaveTextContent('SMART-team–');
    await userEvent.click(within(form).getByRole('button', { name: 'Lagre utkastet' }));
    await screen.findByRole('button', { name: 'Endre utkastet' });
    expect(sent.map(({ ifMatch }) => ifMatch)).toEqual(['"1"', '"2"']);
    expect(sent[1]?.body).toMatchObject({
      title: draft.title,
      coreTeam: { name: 'SMART-team', leader: null, members: [], goals: [] },
    });
  });

  it('gets_other_advisers_without_another_version', async () => {
    const sent: unknown[] = [];
    server.use(
      http.patch(`*/api/v1${path}`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(stored.value, { headers: { ETag: '"2"' } });
      }),
    );
    renderAt(`/avtaler/${draft.id}`);
    expect(await screen.findByText('Vidar Veiviser, SMART-senteret')).toBeInTheDocument();
    await userEvent.click(await screen.findByRole('button', { name: 'Endre veilederne' }));
    const form = screen.getByRole('form', { name: 'Endre veilederne' });
    const row = within(form).getByRole('group', { name: 'Veiledere, rad 1' });
    await userEvent.type(within(row).getByLabelText('Til (tomt mens det varer)'), '2026-06-30');
    await userEvent.click(within(form).getByRole('button', { name: 'Legg til veileder' }));
    const added = within(form).getByRole('group', { name: 'Veiledere, rad 2' });
    await userEvent.type(within(added).getByLabelText('Navn'), 'Ingrid Imtvedt');
    await userEvent.click(within(form).getByRole('button', { name: 'Lagre veilederne' }));
    await waitFor(() => expect(form).not.toBeInTheDocument());
    const providerId = agreement.provider.id;
    expect(sent).toEqual([
      {
        advisers: [
          { name: 'Vidar Veiviser', providerId, from: '2025-08-01', to: '2026-06-30', personId: null },
          { name: 'Ingrid Imtvedt', providerId, from: dateOf(new Date()), to: null, personId: null },
        ],
      },
    ]);
  });

  it('is_begun_and_changed_only_by_those_who_write_agreements_and_signed_by_an_owner_too', async () => {
    server.use(
      answers<Rights>('/me/rights', ({ searchParams }) => ({
        actions: searchParams.get('agreement') === draft.id ? ['SIGN_AGREEMENT'] : [],
      })),
    );
    renderAt(`/avtaler/${draft.id}`);
    expect(await screen.findByRole('button', { name: 'Signer' })).toBeInTheDocument();
    for (const name of ['Endre utkastet', 'Avslutt før tiden', 'Sett opp kjernegruppe', 'Endre veilederne']) {
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
    }
    await userEvent.click(screen.getAllByRole('link', { name: 'Avtaler' })[0] as HTMLElement);
    expect(await screen.findByText(/Ingen avtaler passer/)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Ny avtale' })).not.toBeInTheDocument();
  });
});
