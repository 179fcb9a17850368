import { scaleLinear } from 'd3-scale';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Drawing, Mark } from '@/components/axis/marks';
import { useWidth } from '@/components/axis/useWidth';
import { useFormat } from '@/components/useFormat';
import styles from './bounds.module.css';

const edge = 18;
const top = 8;
const track = 22;
const foot = 24;

/** The shares there are, in per cent; no share stands now where the basis is too small. */
export interface Possible {
  lowest: number;
  now: number | null;
  highest: number;
}

interface BoundsBarProps {
  shares: Possible;
  drawing: Ref<SVGSVGElement>;
}

/** The whole scale of shares, the part of it that is possible, and a mark at the share that is shown. */
export function BoundsBar({ shares, drawing }: BoundsBarProps) {
  const { t } = useTranslation('riskBounds');
  const { percent } = useFormat();
  const [box, width] = useWidth<HTMLDivElement>(640);
  const [words, setWords] = useState<string | null>(null);
  const scale = scaleLinear([0, 100], [edge, width - edge]);
  const { lowest, now, highest } = shares;
  const marks = [
    { id: 'lowest' as const, share: lowest, reach: 0, look: styles.end },
    ...(now === null ? [] : [{ id: 'now' as const, share: now, reach: 5, look: styles.now }]),
    { id: 'highest' as const, share: highest, reach: 0, look: styles.end },
  ];
  return (
    <div className={styles.bar} ref={box}>
      <Drawing
        label={t('title')}
        width={width}
        height={top + track + foot}
        onWords={setWords}
        drawing={drawing}
      >
        <Scale at={scale} />
        <rect
          className={styles.possible}
          x={scale(lowest)}
          y={top}
          width={Math.max(2, scale(highest) - scale(lowest))}
          height={track}
        />
        {marks.map(({ id, share, reach, look }, index) => (
          <Mark
            key={id}
            id={id}
            lane="shares"
            place={scale(share)}
            words={t('mark', { what: t(id), share: percent(share) })}
            first={index === 0}
          >
            <rect
              className={look}
              x={scale(share) - 2}
              y={top - reach}
              width={4}
              height={track + 2 * reach}
            />
          </Mark>
        ))}
      </Drawing>
      <p className={styles.note}>{words ?? t('hint')}</p>
    </div>
  );
}

function Scale({ at }: { at: (share: number) => number }) {
  const { percent } = useFormat();
  return (
    <g aria-hidden="true">
      <rect className={styles.track} x={at(0)} y={top} width={at(100) - at(0)} height={track} />
      {[0, 25, 50, 75, 100].map((tick) => (
        <text key={tick} className={styles.tick} x={at(tick)} y={top + track + 18} textAnchor="middle">
          {percent(tick, 0)}
        </text>
      ))}
    </g>
  );
}
