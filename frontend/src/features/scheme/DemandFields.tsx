import { useTranslation } from 'react-i18next';
import type { ReportParty } from '@/api/generated';
import { useFieldProblem } from '@/components/FieldProblems';
import { CheckboxField, FieldProblem, SelectField, TextField } from '@/components/fields';
import { RowList } from '@/components/RowList';
import { useRowLabels } from '@/components/useRowLabels';
import styles from './scheme.module.css';
import { type Demands, type PhaseWords, parties, type ReportWords } from './schemeDraft';

const kinds = ['PREPARATION', 'IMPLEMENTATION'] as const;

interface DemandFieldsProps {
  demands: Demands;
  onChange: (part: Partial<Demands>) => void;
}

/** How long a municipality takes part, through which phases, and what it and the others report. */
export function DemandFields({ demands, onChange }: DemandFieldsProps) {
  const { t } = useTranslation('scheme');
  const last = demands.years;
  return (
    <>
      <p className={styles.note}>{t('schemes.onceOnly')}</p>
      <TextField
        label={t('schemes.years')}
        at="/years"
        type="number"
        value={demands.years}
        onChange={(years) => onChange({ years })}
        required
      />
      <RowList
        legend={t('one.phases')}
        at="/phases"
        rows={demands.phases}
        onChange={(phases) => onChange({ phases })}
        nameOf={({ name }) => name}
        add={t('schemes.addPhase')}
        fresh={(): PhaseWords => ({ kind: 'IMPLEMENTATION', name: '', fromYear: last, toYear: last })}
      >
        {(row, change, at) => <PhaseFields row={row} change={change} at={at} />}
      </RowList>
      <RowList
        legend={t('one.reports')}
        at="/reports"
        rows={demands.reports}
        onChange={(reports) => onChange({ reports })}
        nameOf={({ afterYear }) => t('schemes.reportAfter', { year: afterYear })}
        add={t('schemes.addReport')}
        fresh={(): ReportWords => ({ afterYear: last, dueDays: '61', parties: ['MUNICIPALITY'] })}
      >
        {(row, change, at) => <ReportFields row={row} change={change} at={at} />}
      </RowList>
    </>
  );
}

interface RowProps<Row> {
  row: Row;
  change: (part: Partial<Row>) => void;
  at: string;
}

function PhaseFields({ row, change, at }: RowProps<PhaseWords>) {
  const { t } = useTranslation(['scheme', 'domain']);
  return (
    <>
      <SelectField
        label={t('schemes.kind')}
        at={`${at}/kind`}
        value={row.kind}
        onChange={(kind) => change({ kind })}
        options={kinds.map((value) => ({ value, label: t(`domain:schemePhaseKind.${value}`) }))}
      />
      <TextField
        label={t('schemes.phaseName')}
        at={`${at}/name`}
        value={row.name}
        onChange={(name) => change({ name })}
        required
        autoComplete="off"
      />
      {(['fromYear', 'toYear'] as const).map((field) => (
        <TextField
          key={field}
          label={t(`schemes.${field}`)}
          at={`${at}/${field}`}
          type="number"
          value={row[field]}
          onChange={(year) => change({ [field]: year })}
          required
        />
      ))}
      <FieldProblem error={useFieldProblem(at)} />
    </>
  );
}

function ReportFields({ row, change, at }: RowProps<ReportWords>) {
  const { t } = useTranslation(['scheme', 'domain']);
  const owes = (party: ReportParty, does: boolean) =>
    change({ parties: parties.filter((one) => (one === party ? does : row.parties.includes(one))) });
  return (
    <>
      <TextField
        label={t('schemes.afterYear')}
        at={`${at}/afterYear`}
        type="number"
        value={row.afterYear}
        onChange={(afterYear) => change({ afterYear })}
        required
      />
      <TextField
        label={t('schemes.dueDays')}
        at={`${at}/dueDays`}
        type="number"
        value={row.dueDays}
        onChange={(dueDays) => change({ dueDays })}
        required
      />
      <fieldset className={styles.owing}>
        <legend className={styles.owed}>{t('schemes.owedBy')}</legend>
        {parties.map((party) => (
          <CheckboxField
            key={party}
            label={t(`domain:reportParty.${party}`)}
            checked={row.parties.includes(party)}
            onChange={(does) => owes(party, does)}
          />
        ))}
        <FieldProblem error={useFieldProblem(`${at}/parties`)} />
      </fieldset>
    </>
  );
}

export function useDemandLabels({ phases, reports }: Demands): Record<string, string> {
  const { t } = useTranslation('scheme');
  const rows = useRowLabels();
  return {
    '/years': t('schemes.years'),
    ...rows({
      at: '/phases',
      legend: t('one.phases'),
      count: phases.length,
      fields: {
        kind: t('schemes.kind'),
        name: t('schemes.phaseName'),
        fromYear: t('schemes.fromYear'),
        toYear: t('schemes.toYear'),
      },
    }),
    ...rows({
      at: '/reports',
      legend: t('one.reports'),
      count: reports.length,
      fields: {
        afterYear: t('schemes.afterYear'),
        dueDays: t('schemes.dueDays'),
        parties: t('schemes.owedBy'),
      },
    }),
  };
}
