import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Factor, FactorJudgement, JudgedAs } from '@/api/generated';
import { useFormat } from '@/components/useFormat';
import styles from './factors.module.css';
import { factors, judged, latestOf, levelName, levels, sides } from './judgements';

/** Factor by factor, the school's own judgement beside its advisers', with what each builds on. */
export function SideBySide({ judgements }: { judgements: FactorJudgement[] }) {
  const { t } = useTranslation(['factors', 'domain']);
  const { date } = useFormat();
  return (
    <>
      <ul className={styles.legend}>
        {sides.map((side) => {
          const latest = latestOf(judgements, side);
          return (
            <li key={side}>
              <span aria-hidden="true" className={`${styles.key} ${styles[side]}`} />
              {latest
                ? t('latest', {
                    side: t(`domain:judgedAs.${side}`),
                    version: latest.version,
                    date: date(latest.judgedOn),
                    name: latest.judgedBy,
                  })
                : t('notYet', { side: t(`domain:judgedAs.${side}`) })}
            </li>
          );
        })}
      </ul>
      <ol className={styles.factors}>
        {factors.map((factor) => (
          <li key={factor} className={styles.factor}>
            <Heading level={3} data-size="2xs">
              {t(`domain:factor.${factor}`)}
            </Heading>
            {sides.map((side) => (
              <Side key={side} side={side} factor={factor} judgement={latestOf(judgements, side)} />
            ))}
          </li>
        ))}
      </ol>
      <p className={styles.note}>{t('scale')}</p>
    </>
  );
}

interface SideProps {
  side: JudgedAs;
  factor: Factor;
  judgement: FactorJudgement | undefined;
}

function Side({ side, factor, judgement }: SideProps) {
  const { t } = useTranslation(['factors', 'domain']);
  const one = judged(judgement, factor);
  if (!one) return null;
  return (
    <div className={styles.side}>
      <div className={styles.bar} aria-hidden="true">
        {levels.map((name) => (
          <span key={name} className={Number(name) <= one.level ? styles[side] : styles.unfilled} />
        ))}
      </div>
      <div>
        <strong>
          {t('level', {
            side: t(`domain:judgedAs.${side}`),
            level: one.level,
            words: t(`level${levelName(one.level)}`),
          })}
        </strong>
        <p className={styles.note}>{one.evidence}</p>
      </div>
    </div>
  );
}
