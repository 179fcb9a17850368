import { Heading } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { themeCoverageQuery } from '@/api/courses';
import type { CoveredProgramme } from '@/api/generated';
import { DataStates } from '@/components/DataStates';
import { Section } from '@/components/Section';
import { useFormat } from '@/components/useFormat';
import { useProgrammeName } from './useProgrammeName';
import styles from './walkthrough.module.css';

/** Which themes of which programmes the school has had. */
export function ThemeCoverage({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('course');
  return (
    <Section
      title={t('themes.coverage')}
      actions={
        <Link to="/temaer" className="ds-link">
          {t('themes.all')}
        </Link>
      }
    >
      <DataStates
        query={useQuery(themeCoverageQuery(schoolId))}
        isEmpty={({ programmes }) => programmes.length === 0}
        empty={t('themes.noneHeld')}
      >
        {({ programmes }) => (
          <div className={styles.programmes}>
            {programmes.map((covered) => (
              <Programme key={`${covered.provider.id} ${covered.programme}`} covered={covered} />
            ))}
          </div>
        )}
      </DataStates>
    </Section>
  );
}

function Programme({ covered }: { covered: CoveredProgramme }) {
  const { t } = useTranslation('course');
  const { language, date } = useFormat();
  const programmeName = useProgrammeName();
  return (
    <article className={styles.card}>
      <Heading level={3} data-size="2xs">
        {t('themes.programme', {
          programme: programmeName(covered.programme),
          provider: covered.provider.name,
        })}
      </Heading>
      <p className={styles.total}>{t('themes.heldOf', { held: covered.held, of: covered.of })}</p>
      <ol className={styles.themes}>
        {covered.themes.map(({ id, order, name, held, planned, lastHeldAt }) => (
          <li key={id} value={order}>
            {name[language]}
            <div className={styles.note}>
              {held > 0 && lastHeldAt !== null
                ? t('themes.heldLast', { count: held, date: date(lastHeldAt) })
                : t(planned > 0 ? 'themes.planned' : 'themes.notYet')}
            </div>
          </li>
        ))}
      </ol>
    </article>
  );
}
