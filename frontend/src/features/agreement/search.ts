import type { AgreementKind, AgreementStatus } from '@/api/generated';
import { oneOf, type RawSearch } from '@/lib/search';

/** What the list of agreements is filtered by, as it stands in the address. */
export interface AgreementsSearch {
  tilstand?: AgreementStatus;
  type?: AgreementKind;
}

export const statuses = ['DRAFT', 'SIGNED', 'ACTIVE', 'PAUSED', 'COMPLETED', 'TERMINATED'] as const;
export const kinds = ['LONG_TERM', 'SINGLE', 'FOLLOW_UP'] as const;

export function agreementsSearch(raw: RawSearch): AgreementsSearch {
  const tilstand = oneOf(raw, 'tilstand', statuses);
  const type = oneOf(raw, 'type', kinds);
  return { ...(tilstand ? { tilstand } : {}), ...(type ? { type } : {}) };
}
