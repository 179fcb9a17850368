import { firstDayOf, formatSchoolYear, lastDayOf } from '@/lib/schoolYear';
import styles from './axis.module.css';
import type { TimeScale } from './scale';

interface SchoolYearsProps {
  scale: TimeScale;
  top: number;
  bottom: number;
  /** A plain date to mark, where it lies on the axis, and what it is called. */
  today: { date: string; name: string };
}

/** The school years above, and a line where each begins. */
export function SchoolYears({ scale, top, bottom, today }: SchoolYearsProps) {
  const now = scale.at(today.date);
  const wide = (scale.right - scale.left) / scale.years.length > 62;
  return (
    <g aria-hidden="true">
      {scale.years.map((year) => {
        const from = scale.at(firstDayOf(year));
        const to = scale.at(lastDayOf(year));
        return (
          <g key={year}>
            <line className={styles.line} x1={from} x2={from} y1={top} y2={bottom} />
            <text className={styles.year} x={(from + to) / 2} y={top + 14}>
              {wide ? formatSchoolYear(year) : `${year.slice(2, 4)}–${year.slice(5)}`}
            </text>
          </g>
        );
      })}
      <line className={styles.line} x1={scale.right} x2={scale.right} y1={top} y2={bottom} />
      {now > scale.left && now < scale.right ? (
        <>
          <line className={styles.today} x1={now} x2={now} y1={top + 22} y2={bottom} />
          <text className={styles.now} x={now} y={bottom + 12}>
            {today.name}
          </text>
        </>
      ) : null}
    </g>
  );
}
