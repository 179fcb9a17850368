import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutcomeWords, ReportedOutcome } from '@/api/generated';
import { outcomeQuery, outcomesQuery } from '@/api/measures';
import { DataStates } from '@/components/DataStates';
import { Section } from '@/components/Section';
import { Told } from '@/components/Told';
import { useFormat } from '@/components/useFormat';
import { useMay } from '@/components/useMay';
import styles from './measure.module.css';
import { OutcomeForm } from './OutcomeForm';
import { Removing } from './Removing';

/** Results as others have told them, each with its source and with what stood before it was corrected. */
export function Outcomes({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('measure');
  const [adding, setAdding] = useState(false);
  const query = useQuery(outcomesQuery(schoolId));
  const mayWrite = useMay('WRITE_MEASURE', { school: schoolId });
  const actions =
    adding || !mayWrite ? null : (
      <Button variant="secondary" data-size="sm" onClick={() => setAdding(true)}>
        {t('outcome.add')}
      </Button>
    );
  return (
    <Section title={t('outcome.heading')} actions={actions}>
      {adding ? <OutcomeForm schoolId={schoolId} onDone={() => setAdding(false)} /> : null}
      <DataStates query={query} isEmpty={(all) => all.length === 0} empty={t('outcome.empty')}>
        {(outcomes) => (
          <ul className={styles.list}>
            {outcomes.map((outcome) => (
              <li key={outcome.id}>
                <OneOutcome outcome={outcome} />
              </li>
            ))}
          </ul>
        )}
      </DataStates>
    </Section>
  );
}

function OneOutcome({ outcome }: { outcome: ReportedOutcome }) {
  const { t } = useTranslation('measure');
  const [changing, setChanging] = useState(false);
  const mayWrite = useMay('WRITE_MEASURE', { school: outcome.schoolId });
  if (changing) return <Changing outcome={outcome} onDone={() => setChanging(false)} />;
  return (
    <>
      <Words words={outcome} />
      {mayWrite ? (
        <div className={styles.moves}>
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={t('outcome.changeLabel', { source: outcome.source })}
            onClick={() => setChanging(true)}
          >
            {t('change')}
          </Button>
        </div>
      ) : null}
      {outcome.earlier.length === 0 ? null : (
        <details>
          <summary>{t('outcome.earlier', { count: outcome.earlier.length })}</summary>
          <ol className={styles.history}>
            {outcome.earlier.map((words) => (
              <li key={words.recordedAt}>
                <Words words={words} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

function Words({ words }: { words: OutcomeWords }) {
  const { t } = useTranslation('measure');
  const { date } = useFormat();
  const { text, source, recordedBy } = words;
  const from = (
    <>
      {t('outcome.from', { source, date: date(words.date) })}
      <br />
      {t('outcome.recorded', { who: recordedBy, when: date(words.recordedAt) })}
    </>
  );
  return (
    <Told from={from}>
      <p>{text}</p>
    </Told>
  );
}

/** Read once more when it is opened, so that it is changed as it stands. */
function Changing({ outcome, onDone }: { outcome: ReportedOutcome; onDone: () => void }) {
  return (
    <DataStates query={useQuery(outcomeQuery(outcome.id))}>
      {(stored) => (
        <>
          <OutcomeForm schoolId={outcome.schoolId} stored={stored} onDone={onDone} />
          <Removing kind="outcome" stored={stored} onDone={onDone} />
        </>
      )}
    </DataStates>
  );
}
