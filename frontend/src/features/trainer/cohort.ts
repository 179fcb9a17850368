import type { Cohort } from '@/api/generated';
import { typedNumber } from '@/lib/numbers';

/** What a cohort is called, when it is and how many it holds, as it is typed. */
export interface CohortDraft {
  name: string;
  startsOn: string;
  endsOn: string;
  capacity: string;
}

export function cohortDraftOf({ name, startsOn, endsOn, capacity }: Cohort): CohortDraft {
  return { name, startsOn, endsOn, capacity: String(capacity) };
}

/** Often 36 places. */
export const emptyCohort: CohortDraft = { name: '', startsOn: '', endsOn: '', capacity: '36' };

export function cohortOf({ name, startsOn, endsOn, capacity }: CohortDraft) {
  return { name: name.trim(), startsOn, endsOn, capacity: typedNumber(capacity) };
}
