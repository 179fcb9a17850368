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
  /** tors. */
  weekdayName: { weekday: 'short' },
  /** november 2026 */
  monthLong: { month: 'long', year: 'numeric' },
  /** torsdag 4. desember */
  dayLong: { weekday: 'long', day: 'numeric', month: 'long' },
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

/** The clock in Norway of an instant as a field of the form has it: `08:30`. */
export function clockOf(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
    instant,
  );
}

/** The instant of a date and a clock in Norway; summer time is the zone's own affair. */
export function instantAt(date: string, clock: string): string {
  const asIfUtc = new Date(`${date}T${clock}:00Z`).getTime();
  const offsetAt = (instant: number) => {
    const there = new Date(instant);
    return new Date(`${dateOf(there)}T${clockOf(there)}:00Z`).getTime() - instant;
  };
  // The offset of a guess, and then of the instant it leads to: the two differ only beside the turn of the clock.
  const guess = asIfUtc - offsetAt(asIfUtc);
  return new Date(asIfUtc - offsetAt(guess)).toISOString().replace('.000Z', 'Z');
}

/** Whole days from one plain date to another; negative when the second lies before the first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((instantOf(to).getTime() - instantOf(from).getTime()) / 86_400_000);
}
