import { Button, Heading } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PedagogicalAnalysis } from '@/api/generated';
import { analysesQuery, analysisQuery } from '@/api/measures';
import { DataStates } from '@/components/DataStates';
import { Section } from '@/components/Section';
import { useFormat } from '@/components/useFormat';
import { useMay } from '@/components/useMay';
import { AnalysisForm } from './AnalysisForm';
import styles from './measure.module.css';
import { Removing } from './Removing';

export function Analyses({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('measure');
  const [adding, setAdding] = useState(false);
  const query = useQuery(analysesQuery(schoolId));
  const mayWrite = useMay('WRITE_MEASURE', { school: schoolId });
  const actions =
    adding || !mayWrite ? null : (
      <Button variant="secondary" data-size="sm" onClick={() => setAdding(true)}>
        {t('analysis.add')}
      </Button>
    );
  return (
    <Section title={t('analysis.heading')} actions={actions}>
      {adding ? <AnalysisForm schoolId={schoolId} onDone={() => setAdding(false)} /> : null}
      <DataStates query={query} isEmpty={(all) => all.length === 0} empty={t('analysis.empty')}>
        {(analyses) => (
          <ul className={styles.list}>
            {analyses.map((analysis) => (
              <li key={analysis.id}>
                <OneAnalysis analysis={analysis} />
              </li>
            ))}
          </ul>
        )}
      </DataStates>
    </Section>
  );
}

function OneAnalysis({ analysis }: { analysis: PedagogicalAnalysis }) {
  const [changing, setChanging] = useState(false);
  return changing ? (
    <Changing analysis={analysis} onDone={() => setChanging(false)} />
  ) : (
    <Analysis analysis={analysis} onChange={() => setChanging(true)} />
  );
}

/** Read once more when it is opened, so that it is changed as it stands. */
function Changing({ analysis, onDone }: { analysis: PedagogicalAnalysis; onDone: () => void }) {
  return (
    <DataStates query={useQuery(analysisQuery(analysis.id))}>
      {(stored) => (
        <>
          <AnalysisForm schoolId={analysis.schoolId} stored={stored} onDone={onDone} />
          <Removing kind="analysis" stored={stored} onDone={onDone} />
        </>
      )}
    </DataStates>
  );
}

function Analysis({ analysis, onChange }: { analysis: PedagogicalAnalysis; onChange: () => void }) {
  const { t } = useTranslation('measure');
  const { date } = useFormat();
  const mayWrite = useMay('WRITE_MEASURE', { school: analysis.schoolId });
  const id = useId();
  return (
    <article className={styles.card} aria-labelledby={id}>
      <div>
        <Heading level={3} data-size="2xs" id={id}>
          {analysis.title}
        </Heading>
        <p className={styles.note}>
          {date(analysis.analysedOn)} · {analysis.responsible} ·{' '}
          {t('analysis.measures', { count: analysis.measures })}
        </p>
      </div>
      <dl className={styles.parts}>
        <div>
          <dt>{t('analysis.challenge')}</dt>
          <dd>{analysis.challenge}</dd>
        </div>
        <div>
          <dt>{t('analysis.goal')}</dt>
          <dd>{analysis.goal}</dd>
        </div>
        <Lines term={t('analysis.information')} lines={analysis.information} />
        <Lines term={t('analysis.sustaining')} lines={analysis.sustainingFactors} />
      </dl>
      {mayWrite ? (
        <div>
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={t('analysis.changeLabel', { title: analysis.title })}
            onClick={onChange}
          >
            {t('change')}
          </Button>
        </div>
      ) : null}
    </article>
  );
}

function Lines({ term, lines }: { term: string; lines: string[] }) {
  const { t } = useTranslation('measure');
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {lines.length === 0 ? (
          <span className={styles.note}>{t('analysis.none')}</span>
        ) : (
          <ul className={styles.dots}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}
