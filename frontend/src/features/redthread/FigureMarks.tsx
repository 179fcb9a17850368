import { useTranslation } from 'react-i18next';
import { Mark } from '@/components/axis/marks';
import { useFormat } from '@/components/useFormat';
import { useIndicator } from '@/components/useIndicator';
import { formatSchoolYear } from '@/lib/schoolYear';
import type { Figures } from './FigurePanel';
import type { Line, Point } from './series';
import styles from './ThreadChart.module.css';

interface FigureMarksProps {
  line: Line;
  figures: Figures;
  right: number;
  first: boolean;
}

/** A figure with its uncertainty and number of pupils, or the word for why it is not shown. */
export function useFigureWords({ indicator }: Line): (point: Point) => string {
  const { t } = useTranslation('redthread');
  const { t: domain } = useTranslation('domain');
  const { uncertainty: margin, number } = useFormat();
  const { value: written } = useIndicator();
  return ({ state, value, uncertainty, n }) => {
    if (value === undefined) return domain(`cellState.${state}`);
    return [
      written(indicator, value),
      uncertainty === undefined ? '' : `± ${margin(uncertainty)}`,
      n === undefined ? '' : t('thread.pupils', { n: number(n) }),
      state === 'RESTRICTED' ? domain('cellState.RESTRICTED') : '',
    ]
      .filter((word) => word !== '')
      .join(' ');
  };
}

/** The points of the three lines; the school's with their figures beside them. */
export function FigureMarks({ line, figures, right, first }: FigureMarksProps) {
  const { t } = useTranslation('redthread');
  const words = useFigureWords(line);
  const said = (whose: string, point: Point) =>
    `${whose} ${formatSchoolYear(point.schoolYear)}: ${words(point)}`;
  return (
    <>
      {line.school.map((point, index) => (
        <Mark
          key={point.schoolYear}
          id={`school ${point.schoolYear}`}
          lane="school"
          place={figures.x(point)}
          words={said(t('thread.school'), point)}
          first={first && index === 0}
        >
          <SchoolPoint
            point={point}
            next={line.school[index + 1]}
            figures={figures}
            right={right}
            text={words(point)}
          />
        </Mark>
      ))}
      {(['municipality', 'nation'] as const).map((whose) =>
        line[whose]
          .filter(({ value }) => value !== undefined)
          .map((point) => (
            <Mark
              key={`${whose} ${point.schoolYear}`}
              id={`${whose} ${point.schoolYear}`}
              lane={whose}
              place={figures.x(point)}
              words={said(t(`thread.${whose}`), point)}
            >
              <circle
                className={styles[`${whose}Point`]}
                cx={figures.x(point)}
                cy={figures.scale.at(point.value ?? 0)}
                r="3.5"
              />
            </Mark>
          )),
      )}
    </>
  );
}

interface SchoolPointProps {
  point: Point;
  next: Point | undefined;
  figures: Figures;
  right: number;
  text: string;
}

/** A hidden figure has a mark of its own at the foot: not shown is not the same as not there. */
function SchoolPoint({ point, next, figures, right, text }: SchoolPointProps) {
  const x = figures.x(point);
  const shown = point.value !== undefined;
  const y = shown ? figures.scale.at(point.value ?? 0) : figures.bottom - 8;
  // A line that rises from here would go through words above it.
  const rises = point.value !== undefined && next?.value !== undefined && next.value > point.value;
  const turned = x + text.length * 6.6 > right;
  return (
    <>
      <circle className={shown ? styles.point : styles.hidden} cx={x} cy={y} r={shown ? 5.5 : 5} />
      <text
        className={`${styles.halo} ${styles.strong}`}
        x={turned ? x - 4 : x + 10}
        y={rises ? y + 22 : y - 9}
        textAnchor={turned ? 'end' : 'start'}
      >
        {text}
      </text>
    </>
  );
}
