import { dateOf } from './dates';

/** A school year as the contract writes it: `2024-25`, from 1 August to 31 July. */
export type SchoolYear = string;

const form = /^(\d{4})-(\d{2})$/;

/** The calendar year a school year starts in; null when it is not one school year. */
export function startYearOf(schoolYear: string): number | null {
  const parts = form.exec(schoolYear);
  if (!parts) return null;
  const start = Number(parts[1]);
  return (start + 1) % 100 === Number(parts[2]) ? start : null;
}

export function schoolYearFrom(startYear: number): SchoolYear {
  return `${startYear}-${String((startYear + 1) % 100).padStart(2, '0')}`;
}

/** The school year a plain date or an instant lies in. */
export function schoolYearOf(date: string): SchoolYear {
  const plain = date.length === 10 ? date : dateOf(new Date(date));
  const year = Number(plain.slice(0, 4));
  return schoolYearFrom(Number(plain.slice(5, 7)) >= 8 ? year : year - 1);
}

export function addYears(schoolYear: SchoolYear, years: number): SchoolYear {
  const start = startYearOf(schoolYear);
  if (start === null) throw new RangeError(`Not a school year: ${schoolYear}`);
  return schoolYearFrom(start + years);
}

/** Every school year from the first to the last, both included; none when the last lies before the first. */
export function schoolYearsBetween(first: SchoolYear, last: SchoolYear): SchoolYear[] {
  const from = startYearOf(first);
  const to = startYearOf(last);
  if (from === null || to === null) return [];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => schoolYearFrom(from + index));
}

/** First day, 1 August. */
export function firstDayOf(schoolYear: SchoolYear): string {
  return `${schoolYear.slice(0, 4)}-08-01`;
}

/** Last day, 31 July. */
export function lastDayOf(schoolYear: SchoolYear): string {
  return `${Number(schoolYear.slice(0, 4)) + 1}-07-31`;
}

/** With the dash the language uses between numbers: `2024–25`. */
export function formatSchoolYear(schoolYear: SchoolYear): string {
  return schoolYear.replace('-', '\u2013');
}
