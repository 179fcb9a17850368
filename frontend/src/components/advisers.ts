import type { AdviserInput } from '@/api/generated';
import { type Keyed, keyed } from '@/lib/keyed';

/** An adviser as it is typed. */
export interface AdviserWords {
  name: string;
  providerId: string;
  from: string;
  /** Empty while it lasts. */
  to: string;
  personId: string | null;
}

export type AdviserRow = Keyed<AdviserWords>;

interface KnownAdviser {
  name: string;
  from: string;
  to: string | null;
  personId: string | null;
}

/** @param providerOf the id of the provider somebody advises for */
export function adviserRows<Adviser extends KnownAdviser>(
  advisers: readonly Adviser[],
  providerOf: (adviser: Adviser) => string,
): AdviserRow[] {
  return keyed(
    advisers.map((adviser) => ({
      name: adviser.name,
      providerId: providerOf(adviser),
      from: adviser.from,
      to: adviser.to ?? '',
      personId: adviser.personId,
    })),
  );
}

export function advisersOf(rows: readonly AdviserRow[]): AdviserInput[] {
  return rows.map(({ name, providerId, from, to, personId }) => ({
    name: name.trim(),
    providerId,
    from,
    to: to === '' ? null : to,
    personId,
  }));
}
