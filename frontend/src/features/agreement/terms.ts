import type { AgreementTerms, Entitlement, Phase } from '@/api/generated';
import { type Keyed, keyed } from '@/lib/keyed';
import { typedNumber } from '@/lib/numbers';

export interface EntitlementWords {
  kind: Entitlement['kind'];
  quantity: string;
}

export interface PhaseWords {
  kind: Phase['kind'];
  name: string;
  startsOn: string;
  endsOn: string;
  goal: string;
}

/** What an agreement says, each word as it is typed. */
export interface TermsDraft {
  title: string;
  schoolIds: readonly string[];
  /** Empty when no municipality is party. */
  municipalityNumber: string;
  startsOn: string;
  endsOn: string;
  trainerQuota: string;
  entitlements: Keyed<EntitlementWords>[];
  phases: Keyed<PhaseWords>[];
}

/** What every form of it is given. */
export interface TermsProps {
  draft: TermsDraft;
  onChange: (part: Partial<TermsDraft>) => void;
}

export const phaseKinds = [
  'PREPARATION',
  'IMPLEMENTATION',
  'AFTERCARE',
  'CUSTOM',
] as const satisfies readonly Phase['kind'][];

export function termsDraftOf(terms: AgreementTerms): TermsDraft {
  return {
    title: terms.title,
    schoolIds: terms.schoolIds,
    municipalityNumber: terms.municipalityNumber ?? '',
    startsOn: terms.startsOn,
    endsOn: terms.endsOn ?? '',
    trainerQuota: String(terms.trainerQuota),
    entitlements: keyed(
      terms.entitlements.map(({ kind, quantity }) => ({ kind, quantity: String(quantity) })),
    ),
    phases: keyed(terms.phases.map((phase) => ({ ...phase, goal: phase.goal ?? '' }))),
  };
}

/** What is sent: all of it, whatever was changed. */
export function termsOf(draft: TermsDraft): AgreementTerms {
  return {
    title: draft.title.trim(),
    schoolIds: [...draft.schoolIds],
    municipalityNumber: draft.municipalityNumber === '' ? null : draft.municipalityNumber,
    startsOn: draft.startsOn,
    endsOn: draft.endsOn === '' ? null : draft.endsOn,
    trainerQuota: typedNumber(draft.trainerQuota),
    entitlements: draft.entitlements.map(({ kind, quantity }) => ({ kind, quantity: typedNumber(quantity) })),
    phases: draft.phases.map(({ kind, name, startsOn, endsOn, goal }) => ({
      kind,
      name: name.trim(),
      startsOn,
      endsOn,
      goal: goal.trim() === '' ? null : goal.trim(),
    })),
  };
}
