import { useTranslation } from 'react-i18next';
import { courseKinds } from '@/components/courseKinds';
import { SelectField, TextField } from '@/components/fields';
import { RowList } from '@/components/RowList';
import { type PhaseWords, phaseKinds, type TermsProps } from './terms';

export function EntitlementRows({ draft: { entitlements }, onChange }: TermsProps) {
  const { t } = useTranslation(['agreement', 'domain']);
  const free = courseKinds.find((kind) => entitlements.every((row) => row.kind !== kind)) ?? 'OTHER';
  return (
    <RowList
      legend={t('terms.entitlements')}
      at="/entitlements"
      rows={entitlements}
      onChange={(rows) => onChange({ entitlements: rows })}
      nameOf={({ kind }) => t(`domain:courseKind.${kind}`)}
      add={t('terms.addEntitlement')}
      fresh={() => ({ kind: free, quantity: '1' })}
    >
      {({ kind, quantity }, change, at) => (
        <>
          <SelectField
            label={t('terms.kind')}
            at={`${at}/kind`}
            value={kind}
            onChange={(wanted) => change({ kind: wanted })}
            options={courseKinds.map((value) => ({ value, label: t(`domain:courseKind.${value}`) }))}
          />
          <TextField
            label={t('terms.quantity')}
            at={`${at}/quantity`}
            type="number"
            value={quantity}
            onChange={(wanted) => change({ quantity: wanted })}
            required
          />
        </>
      )}
    </RowList>
  );
}

export function PhaseRows({ draft: { phases }, onChange }: TermsProps) {
  const { t } = useTranslation('agreement');
  return (
    <RowList
      legend={t('terms.phases')}
      at="/phases"
      rows={phases}
      onChange={(rows) => onChange({ phases: rows })}
      nameOf={({ name }) => name}
      add={t('terms.addPhase')}
      fresh={(): PhaseWords => ({ kind: 'CUSTOM', name: '', startsOn: '', endsOn: '', goal: '' })}
    >
      {(row, change, at) => <PhaseFields row={row} change={change} at={at} />}
    </RowList>
  );
}

interface PhaseFieldsProps {
  row: PhaseWords;
  change: (part: Partial<PhaseWords>) => void;
  at: string;
}

function PhaseFields({ row, change, at }: PhaseFieldsProps) {
  const { t } = useTranslation(['agreement', 'domain']);
  return (
    <>
      <TextField
        label={t('terms.phaseName')}
        at={`${at}/name`}
        value={row.name}
        onChange={(name) => change({ name })}
        required
        autoComplete="off"
      />
      <SelectField
        label={t('terms.kind')}
        at={`${at}/kind`}
        value={row.kind}
        onChange={(kind) => change({ kind })}
        options={phaseKinds.map((value) => ({ value, label: t(`domain:phaseKind.${value}`) }))}
      />
      <TextField
        label={t('terms.from')}
        at={`${at}/startsOn`}
        type="date"
        value={row.startsOn}
        onChange={(startsOn) => change({ startsOn })}
        required
      />
      <TextField
        label={t('terms.to')}
        at={`${at}/endsOn`}
        type="date"
        value={row.endsOn}
        onChange={(endsOn) => change({ endsOn })}
        required
      />
      <TextField
        label={t('terms.goal')}
        at={`${at}/goal`}
        value={row.goal}
        onChange={(goal) => change({ goal })}
        autoComplete="off"
      />
    </>
  );
}
