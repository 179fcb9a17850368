import { useTranslation } from 'react-i18next';
import type { OverviewRiskPoints } from '@/api/generated';
import { changeOf } from '@/lib/numbers';
import { formatSchoolYear } from '@/lib/schoolYear';
import { Change } from './Share';
import styles from './Share.module.css';

/** The change of a share since the window before, rounded once from the points of both, or the words for why there is none to tell. */
export function ShareChange({ risk }: { risk: OverviewRiskPoints }) {
  const { t } = useTranslation();
  const { previous, comparable, moreThanHalved } = risk;
  if (!previous) return <span className={styles.quiet}>{t('since.first')}</span>;
  const schoolYear = formatSchoolYear(previous.schoolYear);
  const change = comparable ? changeOf(previous, risk) : null;
  if (change === null) {
    return <span className={styles.quiet}>{t('since.incomparable', { schoolYear })}</span>;
  }
  return (
    <span>
      <Change change={change} betterWhen="lower" />{' '}
      <span className={styles.since}>
        {t('since.year', { schoolYear })}
        {moreThanHalved ? `, ${t('since.halved')}` : ''}
      </span>
    </span>
  );
}
