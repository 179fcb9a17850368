import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { analysesQuery, measuresQuery } from '@/api/measures';
import { DataStates } from '@/components/DataStates';
import { Section } from '@/components/Section';
import { useMay } from '@/components/useMay';
import { MeasureCard } from './MeasureCard';
import { MeasureForm } from './MeasureForm';
import styles from './measure.module.css';

/** What the school does: what is under way first, and what it follows from. */
export function Measures({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('measure');
  const [adding, setAdding] = useState(false);
  const query = useQuery(measuresQuery(schoolId));
  const analyses = useQuery(analysesQuery(schoolId)).data ?? [];
  const mayWrite = useMay('WRITE_MEASURE', { school: schoolId });
  const actions =
    adding || !mayWrite ? null : (
      <Button variant="secondary" data-size="sm" onClick={() => setAdding(true)}>
        {t('measure.add')}
      </Button>
    );
  return (
    <Section title={t('measure.heading')} actions={actions}>
      {adding ? <MeasureForm schoolId={schoolId} onDone={() => setAdding(false)} /> : null}
      <DataStates query={query} isEmpty={(all) => all.length === 0} empty={t('measure.empty')}>
        {(measures) => (
          <ul className={styles.cards}>
            {[...measures]
              .sort((a, b) => rank[a.status] - rank[b.status])
              .map((measure) => (
                <li key={measure.id}>
                  <MeasureCard
                    measure={measure}
                    analysis={analyses.find(({ id }) => id === measure.analysisId)?.title}
                  />
                </li>
              ))}
          </ul>
        )}
      </DataStates>
    </Section>
  );
}

const rank = { RUNNING: 0, PROPOSED: 1, EMBEDDED: 2, STOPPED: 3 } as const;
