import type { IndicatorCode } from '@/api/generated';
import { oneOf, type RawSearch, wholeOf } from '@/lib/search';

const indicators: readonly IndicatorCode[] = [
  'NP_READING_SCALE',
  'NP_NUMERACY_SCALE',
  'NP_ENGLISH_SCALE',
  'NP_READING_LEVEL1',
  'NP_NUMERACY_LEVEL1',
  'ES_BULLYING',
  'ES_TEACHER_SUPPORT',
  'ES_MOTIVATION',
  'GRUNNSKOLEPOENG',
];

/** What is shown of a school's red thread, as it stands in the address. */
export interface SchoolSearch {
  indikator?: IndicatorCode;
  /** Grade, 1 to 10. */
  trinn?: number;
  visning?: 'tabell';
}

export function schoolSearch(raw: RawSearch): SchoolSearch {
  const indikator = oneOf(raw, 'indikator', indicators);
  const trinn = wholeOf(raw, 'trinn', 1, 10);
  const visning = oneOf(raw, 'visning', ['tabell']);
  return {
    ...(indikator ? { indikator } : {}),
    ...(trinn ? { trinn } : {}),
    ...(visning ? { visning } : {}),
  };
}

/** The order in which lines are offered: national tests first, reading before numeracy. */
export function rankOfIndicator(code: IndicatorCode): number {
  return indicators.indexOf(code);
}
