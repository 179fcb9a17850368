import { scaleLinear, scaleUtc } from 'd3-scale';
import { instantOf } from '@/lib/dates';
import { firstDayOf, lastDayOf, type SchoolYear, schoolYearOf, schoolYearsBetween } from '@/lib/schoolYear';

/** Time along the width of a drawing, in whole school years. */
export interface TimeScale {
  years: SchoolYear[];
  left: number;
  right: number;
  /** Where a plain date or an instant lies. */
  at(date: string): number;
}

/** From the school year of the first day to the school year of the last. */
export function timeScale(first: string, last: string, left: number, right: number): TimeScale {
  const years = schoolYearsBetween(schoolYearOf(first), schoolYearOf(last));
  const start = firstDayOf(schoolYearOf(first));
  const end = lastDayOf(schoolYearOf(last));
  const scale = scaleUtc([instantOf(start), instantOf(end)], [left, right]);
  return { years, left, right, at: (date) => scale(instantOf(date)) };
}

/** Figures along the height of a drawing. */
export interface FigureScale {
  ticks: number[];
  at(value: number): number;
}

/** Room for all the values and a little air, with round numbers to read by. */
export function figureScale(values: readonly number[], top: number, bottom: number): FigureScale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const air = Math.max((high - low) * 0.06, 0.2);
  const scale = scaleLinear([low - air, high + air], [bottom, top]).nice(4);
  return { ticks: scale.ticks(4), at: (value) => scale(value) };
}
