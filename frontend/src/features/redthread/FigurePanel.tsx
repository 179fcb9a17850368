import { useTranslation } from 'react-i18next';
import { type FigureScale, figureScale } from '@/components/axis/scale';
import { useFormat } from '@/components/useFormat';
import { FigureMarks } from './FigureMarks';
import type { ThreadLayout } from './layout';
import { type Line, lastBreak, type Point, takenOn, unbroken } from './series';
import styles from './ThreadChart.module.css';

const plot = 190;

export function figureHeight(aside: boolean): number {
  return plot + (aside ? 34 : 74);
}

interface FigurePanelProps {
  line: Line;
  layout: ThreadLayout;
  first: boolean;
}

/** Where the figures of a line are drawn. */
export interface Figures {
  scale: FigureScale;
  top: number;
  bottom: number;
  x(point: Point): number;
}

function valuesOf(line: Line): number[] {
  return [...line.school, ...line.municipality, ...line.nation].flatMap(({ value, uncertainty = 0 }) =>
    value === undefined ? [] : [value - uncertainty, value + uncertainty],
  );
}

/** The lines of the school, its municipality and the country under the thread, on its axis. */
export function FigurePanel({ line, layout, first }: FigurePanelProps) {
  const { t } = useTranslation('redthread');
  const values = valuesOf(line);
  const top = layout.bottom + (layout.aside ? 14 : 54);
  const bottom = top + plot;
  if (values.length === 0) {
    return (
      <text className={styles.note} x={layout.scale.left} y={top + 20}>
        {t('thread.noFigures')}
      </text>
    );
  }
  const figures: Figures = {
    scale: figureScale(values, top, bottom),
    top,
    bottom,
    x: (point) => layout.scale.at(takenOn(line.indicator, point.schoolYear)),
  };
  return (
    <g>
      <Heading line={line} layout={layout} top={top} />
      <Broken line={line} layout={layout} figures={figures} />
      <Grid layout={layout} figures={figures} />
      <Paths line={line} figures={figures} />
      <FigureMarks line={line} figures={figures} right={layout.scale.right} first={first} />
    </g>
  );
}

function Heading({ line, layout, top }: { line: Line; layout: ThreadLayout; top: number }) {
  const { t } = useTranslation('redthread');
  const { t: domain } = useTranslation('domain');
  const name = t('thread.lineOption', {
    indicator: domain(`indicator.${line.indicator}`),
    grade: line.grade,
  });
  const y = layout.aside ? top + 10 : top - 34;
  const x = layout.aside ? 0 : layout.scale.left;
  return (
    <g aria-hidden="true">
      <text className={styles.lane} x={x} y={y}>
        {name}
      </text>
      <text className={styles.note} x={x} y={y + 16}>
        {domain(`indicatorUnit.${line.indicator}`)}
      </text>
    </g>
  );
}

/** What cannot be compared with the figures after it is shaded, and says so. */
function Broken({ line, layout, figures }: { line: Line; layout: ThreadLayout; figures: Figures }) {
  const { t } = useTranslation('redthread');
  const firstYear = layout.scale.years[0];
  const day = firstYear && lastBreak(line, `${firstYear.slice(0, 4)}-08-01`);
  if (!day) return null;
  const x = layout.scale.at(day);
  return (
    <g aria-hidden="true">
      <rect
        className={styles.broken}
        x={layout.scale.left}
        y={figures.top - 8}
        width={x - layout.scale.left}
        height={plot + 16}
      />
      <text className={styles.note} x={layout.scale.left + 8} y={figures.top + 10}>
        {t('thread.break', { year: day.slice(0, 4) })}
      </text>
    </g>
  );
}

function Grid({ layout, figures }: { layout: ThreadLayout; figures: Figures }) {
  const { measured } = useFormat();
  return (
    <g aria-hidden="true">
      {figures.scale.ticks.map((tick) => (
        <g key={tick}>
          <line
            className={styles.grid}
            x1={layout.scale.left}
            x2={layout.scale.right}
            y1={figures.scale.at(tick)}
            y2={figures.scale.at(tick)}
          />
          <text
            className={styles.note}
            x={layout.aside ? layout.scale.left - 8 : layout.scale.left}
            y={figures.scale.at(tick) + (layout.aside ? 4 : -3)}
            textAnchor={layout.aside ? 'end' : 'start'}
          >
            {measured(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

function pathOf(points: Point[], figures: Figures): string {
  return points
    .map((point, index) => {
      const y = figures.scale.at(point.value ?? 0);
      return `${index === 0 ? 'M' : 'L'}${figures.x(point).toFixed(1)} ${y.toFixed(1)}`;
    })
    .join('');
}

function bandOf(points: Point[], figures: Figures): string {
  const edge = (point: Point, side: 1 | -1): Point => ({
    ...point,
    value: (point.value ?? 0) + side * (point.uncertainty ?? 0),
  });
  const upper = points.map((point) => edge(point, 1));
  const lower = points.map((point) => edge(point, -1)).reverse();
  return `${pathOf([...upper, ...lower], figures)}Z`;
}

function Paths({ line, figures }: { line: Line; figures: Figures }) {
  const parts = (points: Point[]) => unbroken(points, line.breaks);
  return (
    <g aria-hidden="true">
      {parts(line.school).map((part) => (
        <path key={part[0]?.schoolYear} className={styles.band} d={bandOf(part, figures)} />
      ))}
      {parts(line.nation).map((part) => (
        <path key={part[0]?.schoolYear} className={styles.nation} d={pathOf(part, figures)} />
      ))}
      {parts(line.municipality).map((part) => (
        <path key={part[0]?.schoolYear} className={styles.municipality} d={pathOf(part, figures)} />
      ))}
      {parts(line.school).map((part) => (
        <path key={part[0]?.schoolYear} className={styles.school} d={pathOf(part, figures)} />
      ))}
    </g>
  );
}
