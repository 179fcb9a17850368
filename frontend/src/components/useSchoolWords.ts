import { useTranslation } from 'react-i18next';
import type { Headcount, School } from '@/api/generated';
import { useFormat } from './useFormat';

/** A school's facts in words. */
export function useSchoolWords() {
  const { t } = useTranslation('school');
  const { number } = useFormat();
  const grades = ({ gradeFrom, gradeTo }: Pick<School, 'gradeFrom' | 'gradeTo'>): string => {
    if (gradeFrom === null || gradeTo === null) return t('gradesUnknown');
    return gradeFrom === gradeTo
      ? t('oneGrade', { from: gradeFrom })
      : t('grades', { from: gradeFrom, to: gradeTo });
  };
  const headcount = (count: Headcount | null): string => {
    if (count === null) return t('unknown');
    const value = number(count.value);
    return count.approximate ? t('about', { value }) : value;
  };
  return { grades, headcount };
}
