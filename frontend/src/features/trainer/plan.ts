import type { Session, SessionInput } from '@/api/generated';
import { clockOf, dateOf, instantAt } from '@/lib/dates';
import type { Keyed } from '@/lib/keyed';
import { typedNumber } from '@/lib/numbers';

/** A session as the form has it; one without an id is new. */
export interface SessionWords {
  id: string | null;
  title: string;
  day: string;
  clock: string;
  minutes: string;
  place: string;
}

export type PlannedSession = Keyed<SessionWords>;

export function plannedOf(session: Session): SessionWords {
  const starts = new Date(session.startsAt);
  return {
    id: session.id,
    title: session.title,
    day: dateOf(starts),
    clock: clockOf(starts),
    minutes: String(session.durationMinutes),
    place: session.place ?? '',
  };
}

/** Like the last one, for the sessions of a cohort are alike; its day is for the planner to say. */
export function oneMore(sessions: readonly SessionWords[], title: string): SessionWords {
  const last = sessions.at(-1);
  return {
    id: null,
    title,
    day: '',
    clock: last?.clock ?? '09:00',
    minutes: last?.minutes ?? '360',
    place: last?.place ?? '',
  };
}

export function sessionsOf(sessions: readonly SessionWords[]): SessionInput[] {
  return sessions.map(({ id, title, day, clock, minutes, place }) => ({
    ...(id === null ? {} : { id }),
    title: title.trim(),
    startsAt: day === '' || clock === '' ? '' : instantAt(day, clock),
    durationMinutes: typedNumber(minutes),
    place: place.trim() === '' ? null : place.trim(),
  }));
}

/** How many sessions complete the programme; null for all of them. */
export function requiredOf(required: string): number | null {
  return required.trim() === '' ? null : Number(required);
}
