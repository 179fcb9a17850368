import type { ObserverRole, WalkthroughRound, WalkthroughRoundCreate } from '@/api/generated';
import { dateOf } from '@/lib/dates';

export const roles = ['TEACHER', 'SFO', 'LEADER', 'OTHER'] as const satisfies readonly ObserverRole[];

/** How many of a group have observed, as it is typed; a group without staff is not in the round. */
export interface Counted {
  observed: string;
  of: string;
}

export interface RoundDraft {
  /** Empty for a round under no agreement. */
  agreementId: string;
  title: string;
  focus: string;
  startsOn: string;
  endsOn: string;
  groups: Record<ObserverRole, Counted>;
}

export function draftOf(round: WalkthroughRound | undefined): RoundDraft {
  const counted = (role: ObserverRole): Counted => {
    const group = round?.groups.find((candidate) => candidate.role === role);
    return group ? { observed: String(group.observed), of: String(group.of) } : { observed: '', of: '' };
  };
  return {
    agreementId: round?.agreementId ?? '',
    title: round?.title ?? '',
    focus: round?.focus ?? '',
    startsOn: round?.startsOn ?? dateOf(new Date()),
    endsOn: round?.endsOn ?? '',
    groups: {
      TEACHER: counted('TEACHER'),
      SFO: counted('SFO'),
      LEADER: counted('LEADER'),
      OTHER: counted('OTHER'),
    },
  };
}

/** @param stored what is counted on from: the initials that are there already */
export function roundOf(
  schoolId: string,
  draft: RoundDraft,
  stored: WalkthroughRound | undefined,
): WalkthroughRoundCreate {
  return {
    schoolId,
    agreementId: draft.agreementId === '' ? null : draft.agreementId,
    title: draft.title.trim(),
    focus: draft.focus.trim() === '' ? null : draft.focus.trim(),
    startsOn: draft.startsOn,
    endsOn: draft.endsOn,
    groups: roles.flatMap((role) => {
      const { observed, of } = draft.groups[role];
      const who = stored?.groups.find((group) => group.role === role)?.who ?? [];
      return of === '' ? [] : [{ role, of: Number(of), observed: Number(observed || '0'), who }];
    }),
  };
}
