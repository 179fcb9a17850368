import { useTranslation } from 'react-i18next';
import type { WorkSchool } from '@/api/generated';
import styles from './WorkGroups.module.css';

/** Which schools it is about; left out where the name of the thing says it already. */
export function SchoolNames({ schools, about }: { schools: WorkSchool[]; about: string }) {
  const { t } = useTranslation('worklist');
  const [first] = schools;
  if (!first || (schools.length === 1 && about.includes(first.name))) return null;
  return (
    <p className={styles.schools}>
      {t('schools', { count: schools.length, name: first.name, others: schools.length - 1 })}
    </p>
  );
}
