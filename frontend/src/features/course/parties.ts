import type { PartyGroup, PartyInvited } from '@/api/generated';

export const parties = [
  'POLITICIANS',
  'MUNICIPAL_LEADERS',
  'COUNTY_GOVERNOR',
  'UNIVERSITY',
  'STAFF',
  'PARENTS_COUNCIL',
  'PUPILS',
  'OTHER',
] as const satisfies readonly PartyGroup[];

/** Those of whom somebody is invited: an empty field is a party that is not. */
export function invitedOf(typed: Partial<Record<PartyGroup, string>>): PartyInvited[] {
  return parties.flatMap((group) => (typed[group] ? [{ group, invited: Number(typed[group]) }] : []));
}
