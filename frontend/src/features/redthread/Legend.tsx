import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './RedThread.module.css';
import chart from './ThreadChart.module.css';

/** What the forms of the drawing mean. */
export function Legend({ figures }: { figures: boolean }) {
  const { t } = useTranslation('redthread');
  const { t: domain } = useTranslation('domain');
  return (
    <ul className={styles.legend} aria-label={t('thread.legend')}>
      <Entry words={domain('courseStatus.HELD')}>
        <circle className={chart.done} cx="9" cy="9" r="6" />
      </Entry>
      <Entry words={domain('courseStatus.PLANNED')}>
        <circle className={chart.planned} cx="9" cy="9" r="6" />
      </Entry>
      <Entry words={domain('courseStatus.CANCELLED')}>
        <path className={chart.cancelled} d="M5 5l8 8m0 -8l-8 8" />
      </Entry>
      <Entry words={domain('courseKind.CLOSING_CONFERENCE')}>
        <path className={chart.milestone} d="M9 1l8 8l-8 8l-8 -8z" />
      </Entry>
      {figures ? <FigureEntries /> : null}
    </ul>
  );
}

function FigureEntries() {
  const { t } = useTranslation('redthread');
  return (
    <>
      <Entry words={`${t('thread.school')} (${t('thread.uncertainty')})`} wide>
        <rect className={chart.band} x="0" y="2" width="26" height="14" />
        <line className={chart.school} x1="0" x2="26" y1="9" y2="9" />
      </Entry>
      <Entry words={t('thread.municipality')} wide>
        <line className={chart.municipality} x1="0" x2="26" y1="9" y2="9" />
        <circle className={chart.municipalityPoint} cx="13" cy="9" r="3.5" />
      </Entry>
      <Entry words={t('thread.nation')} wide>
        <line className={chart.nation} x1="0" x2="26" y1="9" y2="9" />
        <circle className={chart.nationPoint} cx="13" cy="9" r="3.5" />
      </Entry>
    </>
  );
}

function Entry({ words, wide = false, children }: { words: string; wide?: boolean; children: ReactNode }) {
  return (
    <li>
      <svg aria-hidden="true" width={wide ? 26 : 18} height="18">
        {children}
      </svg>
      {words}
    </li>
  );
}
