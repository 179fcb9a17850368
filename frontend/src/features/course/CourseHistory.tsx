import { useTranslation } from 'react-i18next';
import type { Course, CoursePlacing } from '@/api/generated';
import { useFormat } from '@/components/useFormat';
import styles from './course.module.css';

interface Event {
  at: string;
  actor: string;
  text: string;
  reason: string | null;
}

/** What has been done to a course: who, when, from what to what, and why. Nothing of it is ever lost. */
export function CourseHistory({ course }: { course: Course }) {
  const { t } = useTranslation(['course', 'domain']);
  const { date, time } = useFormat();
  const events = useEvents(course);
  if (events.length === 0) return null;
  return (
    <details className={styles.history}>
      <summary>{t('history.title', { count: events.length })}</summary>
      <ol>
        {events.map(({ at, actor, text, reason }) => (
          <li key={`${at} ${text}`}>
            <span>{text}</span>
            <span className={styles.small}>
              {t('history.by', { actor, day: date(at, 'short'), time: time(at) })}
              {reason ? ` ${t('history.reason', { reason })}` : ''}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function useEvents({ transitions, moves, amendments }: Course): Event[] {
  const { t } = useTranslation(['course', 'domain']);
  const { date, time } = useFormat();
  const placed = ({ startsAt, durationMinutes, place }: CoursePlacing) =>
    [
      startsAt ? `${date(startsAt, 'short')} ${time(startsAt)}` : t('noDay'),
      t('minutes', { count: durationMinutes }),
      place,
    ]
      .filter(Boolean)
      .join(', ');
  const word = (status: string) => t(`domain:courseStatus.${status as Course['status']}`);
  const written = (value: string | null) => value ?? t('history.nothing');
  return [
    ...transitions.map(({ from, to, ...event }) => ({
      ...event,
      text: t('history.change', { from: word(from), to: word(to) }),
    })),
    ...moves.map(({ from, to, ...event }) => ({
      ...event,
      text: t('history.moved', { from: placed(from), to: placed(to) }),
    })),
    ...amendments.map(({ changes, ...event }) => ({
      ...event,
      text: t('history.amended', {
        changes: changes
          .map(({ field, before, after }) => `${field}: ${written(before)} → ${written(after)}`)
          .join('; '),
      }),
    })),
  ].sort((one, other) => (one.at < other.at ? -1 : 1));
}
