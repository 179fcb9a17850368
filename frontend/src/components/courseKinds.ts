import type { CourseKind } from '@/api/generated';

/** What is held, and what an agreement can promise. */
export const courseKinds = [
  'DEVELOPMENT_TIME',
  'PARENT_MEETING',
  'LARGE_PARENT_MEETING',
  'PLANNING_MEETING',
  'PLANNING_DAY',
  'LEADERSHIP_MEETING',
  'SFO_COURSE',
  'REFLECTING_TEAM',
  'WALKTHROUGH',
  'CLOSING_CONFERENCE',
  'OTHER',
] as const satisfies readonly CourseKind[];
