import { useTranslation } from 'react-i18next';
import type { OverviewRiskPoints } from '@/api/generated';
import { ShareChange } from '@/components/ShareChange';
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
