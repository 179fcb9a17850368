import { useTranslation } from 'react-i18next';
import type { WorkItem, WorkKind } from '@/api/generated';
import { useFormat } from '@/components/useFormat';

/** Says in a sentence what an item asks for; a kind without a sentence does not compile. */
export function useWhat(): (item: WorkItem) => string {
  const { t } = useTranslation('worklist');
  const { date } = useFormat();
  const sentences: Record<WorkKind, (item: WorkItem) => string> = {
    AGREEMENT_ENDING: ({ daysLeft }) =>
      daysLeft === 0 ? t('endingToday') : t('ending', { count: daysLeft ?? 0 }),
    UNUSED_SLOTS: ({ quantity = 0, detail = '', dueOn }) =>
      t('unused', { count: quantity, cohort: detail, date: dueOn ? date(dueOn) : '' }),
    CORE_TEAM_WITHOUT_LEADER: ({ detail }) =>
      detail ? t('leaderlessTeam', { team: detail }) : t('leaderless'),
  };
  return (item) => sentences[item.kind](item);
}
