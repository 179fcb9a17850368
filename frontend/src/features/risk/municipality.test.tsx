import { renderHook, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Municipality, MunicipalityRisk, RiskModelPage } from '@/api/generated';
import { answers, refuses } from '@/testing/api';
import {
  aalesund,
  aalesundRegister,
  eksempelMunicipality,
  eksempelRegister,
} from '@/testing/fixtures/municipality';
import { sixIndicatorModel } from '@/testing/fixtures/risk';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import { dotsOf, radius } from './strip';
import { useSpreadCsv } from './useSpreadCsv';

describe('the municipality page', () => {
  const asked: string[] = [];

  beforeEach(() => {
    asked.length = 0;
    server.use(
      answers<MunicipalityRisk>('/municipalities/9901/risk', (url) => {
        asked.push(url.search);
        return eksempelMunicipality;
      }),
      answers<Municipality>('/municipalities/9901', eksempelRegister),
      answers<RiskModelPage>('/risk-models', { items: [sixIndicatorModel], nextCursor: null }),
    );
  });

  it('tells_the_share_of_its_own_apart_from_the_spread_of_its_schools', async () => {
    renderAt('/kommuner/9901?aar=2024-25');
    expect(await screen.findByRole('heading', { name: 'Eksempel kommune' })).toBeInTheDocument();
    const own = screen.getByRole('region', { name: 'Kommunens egen andel' });
    expect(own).toHaveTextContent('33,3 %');
    expect(own).toHaveTextContent('12 av 36 mulige poeng');
    expect(own).toHaveTextContent('Andelen er ikke en sum');
    const spread = screen.getByRole('region', { name: 'Spredningen mellom skolene' });
    expect(spread).toHaveTextContent('6 av 7 skoler har en andel.');
    expect(spread).toHaveTextContent('et spenn på 61,1 prosentpoeng');
    expect(spread).toHaveTextContent('2 av skolene er i landets dårligste fjerdedel.');
    expect(asked[0]).toContain('schoolYear=2024-25');
  });

  it('shows_the_schools_by_name_and_says_what_there_is_no_basis_for', async () => {
    renderAt('/kommuner/9901');
    const table = await screen.findByRole('table', { name: 'Skolene i Eksempel, etter navn' });
    const names = within(table).getAllByRole('rowheader');
    expect(names.map((name) => within(name).getByRole('link').textContent)).toEqual(
      eksempelMunicipality.schools.map(({ unit }) => unit.name),
    );
    const hidden = within(table).getByRole('row', { name: /Øvre Eksempel/ });
    expect(hidden).toHaveTextContent('For lite grunnlag');
    expect(hidden).toHaveTextContent('Ingen offentlig andel');
    expect(hidden).not.toHaveTextContent('0,0 %');
    expect(within(table).getByRole('row', { name: /Skogtun/ })).toHaveTextContent(/skjermet/i);
  });

  it('says_in_the_file_too_why_a_school_has_no_change', () => {
    const lines = renderHook(() => useSpreadCsv(eksempelMunicipality))
      .result.current()
      .split('\r\n');
    const lineOf = (name: string) =>
      lines
        .find((line) => line.startsWith(name))
        ?.split(';')
        .slice(5, 7);
    expect(lineOf('Bakken skole')).toEqual(['33,33', '0']);
    expect(lineOf('Granlia skole')).toEqual(['33,33', 'Ingen tidligere andel']);
  });

  it('draws_only_the_schools_that_have_a_share_and_says_which_by_keyboard', async () => {
    renderAt('/kommuner/9901');
    const drawing = await screen.findByRole('group', { name: /Andelen av mulige risikopoeng/ });
    const dots = within(drawing).getAllByRole('img', { name: /skole:/ });
    expect(dots.length).toBe(6);
    expect(within(drawing).queryByRole('img', { name: /Øvre/ })).not.toBeInTheDocument();
    dots[0]?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByText('Skogtun skole: 13,0 %')).toBeInTheDocument();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByText('Eksempel kommune selv: 33,3 %')).toBeInTheDocument();
  });

  it('names_what_a_closed_municipality_became_and_chooses_nothing', async () => {
    server.use(
      answers<MunicipalityRisk>('/municipalities/1507/risk', aalesund),
      answers<Municipality>('/municipalities/1507', aalesundRegister),
    );
    renderAt('/kommuner/1507');
    expect(await screen.findByRole('link', { name: 'Haram (1580)' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Ålesund (1508)' })).toBeInTheDocument();
    expect(screen.getByText('Ingen skoler hører til kommunen i dag.')).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: /Andelen av mulige/ })).not.toBeInTheDocument();
  });

  it('shows_a_failure_as_a_failure', async () => {
    server.use(refuses('/municipalities/9901/risk', { status: 503, type: 'unavailable' }));
    renderAt('/kommuner/9901');
    expect(await screen.findByRole('alert')).toHaveTextContent('Tjenesten er ikke tilgjengelig');
  });
});

describe('the dots of the strip', () => {
  it('never_lie_upon_each_other', () => {
    const dots = dotsOf([5, 5, 5, 12, 40, 41].map((x, of) => ({ of, x })));
    for (const one of dots) {
      for (const other of dots) {
        if (one !== other && one.row === other.row) {
          expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(2 * radius);
        }
      }
    }
    expect(dots.filter(({ row }) => row === 0).map(({ x }) => x)).toEqual([5, 40]);
  });
});
