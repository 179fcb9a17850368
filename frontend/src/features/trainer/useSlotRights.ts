import { useQuery } from '@tanstack/react-query';
import type { Action, Slot } from '@/api/generated';
import { rightsQuery } from '@/api/me';

/**
 * What the caller may do with a place: as the one who runs its cohort, or at its school under its agreement, which is asked
 * for only where the first is not so.
 *
 * @param provider of the cohort
 */
export function useSlotRights({ schoolId, agreementId }: Slot, provider: string): readonly Action[] {
  const running = useQuery(rightsQuery({ provider })).data;
  const place = agreementId === null ? { provider } : { agreement: agreementId };
  const here = useQuery({
    ...rightsQuery({ school: schoolId, ...place }),
    enabled: running !== undefined && !running.includes('WRITE_COHORT'),
  }).data;
  return [...(running ?? []), ...(here ?? [])];
}
