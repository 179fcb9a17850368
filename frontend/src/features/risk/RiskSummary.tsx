import { useTranslation } from 'react-i18next';
import type { RiskPoints } from '@/api/generated';
import { Facts } from '@/components/Facts';
import { Share } from '@/components/Share';
import { StatusTag } from '@/components/StatusTag';
import { useFormat } from '@/components/useFormat';
import { formatSchoolYear } from '@/lib/schoolYear';
import styles from './risk.module.css';

/** The share of possible points, what it was counted from, and by which model. */
export function RiskSummary({ risk }: { risk: RiskPoints }) {
  const { t } = useTranslation('risk');
  const { number, percent } = useFormat();
  return (
    <div className={styles.summary}>
      <div className={styles.share}>
        <Share
          points={risk.points}
          maxPoints={risk.maxPoints}
          model={risk.model}
          sufficient={risk.status === 'OK'}
        />
      </div>
      <Facts
        facts={[
          {
            key: 'points',
            term: t('points'),
            termHidden: true,
            value: t('pointsOf', { points: number(risk.points), maxPoints: number(risk.maxPoints) }),
          },
          {
            key: 'coverage',
            term: t('coverage'),
            value: percent(risk.coveragePercent),
          },
          { key: 'window', term: t('window'), value: risk.windowYears.map(formatSchoolYear).join(', ') },
        ]}
      />
      {risk.status === 'OK' ? null : <p>{t('insufficient')}</p>}
      {risk.containsRestricted ? (
        <p>
          <StatusTag tone="warning">{t('restricted')}</StatusTag>
        </p>
      ) : null}
    </div>
  );
}
