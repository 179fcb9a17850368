import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type {
  RiskBounds,
  RiskComparison,
  RiskDistance,
  RiskModelPage,
  RiskPoints,
  RiskVintages,
  School,
} from '@/api/generated';
import { answers } from '@/testing/api';
import { corrected, halved, incomparable, sixIndicatorModel } from '@/testing/fixtures/risk';
import { eksempelBounds, eksempelDistance } from '@/testing/fixtures/riskBounds';
import { eksempelRisk } from '@/testing/fixtures/riskPoints';
import { eksempel } from '@/testing/fixtures/schools';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';

describe('the risk picture', () => {
  const address = `/skoler/${eksempel.id}/risiko?aar=2024-25&fra=2022-23`;
  const asked: string[] = [];

  beforeEach(() => {
    asked.length = 0;
    server.use(
      answers<School>(`/schools/${eksempel.id}`, eksempel),
      answers<RiskPoints>('/risk-points', (url) => {
        asked.push(url.search);
        return eksempelRisk;
      }),
      answers<RiskModelPage>('/risk-models', { items: [sixIndicatorModel], nextCursor: null }),
      answers<RiskComparison>('/risk-points/comparison', halved),
      answers<RiskBounds>('/risk-points/bounds', eksempelBounds),
      answers<RiskDistance>('/risk-points/distance', eksempelDistance),
      answers<RiskVintages>('/risk-points/vintages', corrected),
    );
  });

  it('names_the_model_and_explains_every_point', async () => {
    renderAt(address);
    expect(await screen.findByText('7 av 30 mulige poeng')).toBeInTheDocument();
    expect(screen.getAllByText(/Modell: Seks indikatorer \(DEMO\), versjon 1/).length).toBeGreaterThan(0);
    await userEvent.click(
      screen.getByText(`Alle ${eksempelRisk.lines.length} tall, også de som ikke gir poeng`),
    );
    const lines = screen.getByRole('table', { name: 'Tallene bak risikopoengene' });
    expect(within(lines).getAllByRole('row').length).toBe(eksempelRisk.lines.length + 1);
    expect(asked[0]).toContain('schoolYear=2024-25');
  });

  it('says_in_words_where_the_points_come_from_the_most_first', async () => {
    renderAt(address);
    const [first] = await screen.findAllByText(/er dårligere enn grensen, 42,0/);
    expect(first?.closest('li')).toHaveTextContent(
      '3 poengGrunnskolepoeng 10. trinn 2024–25 41,0 er dårligere enn grensen, 42,0. Teller 3 ganger.',
    );
    expect(screen.getByText(/tall gir poeng.*teller ikke med: prikket/)).toBeInTheDocument();
  });

  it('tells_every_change_with_its_uncertainty', async () => {
    renderAt(address);
    await userEvent.click(await screen.findByText(/^Hvert tall før og etter/));
    const cells = await screen.findByRole('table', { name: /Endringen i hvert tall/ });
    expect(within(cells).getByRole('row', { name: /^Lesing, nivå 1/ })).toHaveTextContent(
      'mer enn usikkerheten, ± 6,73',
    );
    expect(within(cells).getByRole('row', { name: /^Regning/ })).toHaveTextContent('innenfor usikkerheten');
    expect(within(cells).getByRole('row', { name: /Motivasjon/ })).toHaveTextContent('ikke publisert');
  });

  it('tells_of_the_share_before_a_figure_was_corrected', async () => {
    renderAt(address);
    expect(await screen.findByText(/3,2 \(25 elever\) ble 3,6 \(25 elever\)/)).toBeInTheDocument();
    expect(screen.getByText(/tall kom til/)).toBeInTheDocument();
  });

  it('splits_the_change_into_parts_that_add_up', async () => {
    renderAt(address);
    const parts = await screen.findByRole('table', { name: /Endringen i prosentpoeng/ });
    expect(within(parts).getByRole('row', { name: /Eget resultat/ })).toHaveTextContent(
      '−56,41 prosentpoeng',
    );
    expect(within(parts).getByRole('row', { name: /nasjonale grensen/ })).toHaveTextContent('0,00');
    expect(within(parts).getByRole('row', { name: /Til sammen/ })).toHaveTextContent('−56,41 prosentpoeng');
    expect(screen.getByText(/Mer enn halvert/).textContent).toContain('−56,4 prosentpoeng');
  });

  it('says_why_two_windows_cannot_be_compared_and_shows_no_change', async () => {
    server.use(answers<RiskComparison>('/risk-points/comparison', incomparable));
    renderAt(address);
    expect(await screen.findByText('Det er for få tall i den første perioden.')).toBeInTheDocument();
    expect(screen.getByText('For lite grunnlag')).toBeInTheDocument();
    expect(screen.queryByRole('table', { name: /Endringen i prosentpoeng/ })).not.toBeInTheDocument();
  });

  it('begins_with_the_nearest_year_that_can_be_compared_and_says_why_no_nearer_one', async () => {
    server.use(
      answers<RiskComparison>('/risk-points/comparison', ({ searchParams }) => {
        const schoolYear = searchParams.get('from') ?? '';
        const told = schoolYear <= '2022-23' ? halved : incomparable;
        return { ...told, from: { ...told.from, schoolYear } };
      }),
    );
    renderAt(`/skoler/${eksempel.id}/risiko?aar=2024-25`);
    expect(
      await screen.findByText('2023–24 kan ikke sammenlignes. Det er for få tall i den første perioden.'),
    ).toBeInTheDocument();
    expect(screen.getByLabelText('Sammenlign med')).toHaveValue('2022-23');
    expect(screen.getByText(/Mer enn halvert/)).toBeInTheDocument();
    expect(new URLSearchParams(window.location.search).has('fra')).toBe(false);
  });

  it('says_so_when_no_year_can_be_compared', async () => {
    server.use(answers<RiskComparison>('/risk-points/comparison', incomparable));
    renderAt(`/skoler/${eksempel.id}/risiko?aar=2024-25`);
    expect(
      await screen.findByText('Ingen av årene fra 2019–20 til 2023–24 kan sammenlignes med dette.'),
    ).toBeInTheDocument();
  });

  it('keeps_the_choice_in_the_address', async () => {
    renderAt(address);
    await userEvent.selectOptions(await screen.findByLabelText('Sammenlign med'), '2021-22');
    expect(new URLSearchParams(window.location.search).get('fra')).toBe('2021-22');
  });
});
