import type { SlotStatus, SlotTransition } from '@/api/generated';

export type Move = SlotTransition['to'];

/** What one can ask for from each state; whether one may is for the server to say. */
const moves: Record<SlotStatus, readonly Move[]> = {
  WAITLISTED: ['OFFERED', 'RELEASED'],
  OFFERED: ['RESERVED', 'LAPSED', 'RELEASED'],
  RESERVED: ['NAMED', 'RELEASED'],
  NAMED: ['ENROLLED', 'RELEASED'],
  ENROLLED: ['CERTIFIED', 'WITHDRAWN'],
  CERTIFIED: [],
  WITHDRAWN: [],
  RELEASED: [],
  LAPSED: [],
};

export function movesFrom(status: SlotStatus): readonly Move[] {
  return moves[status];
}

/** Moves that take a place away from somebody: they ask first. */
export function isGivingUp(move: Move): boolean {
  return move === 'RELEASED' || move === 'WITHDRAWN' || move === 'LAPSED';
}

/** The columns of the board, in the order a place goes through them. */
export const columns = [
  { key: 'waiting', statuses: ['WAITLISTED'] },
  { key: 'offered', statuses: ['OFFERED'] },
  { key: 'taken', statuses: ['RESERVED', 'NAMED', 'ENROLLED'] },
  { key: 'done', statuses: ['CERTIFIED', 'WITHDRAWN'] },
] as const satisfies ReadonlyArray<{ key: string; statuses: readonly SlotStatus[] }>;
