import type { AgreementTerms, AmendmentCreate, Entitlement, Phase } from '@/api/generated';

/** A row of a list that is being written: it keeps its key while its words change. */
export type Row<T> = T & { key: number };

export interface EntitlementRow {
  kind: Entitlement['kind'];
  quantity: string;
}

export interface PhaseRow {
  kind: Phase['kind'];
  name: string;
  startsOn: string;
  endsOn: string;
  goal: string;
}

/** The words of an agreement as they stand in the form, each as it is typed. */
export interface Draft {
  title: string;
  schoolIds: readonly string[];
  /** Empty when no municipality is party. */
  municipalityNumber: string;
  startsOn: string;
  endsOn: string;
  trainerQuota: string;
  entitlements: Row<EntitlementRow>[];
  phases: Row<PhaseRow>[];
  effectiveOn: string;
  reason: string;
}

export const entitlementKinds = [
  'DEVELOPMENT_TIME',
  'PARENT_MEETING',
  'LARGE_PARENT_MEETING',
  'PLANNING_MEETING',
  'PLANNING_DAY',
  'LEADERSHIP_MEETING',
  'SFO_COURSE',
  'REFLECTING_TEAM',
  'WALKTHROUGH',
  'CLOSING_CONFERENCE',
  'OTHER',
] as const satisfies readonly Entitlement['kind'][];

export const phaseKinds = [
  'PREPARATION',
  'IMPLEMENTATION',
  'AFTERCARE',
  'CUSTOM',
] as const satisfies readonly Phase['kind'][];

/** @param effectiveOn the day it holds from unless someone says otherwise */
export function draftOf(terms: AgreementTerms, effectiveOn: string): Draft {
  return {
    title: terms.title,
    schoolIds: terms.schoolIds,
    municipalityNumber: terms.municipalityNumber ?? '',
    startsOn: terms.startsOn,
    endsOn: terms.endsOn ?? '',
    trainerQuota: String(terms.trainerQuota),
    entitlements: terms.entitlements.map(({ kind, quantity }, key) => ({
      key,
      kind,
      quantity: String(quantity),
    })),
    phases: terms.phases.map((phase, key) => ({ ...phase, key, goal: phase.goal ?? '' })),
    effectiveOn,
    reason: '',
  };
}

/** What is sent: the agreement's words whole. */
export function amendmentOf(draft: Draft): AmendmentCreate {
  return {
    reason: draft.reason.trim(),
    effectiveOn: draft.effectiveOn,
    terms: {
      title: draft.title.trim(),
      schoolIds: [...draft.schoolIds],
      municipalityNumber: draft.municipalityNumber === '' ? null : draft.municipalityNumber,
      startsOn: draft.startsOn,
      endsOn: draft.endsOn === '' ? null : draft.endsOn,
      trainerQuota: Number(draft.trainerQuota),
      entitlements: draft.entitlements.map(({ kind, quantity }) => ({ kind, quantity: Number(quantity) })),
      phases: draft.phases.map(({ kind, name, startsOn, endsOn, goal }) => ({
        kind,
        name: name.trim(),
        startsOn,
        endsOn,
        goal: goal.trim() === '' ? null : goal.trim(),
      })),
    },
  };
}

/** A key no row has yet. */
export function nextKey(rows: readonly { key: number }[]): number {
  return rows.reduce((highest, { key }) => Math.max(highest, key), -1) + 1;
}
