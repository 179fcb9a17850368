import { Button, Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '@/components/fields';
import { useFormat } from '@/components/useFormat';
import styles from './course.module.css';
import { addMonths, type Month, thisMonth } from './month';
import type { SchoolChoice } from './useSchoolChoice';

interface CalendarToolsProps {
  month: Month;
  school: string;
  schools: SchoolChoice[];
  onMonth: (month: Month | undefined) => void;
  onSchool: (school: string) => void;
}

/** Which month and which school. */
export function CalendarTools({ month, school, schools, onMonth, onSchool }: CalendarToolsProps) {
  const { t } = useTranslation('course');
  const { date } = useFormat();
  return (
    <div className={styles.tools}>
      <div className={styles.months}>
        <Button
          variant="tertiary"
          icon
          aria-label={t('previous')}
          onClick={() => onMonth(addMonths(month, -1))}
        >
          <Arrow turned />
        </Button>
        <Heading level={2} data-size="sm" className={styles.month} aria-live="polite">
          {date(`${month}-01`, 'monthLong')}
        </Heading>
        <Button variant="tertiary" icon aria-label={t('next')} onClick={() => onMonth(addMonths(month, 1))}>
          <Arrow />
        </Button>
        {month === thisMonth() ? null : (
          <Button variant="tertiary" onClick={() => onMonth(undefined)}>
            {t('today')}
          </Button>
        )}
      </div>
      <SelectField
        label={t('school')}
        value={school}
        onChange={onSchool}
        options={[
          { value: '', label: t('everySchool') },
          ...schools.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </div>
  );
}

function Arrow({ turned = false }: { turned?: boolean }) {
  return (
    <svg aria-hidden="true" width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor">
      <path d={turned ? 'M12 4 6 10l6 6' : 'm8 4 6 6-6 6'} strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
