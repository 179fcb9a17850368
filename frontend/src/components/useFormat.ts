import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type DateStyle, formatDate, formatTime } from '@/lib/dates';
import { isLanguage, type Language } from '@/lib/language';
import { formatMeasured, formatNumber, formatPercent, formatSigned, formatUncertainty } from '@/lib/numbers';

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : 'nb';
}

/** Numbers and dates in the language of the screen. */
export function useFormat() {
  const language = useLanguage();
  return useMemo(
    () => ({
      language,
      number: (value: number, digits?: number) => formatNumber(language, value, digits),
      measured: (value: number, most?: number) => formatMeasured(language, value, most),
      percent: (value: number, digits?: number) => formatPercent(language, value, digits),
      uncertainty: (value: number) => formatUncertainty(language, value),
      signed: (value: number, digits?: number) => formatSigned(language, value, digits),
      date: (value: string, style?: DateStyle) => formatDate(language, value, style),
      time: (instant: string) => formatTime(language, instant),
    }),
    [language],
  );
}

export type Format = ReturnType<typeof useFormat>;
