import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverviewRiskPoints } from '@/api/generated';
import { type Fact, Facts } from '@/components/Facts';
import { Share } from '@/components/Share';
import { useFormat } from '@/components/useFormat';
import { formatSchoolYear } from '@/lib/schoolYear';
import styles from './risk.module.css';

interface RiskSummaryProps {
  risk: Pick<
    OverviewRiskPoints,
    'points' | 'maxPoints' | 'status' | 'coveragePercent' | 'containsRestricted' | 'model'
  >;
  /** Where the page does not say them elsewhere. */
  windowYears?: string[];
  /** What there is to say of the change. */
  children?: ReactNode;
}

/** The share of possible points, what it was counted from, and by which model. */
export function RiskSummary({ risk, windowYears = [], children }: RiskSummaryProps) {
  const { t } = useTranslation('risk');
  const { number, percent } = useFormat();
  const { points, maxPoints, model, status, coveragePercent, containsRestricted } = risk;
  const facts: Fact[] = [
    {
      key: 'coverage',
      term: t('coverage'),
      value: t('coverageOf', { percent: percent(coveragePercent, coveragePercent === 100 ? 0 : 1) }),
      termHidden: true,
    },
  ];
  if (maxPoints > 0) {
    const value = t('pointsOf', { points: number(points), maxPoints: number(maxPoints) });
    facts.unshift({ key: 'points', term: t('points'), value, termHidden: true });
  }
  const [from, to] = [windowYears[0], windowYears.at(-1)];
  if (from !== undefined && to !== undefined) {
    const [first, last] = [formatSchoolYear(from), formatSchoolYear(to)];
    const value = first === last ? first : t('windowSpan', { first, last });
    facts.push({ key: 'window', term: t('window'), value });
  }
  return (
    <div className={styles.summary}>
      <div className={styles.share}>
        <span className={styles.label}>{t('share')}</span>
        <Share points={points} maxPoints={maxPoints} model={model} sufficient={status === 'OK'} />
      </div>
      {children}
      <Facts facts={facts} />
      {status === 'OK' ? null : <p>{t('insufficient')}</p>}
      {containsRestricted ? <Restricted /> : null}
    </div>
  );
}

export function Restricted() {
  const { t } = useTranslation('risk');
  return <p className={styles.warning}>{t('restricted')}</p>;
}
