import type { AdviserInput, Participation } from '@/api/generated';

/** An adviser as it is typed; it keeps its key while its words change. */
export interface AdviserRow {
  key: number;
  name: string;
  providerId: string;
  from: string;
  /** Empty while it lasts. */
  to: string;
  personId: string | null;
}

export function rowsOf(advisers: Participation['advisers']): AdviserRow[] {
  return advisers.map(({ name, provider, from, to, personId }, key) => ({
    key,
    name,
    providerId: provider.id,
    from,
    to: to ?? '',
    personId,
  }));
}

export function advisersOf(rows: AdviserRow[]): AdviserInput[] {
  return rows.map(({ name, providerId, from, to, personId }) => ({
    name: name.trim(),
    providerId,
    from,
    to: to === '' ? null : to,
    personId,
  }));
}

/** A key no row has yet. */
export function nextKey(rows: readonly AdviserRow[]): number {
  return rows.reduce((highest, { key }) => Math.max(highest, key), -1) + 1;
}
