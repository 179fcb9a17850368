import { useTranslation } from 'react-i18next';
import type { OverviewRiskPoints, WindowShare } from '@/api/generated';
import { type ModelName, Share } from '@/components/Share';
import { ShareChange } from '@/components/ShareChange';
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
  const { model } = latest;
  const sameModel = usual !== null && usual.name === model.name && usual.version === model.version;
  return (
    <div className={styles.risk}>
      <div className={styles.share}>
        <Share {...latest} sufficient={latest.status === 'OK'} modelHidden={sameModel} />
        {latest.previous ? <ShareChange risk={latest} /> : null}
      </div>
      <ShareTrend trend={trend} />
    </div>
  );
}
