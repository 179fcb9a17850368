import { Button, Heading } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participation, ParticipationReport, ReportParty } from '@/api/generated';
import { Section } from '@/components/Section';
import { useFormat } from '@/components/useFormat';
import { formatSchoolYear } from '@/lib/schoolYear';
import { DeliverForm } from './DeliverForm';
import { delivered } from './reports';
import styles from './scheme.module.css';
import { ReportStateTag } from './tags';

/** What is owed, by whom and when; who may deliver does it here. */
export function Reports({ participation }: { participation: Participation }) {
  const { t } = useTranslation('scheme');
  const { done, of } = delivered(participation);
  return (
    <Section title={t('one.reports')}>
      <p className={styles.note}>
        {t('one.delivered', { done, of })}
        {participation.overdue > 0 ? ` ${t('one.overdue', { count: participation.overdue })}` : ''}
      </p>
      <ol className={styles.reports}>
        {participation.reports.map((report) => (
          <li key={report.number}>
            <Report participation={participation} report={report} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface ReportProps {
  participation: Participation;
  report: ParticipationReport;
}

function Report({ participation, report }: ReportProps) {
  const { t } = useTranslation('scheme');
  const { date } = useFormat();
  const id = useId();
  return (
    <article className={styles.report} aria-labelledby={id}>
      <div>
        <Heading level={3} data-size="2xs" id={id}>
          {t('one.report', { number: report.number, year: formatSchoolYear(report.schoolYear) })}
        </Heading>
        <p className={styles.note}>{t('one.dueOn', { date: date(report.dueOn) })}</p>
      </div>
      <ul className={styles.parties}>
        {report.parties.map((part) => (
          <li key={part.party} className={styles.party}>
            <Part participation={participation} report={report} part={part} />
          </li>
        ))}
      </ul>
    </article>
  );
}

type PartProps = ReportProps & { part: ParticipationReport['parties'][number] };

function Part({ participation, report, part }: PartProps) {
  const { t } = useTranslation(['scheme', 'domain']);
  const { date } = useFormat();
  const [open, setOpen] = useState(false);
  const name = t(`domain:reportParty.${part.party}`);
  const { delivery } = part;
  return (
    <>
      <div className={styles.head}>
        <span>{name}</span>
        <ReportStateTag state={part.state} />
      </div>
      {delivery === null ? null : (
        <p className={styles.note}>
          {t('one.deliveredBy', { date: date(delivery.deliveredOn), name: delivery.deliveredBy })}
          {delivery.note === null ? '' : ` · ${delivery.note}`}
        </p>
      )}
      {mayDeliver(participation, part.party) && delivery === null && !open ? (
        <div>
          <Button
            data-size="sm"
            variant="secondary"
            aria-label={t('deliver.openLabel', { number: report.number, party: name })}
            onClick={() => setOpen(true)}
          >
            {t('deliver.open')}
          </Button>
        </div>
      ) : null}
      {open && delivery === null ? (
        <DeliverForm
          participation={participation}
          number={report.number}
          party={part.party}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

function mayDeliver({ status, yourParties }: Participation, party: ReportParty): boolean {
  return status === 'ACTIVE' && yourParties.includes(party);
}
