import type { CoursePlan } from '@/api/courses';
import type { Agreement, CourseKind, PartyGroup } from '@/api/generated';
import { dateOf, instantAt } from '@/lib/dates';
import { typedNumber } from '@/lib/numbers';
import type { Month } from './month';
import { invitedOf } from './parties';

/** What stands in the form, as it was typed. */
export interface Draft {
  kind: CourseKind;
  title: string;
  schoolId: string;
  /** Empty for none; null for the one that holds on the day. */
  agreementId: string | null;
  themeId: string;
  day: string;
  clock: string;
  minutes: string;
  place: string;
  responsible: string;
  /** Weeks from one to the next; 0 for a course that does not repeat. */
  everyWeeks: '0' | '1' | '2' | '3' | '4';
  times: string;
  /** To a closing conference. */
  invited: Partial<Record<PartyGroup, string>>;
}

/** The day is today, or the first of the month one looks at. */
export function draftOf(month: Month, school: string): Draft {
  const today = dateOf(new Date());
  return {
    kind: 'DEVELOPMENT_TIME',
    title: '',
    schoolId: school,
    agreementId: null,
    themeId: '',
    day: today.startsWith(month) ? today : `${month}-01`,
    clock: '14:00',
    minutes: '120',
    place: '',
    responsible: '',
    everyWeeks: '0',
    times: '4',
    invited: {},
  };
}

/** @param agreement what it belongs to; a day before its first is from the time before it */
export function planOf(draft: Draft, agreement: Agreement | undefined): CoursePlan {
  const told = {
    kind: draft.kind,
    title: draft.title,
    schoolIds: [draft.schoolId],
    ...(agreement ? { agreementId: agreement.id } : {}),
    ...(agreement && isBefore(draft.day, agreement) ? { beforeAgreement: true } : {}),
    durationMinutes: Number(draft.minutes),
    ...(draft.themeId === '' ? {} : { themeId: draft.themeId }),
    ...(draft.place.trim() === '' ? {} : { place: draft.place.trim() }),
    ...(draft.responsible.trim() === '' ? {} : { responsible: draft.responsible.trim() }),
  };
  const parties = draft.kind === 'CLOSING_CONFERENCE' ? invitedOf(draft.invited) : [];
  const once = { ...told, ...(parties.length > 0 ? { parties } : {}) };
  if (draft.day === '') return { once };
  const startsAt = instantAt(draft.day, draft.clock || '00:00');
  return draft.everyWeeks === '0'
    ? { once: { ...once, startsAt } }
    : {
        series: {
          ...told,
          startsAt,
          everyWeeks: typedNumber(draft.everyWeeks),
          times: typedNumber(draft.times),
        },
      };
}

export function isBefore(day: string, { startsOn }: Agreement): boolean {
  return day !== '' && day < startsOn;
}

/** Whether a course can be held under it that day; its aftercare may end after it. */
function holdsOn(day: string, { status, startsOn, endsOn, phases }: Agreement): boolean {
  const under = status === 'SIGNED' || status === 'ACTIVE' || status === 'COMPLETED';
  const last = phases.reduce(
    (latest, phase) => (phase.endsOn > latest ? phase.endsOn : latest),
    endsOn ?? day,
  );
  return under && day >= startsOn && day <= last;
}

/** What a course belongs to: what somebody chose, or the agreement that holds on its day. */
export function agreementOf(draft: Draft, agreements: readonly Agreement[]): Agreement | undefined {
  return agreements.find((agreement) =>
    draft.agreementId === null ? holdsOn(draft.day, agreement) : agreement.id === draft.agreementId,
  );
}
