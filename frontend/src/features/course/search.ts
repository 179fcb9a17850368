import { oneOf, type RawSearch, textOf } from '@/lib/search';

/** What the calendar shows, as it stands in the address. */
export interface CalendarSearch {
  /** `2026-11`; this month without it. */
  maned?: string;
  /** Only this school, by its id. */
  skole?: string;
  /** The course that stands open, by its id. */
  kurs?: string;
  /** What else stands open: a plan to be made, or how to subscribe. */
  vis?: 'ny' | 'abonner';
}

const month = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/;

export function calendarSearch(raw: RawSearch): CalendarSearch {
  const maned = textOf(raw, 'maned');
  const skole = textOf(raw, 'skole');
  const kurs = textOf(raw, 'kurs');
  const vis = oneOf(raw, 'vis', ['ny', 'abonner']);
  return {
    ...(maned && month.test(maned) ? { maned } : {}),
    ...(skole ? { skole } : {}),
    ...(kurs ? { kurs } : {}),
    ...(vis ? { vis } : {}),
  };
}
