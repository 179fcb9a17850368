import { useTranslation } from 'react-i18next';
import type { WhatIf } from '@/api/generated';
import { Change, Share } from '@/components/Share';
import { useCellWords } from '@/components/useCellWords';
import { useFormat } from '@/components/useFormat';
import { changeOf } from '@/lib/numbers';
import styles from './bounds.module.css';
import risk from './risk.module.css';

const windows = ['now', 'tried'] as const;

/** The points and the share as they are and as they would be, and the lines that make the difference. */
export function TrialResult({ result }: { result: WhatIf }) {
  const { t } = useTranslation('riskBounds');
  const { number } = useFormat();
  const { name } = useCellWords();
  const change = changeOf(result.now, result.tried);
  const moved = result.lines.filter(
    (line) => line.points !== line.pointsNow || line.maxPoints !== line.maxPointsNow,
  );
  return (
    <div role="status" className={styles.told}>
      <dl className={risk.windows}>
        {windows.map((when) => (
          <div key={when}>
            <dt>{t(`whatIf.${when}`)}</dt>
            <dd>
              <Share
                points={result[when].points}
                maxPoints={result[when].maxPoints}
                model={result.model}
                sufficient={result[when].status === 'OK'}
                modelHidden
              />
              <span className={styles.note}>
                {t('whatIf.sum', {
                  points: number(result[when].points),
                  maxPoints: number(result[when].maxPoints),
                })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {result.changePercentPoints === undefined || change === null ? null : (
        <p>
          {t('whatIf.change')} <Change change={change} betterWhen="lower" />
        </p>
      )}
      {moved.length === 0 ? (
        <p>{t('whatIf.noLine')}</p>
      ) : (
        <ul>
          {moved.map((line) => (
            <li key={`${line.indicator} ${line.grade} ${line.schoolYear}`}>
              {t('whatIf.line', {
                cell: name(line),
                now: t('whatIf.sum', { points: line.pointsNow, maxPoints: line.maxPointsNow }),
                tried: t('whatIf.sum', { points: line.points, maxPoints: line.maxPoints }),
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
