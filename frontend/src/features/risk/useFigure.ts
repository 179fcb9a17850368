import { useTranslation } from 'react-i18next';
import type { IndicatorCode, RiskFigure } from '@/api/generated';
import { useFormat } from '@/components/useFormat';
import { useIndicator } from '@/components/useIndicator';
import { formatSchoolYear } from '@/lib/schoolYear';

/** A cell in words: its figure with uncertainty and pupils, or the state it is in; and what it is of. */
export function useFigure() {
  const { t } = useTranslation('explain');
  const { t: lines } = useTranslation('riskLines');
  const { t: domain } = useTranslation('domain');
  const { measured, number } = useFormat();
  const { value, name } = useIndicator();
  const figure = (code: IndicatorCode, { state, value: is, uncertainty, n }: RiskFigure): string => {
    if (is === undefined) return domain(`cellState.${state}`);
    const words = [
      value(code, is),
      uncertainty === undefined ? '' : `± ${measured(uncertainty)}`,
      n === undefined ? '' : `(${t('pupils', { count: n, n: number(n) })})`,
    ];
    return words.filter((word) => word !== '').join(' ');
  };
  const cell = (code: IndicatorCode, grade: number | null, year: string | null): string => {
    const words = [
      name(code),
      grade === null ? '' : lines('grade', { grade }),
      year === null ? '' : formatSchoolYear(year),
    ];
    return words.filter((word) => word !== '').join(' ');
  };
  return { figure, cell };
}
