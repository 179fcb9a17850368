import { Button, Heading } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measure, MeasureStatus } from '@/api/generated';
import { measureQuery } from '@/api/measures';
import { DataStates } from '@/components/DataStates';
import form from '@/components/Form.module.css';
import { History } from '@/components/History';
import { StatusTag, type Tone } from '@/components/StatusTag';
import { useFormat } from '@/components/useFormat';
import { useMay } from '@/components/useMay';
import { dateOf } from '@/lib/dates';
import { MeasureForm } from './MeasureForm';
import { MoveForm } from './MoveForm';
import styles from './measure.module.css';

const tones: Record<MeasureStatus, Tone> = {
  PROPOSED: 'neutral',
  RUNNING: 'info',
  EMBEDDED: 'success',
  STOPPED: 'danger',
};

interface MeasureCardProps {
  measure: Measure;
  /** The title of the analysis it follows from. */
  analysis: string | undefined;
}

/** One measure: who owns it, when it is looked at again, how far it has come, and who took it there. */
export function MeasureCard({ measure, analysis }: MeasureCardProps) {
  const { t } = useTranslation(['measure', 'domain']);
  const [open, setOpen] = useState<'change' | 'move' | null>(null);
  const mayWrite = useMay('WRITE_MEASURE', { school: measure.schoolId });
  const id = useId();
  return (
    <article className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <Heading level={3} data-size="2xs" id={id}>
          {measure.title}
        </Heading>
        <StatusTag tone={tones[measure.status]}>{t(`domain:measureStatus.${measure.status}`)}</StatusTag>
      </div>
      <MeasureFacts measure={measure} analysis={analysis} />
      <Coverage measure={measure} />
      <Past measure={measure} />
      {open === null && mayWrite ? (
        <div className={form.buttons}>
          <Button
            variant="secondary"
            data-size="sm"
            aria-label={t('measure.moveLabel', { title: measure.title })}
            onClick={() => setOpen('move')}
          >
            {t('measure.move')}
          </Button>
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={t('measure.changeLabel', { title: measure.title })}
            onClick={() => setOpen('change')}
          >
            {t('change')}
          </Button>
        </div>
      ) : null}
      {open === null ? null : <Changing measure={measure} how={open} onDone={() => setOpen(null)} />}
    </article>
  );
}

interface ChangingProps {
  measure: Measure;
  how: 'change' | 'move';
  onDone: () => void;
}

/** Read once more when it is opened, so that it is changed as it stands. */
function Changing({ measure: { id, schoolId }, how, onDone }: ChangingProps) {
  return (
    <DataStates query={useQuery(measureQuery(id))}>
      {(stored) =>
        how === 'move' ? (
          <MoveForm measure={stored} onDone={onDone} />
        ) : (
          <MeasureForm schoolId={schoolId} stored={stored} onDone={onDone} />
        )
      }
    </DataStates>
  );
}

function MeasureFacts({ measure, analysis }: MeasureCardProps) {
  const { t } = useTranslation(['measure', 'domain']);
  const { date } = useFormat();
  const open = measure.status === 'RUNNING' || measure.status === 'PROPOSED';
  const late = open && measure.reviewOn !== null && measure.reviewOn < dateOf(new Date());
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t('measure.kind')}</dt>
        <dd>{t(`domain:measureKind.${measure.kind}`)}</dd>
      </div>
      <div>
        <dt>{t('responsible')}</dt>
        <dd>{measure.responsible}</dd>
      </div>
      <div>
        <dt>{t('measure.period')}</dt>
        <dd>
          {measure.endsOn === null
            ? t('measure.from', { date: date(measure.startsOn, 'short') })
            : `${date(measure.startsOn, 'short')} – ${date(measure.endsOn, 'short')}`}
        </dd>
      </div>
      <div>
        <dt>{t('measure.review')}</dt>
        <dd>
          {measure.reviewOn === null ? t('measure.noReview') : date(measure.reviewOn, 'short')}{' '}
          {late ? <StatusTag tone="warning">{t('measure.late')}</StatusTag> : null}
        </dd>
      </div>
      {analysis === undefined ? null : (
        <div>
          <dt>{t('measure.analysis')}</dt>
          <dd>{analysis}</dd>
        </div>
      )}
    </dl>
  );
}

function Coverage({ measure: { coverage } }: { measure: Measure }) {
  const { t } = useTranslation('measure');
  if (coverage === null) return null;
  const words = t('measure.coverage', { ...coverage });
  return (
    <div>
      {words}
      <progress
        className={styles.meter}
        value={coverage.done}
        max={Math.max(coverage.of, 1)}
        aria-label={words}
      />
    </div>
  );
}

function Past({ measure: { transitions } }: { measure: Measure }) {
  const { t } = useTranslation(['measure', 'domain']);
  if (transitions.length === 0) return null;
  return (
    <details>
      <summary>{t('measure.history', { count: transitions.length })}</summary>
      <div className={styles.history}>
        <History changes={transitions} names={t('domain:measureStatus', { returnObjects: true })} />
      </div>
    </details>
  );
}
