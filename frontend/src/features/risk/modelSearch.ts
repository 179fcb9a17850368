import { startYearOf } from '@/lib/schoolYear';
import { type RawSearch, textOf } from '@/lib/search';

/** What a draft is held against, as it stands in the address. */
export interface ModelSearch {
  /** Id of the model to hold it against; the latest published under its name without it. */
  mot?: string;
  /** Last school year of the window; the latest without it. */
  aar?: string;
}

export function modelSearch(raw: RawSearch): ModelSearch {
  const mot = textOf(raw, 'mot');
  const aar = textOf(raw, 'aar');
  return {
    ...(mot && /^[0-9a-f-]{36}$/i.test(mot) ? { mot } : {}),
    ...(aar && startYearOf(aar) !== null ? { aar } : {}),
  };
}
