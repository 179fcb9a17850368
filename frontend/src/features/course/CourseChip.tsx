import { useTranslation } from 'react-i18next';
import type { Course } from '@/api/generated';
import { useFormat } from '@/components/useFormat';
import styles from './course.module.css';

interface CourseChipProps {
  course: Course;
  schoolName?: (id: string) => string;
  onOpen: (id: string) => void;
}

/** Whether it is over and nobody has said that it was held. */
export function isUnlogged({ status, startsAt }: Course): boolean {
  const open = status === 'PLANNED' || status === 'CONFIRMED';
  return open && startsAt !== null && new Date(startsAt) < new Date();
}

/** A course in a day: when, what, where, and its state in words wherever that is not simply "planned". */
export function CourseChip({ course, schoolName, onOpen }: CourseChipProps) {
  const { t } = useTranslation(['course', 'domain']);
  const { time } = useFormat();
  const { id, title, startsAt, status, schoolIds } = course;
  const state = isUnlogged(course) ? t('unlogged') : t(`domain:courseStatus.${status}`);
  const tone = isUnlogged(course) ? 'unlogged' : status;
  return (
    <button type="button" className={styles.chip} data-state={tone} onClick={() => onOpen(id)}>
      {startsAt ? <span className={styles.time}>{time(startsAt)}</span> : null}
      <span className={styles.title}>{title}</span>
      {schoolName ? (
        <span className={styles.small}>{schoolIds.map((school) => schoolName(school)).join(', ')}</span>
      ) : null}
      <span className={styles.state}>{state}</span>
    </button>
  );
}
