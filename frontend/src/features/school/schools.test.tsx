import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MunicipalityPage, RiskShares, SchoolPage } from '@/api/generated';
import { answers, refuses } from '@/testing/api';
import { eksempel, flesberg, madsebakken, municipalities, schoolPage } from '@/testing/fixtures/schools';
import { riskShares } from '@/testing/fixtures/shares';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';

const everyMunicipality = answers<MunicipalityPage>('/municipalities', {
  items: municipalities,
  nextCursor: null,
});

const everyShare = answers<RiskShares>('/risk-points/shares', riskShares);

describe('the list of schools', () => {
  beforeEach(() => server.use(everyShare));

  it('says_that_it_waits_and_then_shows_every_school_with_its_facts', async () => {
    server.use(everyMunicipality, answers<SchoolPage>('/schools', schoolPage));
    renderAt('/skoler');
    expect(await screen.findByText('Henter skoler …')).toBeInTheDocument();
    const row = await screen.findByRole('row', { name: /Madsebakken skole/ });
    expect(within(row).getAllByRole('link', { name: 'Kongsberg' })[0]).toHaveAttribute(
      'href',
      '/kommuner/3303',
    );
    expect(within(row).getByText('ca. 362')).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Eksempel skole/ })).toHaveTextContent('DEMO');
    expect(screen.getByText('3 skoler')).toBeInTheDocument();
  });

  it('says_so_when_no_school_fits', async () => {
    server.use(everyMunicipality, answers<SchoolPage>('/schools', { items: [], nextCursor: null, total: 0 }));
    renderAt('/skoler?sok=finnesikke');
    expect(await screen.findByText(/Ingen skoler passer til søket/)).toBeInTheDocument();
  });

  it('shows_a_failure_as_a_failure_and_tries_again_when_asked', async () => {
    server.use(everyMunicipality, refuses('/schools', { status: 503, type: 'unavailable' }));
    renderAt('/skoler');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Tjenesten er ikke tilgjengelig akkurat nå');
    server.use(answers<SchoolPage>('/schools', schoolPage));
    await userEvent.click(within(alert).getByRole('button', { name: 'Prøv igjen' }));
    expect(await screen.findByRole('link', { name: 'Flesberg skole' })).toBeInTheDocument();
  });

  it('asks_for_what_the_address_says_and_keeps_the_address_right_while_one_types', async () => {
    const asked: string[] = [];
    server.use(
      everyMunicipality,
      answers<SchoolPage>('/schools', (url) => {
        asked.push(url.search);
        return schoolPage;
      }),
    );
    renderAt('/skoler?kommune=3334&trinn=5');
    await screen.findByRole('link', { name: 'Flesberg skole' });
    expect(asked[0]).toContain('municipality=3334');
    expect(asked[0]).toContain('grade=5');
    await userEvent.type(screen.getByRole('searchbox', { name: 'Søk etter navn' }), 'åŋ');
    await waitFor(() => expect(asked.at(-1)).toContain(`q=${encodeURIComponent('åŋ')}`));
    expect(new URLSearchParams(window.location.search).get('sok')).toBe('åŋ');
    await userEvent.click(screen.getByRole('button', { name: 'Nullstill' }));
    await waitFor(() => expect(window.location.search).toBe(''));
  });

  it('loads_on_by_the_cursor_until_all_are_shown', async () => {
    const first: SchoolPage = { items: [eksempel, flesberg], nextCursor: 'next', total: 3 };
    const last: SchoolPage = { items: [madsebakken], nextCursor: null };
    server.use(
      everyMunicipality,
      answers<SchoolPage>('/schools', (url) => (url.searchParams.get('cursor') === 'next' ? last : first)),
    );
    renderAt('/skoler');
    await userEvent.click(await screen.findByRole('button', { name: 'Vis flere' }));
    expect(await screen.findByRole('link', { name: 'Madsebakken skole' })).toBeInTheDocument();
    expect(screen.getByText('3 rader vist. Alle er vist.')).toBeInTheDocument();
  });

  it('shows_the_share_its_change_and_the_way_there_with_one_call_for_all_rows', async () => {
    const asked: string[] = [];
    server.use(
      everyMunicipality,
      answers<SchoolPage>('/schools', schoolPage),
      answers<RiskShares>('/risk-points/shares', (url) => {
        asked.push(url.searchParams.get('schools') ?? '');
        return riskShares;
      }),
    );
    renderAt('/skoler');
    const row = await screen.findByRole('row', { name: /Eksempel skole/ });
    expect(await within(row).findByText('17,9 %')).toBeInTheDocument();
    expect(row).toHaveTextContent(/−56,4 prosentpoeng\s?\(bedre\) fra 2022–23/);
    expect(
      within(row).getByRole('img', {
        name: /^Andelen de siste årene: 2022–23: 74,4\s%, 2023–24: 41,0\s%, 2024–25: 17,9\s%$/,
      }),
    ).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Flesberg skole/ })).toHaveTextContent('Modell: Offentlige tall');
    expect(screen.getByRole('row', { name: /Flesberg skole/ })).not.toHaveTextContent('%');
    expect(screen.getByRole('row', { name: /Madsebakken skole/ })).toHaveTextContent('Ingen tall ennå');
    expect(screen.getByText(/^Modell: Seks indikatorer \(DEMO\), versjon 1/)).toBeInTheDocument();
    expect(asked).toEqual([[eksempel.id, flesberg.id, madsebakken.id].join(',')]);
  });

  it('shows_the_schools_while_the_shares_are_waited_for_and_when_they_fail', async () => {
    server.use(
      everyMunicipality,
      answers<SchoolPage>('/schools', schoolPage),
      refuses('/risk-points/shares', { status: 503, type: 'unavailable' }),
    );
    renderAt('/skoler');
    const row = await screen.findByRole('row', { name: /Flesberg skole/ });
    expect(row).toHaveTextContent('Henter …');
    const alert = await screen.findByText(/Andelene kunne ikke hentes/);
    expect(row).toHaveTextContent('Ikke hentet');
    server.use(everyShare);
    await userEvent.click(within(alert).getByRole('button', { name: 'Prøv igjen' }));
    expect(await screen.findByText('17,9 %')).toBeInTheDocument();
    expect(screen.queryByText(/Andelene kunne ikke hentes/)).not.toBeInTheDocument();
  });
});
