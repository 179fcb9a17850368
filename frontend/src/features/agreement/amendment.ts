import type { Agreement, AmendmentCreate, Entitlement, Phase } from '@/api/generated';

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

/** @param today the day it counts from unless someone says otherwise */
export function draftOf(agreement: Agreement, today: string): Draft {
  return {
    title: agreement.title,
    startsOn: agreement.startsOn,
    endsOn: agreement.endsOn ?? '',
    trainerQuota: String(agreement.trainerQuota),
    entitlements: agreement.entitlements.map(({ kind, quantity }, key) => ({
      key,
      kind,
      quantity: String(quantity),
    })),
    phases: agreement.phases.map((phase, key) => ({ ...phase, key, goal: phase.goal ?? '' })),
    effectiveOn: today < agreement.startsOn ? agreement.startsOn : today,
    reason: '',
  };
}

/** What is sent: the agreement's words whole, its parties as they are. */
export function amendmentOf(agreement: Agreement, draft: Draft): AmendmentCreate {
  return {
    reason: draft.reason.trim(),
    effectiveOn: draft.effectiveOn,
    terms: {
      title: draft.title.trim(),
      schoolIds: agreement.schoolIds,
      municipalityNumber: agreement.municipalityNumber,
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
