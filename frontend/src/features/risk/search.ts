import { startYearOf } from '@/lib/schoolYear';
import { type RawSearch, textOf } from '@/lib/search';

/** Which points are looked at, as it stands in the address. */
export interface RiskSearch {
  /** Id of the model; the shipped default without it. */
  modell?: string;
  /** Last school year of the window; the latest without it. */
  aar?: string;
  /** Last school year of the window that is compared with. */
  fra?: string;
  /** Figures that are tried: `NP_READING_LEVEL1.5.2024-25=24,…`. */
  hva?: string;
}

function yearOf(raw: RawSearch, name: string): string | undefined {
  const text = textOf(raw, name);
  return text !== undefined && startYearOf(text) !== null ? text : undefined;
}

export function riskSearch(raw: RawSearch): RiskSearch {
  const modell = textOf(raw, 'modell');
  const aar = yearOf(raw, 'aar');
  const fra = yearOf(raw, 'fra');
  const hva = textOf(raw, 'hva');
  return {
    ...(modell && /^[0-9a-f-]{36}$/i.test(modell) ? { modell } : {}),
    ...(aar ? { aar } : {}),
    ...(fra ? { fra } : {}),
    ...(hva ? { hva } : {}),
  };
}
