import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OverviewMeasure } from '@/api/generated';
import { schoolTimelineQuery } from '@/api/schools';
import { Empty } from '@/components/DataStates';
import { Section } from '@/components/Section';
import { StatusTag } from '@/components/StatusTag';
import { Told } from '@/components/Told';
import { useFormat } from '@/components/useFormat';
import styles from './sections.module.css';

/** Results as others have told them, with who told it; nothing where nobody has. */
export function Outcomes({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('redthread');
  const { date } = useFormat();
  const { data } = useQuery(schoolTimelineQuery(schoolId));
  const outcomes = data?.reportedOutcomes ?? [];
  if (outcomes.length === 0) return null;
  return (
    <Section
      title={t('outcomes.title')}
      actions={
        <Link to="/skoler/$schoolId/tiltak" params={{ schoolId }} hash="rapportert" className="ds-link">
          {t('outcomes.more')}
        </Link>
      }
    >
      <ul className={styles.list}>
        {outcomes.map(({ id, text, source, date: day }) => (
          <li key={id}>
            <Told from={t('outcomes.source', { source, date: date(day) })}>
              <p>{text}</p>
            </Told>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the school is doing now, and when it is looked at again. */
export function OpenMeasures({ schoolId, measures }: { schoolId: string; measures: OverviewMeasure[] }) {
  const { t } = useTranslation('redthread');
  const more = (
    <>
      <Link to="/skoler/$schoolId/tiltak" params={{ schoolId }} className="ds-link">
        {t('measures.more')}
      </Link>
      <Link to="/skoler/$schoolId/faktorer" params={{ schoolId }} className="ds-link">
        {t('measures.factors')}
      </Link>
    </>
  );
  return (
    <Section title={t('measures.title')} actions={more}>
      {measures.length === 0 ? (
        <Empty>{t('measures.empty')}</Empty>
      ) : (
        <ul className={styles.list}>
          {measures.map((measure) => (
            <li key={measure.id}>
              <Measure measure={measure} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Measure({ measure }: { measure: OverviewMeasure }) {
  const { t } = useTranslation('redthread');
  const { t: domain } = useTranslation('domain');
  const { date } = useFormat();
  const { coverage } = measure;
  const notes = [
    domain(`measureKind.${measure.kind}`),
    measure.responsible,
    measure.reviewOn && t('measures.review', { date: date(measure.reviewOn) }),
  ];
  return (
    <div className={styles.stack}>
      <span>
        <strong>{measure.title}</strong>{' '}
        <StatusTag tone={measure.status === 'RUNNING' ? 'info' : 'neutral'}>
          {domain(`measureStatus.${measure.status}`)}
        </StatusTag>
      </span>
      <span className={styles.note}>{notes.filter(Boolean).join(' · ')}</span>
      {coverage ? (
        <span>
          {t('measures.coverage', { ...coverage })}
          <progress
            className={styles.meter}
            value={coverage.done}
            max={Math.max(coverage.of, 1)}
            aria-label={t('measures.coverage', { ...coverage })}
          />
        </span>
      ) : null}
    </div>
  );
}
