import { useTranslation } from 'react-i18next';
import type { WorkSubjectType } from '@/api/generated';

const areas = {
  AGREEMENT: 'agreementStatus',
  COURSE: 'courseStatus',
  MEASURE: 'measureStatus',
  SLOT: 'slotStatus',
  PARTICIPATION: 'participationStatus',
} as const satisfies Partial<Record<WorkSubjectType, string>>;

/** A state in the words its own screens use; one that has no word yet stands as it is. */
export function useStateWord(): (type: WorkSubjectType, state: string) => string {
  const { t } = useTranslation('domain');
  return (type, state) => {
    if (type === 'MESSAGE' || type === 'SCHOOL') return state;
    const words: Record<string, string> = t(areas[type], { returnObjects: true });
    return words[state] ?? state;
  };
}
