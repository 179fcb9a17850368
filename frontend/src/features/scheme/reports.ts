import type { Participation } from '@/api/generated';

/** The next day somebody owes a report; null when nobody does. */
export function nextDue({ reports }: Participation): string | null {
  const days = reports
    .filter(({ parties }) => parties.some(({ state }) => state === 'WAITING' || state === 'OVERDUE'))
    .map(({ dueOn }) => dueOn)
    .sort();
  return days[0] ?? null;
}

/** How many of the deliveries that are owed in all have come. */
export function delivered({ reports }: Participation): { done: number; of: number } {
  const parts = reports.flatMap(({ parties }) => parties);
  return { done: parts.filter(({ state }) => state === 'DELIVERED').length, of: parts.length };
}
