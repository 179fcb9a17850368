import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type {
  KnownAdviserPage,
  MunicipalityPage,
  Participation,
  ParticipationPage,
  ProviderPage,
  SchemePage,
  School,
  SchoolPage,
  VoicePage,
} from '@/api/generated';
import { answers, problem, refuses } from '@/testing/api';
import { parents, voice } from '@/testing/fixtures/measure';
import { other, owned, participation, provider, scheme } from '@/testing/fixtures/scheme';
import { eksempel, municipalities } from '@/testing/fixtures/schools';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';

const address = `/deltakelse/${participation.id}`;
const path = `/participations/${participation.id}`;

function page<Item>(items: Item[]) {
  return { items, nextCursor: null };
}

beforeEach(() => {
  server.use(
    answers<VoicePage>('/voices', page([voice, parents])),
    answers<ProviderPage>('/providers', page([provider])),
    answers<KnownAdviserPage>('/advisers', { items: [], nextCursor: null }),
    answers<SchemePage>('/schemes', page([scheme])),
    answers<School>(`/schools/${eksempel.id}`, eksempel),
    answers<SchoolPage>('/schools', page([other])),
    answers<School>(`/schools/${other.id}`, other),
    answers<MunicipalityPage>('/municipalities', page(municipalities)),
  );
});

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
    expect(await screen.findByRole('heading', { level: 1, name: 'Fant ikke siden' })).toBeInTheDocument();
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

  it('lets_the_voices_of_its_schools_be_read_beside_the_reports', async () => {
    server.use(answers<Participation>(path, participation));
    renderAt(address);
    const said = await screen.findByText(voice.changed);
    expect(said.closest('figure')).toHaveTextContent(eksempel.name);
    expect(screen.getByRole('heading', { name: 'Foreldre' })).toBeInTheDocument();
  });

  it('takes_in_another_school_and_adviser_and_shows_both_when_somebody_else_was_first', async () => {
    const sent: { body: unknown; ifMatch: string | null }[] = [];
    let stored = owned;
    server.use(
      http.get(`*/api/v1${path}`, () =>
        HttpResponse.json(stored, { headers: { ETag: stored === owned ? '"1"' : '"2"' } }),
      ),
      http.patch(`*/api/v1${path}`, async ({ request }) => {
        sent.push({ body: await request.json(), ifMatch: request.headers.get('If-Match') });
        if (sent.length > 1) return HttpResponse.json(owned, { headers: { ETag: '"3"' } });
        stored = { ...owned, advisers: [] };
        return HttpResponse.json(problem({ type: 'precondition-failed', status: 412 }), {
          status: 412,
          headers: { 'Content-Type': 'application/problem+json' },
        });
      }),
    );
    renderAt(address);
    await userEvent.click(await screen.findByRole('button', { name: 'Endre skoler og veiledere' }));
    await userEvent.type(screen.getByLabelText('Søk etter skole'), 'Andre');
    await userEvent.click(await screen.findByRole('button', { name: /^Legg til Andre skole/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    const both = await screen.findByRole('table', { name: 'Noen andre har lagret imens' });
    expect(await within(both).findByRole('row', { name: /^Veiledere/ })).toHaveTextContent('Vidar Veiviser');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    await screen.findByRole('button', { name: 'Endre skoler og veiledere' });
    expect(sent.map(({ ifMatch }) => ifMatch)).toEqual(['"1"', '"2"']);
    expect(sent[1]?.body).toMatchObject({
      schoolIds: [eksempel.id, other.id],
      advisers: [{ name: 'Vidar Veiviser', to: null }],
    });
  });

  it('is_offered_to_a_municipality_by_an_administrator', async () => {
    const sent: unknown[] = [];
    server.use(
      answers<ParticipationPage>('/participations', { items: [participation], nextCursor: null, total: 1 }),
      answers<Participation>(path, participation),
      http.post('*/api/v1/participations', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(participation, { status: 201 });
      }),
    );
    renderAt('/deltakelse');
    await userEvent.click(await screen.findByRole('button', { name: 'Tilby plass' }));
    await userEvent.selectOptions(await screen.findByLabelText('Kommune'), '3303');
    await userEvent.selectOptions(screen.getByLabelText('Valgt etter'), 'SPREAD');
    await userEvent.click(screen.getByRole('button', { name: 'Send tilbudet' }));
    expect(await screen.findByText('Pågår nå')).toBeInTheDocument();
    expect(sent).toEqual([
      {
        schemeId: scheme.id,
        intake: '2026-27',
        municipalityNumber: '3303',
        category: 'SPREAD',
        schoolIds: [],
        advisers: [],
      },
    ]);
  });
});
