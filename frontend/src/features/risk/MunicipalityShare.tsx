import { useTranslation } from 'react-i18next';
import type { OverviewRiskPoints } from '@/api/generated';
import { Change } from '@/components/Share';
import { formatSchoolYear } from '@/lib/schoolYear';
import styles from './municipality.module.css';
import { RiskSummary } from './RiskSummary';

/** The municipality's own share with its change; no sum of its schools, and it says so. */
export function MunicipalityShare({ own }: { own: OverviewRiskPoints }) {
  const { t } = useTranslation('municipality');
  return (
    <>
      <RiskSummary risk={own}>
        <ShareChange risk={own} />
      </RiskSummary>
      <p className={styles.note}>{t('own.note')}</p>
    </>
  );
}

/** The change since the window before, or the words for why there is none. */
export function ShareChange({ risk }: { risk: OverviewRiskPoints }) {
  const { t } = useTranslation('municipality');
  const { previous, changePercentPoints } = risk;
  if (!previous) return <span className={styles.quiet}>{t('change.first')}</span>;
  const schoolYear = formatSchoolYear(previous.schoolYear);
  if (changePercentPoints === null) {
    return <span className={styles.quiet}>{t('change.incomparable', { schoolYear })}</span>;
  }
  return (
    <span className={styles.change}>
      <Change change={changePercentPoints} betterWhen="lower" />
      <span className={styles.quiet}>{t('change.since', { schoolYear })}</span>
    </span>
  );
}
