import { useTranslation } from 'react-i18next';
import type { IndicatorCode } from '@/api/generated';
import { useFormat } from '@/components/useFormat';
import { useIndicator } from '@/components/useIndicator';
import { formatSchoolYear } from '@/lib/schoolYear';

interface Named {
  indicator: IndicatorCode;
  grade: number | null;
  schoolYear: string | null;
}

/** `Lesing, nivå 1 5. trinn 2024–25`, and values with the decimals a limit needs: `23,99 %`. */
export function useCellName() {
  const { t } = useTranslation('riskBounds');
  const { name, value } = useIndicator();
  const { percent, measured } = useFormat();
  return {
    name: ({ indicator, grade, schoolYear }: Named): string =>
      [
        name(indicator),
        grade === null ? '' : t('distance.grade', { grade }),
        schoolYear === null ? '' : formatSchoolYear(schoolYear),
      ]
        .filter((word) => word !== '')
        .join(' '),
    /** A value that must not be rounded, for it stands close to a limit. */
    exact: (indicator: IndicatorCode, figure: number): string => {
      const tenths = Number(figure.toFixed(1)) === figure;
      if (tenths) return value(indicator, figure);
      const isPercent = indicator.endsWith('_LEVEL1') || indicator === 'ES_BULLYING';
      return isPercent ? percent(figure, 2) : measured(figure);
    },
  };
}
