import { useTranslation } from 'react-i18next';
import { directionOf, shareOf } from '@/lib/numbers';
import styles from './Share.module.css';
import { useFormat } from './useFormat';

export interface ModelName {
  name: string;
  version: number;
}

interface ShareProps {
  points: number;
  maxPoints: number;
  /** Every place that shows a share names its model. */
  model: ModelName;
  /** False when the basis is too small for a share: then it is said so, and never 0 %. */
  sufficient: boolean;
  /** Where the model stands in a heading or a caption already. */
  modelHidden?: boolean;
}

/** A share of possible points, rounded once from the points, with its model. */
export function Share({ points, maxPoints, model, sufficient, modelHidden }: ShareProps) {
  const { t } = useTranslation();
  const { percent } = useFormat();
  const share = sufficient ? shareOf(points, maxPoints) : null;
  return (
    <span className={styles.share}>
      <span className={share === null ? styles.none : styles.value}>
        {share === null ? t('noShare') : percent(share)}
      </span>
      {modelHidden ? null : (
        <span className={styles.model}>{t('model', { name: model.name, version: model.version })}</span>
      )}
    </span>
  );
}

interface ChangeProps {
  /** In percentage points, or in the unit given. */
  change: number;
  /** Which way is better; the colour follows, and so do the words. */
  betterWhen: 'lower' | 'higher';
  digits?: number;
  unit?: string;
}

/** A change with its sign, arrow and judgement in words; what rounds to 0 has no arrow. */
export function Change({ change, betterWhen, digits = 1, unit }: ChangeProps) {
  const { t } = useTranslation();
  const { signed } = useFormat();
  const direction = directionOf(change, digits);
  const better = direction === 'none' ? null : (direction === 'down') === (betterWhen === 'lower');
  const judgement = better === null ? t('same') : better ? t('better') : t('worse');
  const tone = better === null ? styles.same : better ? styles.better : styles.worse;
  return (
    <span className={`${styles.change} ${tone}`}>
      <span>
        {direction === 'none' ? null : <span aria-hidden="true">{direction === 'up' ? '▲ ' : '▼ '}</span>}
        {signed(change, digits)} {unit ?? t('percentPoints')}
      </span>
      <span>({judgement})</span>
    </span>
  );
}
