import { useTranslation } from 'react-i18next';
import type { Seats } from '@/api/generated';
import { useFormat } from '@/components/useFormat';
import styles from './SeatMeter.module.css';

/** The seats of a cohort over all agreements, drawn to scale; the words say the same. */
export function SeatMeter({ seats }: { seats: Seats }) {
  const { t } = useTranslation('trainer');
  const { number } = useFormat();
  const parts = [
    { key: 'taken', value: seats.taken },
    { key: 'offered', value: seats.offered },
    { key: 'free', value: seats.free },
  ] as const;
  return (
    <div className={styles.meter}>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ key, value }) =>
          value > 0 ? <div key={key} className={styles[key]} style={{ flexGrow: value }} /> : null,
        )}
      </div>
      <dl className={styles.words}>
        {parts.map(({ key, value }) => (
          <div key={key} className={styles.word}>
            <dt>
              <span className={`${styles.dot} ${styles[key]}`} aria-hidden="true" />
              {t(`seats.${key}`)}
            </dt>
            <dd>{number(value)}</dd>
          </div>
        ))}
        <div className={styles.word}>
          <dt>{t('seats.waiting')}</dt>
          <dd>{number(seats.waiting)}</dd>
        </div>
        <div className={styles.word}>
          <dt>{t('seats.capacity')}</dt>
          <dd>{number(seats.capacity)}</dd>
        </div>
      </dl>
    </div>
  );
}
