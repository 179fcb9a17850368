import type { ParticipationStatus } from '@/api/generated';
import { oneOf, type RawSearch } from '@/lib/search';

/** What the list of participations is filtered by, as it stands in the address. */
export interface ParticipationsSearch {
  tilstand?: ParticipationStatus;
  forfalt?: 'ja';
}

export const statuses = ['OFFERED', 'ACTIVE', 'COMPLETED', 'DECLINED', 'WITHDRAWN'] as const;

export function participationsSearch(raw: RawSearch): ParticipationsSearch {
  const tilstand = oneOf(raw, 'tilstand', statuses);
  const forfalt = oneOf(raw, 'forfalt', ['ja']);
  return { ...(tilstand ? { tilstand } : {}), ...(forfalt ? { forfalt } : {}) };
}
