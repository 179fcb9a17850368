import { useTranslation } from 'react-i18next';
import type { Course } from '@/api/generated';
import { Section } from '@/components/Section';
import { CourseChip } from './CourseChip';
import styles from './course.module.css';

/** What is planned and has no day yet: it waits to be given one. */
export function Undated({ courses, onOpen }: { courses: Course[]; onOpen: (id: string) => void }) {
  const { t } = useTranslation('course');
  const waiting = courses.filter(({ startsAt }) => startsAt === null);
  if (waiting.length === 0) return null;
  return (
    <Section title={t('undated', { count: waiting.length })}>
      <ul className={styles.undated}>
        {waiting.map((course) => (
          <li key={course.id}>
            <CourseChip course={course} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
