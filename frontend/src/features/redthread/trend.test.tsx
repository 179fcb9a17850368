import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RiskPoints, SchoolOverview, SchoolTimeline, Succession, TrendFacts } from '@/api/generated';
import { answers } from '@/testing/api';
import { eksempelOverview, eksempelTimeline } from '@/testing/fixtures/redthread';
import { eksempelRisk } from '@/testing/fixtures/riskPoints';
import { eksempel } from '@/testing/fixtures/schools';
import { goesOn } from '@/testing/fixtures/succession';
import { eksempelTrends } from '@/testing/fixtures/trends';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';

describe('what the figures say', () => {
  beforeEach(() => {
    server.use(
      answers<SchoolOverview>(`/schools/${eksempel.id}/overview`, eksempelOverview),
      answers<SchoolTimeline>(`/schools/${eksempel.id}/timeline`, eksempelTimeline),
      answers<RiskPoints>('/risk-points', eksempelRisk),
      answers<TrendFacts>('/trend-facts', eksempelTrends),
      answers<Succession>(`/schools/${eksempel.id}/succession`, goesOn),
    );
  });

  it('stands_as_sentences_by_indicator_and_grade_with_the_credit', async () => {
    renderAt(`/skoler/${eksempel.id}`);
    const reading = (await screen.findByRole('heading', { name: 'Lesing (skalapoeng), 5. trinn' })).closest(
      'article',
    ) as HTMLElement;
    expect(
      within(reading)
        .getAllByRole('term')
        .map((term) => term.textContent),
    ).toEqual(['Mot landet', 'Fra året før', 'Lignende skoler']);
    expect(reading).toHaveTextContent('innenfor usikkerheten (±2,2)');
    expect(screen.getAllByText('DEMO: oppdiktede tall')).toHaveLength(1);
    expect(screen.getByText('2024–25: tallet er prikket, og ikke vist.')).toBeInTheDocument();
  });

  it('says_why_the_similar_schools_are_alike', async () => {
    renderAt(`/skoler/${eksempel.id}`);
    await userEvent.click(await screen.findByText('6 lignende skoler: hvorfor disse?'));
    expect(screen.getByText(/omtrent like mange elever, samme fylke, etter offentlige tall/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Nabo oppdiktede skole' })).toBeVisible();
  });
});
