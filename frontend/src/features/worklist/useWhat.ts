import { useTranslation } from 'react-i18next';
import type { WorkFigure, WorkItem, WorkKind } from '@/api/generated';
import { useIndicator } from '@/components/useIndicator';
import { formatSchoolYear } from '@/lib/schoolYear';

/** Says in a sentence what an item asks for; a kind without a sentence does not compile. */
export function useWhat(): (item: WorkItem) => string {
  const { t } = useTranslation('worklist');
  const indicator = useIndicator();
  const over = ({ indicator: code, grade, schoolYear, value, n, limitKind, limit, model }: WorkFigure) =>
    t(`over.${limitKind}`, {
      what: indicator.name(code) + (grade === null ? '' : t('grade', { grade })),
      year: formatSchoolYear(schoolYear),
      value: indicator.value(code, value),
      pupils: n === null ? '' : t('pupils', { n }),
      limit: indicator.value(code, limit),
      model: model.name,
    });
  const sentences: Record<WorkKind, (item: WorkItem) => string> = {
    AGREEMENT_ENDING: () => t('ending'),
    UNUSED_SLOTS: ({ quantity = 0, detail = '' }) => t('unused', { count: quantity, cohort: detail }),
    CORE_TEAM_WITHOUT_LEADER: ({ detail }) =>
      detail ? t('leaderlessTeam', { team: detail }) : t('leaderless'),
    CORE_TEAM_LEADER_NOT_PRINCIPAL: ({ detail = '' }) => t('notPrincipal', { leader: detail }),
    OFFER_LAPSING: ({ detail = '' }) => t('offer', { cohort: detail }),
    REPORT_DUE: ({ quantity = 0, detail = '' }) => t('report', { number: quantity, scheme: detail }),
    COURSE_WITHOUT_DATE: () => t('undated'),
    FIGURE_OVER_LIMIT: ({ figure }) => (figure ? over(figure) : ''),
    MAIL_UNDELIVERED: () => t('undelivered'),
  };
  return (item) => sentences[item.kind](item);
}
