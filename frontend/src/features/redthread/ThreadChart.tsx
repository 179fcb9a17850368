import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Drawing } from '@/components/axis/marks';
import { SchoolYears } from '@/components/axis/SchoolYears';
import { useWidth } from '@/components/axis/useWidth';
import { dateOf } from '@/lib/dates';
import { FigurePanel, figureHeight } from './FigurePanel';
import { ThreadLane } from './LaneMarks';
import { layoutOf } from './layout';
import type { Line } from './series';
import styles from './ThreadChart.module.css';
import type { ThreadItem } from './thread';

interface ThreadChartProps {
  school: string;
  items: ThreadItem[];
  period: { from: string; to: string };
  /** The figures under the thread; none where there are none. */
  line: Line | undefined;
  drawing: Ref<SVGSVGElement>;
}

/** Everything about a school on one time axis. */
export function ThreadChart({ school, items, period, line, drawing }: ThreadChartProps) {
  const { t } = useTranslation('redthread');
  const [box, width] = useWidth<HTMLDivElement>(1100);
  const [words, setWords] = useState<string | null>(null);
  const layout = layoutOf(items, period, width);
  const height = layout.bottom + (line ? figureHeight(layout.aside) : 18);
  return (
    <div className={styles.chart}>
      <div ref={box} className={styles.scroll}>
        <Drawing
          label={t('thread.drawing', { school })}
          width={layout.width}
          height={height}
          onWords={setWords}
          drawing={drawing}
        >
          <SchoolYears
            scale={layout.scale}
            top={0}
            bottom={height - 18}
            today={{ date: dateOf(new Date()), name: t('thread.today') }}
          />
          {layout.lanes.map((lane, index) => (
            <ThreadLane key={lane.lane} lane={lane} layout={layout} first={index === 0} />
          ))}
          {line ? <FigurePanel line={line} layout={layout} first={layout.lanes.length === 0} /> : null}
        </Drawing>
      </div>
      <p className={styles.words}>{words ?? t('thread.hint')}</p>
    </div>
  );
}
