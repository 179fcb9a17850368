import type { Course } from '@/api/generated';
import { dateOf, instantOf } from '@/lib/dates';

/** A month as addresses have it: `2026-11`. */
export type Month = string;

export function thisMonth(): Month {
  return dateOf(new Date()).slice(0, 7);
}

export function addMonths(month: Month, count: number): Month {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

export function addDays(date: string, days: number): string {
  return new Date(instantOf(date).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** From 1, Monday, to 7. */
function weekdayOf(date: string): number {
  return instantOf(date).getUTCDay() || 7;
}

/** The number of the week by ISO 8601, as calendars in Norway have it. */
export function weekNumberOf(date: string): number {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const start = instantOf(`${thursday.slice(0, 4)}-01-01`).getTime();
  return Math.floor((instantOf(thursday).getTime() - start) / 604_800_000) + 1;
}

export interface Week {
  number: number;
  days: string[];
}

/** The weeks a month touches, whole, from Monday to Sunday. */
export function weeksOf(month: Month): Week[] {
  const first = addDays(`${month}-01`, 1 - weekdayOf(`${month}-01`));
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  const weeks: Week[] = [];
  for (let monday = first; monday <= last; monday = addDays(monday, 7)) {
    weeks.push({
      number: weekNumberOf(monday),
      days: Array.from({ length: 7 }, (_, day) => addDays(monday, day)),
    });
  }
  return weeks;
}

/** The courses of each day in Norway, by start. */
export function byDay(courses: readonly Course[]): Map<string, Course[]> {
  const days = new Map<string, Course[]>();
  for (const course of courses) {
    if (course.startsAt === null) continue;
    const day = dateOf(new Date(course.startsAt));
    days.set(day, [...(days.get(day) ?? []), course]);
  }
  return days;
}
