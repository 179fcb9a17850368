import type { MessageStatus } from '@/api/generated';
import { oneOf, type RawSearch } from '@/lib/search';

export const statuses: readonly MessageStatus[] = ['PENDING', 'SENT', 'DEAD', 'KEPT'];

/** Which messages are shown, as it stands in the address. */
export interface OutboxSearch {
  tilstand?: MessageStatus;
}

export function outboxSearch(raw: RawSearch): OutboxSearch {
  const tilstand = oneOf(raw, 'tilstand', statuses);
  return tilstand ? { tilstand } : {};
}
