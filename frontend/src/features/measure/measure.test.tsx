import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type {
  AgreementPage,
  FactorDifference,
  FactorJudgementPage,
  Measure,
  MeasurePage,
  PedagogicalAnalysis,
  PedagogicalAnalysisPage,
  ReportedOutcome,
  ReportedOutcomePage,
  School,
  VoicePage,
} from '@/api/generated';
import { answers, problem } from '@/testing/api';
import {
  analysis,
  difference,
  first,
  measure,
  ofAdvisers,
  outcome,
  parents,
  plain,
  second,
  voice,
} from '@/testing/fixtures/measure';
import { eksempel } from '@/testing/fixtures/schools';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';

const actions = `/skoler/${eksempel.id}/tiltak`;
const factors = `/skoler/${eksempel.id}/faktorer`;

function page<Item>(items: Item[]) {
  return { items, nextCursor: null };
}

beforeEach(() => {
  server.use(
    answers<School>(`/schools/${eksempel.id}`, eksempel),
    answers<PedagogicalAnalysisPage>('/pedagogical-analyses', page([analysis])),
    answers<MeasurePage>('/measures', page([plain, measure])),
    answers<VoicePage>('/voices', page([voice, parents])),
    answers<ReportedOutcomePage>('/reported-outcomes', page([outcome])),
    answers<FactorJudgementPage>('/factor-judgements', page([second, ofAdvisers, first])),
    answers<Measure>(`/measures/${measure.id}`, measure),
  );
});

