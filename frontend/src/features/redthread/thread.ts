import type {
  SchoolTimeline,
  TimelineAgreement,
  TimelineCourse,
  TimelineMeasure,
  TimelineSlots,
  TimelineVoice,
} from '@/api/generated';
import { dateOf } from '@/lib/dates';

export type Lane = 'agreements' | 'courses' | 'slots' | 'measures' | 'voices' | 'outcomes';

/** One thing on the thread: what it is, when, and how it is told. */
export interface ThreadItem {
  id: string;
  lane: Lane;
  from: string;
  /** Null while it is open. */
  to: string | null;
  /** What stands beside the mark. */
  title: string;
  kind: string;
  state: string;
  mark:
    | 'agreement'
    | 'phase'
    | 'aftercare'
    | 'done'
    | 'planned'
    | 'cancelled'
    | 'milestone'
    | 'stretch'
    | 'outcome';
  /** The agreement a phase belongs to: they share a row. */
  within?: string;
}

/** How the words of the contract are told on the screen. */
export interface Teller {
  agreementKind(agreement: TimelineAgreement): string;
  agreementState(agreement: TimelineAgreement): string;
  phase(phase: TimelineAgreement['phases'][number]): string;
  courseKind(course: TimelineCourse): string;
  courseState(course: TimelineCourse): string;
  slots(slots: TimelineSlots): string;
  slotsState(slots: TimelineSlots): string;
  measureKind(measure: TimelineMeasure): string;
  measureState(measure: TimelineMeasure): string;
  voiceGroup(voice: TimelineVoice): string;
  outcome: string;
}

function agreementItems(agreement: TimelineAgreement, teller: Teller): ThreadItem[] {
  const whole: ThreadItem = {
    id: agreement.id,
    lane: 'agreements',
    from: agreement.startsOn,
    to: agreement.endsOn,
    title: agreement.title,
    kind: teller.agreementKind(agreement),
    state: teller.agreementState(agreement),
    mark: 'agreement',
  };
  const phases = agreement.phases.map(
    (phase): ThreadItem => ({
      id: `${agreement.id} ${phase.startsOn}`,
      lane: 'agreements',
      from: phase.startsOn,
      to: phase.endsOn,
      title: phase.name,
      kind: teller.phase(phase),
      state: phase.goal ?? '',
      mark: phase.kind === 'AFTERCARE' ? 'aftercare' : 'phase',
      within: agreement.id,
    }),
  );
  return [whole, ...phases];
}

const courseMark = {
  HELD: 'done',
  PLANNED: 'planned',
  CONFIRMED: 'planned',
  CANCELLED: 'cancelled',
} as const;

function courseItem(course: TimelineCourse, teller: Teller): ThreadItem {
  const day = dateOf(new Date(course.startsAt));
  const closing = course.kind === 'CLOSING_CONFERENCE' && course.status !== 'CANCELLED';
  return {
    id: course.id,
    lane: 'courses',
    from: day,
    to: day,
    title: course.title,
    kind: teller.courseKind(course),
    state: teller.courseState(course),
    mark: closing ? 'milestone' : courseMark[course.status],
  };
}

function slotItem(slots: TimelineSlots, teller: Teller): ThreadItem {
  return {
    id: slots.cohortId,
    lane: 'slots',
    from: slots.startsOn,
    to: slots.endsOn,
    title: teller.slots(slots),
    kind: slots.cohort,
    state: teller.slotsState(slots),
    mark: 'stretch',
  };
}

function measureItem(measure: TimelineMeasure, teller: Teller): ThreadItem {
  return {
    id: measure.id,
    lane: 'measures',
    from: measure.startsOn,
    to: measure.endsOn,
    title: measure.title,
    kind: teller.measureKind(measure),
    state: teller.measureState(measure),
    mark: 'stretch',
  };
}

/** Everything on the thread but the figures, lane by lane and by day within each. */
export function itemsOf(timeline: SchoolTimeline, teller: Teller): ThreadItem[] {
  return [
    ...timeline.agreements.flatMap((agreement) => agreementItems(agreement, teller)),
    ...timeline.courses.map((course) => courseItem(course, teller)),
    ...timeline.slots.map((slots) => slotItem(slots, teller)),
    ...timeline.measures.map((measure) => measureItem(measure, teller)),
    ...timeline.voices.map(
      (voice): ThreadItem => ({
        id: voice.id,
        lane: 'voices',
        from: voice.gatheredOn,
        to: voice.gatheredOn,
        title: voice.changed,
        kind: teller.voiceGroup(voice),
        state: voice.source,
        mark: 'outcome',
      }),
    ),
    ...timeline.reportedOutcomes.map(
      (outcome): ThreadItem => ({
        id: outcome.id,
        lane: 'outcomes',
        from: outcome.date,
        to: outcome.date,
        title: outcome.text,
        kind: teller.outcome,
        state: outcome.source,
        mark: 'outcome',
      }),
    ),
  ];
}
