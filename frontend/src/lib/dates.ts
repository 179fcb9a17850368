import { type Language, localeOf } from './language';

const zone = 'Europe/Oslo';

const styles = {
  /** 26. mai 2025 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** 26.05.2025 */
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
  /** tors. 4. des. */
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  /** mai 2025 */
  month: { month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof styles;

/** A date (`2025-05-26`) or an instant (`2025-05-26T08:00:00Z`), as it reads in Norway. */
export function formatDate(language: Language, value: string, style: DateStyle = 'long'): string {
  return new Intl.DateTimeFormat(localeOf(language), { ...styles[style], timeZone: zone }).format(
    instantOf(value),
  );
}

/** The clock of an instant in Norway: `08:30`. */
export function formatTime(language: Language, instant: string): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  }).format(new Date(instant));
}

/** A plain date is taken at noon UTC, so that no time zone moves it to another day. */
export function instantOf(value: string): Date {
  return new Date(value.length === 10 ? `${value}T12:00:00Z` : value);
}

/** The plain date in Norway of an instant: `2025-05-26`. */
export function dateOf(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(instant);
}

/** Whole days from one plain date to another; negative when the second lies before the first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((instantOf(to).getTime() - instantOf(from).getTime()) / 86_400_000);
}
