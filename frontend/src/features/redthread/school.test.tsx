import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type {
  Fulfilment,
  RiskPoints,
  SchoolOverview,
  SchoolTimeline,
  Succession,
  TrendFacts,
} from '@/api/generated';
import { answers, refuses } from '@/testing/api';
import { eksempelOverview, eksempelTimeline, fulfilment } from '@/testing/fixtures/redthread';
import { eksempelRisk } from '@/testing/fixtures/riskPoints';
import { eksempel } from '@/testing/fixtures/schools';
import { goesOn } from '@/testing/fixtures/succession';
import { eksempelTrends } from '@/testing/fixtures/trends';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';

const address = `/skoler/${eksempel.id}`;
const overviewPath = `/schools/${eksempel.id}/overview`;
const timelinePath = `/schools/${eksempel.id}/timeline`;
const overview = answers<SchoolOverview>(overviewPath, eksempelOverview);
const timeline = answers<SchoolTimeline>(timelinePath, eksempelTimeline);
const risk = answers<RiskPoints>('/risk-points', eksempelRisk);
const ledger = answers<Fulfilment>(
  `/collaboration-agreements/${fulfilment.agreementId}/fulfilment`,
  fulfilment,
);

/** A school nobody has told anything about yet, or nothing this reader may see. */
const bare: SchoolOverview = {
  ...eksempelOverview,
  agreementInForce: null,
  fulfilment: null,
  slots: null,
  riskPoints: null,
  nextCourse: null,
  openMeasures: [],
};
const nothing: SchoolTimeline = {
  ...eksempelTimeline,
  from: null,
  to: null,
  agreements: [],
  courses: [],
  slots: [],
  measures: [],
  series: [],
  reportedOutcomes: [],
};

const section = (name: string) => screen.findByRole('region', { name });

describe("a school's page", () => {
  beforeEach(() =>
    server.use(
      answers<TrendFacts>('/trend-facts', eksempelTrends),
      answers<Succession>(`/schools/${eksempel.id}/succession`, goesOn),
    ),
  );

  it('waits_for_the_school_and_then_shows_what_an_adviser_needs_before_a_visit', async () => {
    server.use(overview, timeline, risk, ledger);
    renderAt(address);
    expect(await screen.findByText('Henter skolen …')).toBeInTheDocument();
    expect(await screen.findByRole('heading', { level: 1, name: 'Eksempel skole' })).toBeInTheDocument();
    expect(screen.getByText('7 av 39 mulige poeng')).toBeInTheDocument();
    expect(screen.getAllByText(/^Modell: Seks indikatorer \(DEMO\), versjon 1$/)[0]).toBeInTheDocument();
    expect(screen.getByText('3 av 8')).toBeInTheDocument();
    expect(screen.getByText('Planleggingsdag')).toBeInTheDocument();
    expect(await screen.findByText(/5 tall gir poeng|av \d+ tall gir poeng/)).toBeInTheDocument();
    expect(await screen.findByRole('rowheader', { name: 'Kurs i utviklingstid' })).toBeInTheDocument();
    expect(within(await section('Rapportert resultat')).getByText(/mer enn halvert/)).toBeInTheDocument();
  });

  it('says_of_each_part_that_there_is_nothing_and_never_shows_it_as_zero', async () => {
    server.use(
      answers<SchoolOverview>(overviewPath, bare),
      answers<SchoolTimeline>(timelinePath, nothing),
      answers<RiskPoints>('/risk-points', {
        ...eksempelRisk,
        points: 0,
        maxPoints: 0,
        sharePercent: null,
        status: 'INSUFFICIENT_BASIS',
        lines: [],
      }),
    );
    renderAt(address);
    expect(await screen.findByText('Ingen tall ennå')).toBeInTheDocument();
    expect(screen.getByText('Skolen har ingen avtale i kraft som du kan se.')).toBeInTheDocument();
    expect(screen.getByText('Ingen kurs eller møter fram i tid som du kan se.')).toBeInTheDocument();
    expect(screen.getByText('Ingen åpne tiltak som du kan se.')).toBeInTheDocument();
    expect(await screen.findByText(/Ingen avtaler, kurs, tiltak eller tall/)).toBeInTheDocument();
    expect(await screen.findByText(/Ingen avtale du kan se/)).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Rapportert resultat' })).not.toBeInTheDocument();
    expect(screen.queryByText(/0,0 %/)).not.toBeInTheDocument();
  });

  it('shows_a_failure_as_a_failure_and_tries_again_when_asked', async () => {
    server.use(refuses(overviewPath, { status: 503, type: 'unavailable' }), timeline, risk, ledger);
    renderAt(address);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Tjenesten er ikke tilgjengelig akkurat nå');
    server.use(overview);
    await userEvent.click(within(alert).getByRole('button', { name: 'Prøv igjen' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Eksempel skole' })).toBeInTheDocument();
  });

  it('keeps_the_rest_of_the_page_when_one_part_of_it_fails', async () => {
    server.use(overview, refuses(timelinePath, { status: 503, type: 'unavailable' }), risk, ledger);
    renderAt(address);
    expect((await screen.findAllByRole('alert')).length).toBeGreaterThan(0);
    expect(within(await section('Rød tråd')).getByRole('alert')).toBeInTheDocument();
    expect(screen.getByText('7 av 39 mulige poeng')).toBeInTheDocument();
    expect(await screen.findByText(/5 tall gir poeng|av \d+ tall gir poeng/)).toBeInTheDocument();
  });

  it('has_a_table_twin_that_says_what_the_drawing_says_and_stands_in_the_address', async () => {
    server.use(overview, timeline, risk, ledger);
    renderAt(address);
    await userEvent.click(await screen.findByRole('button', { name: 'Vis som tabell' }));
    const figures = await screen.findByRole('table', { name: /Lesing .*5\. trinn/ });
    expect(within(figures).getByRole('row', { name: /2023–24/ })).toHaveTextContent(/49.*4,0.*26.*49.*49/);
    expect(new URLSearchParams(window.location.search).get('visning')).toBe('tabell');
    const events = screen.getByRole('table', { name: 'Avtaler, kurs, plasser og tiltak' });
    for (const title of ['Oppfølgingsordningen i Flesberg', 'Forfase', 'Klasseledelse', 'Kull 2023']) {
      expect(within(events).getAllByText(new RegExp(title))[0]).toBeInTheDocument();
    }
  });

  it('writes_out_a_suppressed_and_an_absent_figure_and_never_as_a_number', async () => {
    server.use(overview, timeline, risk, ledger);
    renderAt(`${address}?visning=tabell&indikator=NP_NUMERACY_SCALE&trinn=8`);
    const figures = await screen.findByRole('table', { name: /8\. trinn/ });
    expect(within(figures).getByRole('row', { name: /2023–24/ })).toHaveTextContent(/prikket/i);
    expect(within(figures).getByRole('row', { name: /2023–24/ })).not.toHaveTextContent(/\b0\b/);
  });

  it('is_walked_by_the_arrow_keys_with_one_stop_for_the_tab_key', async () => {
    server.use(overview, timeline, risk, ledger);
    renderAt(address);
    const start = await screen.findByRole('img', { name: /Oppfølgingsordningen i Flesberg/ });
    const marks = within(await section('Rød tråd')).getAllByRole('img');
    expect(marks.filter((mark) => mark.getAttribute('tabindex') === '0')).toEqual([start]);
    start.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toMatch(
        /^Kurs i utviklingstid · Klasseledelse · 18\. januar 2023/,
      ),
    );
  });
});
