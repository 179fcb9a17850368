import { useTranslation } from 'react-i18next';
import type { IndicatorCode } from '@/api/generated';
import { useFormat } from './useFormat';

type Form = 'percent' | 'tenths' | 'whole';

const forms: Record<IndicatorCode, Form> = {
  NP_READING_LEVEL1: 'percent',
  NP_NUMERACY_LEVEL1: 'percent',
  NP_READING_SCALE: 'whole',
  NP_NUMERACY_SCALE: 'whole',
  NP_ENGLISH_SCALE: 'whole',
  ES_BULLYING: 'percent',
  ES_TEACHER_SUPPORT: 'tenths',
  ES_MOTIVATION: 'tenths',
  GRUNNSKOLEPOENG: 'tenths',
};

/** Names and figures of indicators as they are written: `12,0 %`, `3,6`, `55`. */
export function useIndicator() {
  const { t } = useTranslation('domain');
  const { percent, number, measured } = useFormat();
  const value = (code: IndicatorCode, figure: number): string => {
    const form = forms[code];
    if (form === 'percent') return percent(figure);
    return form === 'tenths' ? number(figure, 1) : measured(figure);
  };
  return {
    value,
    name: (code: IndicatorCode) => t(`indicator.${code}`),
    unit: (code: IndicatorCode) => t(`indicatorUnit.${code}`),
  };
}
