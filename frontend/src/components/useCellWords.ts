import { useTranslation } from 'react-i18next';
import type { IndicatorCode, RiskFigure, RiskLine } from '@/api/generated';
import { formatSchoolYear } from '@/lib/schoolYear';
import { useFormat } from './useFormat';
import { useIndicator } from './useIndicator';

interface Place {
  indicator: IndicatorCode;
  /** Null where the grades are pooled. */
  grade: number | null;
  /** Null where it is a mean of the years, or where the years stand beside it. */
  schoolYear: string | null;
}

/** What a figure tells of itself. */
type Told = Pick<RiskFigure, 'state' | 'value' | 'uncertainty' | 'n'>;

const spoken = (words: string[]) => words.filter((word) => word !== '').join(' ');

/** A cell in words: what it is of, and its figure or the state it is in. */
export function useCellWords() {
  const { t } = useTranslation(['explain', 'riskLines', 'domain']);
  const { percent, measured, number, uncertainty: margin } = useFormat();
  const { name, value } = useIndicator();
  const figure = (code: IndicatorCode, { state, value: is, uncertainty, n }: Told): string =>
    is === undefined
      ? t(`domain:cellState.${state}`)
      : spoken([
          // Never apart over two lines.
          [value(code, is), ...(uncertainty === undefined ? [] : ['±', margin(uncertainty)])].join('\u00a0'),
          n === undefined ? '' : `(${t('pupils', { count: n, n: number(n) })})`,
        ]);
  return {
    /** `Lesing, nivå 1 5. trinn 2024–25` */
    name: ({ indicator, grade, schoolYear }: Place): string =>
      spoken([
        name(indicator),
        grade === null ? '' : t('riskLines:grade', { grade }),
        schoolYear === null ? '' : formatSchoolYear(schoolYear),
      ]),
    /** `36,0 % ± 4,1 (25 elever)`, or `prikket`. */
    figure,
    /** What a line stands on: one figure with its uncertainty, or what several were made into. */
    line: (line: RiskLine): string => {
      const [only, ...others] = line.cells;
      return figure(line.indicator, only && others.length === 0 ? only.figure : line);
    },
    /** A value that must not be rounded, for it stands close to a limit: `23,99 %`. */
    exact: (indicator: IndicatorCode, figure: number): string => {
      const tenths = Number(figure.toFixed(1)) === figure;
      if (tenths) return value(indicator, figure);
      const isPercent = indicator.endsWith('_LEVEL1') || indicator === 'ES_BULLYING';
      return isPercent ? percent(figure, 2) : measured(figure);
    },
  };
}
