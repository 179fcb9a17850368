import { useTranslation } from 'react-i18next';
import type { WorkItem, WorkKind } from '@/api/generated';

/** Says in a sentence what an item asks for; a kind without a sentence does not compile. */
export function useWhat(): (item: WorkItem) => string {
  const { t } = useTranslation('worklist');
  const sentences: Record<WorkKind, (item: WorkItem) => string> = {
    AGREEMENT_ENDING: () => t('ending'),
    UNUSED_SLOTS: ({ quantity = 0, detail = '' }) => t('unused', { count: quantity, cohort: detail }),
    CORE_TEAM_WITHOUT_LEADER: ({ detail }) =>
      detail ? t('leaderlessTeam', { team: detail }) : t('leaderless'),
    OFFER_LAPSING: ({ detail = '' }) => t('offer', { cohort: detail }),
    REPORT_DUE: ({ quantity = 0, detail = '' }) => t('report', { number: quantity, scheme: detail }),
    COURSE_WITHOUT_DATE: () => t('undated'),
    MAIL_UNDELIVERED: () => t('undelivered'),
  };
  return (item) => sentences[item.kind](item);
}
