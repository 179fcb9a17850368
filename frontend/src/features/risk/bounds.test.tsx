import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type {
  RiskBounds,
  RiskComparison,
  RiskDistance,
  RiskModelPage,
  RiskPoints,
  RiskVintages,
  School,
  WhatIfInput,
} from '@/api/generated';
import { answers } from '@/testing/api';
import { corrected, halved, sixIndicatorModel } from '@/testing/fixtures/risk';
import { eksempelBounds, eksempelDistance, nothingHidden, onePupilLess } from '@/testing/fixtures/riskBounds';
import { eksempelRisk } from '@/testing/fixtures/riskPoints';
import { eksempel } from '@/testing/fixtures/schools';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import { parseTried, shareOfPupils, writeTried } from './whatIf';

describe('what the share could be', () => {
  const address = `/skoler/${eksempel.id}/risiko?aar=2024-25`;
  const sent: WhatIfInput[] = [];

  beforeEach(() => {
    sent.length = 0;
    server.use(
      answers<School>(`/schools/${eksempel.id}`, eksempel),
      answers<RiskPoints>('/risk-points', eksempelRisk),
      answers<RiskModelPage>('/risk-models', { items: [sixIndicatorModel], nextCursor: null }),
      answers<RiskComparison>('/risk-points/comparison', halved),
      answers<RiskBounds>('/risk-points/bounds', eksempelBounds),
      answers<RiskDistance>('/risk-points/distance', eksempelDistance),
      answers<RiskVintages>('/risk-points/vintages', corrected),
      http.post('*/api/v1/risk-points/what-if', async ({ request }) => {
        sent.push((await request.json()) as WhatIfInput);
        return HttpResponse.json(onePupilLess);
      }),
    );
  });

  it('tells_in_one_sentence_between_which_shares_the_true_one_lies', async () => {
    renderAt(address);
    expect(await screen.findByText(/ligger andelen mellom 19,4 % og 36,1 %/)).toBeInTheDocument();
    const ends = screen.getByRole('table', { name: 'Laveste og høyeste andel' });
    expect(within(ends).getByRole('row', { name: /Høyest mulig/ })).toHaveTextContent('13 av 36 poeng');
    expect(screen.getByText(/Lesing, nivå 1 8. trinn 2024–25: prikket/)).toBeInTheDocument();
  });

  it('draws_the_ends_and_the_share_that_is_shown_to_be_walked_and_taken_along', async () => {
    renderAt(address);
    const bar = await screen.findByRole('group', { name: 'Hvor stor andelen kan være' });
    const marks = within(bar).getAllByRole('img');
    expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual([
      'Lavest mulig: 19,4\u00a0%',
      'Av tallene som vises: 23,3\u00a0%',
      'Høyest mulig: 36,1\u00a0%',
    ]);
    marks[0]?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByText('Av tallene som vises: 23,3 %')).toBeInTheDocument();
    const section = within(screen.getByRole('region', { name: 'Hvor stor andelen kan være' }));
    expect(section.getByRole('button', { name: 'Last ned PNG' })).toBeInTheDocument();
    expect(section.getByRole('button', { name: 'Last ned CSV' })).toBeInTheDocument();
  });

  it('says_so_when_nothing_is_hidden', async () => {
    server.use(answers<RiskBounds>('/risk-points/bounds', nothingHidden));
    renderAt(address);
    expect(await screen.findByText(/andelen er hele bildet/)).toBeInTheDocument();
  });

  it('counts_the_way_to_a_lower_share_in_pupils', async () => {
    renderAt(address);
    const steps = await screen.findByRole('table', { name: /Hva hvert tall må bli/ });
    const row = within(steps).getByRole('row', { name: /Regning, nivå 1 5. trinn/ });
    expect(row).toHaveTextContent('1 elev fra nivå 1 til nivå 2 (da er 23,3 % på nivå 1)');
    expect(row).toHaveTextContent('1 poeng mindre: andelen blir 20,0 %');
    await userEvent.click(within(row).getByRole('button', { name: /Prøv Regning/ }));
    expect(await screen.findByText('6 av 30 poeng')).toBeInTheDocument();
    expect(screen.getByLabelText('Elever på nivå 1, av 30')).toHaveValue('7');
    expect(sent[0]?.cells).toEqual([
      { indicator: 'NP_NUMERACY_LEVEL1', grade: 5, schoolYear: '2024-25', value: 23.3 },
    ]);
    expect(new URLSearchParams(window.location.search).get('hva')).toBe('NP_NUMERACY_LEVEL1.5.2024-25=23.3');
  });

  it('takes_any_figure_by_keyboard_and_refuses_what_is_off_the_scale', async () => {
    renderAt(address);
    await userEvent.selectOptions(await screen.findByLabelText('Tall'), 'GRUNNSKOLEPOENG.10.2024-25');
    const field = screen.getByLabelText('Verdi (poeng)');
    await userEvent.clear(field);
    await userEvent.type(field, '61');
    expect(screen.getByText('Skriv et tall fra 10 til 60.')).toBeInTheDocument();
    await userEvent.clear(field);
    await userEvent.type(field, '42.5');
    expect(field).toHaveFocus();
    expect(await screen.findByText(/Grunnskolepoeng 10. trinn.*41,0 → 42,5/)).toBeInTheDocument();
    expect(sent.at(-1)?.cells[0]?.value).toBe(42.5);
    await userEvent.click(screen.getByRole('button', { name: /Ta bort Grunnskolepoeng/ }));
    expect(new URLSearchParams(window.location.search).get('hva')).toBeNull();
  });

  it('reads_and_writes_what_is_tried_in_the_address', () => {
    const text = 'NP_READING_LEVEL1.5.2024-25=24,ES_BULLYING.7.2023-24=6.5';
    expect(writeTried(parseTried(text))).toBe(text);
    expect(parseTried('NOTHING.5.2024-25=24,ES_BULLYING.7.2023-25=6,x')).toEqual([]);
    expect(writeTried([])).toBeUndefined();
  });

  it('rounds_a_share_of_pupils_as_it_is_published', () => {
    expect([shareOfPupils(9, 25), shareOfPupils(7, 29), shareOfPupils(1, 3)]).toEqual([36, 24.1, 33.3]);
  });
});
