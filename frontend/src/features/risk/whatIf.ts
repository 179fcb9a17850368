import type { IndicatorCode, RiskDistance, RiskPoints, WhatIfCell } from '@/api/generated';
import { startYearOf } from '@/lib/schoolYear';

/** One figure of a window that can be tried with another value. */
export interface Tryable {
  /** As it stands in the address: `NP_READING_LEVEL1.5.2024-25`. */
  key: string;
  indicator: IndicatorCode;
  grade: number;
  schoolYear: string;
  /** Undefined where it is hidden or missing. */
  value: number | undefined;
  /** Pupils who took part; undefined where it is not shown. */
  n: number | undefined;
}

type Place = Pick<WhatIfCell, 'indicator' | 'grade' | 'schoolYear'>;

/** What values lie between, as the indicators are defined. */
const scales: Record<IndicatorCode, readonly [number, number]> = {
  NP_READING_LEVEL1: [0, 100],
  NP_NUMERACY_LEVEL1: [0, 100],
  NP_READING_SCALE: [0, 100],
  NP_NUMERACY_SCALE: [0, 100],
  NP_ENGLISH_SCALE: [0, 100],
  ES_BULLYING: [0, 100],
  ES_TEACHER_SUPPORT: [1, 5],
  ES_MOTIVATION: [1, 5],
  GRUNNSKOLEPOENG: [10, 60],
};

export function keyOf({ indicator, grade, schoolYear }: Place): string {
  return `${indicator}.${grade}.${schoolYear}`;
}

/** The figures behind the lines; where lines are pooled or means, those the way to a lower share names. */
export function tryables(risk: RiskPoints, distance: RiskDistance): Tryable[] {
  const found = new Map<string, Tryable>();
  for (const { indicator, grade, schoolYear, value, n, excludedBecause } of risk.lines) {
    const counts = excludedBecause !== 'OTHER_SERIES' && excludedBecause !== 'NO_NATIONAL_FIGURE';
    if (grade !== null && schoolYear !== null && counts) {
      const place = { indicator, grade, schoolYear };
      found.set(keyOf(place), { key: keyOf(place), ...place, value, n });
    }
  }
  for (const step of distance.steps) {
    const { indicator, grade, schoolYear, value, pupils } = step;
    const place = { indicator, grade, schoolYear };
    if (!found.has(keyOf(place))) {
      found.set(keyOf(place), { key: keyOf(place), ...place, value, n: pupils?.n });
    }
  }
  return [...found.values()];
}

/** Whether the figure is best told in pupils: a share at level 1 of a known number. */
export function inPupils({ indicator, n }: Tryable): boolean {
  return indicator.endsWith('_LEVEL1') && n !== undefined && n > 0;
}

/** The lowest and highest one may write. */
export function rangeOf(cell: Tryable): readonly [number, number] {
  return inPupils(cell) ? [0, cell.n ?? 0] : scales[cell.indicator];
}

/** Of 9 pupils of 25: 36, as it would be published, with one decimal, half up. */
export function shareOfPupils(pupils: number, n: number): number {
  return Math.floor((2000 * pupils + n) / (2 * n)) / 10;
}

/** What stands in the field for a value: itself, or the pupils it is a share of. */
export function shownIn(cell: Tryable, value: number): number {
  return inPupils(cell) ? Math.round((value * (cell.n ?? 0)) / 100) : value;
}

/** The value that was written, or undefined when it is none of the scale. */
export function writtenIn(cell: Tryable, text: string): number | undefined {
  const number = Number(text.replace(',', '.'));
  const [min, max] = rangeOf(cell);
  const fits = text.trim() !== '' && Number.isFinite(number) && number >= min && number <= max;
  if (!fits) return undefined;
  if (inPupils(cell)) return Number.isInteger(number) ? shareOfPupils(number, cell.n ?? 0) : undefined;
  return Number(number.toFixed(2)) === number ? number : undefined;
}

/** Reads what is tried from the address; what it cannot read is left out. */
export function parseTried(text: string | undefined): WhatIfCell[] {
  const cells = (text ?? '').split(',').flatMap((part) => {
    const [, indicator, grade, schoolYear, value] =
      /^(\w+)\.(\d+)\.(\d{4}-\d{2})=(\d+(?:\.\d+)?)$/.exec(part) ?? [];
    return isIndicator(indicator) && schoolYear && startYearOf(schoolYear) !== null
      ? [{ indicator, grade: Number(grade), schoolYear, value: Number(value) }]
      : [];
  });
  return [...new Map(cells.map((cell) => [keyOf(cell), cell])).values()];
}

function isIndicator(text: string | undefined): text is IndicatorCode {
  return text !== undefined && text in scales;
}

/** As it stands in the address; undefined when nothing is tried. */
export function writeTried(cells: WhatIfCell[]): string | undefined {
  return cells.length === 0 ? undefined : cells.map((cell) => `${keyOf(cell)}=${cell.value}`).join(',');
}

/** The same with one figure set anew. */
export function withTried(cells: WhatIfCell[], cell: WhatIfCell): WhatIfCell[] {
  return [...withoutTried(cells, keyOf(cell)), cell];
}

export function withoutTried(cells: WhatIfCell[], key: string): WhatIfCell[] {
  return cells.filter((each) => keyOf(each) !== key);
}
