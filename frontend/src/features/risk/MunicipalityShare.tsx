import { useTranslation } from 'react-i18next';
import type { OverviewRiskPoints } from '@/api/generated';
import { Facts } from '@/components/Facts';
import { Change, Share } from '@/components/Share';
import { useFormat } from '@/components/useFormat';
import { formatSchoolYear } from '@/lib/schoolYear';
import municipality from './municipality.module.css';
import styles from './risk.module.css';

/** The municipality's own share with its change; no sum of its schools, and it says so. */
export function MunicipalityShare({ own }: { own: OverviewRiskPoints }) {
  const { t } = useTranslation(['municipality', 'risk']);
  const { number, percent } = useFormat();
  return (
    <div className={styles.summary}>
      <div className={styles.share}>
        <Share {...own} sufficient={own.status === 'OK'} />
      </div>
      <ShareChange risk={own} />
      <Facts
        facts={[
          {
            key: 'points',
            term: t('risk:points'),
            termHidden: true,
            value: t('risk:pointsOf', { points: number(own.points), maxPoints: number(own.maxPoints) }),
          },
          { key: 'coverage', term: t('risk:coverage'), value: percent(own.coveragePercent) },
        ]}
      />
      {own.status === 'OK' ? null : <p>{t('risk:insufficient')}</p>}
      {own.containsRestricted ? <Restricted /> : null}
      <p className={styles.note}>{t('own.note')}</p>
    </div>
  );
}

/** The change since the window before, or the words for why there is none. */
export function ShareChange({ risk }: { risk: OverviewRiskPoints }) {
  const { t } = useTranslation('municipality');
  const { previous, changePercentPoints } = risk;
  if (!previous) return <span className={municipality.quiet}>{t('change.first')}</span>;
  const schoolYear = formatSchoolYear(previous.schoolYear);
  if (changePercentPoints === null) {
    return <span className={municipality.quiet}>{t('change.incomparable', { schoolYear })}</span>;
  }
  return (
    <span className={municipality.change}>
      <Change change={changePercentPoints} betterWhen="lower" />
      <span className={municipality.quiet}>{t('change.since', { schoolYear })}</span>
    </span>
  );
}

export function Restricted() {
  const { t } = useTranslation('risk');
  return <p className={municipality.warning}>{t('restricted')}</p>;
}
