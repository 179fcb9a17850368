import type { RawSearch } from '@/lib/search';
import { riskSearch } from './search';

/** How a municipality is looked at, as it stands in the address. */
export interface MunicipalitySearch {
  /** Id of the model; the first that has figures without it. */
  modell?: string;
  /** Last school year of the window; the latest without it. */
  aar?: string;
}

export function municipalitySearch(raw: RawSearch): MunicipalitySearch {
  const { modell, aar } = riskSearch(raw);
  return { ...(modell ? { modell } : {}), ...(aar ? { aar } : {}) };
}
