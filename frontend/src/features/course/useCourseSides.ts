import { useTranslation } from 'react-i18next';
import type { Course } from '@/api/generated';
import type { Side } from '@/components/SaveProblem';
import { useFormat } from '@/components/useFormat';
import { groups } from './CourseFacts';

/** A course as it was read first beside what it is now, field by field. */
export function useCourseSides(schoolName: (id: string) => string): (then: Course, now: Course) => Side[] {
  const { t } = useTranslation(['course', 'domain']);
  const { date, time } = useFormat();
  const fields: [string, (course: Course) => string][] = [
    [t('field.title'), ({ title }) => title],
    [t('field.when'), ({ startsAt }) => (startsAt ? `${date(startsAt)} ${time(startsAt)}` : t('noDay'))],
    [t('field.duration'), ({ durationMinutes }) => t('minutes', { count: durationMinutes })],
    [t('field.place'), ({ place }) => place ?? ''],
    [t('field.schools'), ({ schoolIds }) => schoolIds.map(schoolName).join(', ')],
    [t('status'), ({ status }) => t(`domain:courseStatus.${status}`)],
    [
      t('field.attendance'),
      ({ attendance }) =>
        attendance ? groups.map((group) => t(`group.${group}`, { count: attendance[group] })).join(', ') : '',
    ],
    [
      t('invite.legend'),
      ({ parties }) => parties.map(({ group, invited }) => `${t(`party.${group}`)}: ${invited}`).join('\n'),
    ],
  ];
  return (then, now) => fields.map(([label, of]) => ({ label, mine: of(then), theirs: of(now) }));
}
