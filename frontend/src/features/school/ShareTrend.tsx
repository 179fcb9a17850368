import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useTranslation } from 'react-i18next';
import type { WindowShare } from '@/api/generated';
import { useFormat } from '@/components/useFormat';
import { shareOf } from '@/lib/numbers';
import { formatSchoolYear, startYearOf } from '@/lib/schoolYear';
import styles from './SchoolTable.module.css';

const WIDTH = 96;
const HEIGHT = 36;
const EDGE = 4;

/** How many years the width stands for: the same in every row, so that rows can be held against each other. */
const YEARS = 5;

/** The shares that led up to the latest, on the same scale in every row: 0 to 100 per cent, five years. */
export function ShareTrend({ trend }: { trend: WindowShare[] }) {
  const { t } = useTranslation('school');
  const { percent } = useFormat();
  const last = trend.at(-1);
  if (!last || trend.length < 2) return null;
  const lastYear = startYearOf(last.schoolYear) ?? 0;
  const x = scaleLinear([lastYear - YEARS + 1, lastYear], [EDGE, WIDTH - EDGE]);
  const y = scaleLinear([0, 100], [HEIGHT - EDGE, EDGE]);
  const at = (one: WindowShare): [number, number] => [
    x(startYearOf(one.schoolYear) ?? lastYear),
    y(shareOf(one.points, one.maxPoints) ?? 0),
  ];
  const path = line()(trend.map(at));
  const years = trend.map(
    (one) => `${formatSchoolYear(one.schoolYear)}: ${percent(shareOf(one.points, one.maxPoints) ?? 0)}`,
  );
  const words = t('risk.trend', { years: years.join(', ') });
  return (
    <svg className={styles.trend} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words}>
      <title>{words}</title>
      <line className={styles.ground} x1={EDGE} x2={WIDTH - EDGE} y1={y(0)} y2={y(0)} />
      {path ? <path className={styles.way} d={path} /> : null}
      {trend.map((one) => (
        <circle
          key={one.schoolYear}
          className={one === last ? styles.now : styles.then}
          cx={at(one)[0]}
          cy={at(one)[1]}
          r={one === last ? 3 : 2}
        />
      ))}
    </svg>
  );
}
