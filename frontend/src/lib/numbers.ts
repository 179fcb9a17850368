import { type Language, localeOf } from './language';

const minus = '\u2212';
const narrowSpace = '\u00a0';

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, digits: number): Intl.NumberFormat {
  const key = `${language}:${digits}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    roundingMode: 'halfExpand',
  } as Intl.NumberFormatOptions);
  formatters.set(key, made);
  return made;
}

/** A number with exactly so many decimals: `1 234`, `3,3`. A true minus sign, and no minus before a zero. */
export function formatNumber(language: Language, value: number, digits = 0): string {
  const text = formatter(language, digits).format(value);
  const nothing = !/[1-9]/.test(text);
  const unsigned = text.replace(/^[-\u2212]/, '');
  return nothing || value >= 0 ? unsigned : `${minus}${unsigned}`;
}

/** A number with the decimals it has, at most `most` of them: `55`, `3,3`. */
export function formatMeasured(language: Language, value: number, most = 2): string {
  let digits = 0;
  while (digits < most && Number(value.toFixed(digits)) !== Number(value.toFixed(most))) digits += 1;
  return formatNumber(language, value, digits);
}

/** An uncertainty, published with one decimal, or counted from two such: `4,0`, `5,38`. */
export function formatUncertainty(language: Language, value: number): string {
  const tenths = Number(value.toFixed(1)) === Number(value.toFixed(2));
  return formatNumber(language, value, tenths ? 1 : 2);
}

/** Per cent with one decimal: `74,4 %` in Norwegian, `74.4%` in English. */
export function formatPercent(language: Language, value: number, digits = 1): string {
  const number = formatNumber(language, value, digits);
  return language === 'en' ? `${number}%` : `${number}${narrowSpace}%`;
}

/** A change with its sign: `+2,1`, `−56,4`; a change that rounds to nothing has none: `0,0`. */
export function formatSigned(language: Language, value: number, digits = 1): string {
  const text = formatNumber(language, value, digits);
  return directionOf(value, digits) === 'up' ? `+${text}` : text;
}

export type Direction = 'up' | 'down' | 'none';

/** Which way a change goes as it is shown: what rounds to 0 goes nowhere. */
export function directionOf(change: number, digits = 1): Direction {
  const shown = Math.round(Math.abs(change) * 10 ** digits + 1e-9);
  if (shown === 0) return 'none';
  return change > 0 ? 'up' : 'down';
}

/**
 * The share of possible points, rounded once from the points themselves.
 * Null when nothing was available: then there is no share, and never 0 %.
 */
export function shareOf(points: number, maxPoints: number): number | null {
  return maxPoints > 0 ? (points / maxPoints) * 100 : null;
}

interface Sum {
  points: number;
  maxPoints: number;
}

/** From one share to another in percentage points, rounded once, when it is shown; null where one is none. */
export function changeOf(from: Sum, to: Sum): number | null {
  const [before, after] = [shareOf(from.points, from.maxPoints), shareOf(to.points, to.maxPoints)];
  return before === null || after === null ? null : after - before;
}

/** `982 164 486`; what is not nine digits is shown as it came. */
export function formatOrgNumber(orgNumber: string): string {
  return /^\d{9}$/.test(orgNumber)
    ? orgNumber.replace(/(\d{3})(\d{3})(\d{3})/, `$1${narrowSpace}$2${narrowSpace}$3`)
    : orgNumber;
}

/** What stands in a number field; nothing in it is no number, which is not nought. */
export function typedNumber(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}
