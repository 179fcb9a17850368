import type { Measure, MeasureCreate, MeasureKind } from '@/api/generated';
import { dateOf } from '@/lib/dates';

export const kinds = [
  'WALKTHROUGH',
  'SUBJECT_PLAN_GROUP',
  'SPECIALIST_GROUP',
  'CLASS_STUDY',
  'PEDAGOGICAL_ANALYSIS',
  'VOICES',
  'CORE_TEAM',
  'OTHER',
] as const satisfies readonly MeasureKind[];

/** A measure as it is typed; what it does not have is empty. */
export interface MeasureDraft {
  title: string;
  kind: MeasureKind;
  responsible: string;
  startsOn: string;
  reviewOn: string;
  endsOn: string;
  analysisId: string;
  agreementId: string;
}

export function measureDraftOf(measure: Measure | undefined): MeasureDraft {
  return {
    title: measure?.title ?? '',
    kind: measure?.kind ?? 'WALKTHROUGH',
    responsible: measure?.responsible ?? '',
    startsOn: measure?.startsOn ?? dateOf(new Date()),
    reviewOn: measure?.reviewOn ?? '',
    endsOn: measure?.endsOn ?? '',
    analysisId: measure?.analysisId ?? '',
    agreementId: measure?.agreementId ?? '',
  };
}

export function measureOf(draft: MeasureDraft): Omit<MeasureCreate, 'schoolId'> {
  const orNothing = (words: string) => (words === '' ? null : words);
  return {
    title: draft.title.trim(),
    kind: draft.kind,
    responsible: draft.responsible.trim(),
    startsOn: draft.startsOn,
    reviewOn: orNothing(draft.reviewOn),
    endsOn: orNothing(draft.endsOn),
    analysisId: orNothing(draft.analysisId),
    agreementId: orNothing(draft.agreementId),
  };
}
