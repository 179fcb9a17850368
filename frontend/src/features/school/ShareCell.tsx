import { useTranslation } from 'react-i18next';
import type { OverviewRiskPoints, WindowShare } from '@/api/generated';
import { Change, type ModelName, Share } from '@/components/Share';
import { formatSchoolYear } from '@/lib/schoolYear';
import styles from './SchoolTable.module.css';
import { ShareTrend } from './ShareTrend';
import type { ShareState } from './useShares';

interface ShareCellProps {
  share: ShareState;
  /** The model named above the table; another is named in the row. */
  usual: ModelName | null;
}

/** The latest share of a school with its change and the way there. */
export function ShareCell({ share, usual }: ShareCellProps) {
  const { t } = useTranslation('school');
  if (share === 'waiting' || share === 'failed' || share === 'none') {
    return <span className={styles.quiet}>{t(`risk.${share}`)}</span>;
  }
  if (!share.latest) return <span className={styles.quiet}>{t('risk.none')}</span>;
  return <Latest latest={share.latest} trend={share.trend} usual={usual} />;
}

interface LatestProps {
  latest: OverviewRiskPoints;
  trend: WindowShare[];
  usual: ModelName | null;
}

function Latest({ latest, trend, usual }: LatestProps) {
  const { t } = useTranslation('school');
  const { model, previous, comparable, changePercentPoints } = latest;
  const sameModel = usual !== null && usual.name === model.name && usual.version === model.version;
  return (
    <div className={styles.risk}>
      <div className={styles.share}>
        <Share {...latest} sufficient={latest.status === 'OK'} modelHidden={sameModel} />
        {previous && comparable && changePercentPoints !== null ? (
          <span className={styles.change}>
            <Change change={changePercentPoints} betterWhen="lower" />{' '}
            <span className={styles.quiet}>
              {t('risk.since', { schoolYear: formatSchoolYear(previous.schoolYear) })}
            </span>
          </span>
        ) : null}
      </div>
      <ShareTrend trend={trend} />
    </div>
  );
}
