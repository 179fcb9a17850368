import { useTranslation } from 'react-i18next';
import { Mark } from '@/components/axis/marks';
import type { LanePlace, Placed, ThreadLayout } from './layout';
import styles from './ThreadChart.module.css';
import { useItemWords } from './useTeller';

interface ThreadLaneProps {
  lane: LanePlace;
  layout: ThreadLayout;
  /** The first lane holds the mark that takes the tab key. */
  first: boolean;
}

/** One lane of the thread, with its name. */
export function ThreadLane({ lane, layout, first }: ThreadLaneProps) {
  const { t } = useTranslation('redthread');
  const words = useItemWords();
  return (
    <g>
      <text
        aria-hidden="true"
        className={styles.lane}
        x={layout.aside ? 0 : layout.scale.left}
        y={layout.aside ? lane.top + 18 : lane.top - 4}
      >
        {t(`thread.lane.${lane.lane}`)}
      </text>
      {lane.items.map((placed, index) => (
        <Mark
          key={placed.item.id}
          id={placed.item.id}
          lane={lane.lane}
          place={placed.x}
          words={words(placed.item)}
          first={first && index === 0}
        >
          <Shape placed={placed} />
        </Mark>
      ))}
    </g>
  );
}

function Shape({ placed }: { placed: Placed }) {
  switch (placed.item.lane) {
    case 'agreements':
      return <Bar placed={placed} />;
    case 'slots':
      return <Places placed={placed} />;
    case 'measures':
      return <Stretch placed={placed} />;
    default:
      return <Dot placed={placed} />;
  }
}

/** An agreement is a thin bar under its name; its phases lie on it. */
function Bar({ placed }: { placed: Placed }) {
  const { item, x, end, y, text } = placed;
  const whole = item.mark === 'agreement';
  const width = Math.max(end - x, 3);
  return (
    <>
      <rect
        className={styles[item.mark]}
        x={x}
        y={y + (whole ? 18 : 20)}
        width={width}
        height={whole ? 24 : 20}
        rx="3"
      />
      <text
        x={x + (whole ? 0 : 7)}
        y={y + (whole ? 13 : 34)}
        className={whole ? `${styles.strong} ${styles.halo}` : undefined}
      >
        {text}
      </text>
    </>
  );
}

function Places({ placed }: { placed: Placed }) {
  const { x, end, y, text } = placed;
  return (
    <>
      <rect className={styles.places} x={x} y={y + 4} width={Math.max(end - x, 3)} height="20" rx="10" />
      <text x={x + 10} y={y + 18}>
        {text}
      </text>
    </>
  );
}

function Stretch({ placed }: { placed: Placed }) {
  const { x, end, y, text } = placed;
  return (
    <>
      <text x={x} y={y + 12} className={styles.halo}>
        {text}
      </text>
      <line className={styles.stretch} x1={x + 2} x2={Math.max(end - 2, x + 3)} y1={y + 20} y2={y + 20} />
    </>
  );
}

/** Held is filled, planned is a ring, cancelled is a cross: the form tells it, not the colour alone. */
function Dot({ placed }: { placed: Placed }) {
  const { item, x, y, text, before } = placed;
  const middle = y + 14;
  return (
    <>
      {item.mark === 'cancelled' ? (
        <path className={styles.cancelled} d={`M${x - 4} ${middle - 4}l8 8m0 -8l-8 8`} />
      ) : item.mark === 'milestone' || item.mark === 'outcome' ? (
        <path className={styles[item.mark]} d={`M${x} ${middle - 8}l8 8l-8 8l-8 -8z`} />
      ) : (
        <circle className={styles[item.mark]} cx={x} cy={middle} r="6" />
      )}
      {text === '' ? null : (
        <text
          x={before ? x - 12 : x + 12}
          y={middle + 4}
          textAnchor={before ? 'end' : 'start'}
          className={styles.halo}
        >
          {text}
        </text>
      )}
    </>
  );
}
