import type { CohortPatch, Session, SessionInput } from '@/api/generated';
import { clockOf, dateOf, instantAt } from '@/lib/dates';

/** A session as the form has it; one without an id is new. */
export interface PlannedSession {
  /** Tells the rows apart while they are written in. */
  key: string;
  id: string | null;
  title: string;
  day: string;
  clock: string;
  minutes: string;
  place: string;
}

export function plannedOf(session: Session): PlannedSession {
  const starts = new Date(session.startsAt);
  return {
    key: session.id,
    id: session.id,
    title: session.title,
    day: dateOf(starts),
    clock: clockOf(starts),
    minutes: String(session.durationMinutes),
    place: session.place ?? '',
  };
}

/** Like the last one, for the sessions of a cohort are alike; its day is for the planner to say. */
export function oneMore(sessions: readonly PlannedSession[], title: string): PlannedSession {
  const last = sessions.at(-1);
  return {
    key: crypto.randomUUID(),
    id: null,
    title,
    day: '',
    clock: last?.clock ?? '09:00',
    minutes: last?.minutes ?? '360',
    place: last?.place ?? '',
  };
}

export function isWhole({ title, day, clock, minutes }: PlannedSession): boolean {
  return title.trim() !== '' && day !== '' && clock !== '' && Number(minutes) >= 1;
}

/** In the order of their days, which is the order they are held in. */
export function patchOf(sessions: readonly PlannedSession[], required: string): CohortPatch {
  const inputs = sessions.map(
    ({ id, title, day, clock, minutes, place }): SessionInput => ({
      ...(id === null ? {} : { id }),
      title: title.trim(),
      startsAt: instantAt(day, clock),
      durationMinutes: Number(minutes),
      place: place.trim() === '' ? null : place.trim(),
    }),
  );
  return {
    sessions: inputs.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt)),
    requiredSessions: required.trim() === '' ? null : Number(required),
  };
}
