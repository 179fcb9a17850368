import type { Action, Slot, SlotStatus, SlotTransition } from '@/api/generated';

export type Move = SlotTransition['to'];

/**
 * What can be done to a place: a move, a place ahead in the queue, another school, another spelling of the name, or a
 * certificate taken back.
 */
export type Step = Move | 'PROMOTED' | 'TRANSFERRED' | 'CORRECTED' | 'REVOKED';

/** What can be asked for from each state. */
const steps: Record<SlotStatus, readonly Step[]> = {
  WAITLISTED: ['PROMOTED', 'RELEASED'],
  OFFERED: ['RESERVED', 'RELEASED', 'LAPSED'],
  RESERVED: ['NAMED', 'TRANSFERRED', 'RELEASED'],
  NAMED: ['ENROLLED', 'CORRECTED', 'RELEASED'],
  ENROLLED: ['CERTIFIED', 'CORRECTED', 'WITHDRAWN'],
  CERTIFIED: ['REVOKED'],
  WITHDRAWN: [],
  RELEASED: [],
  LAPSED: [],
};

/** Which right each step asks for. */
const rightFor: Record<Step, Action> = {
  OFFERED: 'WRITE_COHORT',
  PROMOTED: 'WRITE_COHORT',
  LAPSED: 'WRITE_COHORT',
  ENROLLED: 'WRITE_COHORT',
  CERTIFIED: 'WRITE_COHORT',
  WITHDRAWN: 'WRITE_COHORT',
  REVOKED: 'WRITE_COHORT',
  RESERVED: 'RESERVE_SLOT',
  TRANSFERRED: 'RESERVE_SLOT',
  NAMED: 'NAME_SLOT',
  CORRECTED: 'NAME_SLOT',
  RELEASED: 'NAME_SLOT',
};

/** What somebody with these rights can do to a place. */
export function stepsFrom(
  { status, agreementId, certificate }: Slot,
  rights: readonly Action[],
): readonly Step[] {
  return steps[status].filter((step) => {
    if (!rights.includes(rightFor[step])) return false;
    if (step === 'REVOKED') return certificate?.status === 'VALID';
    return step !== 'TRANSFERRED' || agreementId !== null;
  });
}

/** Steps that take something away from somebody: they ask first. */
export function isGivingUp(step: Step): boolean {
  return step === 'RELEASED' || step === 'WITHDRAWN' || step === 'LAPSED' || step === 'REVOKED';
}

/** Steps that are not taken with one word: they ask for a name, a school or a reason first. */
export function asksFirst(step: Step, { completion }: Slot): step is Exclude<Step, 'OFFERED' | 'ENROLLED'> {
  const short = step === 'CERTIFIED' && completion?.met === false;
  const forms: readonly Step[] = ['NAMED', 'CORRECTED', 'PROMOTED', 'TRANSFERRED'];
  return short || forms.includes(step) || isGivingUp(step);
}

/** Steps nobody takes without saying why. */
export function needsReason(step: Step): boolean {
  return step === 'WITHDRAWN' || step === 'PROMOTED' || step === 'CERTIFIED' || step === 'REVOKED';
}

/** To give up is not the same when one waits, is offered a place or holds one. */
export function wordsOf(step: Step, status: SlotStatus) {
  if (step === 'PROMOTED') return 'promote';
  if (step === 'TRANSFERRED') return 'transfer.action';
  if (step === 'CORRECTED') return 'slot.correct';
  if (step === 'REVOKED') return 'certificate.revoke';
  if (step === 'RELEASED' && status === 'WAITLISTED') return 'move.LEAVE';
  if (step === 'RELEASED' && status === 'OFFERED') return 'move.DECLINE';
  return `move.${step}` as const;
}

/** The columns of the board, in the order a place goes through them. */
export const columns = [
  { key: 'waiting', statuses: ['WAITLISTED'] },
  { key: 'offered', statuses: ['OFFERED'] },
  { key: 'taken', statuses: ['RESERVED', 'NAMED', 'ENROLLED'] },
  { key: 'done', statuses: ['CERTIFIED', 'WITHDRAWN'] },
] as const satisfies ReadonlyArray<{ key: string; statuses: readonly SlotStatus[] }>;
