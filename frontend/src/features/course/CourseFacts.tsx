import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { agreementQuery } from '@/api/agreements';
import type { Attendance, Course } from '@/api/generated';
import { StatusTag, type Tone } from '@/components/StatusTag';
import { useFormat } from '@/components/useFormat';
import { isUnlogged } from './CourseChip';
import styles from './course.module.css';

const tones: Record<Course['status'], Tone> = {
  PLANNED: 'info',
  CONFIRMED: 'info',
  HELD: 'success',
  CANCELLED: 'neutral',
};

export const groups = [
  'teachers',
  'sfo',
  'leaders',
  'parents',
  'others',
] as const satisfies readonly (keyof Attendance)[];

interface CourseFactsProps {
  course: Course;
  schoolName: (id: string) => string;
  theme: string | null;
}

export function CourseFacts({ course, schoolName, theme }: CourseFactsProps) {
  const { t } = useTranslation(['course', 'domain']);
  const { date, time } = useFormat();
  const { startsAt, durationMinutes, attendance, parties } = course;
  const when = startsAt
    ? t('when', {
        day: date(startsAt, 'dayLong'),
        from: time(startsAt),
        to: time(endOf(startsAt, durationMinutes)),
      })
    : t('noDay');
  const facts: [string, string | null][] = [
    [t('field.when'), when],
    [t('field.kind'), t(`domain:courseKind.${course.kind}`)],
    [t('field.schools'), course.schoolIds.map(schoolName).join(', ')],
    [t('field.place'), course.place],
    [t('field.responsible'), course.responsible],
    [t('field.theme'), theme ?? course.theme],
    [t('field.attendance'), attendance ? told(attendance) : null],
  ];
  function told(came: Attendance): string {
    return groups
      .filter((group) => came[group] > 0)
      .map((group) => t(`group.${group}`, { count: came[group] }))
      .join(', ');
  }
  return (
    <>
      <div className={styles.row}>
        <StatusTag tone={tones[course.status]}>{t(`domain:courseStatus.${course.status}`)}</StatusTag>
        {isUnlogged(course) ? <StatusTag tone="warning">{t('unlogged')}</StatusTag> : null}
        {course.seriesId ? <StatusTag tone="neutral">{t('inSeries')}</StatusTag> : null}
      </div>
      <dl className={styles.facts}>
        {facts.map(([term, value]) =>
          value ? (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
        {course.agreementId === null ? null : <UnderAgreement id={course.agreementId} />}
        {parties.map(({ group, invited, attended }) => (
          <div key={group}>
            <dt>{t(`party.${group}`)}</dt>
            <dd>{attended === null ? t('invited', { invited }) : t('attendedOf', { attended, invited })}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** What it is held under, and counts towards. */
function UnderAgreement({ id }: { id: string }) {
  const { t } = useTranslation('course');
  const { data } = useQuery(agreementQuery(id));
  return data ? (
    <div>
      <dt>{t('field.agreement')}</dt>
      <dd>
        <Link to="/avtaler/$agreementId" params={{ agreementId: id }} className="ds-link">
          {data.value.title}
        </Link>
      </dd>
    </div>
  ) : null;
}

function endOf(startsAt: string, minutes: number): string {
  return new Date(new Date(startsAt).getTime() + minutes * 60_000).toISOString();
}
