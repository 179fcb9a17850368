import { oneOf, type RawSearch, textOf } from '@/lib/search';

/** What is shown of the six factors, as it stands in the address. */
export interface FactorsSearch {
  visning?: 'tabell';
  /** The judgements held against each other, by their ids. */
  fra?: string;
  til?: string;
}

export function factorsSearch(raw: RawSearch): FactorsSearch {
  const visning = oneOf(raw, 'visning', ['tabell']);
  const fra = textOf(raw, 'fra');
  const til = textOf(raw, 'til');
  return { ...(visning ? { visning } : {}), ...(fra ? { fra } : {}), ...(til ? { til } : {}) };
}
