import type { RiskBounds } from '@/api/generated';
import { shareOf } from '@/lib/numbers';

/** What stands of the bounds, in the order it is read. */
export const ends = ['lowest', 'now', 'highest'] as const;
export type End = (typeof ends)[number];

/** Rounded once, from the points; null where the basis is too small for a share. */
export function shownShare({ points, maxPoints, sharePercent }: RiskBounds[End]): number | null {
  return sharePercent === null ? null : shareOf(points, maxPoints);
}