describe('analysis and measures', () => {
  it('tells_why_the_school_does_what_it_does_and_who_took_it_there', async () => {
    renderAt(actions);
    const why = await screen.findByRole('article', { name: analysis.title });
    expect(why).toHaveTextContent('Timene begynner ulikt fra fag til fag');
    const card = await screen.findByRole('article', { name: measure.title });
    expect(card).toHaveTextContent('12 av 30 har gjennomført');
    expect(card).toHaveTextContent('Fra analysenStøtte fra lærerne (DEMO)');
    expect(within(card).getByText('Skulle vært vurdert')).toBeInTheDocument();
    expect(card).toHaveTextContent('Fra Foreslått til I gang');
    expect(card).toHaveTextContent('Tid satt av i timeplanen');
    const titles = screen.getAllByRole('article').map((article) => article.getAttribute('aria-labelledby'));
    expect(titles).toHaveLength(3);
    expect(screen.getByRole('heading', { name: 'Foreldre' })).toBeInTheDocument();
    expect(screen.getByText(/Dette gjorde det mulig: Felles skjema/)).toBeInTheDocument();
  });

  it('says_when_nothing_is_there_yet', async () => {
    server.use(
      answers<PedagogicalAnalysisPage>('/pedagogical-analyses', page([])),
      answers<MeasurePage>('/measures', page([])),
      answers<VoicePage>('/voices', page([])),
      answers<ReportedOutcomePage>('/reported-outcomes', page([])),
    );
    renderAt(actions);
    expect(await screen.findByText('Ingen pedagogisk analyse er lagt inn ennå.')).toBeInTheDocument();
    expect(await screen.findByText('Ingen tiltak er lagt inn ennå.')).toBeInTheDocument();
    expect(await screen.findByText('Ingen har fortalt hva som er endret, ennå.')).toBeInTheDocument();
    expect(await screen.findByText('Ingen har fortalt om resultater ennå.')).toBeInTheDocument();
  });

  it('adds_an_analysis_line_by_line_and_says_which_text_holds_a_number_of_a_person', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/v1/pedagogical-analyses', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(
          problem({
            status: 422,
            type: 'invalid-body',
            errors: [{ pointer: '/challenge', code: 'format', message: 'This holds a number.' }],
          }),
          { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
        );
      }),
    );
    renderAt(actions);
    await userEvent.click(await screen.findByRole('button', { name: 'Ny analyse' }));
    const form = screen.getByRole('form', { name: 'Ny analyse' });
    expect(within(form).getByLabelText('Tittel')).toHaveFocus();
    expect(form).toHaveTextContent('aldri om en elev');
    await userEvent.type(within(form).getByLabelText('Tittel'), 'Motivasjon');
    await userEvent.type(within(form).getByLabelText('Ansvarlig'), 'Vidar');
    await userEvent.type(within(form).getByLabelText('Utfordring'), 'Lav motivasjon');
    await userEvent.type(within(form).getByLabelText('Mål'), 'Flere er med');
    await userEvent.type(within(form).getByLabelText('Dette vet vi'), 'En{Enter}{Enter} To ');
    await userEvent.click(within(form).getByRole('button', { name: 'Lagre analysen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Utfordring: har feil form.');
    expect(within(form).getByLabelText('Utfordring')).toHaveValue('Lav motivasjon');
    expect(sent).toEqual([
      expect.objectContaining({ schoolId: eksempel.id, information: ['En', 'To'], sustainingFactors: [] }),
    ]);
  });

  it('changes_a_measure_beside_what_another_saved_meanwhile', async () => {
    const sent: { body: unknown; ifMatch: string | null }[] = [];
    let stored = { value: measure, etag: '"1"' };
    server.use(
      answers<AgreementPage>('/collaboration-agreements', page([])),
      http.get(`*/api/v1/measures/${measure.id}`, () =>
        HttpResponse.json(stored.value, { headers: { ETag: stored.etag } }),
      ),
      http.patch(`*/api/v1/measures/${measure.id}`, async ({ request }) => {
        sent.push({ body: await request.json(), ifMatch: request.headers.get('If-Match') });
        if (sent.length > 1) return HttpResponse.json(stored.value);
        stored = { value: { ...measure, responsible: 'Siri Eksempel' }, etag: '"2"' };
        return HttpResponse.json(problem({ status: 412, type: 'precondition-failed' }), {
          status: 412,
          headers: { 'Content-Type': 'application/problem+json' },
        });
      }),
    );
    renderAt(actions);
    await userEvent.click(await screen.findByRole('button', { name: `Endre tiltaket: ${measure.title}` }));
    const form = await screen.findByRole('form', { name: `Endre tiltaket: ${measure.title}` });
    await userEvent.type(within(form).getByLabelText('Tittel'), ' hver uke{Enter}');
    const both = await within(form).findByRole('table', { name: 'Noen andre har lagret imens' });
    expect(await within(both).findByRole('row', { name: /Ansvarlig/ })).toHaveTextContent('Siri Eksempel');
    expect(within(form).getByLabelText('Tittel')).toHaveValue(`${measure.title} hver uke`);
    await userEvent.click(within(form).getByRole('button', { name: 'Lagre tiltaket' }));
    await waitFor(() => expect(form).not.toBeInTheDocument());
    expect(sent.map(({ ifMatch }) => ifMatch)).toEqual(['"1"', '"2"']);
    expect(sent[1]?.body).toMatchObject({ title: `${measure.title} hver uke`, kind: measure.kind });
  });

  it('takes_a_measure_on_with_a_reason_upon_the_version_that_stands', async () => {
    const sent: { body: unknown; ifMatch: string | null }[] = [];
    server.use(
      http.post(`*/api/v1/measures/${measure.id}/transitions`, async ({ request }) => {
        sent.push({ body: await request.json(), ifMatch: request.headers.get('If-Match') });
        return HttpResponse.json({ ...measure, status: 'STOPPED' }, { headers: { ETag: '"2"' } });
      }),
    );
    renderAt(actions);
    const card = await screen.findByRole('article', { name: measure.title });
    await userEvent.click(within(card).getByRole('button', { name: /^Endre tilstand/ }));
    await userEvent.selectOptions(within(card).getByLabelText('Ny tilstand'), 'STOPPED');
    await userEvent.type(within(card).getByLabelText('Grunn'), 'Ny plan{Enter}');
    await within(card).findByRole('button', { name: /^Endre tilstand: / });
    expect(sent).toEqual([{ body: { to: 'STOPPED', reason: 'Ny plan' }, ifMatch: '"1"' }]);
  });

  it('changes_an_analysis_upon_the_version_that_was_read', async () => {
    const sent: { body: unknown; ifMatch: string | null }[] = [];
    server.use(
      answers<PedagogicalAnalysis>(`/pedagogical-analyses/${analysis.id}`, analysis),
      http.patch(`*/api/v1/pedagogical-analyses/${analysis.id}`, async ({ request }) => {
        sent.push({ body: await request.json(), ifMatch: request.headers.get('If-Match') });
        return HttpResponse.json(analysis, { headers: { ETag: '"2"' } });
      }),
    );
    renderAt(actions);
    await userEvent.click(await screen.findByRole('button', { name: `Endre analysen: ${analysis.title}` }));
    const goal = await screen.findByLabelText('Mål');
    await userEvent.clear(goal);
    await userEvent.type(goal, 'Alle timer begynner likt');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre analysen' }));
    await screen.findByRole('button', { name: `Endre analysen: ${analysis.title}` });
    expect(sent).toMatchObject([
      { ifMatch: '"1"', body: { goal: 'Alle timer begynner likt', title: analysis.title } },
    ]);
  });

  it('changes_a_voice_and_shows_both_versions_when_somebody_else_was_first', async () => {
    let stored = voice;
    server.use(
      http.get(`*/api/v1/voices/${voice.id}`, () => HttpResponse.json(stored, { headers: { ETag: '"1"' } })),
      http.patch(`*/api/v1/voices/${voice.id}`, () => {
        stored = { ...voice, source: 'En annen kilde' };
        return HttpResponse.json(problem({ type: 'precondition-failed', status: 412 }), {
          status: 412,
          headers: { 'Content-Type': 'application/problem+json' },
        });
      }),
    );
    renderAt(actions);
    await userEvent.click(await screen.findByRole('button', { name: 'Endre oppsummeringen: Ansatte' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Lagre oppsummeringen' }));
    const both = await screen.findByRole('table', { name: 'Noen andre har lagret imens' });
    expect(await within(both).findByRole('row', { name: /^Kilde/ })).toHaveTextContent(
      `${voice.source}En annen kilde`,
    );
  });

  it('tells_an_outcome_with_its_source_and_corrects_it_openly', async () => {
    const sent: { body: unknown; ifMatch: string | null }[] = [];
    server.use(
      answers<ReportedOutcome>(`/reported-outcomes/${outcome.id}`, outcome),
      http.patch(`*/api/v1/reported-outcomes/${outcome.id}`, async ({ request }) => {
        sent.push({ body: await request.json(), ifMatch: request.headers.get('If-Match') });
        return HttpResponse.json(outcome, { headers: { ETag: '"2"' } });
      }),
    );
    renderAt(actions);
    const part = await screen.findByRole('region', { name: 'Rapportert resultat' });
    expect(await within(part).findByText(outcome.text)).toBeInTheDocument();
    expect(part).toHaveTextContent('Kilde: Avslutningskonferansen (DEMO), 26. mai 2026');
    expect(part).toHaveTextContent('Skrevet av Vidar Veiviser');
    expect(part).toHaveTextContent('Slik sto det før (1)');
    await userEvent.click(within(part).getByRole('button', { name: /^Rett resultatet fra/ }));
    const text = await within(part).findByLabelText('Hva er fortalt?');
    await userEvent.clear(text);
    await userEvent.type(text, 'Mer enn halvert');
    await userEvent.click(within(part).getByRole('button', { name: 'Lagre resultatet' }));
    await within(part).findByRole('button', { name: /^Rett resultatet fra/ });
    expect(sent).toEqual([
      {
        ifMatch: '"1"',
        body: { text: 'Mer enn halvert', source: outcome.source, date: outcome.date },
      },
    ]);
  });

  it('takes_away_what_was_written_by_mistake_when_it_is_meant', async () => {
    const sent: (string | null)[] = [];
    server.use(
      answers<ReportedOutcome>(`/reported-outcomes/${outcome.id}`, outcome),
      http.delete(`*/api/v1/reported-outcomes/${outcome.id}`, ({ request }) => {
        sent.push(request.headers.get('If-Match'));
        server.use(answers<ReportedOutcomePage>('/reported-outcomes', page([])));
        return new HttpResponse(null, { status: 204 });
      }),
    );
    renderAt(actions);
    const part = await screen.findByRole('region', { name: 'Rapportert resultat' });
    await userEvent.click(await within(part).findByRole('button', { name: /^Rett resultatet fra/ }));
    const remove = await within(part).findByRole('button', { name: 'Slett resultatet …' });
    await userEvent.click(remove);
    const asked = within(part).getByRole('form', { name: 'Slett resultatet …' });
    expect(asked).toHaveTextContent('Det blir stående at den er slettet');
    await userEvent.click(within(asked).getByRole('button', { name: 'Avbryt' }));
    expect(sent).toEqual([]);
    await userEvent.click(within(part).getByRole('button', { name: 'Slett resultatet …' }));
    await userEvent.click(within(part).getByRole('button', { name: 'Slett for godt' }));
    expect(await within(part).findByText('Ingen har fortalt om resultater ennå.')).toBeInTheDocument();
    expect(sent).toEqual(['"1"']);
  });

  it('keeps_what_somebody_has_changed_since_and_says_so', async () => {
    server.use(
      answers<ReportedOutcome>(`/reported-outcomes/${outcome.id}`, outcome),
      http.delete(`*/api/v1/reported-outcomes/${outcome.id}`, () =>
        HttpResponse.json(problem({ status: 412, type: 'precondition-failed' }), { status: 412 }),
      ),
    );
    renderAt(actions);
    const part = await screen.findByRole('region', { name: 'Rapportert resultat' });
    await userEvent.click(await within(part).findByRole('button', { name: /^Rett resultatet fra/ }));
    await userEvent.click(await within(part).findByRole('button', { name: 'Slett resultatet …' }));
    await userEvent.click(within(part).getByRole('button', { name: 'Slett for godt' }));
    expect(await within(part).findByRole('alert')).toHaveTextContent(/endret/i);
    expect(within(part).getByLabelText('Hva er fortalt?')).toHaveValue(outcome.text);
  });
});

describe('six factors', () => {
  it('stand_side_by_side_with_what_each_builds_on', async () => {
    server.use(answers<FactorDifference>(`/factor-judgements/${second.id}/difference`, difference));
    renderAt(factors);
    expect(await screen.findByText(/Skolen, versjon 2: 12. juni 2026, Ledergruppen/)).toBeInTheDocument();
    expect(screen.getByText('Skolen: 1 – ikke begynt')).toBeInTheDocument();
    expect(screen.getAllByText('Veilederne: 2 – begynt noen steder')).toHaveLength(3);
    const table = await screen.findByRole('table', { name: 'Forskjellen mellom to vurderinger' });
    expect(within(table).getByRole('row', { name: /Felles mål/ })).toHaveTextContent('2 → 3høyere');
    expect(within(table).getByRole('row', { name: /Virksomme systemer/ })).toHaveTextContent('2 → 1lavere');
  });

  it('are_a_table_too_and_the_address_says_which', async () => {
    server.use(answers<FactorDifference>(`/factor-judgements/${second.id}/difference`, difference));
    renderAt(`${factors}?visning=tabell`);
    const table = await screen.findByRole('table', { name: 'Siste vurdering av hver faktor' });
    expect(within(table).getByRole('row', { name: /Felles mål/ })).toHaveTextContent(
      'Felles mål3Målene er tema på alle teammøter2',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Vis som figur' }));
    expect(await screen.findByText('Skolen: 1 – ikke begynt')).toBeInTheDocument();
    expect(window.location.search).toBe('');
  });

  it('are_judged_anew_from_the_levels_of_the_version_before', async () => {
    const sent: { judgedAs: string; factors: { level: number }[] }[] = [];
    server.use(
      answers<FactorDifference>(`/factor-judgements/${second.id}/difference`, difference),
      http.post('*/api/v1/factor-judgements', async ({ request }) => {
        sent.push((await request.json()) as (typeof sent)[number]);
        return HttpResponse.json(second, { status: 201, headers: { ETag: '"0"', Location: '/x' } });
      }),
    );
    renderAt(factors);
    await userEvent.click(await screen.findByRole('button', { name: 'Ny vurdering' }));
    const form = screen.getByRole('form', { name: 'Ny vurdering' });
    const goals = within(form).getByRole('group', { name: 'Felles mål' });
    expect(within(goals).getByLabelText('Nivå')).toHaveValue('3');
    await userEvent.selectOptions(within(goals).getByLabelText('Nivå'), '4');
    await userEvent.type(within(form).getByLabelText('Vurdert av'), 'Ledergruppen');
    await userEvent.click(within(form).getByRole('button', { name: 'Lagre vurderingen' }));
    await screen.findByRole('button', { name: 'Ny vurdering' });
    expect(sent[0]?.judgedAs).toBe('SCHOOL');
    expect(sent[0]?.factors.map(({ level }) => level)).toEqual([4, 2, 3, 3, 2, 1]);
  });

  it('say_when_nobody_has_judged_yet', async () => {
    server.use(answers<FactorJudgementPage>('/factor-judgements', page([])));
    renderAt(factors);
    expect(await screen.findByText(/Ingen har vurdert de seks faktorene/)).toBeInTheDocument();
  });
});
