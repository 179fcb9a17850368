import { useTranslation } from 'react-i18next';
import type { Participation } from '@/api/generated';
import { StatusTag } from '@/components/StatusTag';
import { useFormat } from '@/components/useFormat';
import { schoolYearOf, schoolYearsBetween } from '@/lib/schoolYear';
import styles from './scheme.module.css';

/** The phases side by side, each as wide as it is long; the one that is now says so. */
export function Phases({ participation }: { participation: Participation }) {
  const { t } = useTranslation('scheme');
  const { date } = useFormat();
  return (
    <ol className={styles.phases}>
      {participation.phases.map(({ kind, name, startsOn, endsOn }) => {
        const years = schoolYearsBetween(schoolYearOf(startsOn), schoolYearOf(endsOn)).length;
        const now = kind === participation.phase;
        return (
          <li
            key={startsOn}
            className={now ? styles.phaseNow : styles.phase}
            style={{ flexGrow: years }}
            aria-current={now ? 'step' : undefined}
          >
            <strong>{name}</strong>
            <span>{t('one.years', { count: years })}</span>
            <span className={styles.note}>
              {date(startsOn, 'month')} – {date(endsOn, 'month')}
            </span>
            {now ? (
              <span>
                <StatusTag tone="info">{t('one.now')}</StatusTag>
              </span>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
