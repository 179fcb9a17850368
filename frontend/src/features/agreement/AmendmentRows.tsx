import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '@/components/fields';
import styles from './Amendment.module.css';
import {
  type EntitlementRow,
  entitlementKinds,
  nextKey,
  type PhaseRow,
  phaseKinds,
  type Row,
} from './amendment';

interface RowsProps<T> {
  rows: Row<T>[];
  onChange: (rows: Row<T>[]) => void;
}

/** The rows with one of them changed in part. */
function changed<T>(rows: Row<T>[], key: number, part: Partial<T>): Row<T>[] {
  return rows.map((row) => (row.key === key ? { ...row, ...part } : row));
}

export function EntitlementRows({ rows, onChange }: RowsProps<EntitlementRow>) {
  const { t } = useTranslation(['agreement', 'domain']);
  const free = entitlementKinds.find((kind) => rows.every((row) => row.kind !== kind)) ?? 'OTHER';
  return (
    <fieldset className={styles.rows}>
      <legend>{t('amend.entitlements')}</legend>
      {rows.map(({ key, kind, quantity }) => (
        <div className={styles.row} key={key}>
          <SelectField
            label={t('amend.kind')}
            value={kind}
            onChange={(wanted) => onChange(changed(rows, key, { kind: wanted }))}
            options={entitlementKinds.map((value) => ({ value, label: t(`domain:courseKind.${value}`) }))}
          />
          <TextField
            label={t('amend.quantity')}
            type="number"
            value={quantity}
            onChange={(wanted) => onChange(changed(rows, key, { quantity: wanted }))}
            required
          />
          <RemoveButton
            what={t(`domain:courseKind.${kind}`)}
            onRemove={() => onChange(rows.filter((row) => row.key !== key))}
          />
        </div>
      ))}
      <AddButton
        label={t('amend.addEntitlement')}
        onAdd={() => onChange([...rows, { key: nextKey(rows), kind: free, quantity: '1' }])}
      />
    </fieldset>
  );
}

export function PhaseRows({ rows, onChange }: RowsProps<PhaseRow>) {
  const { t } = useTranslation('agreement');
  const add = () =>
    onChange([...rows, { key: nextKey(rows), kind: 'CUSTOM', name: '', startsOn: '', endsOn: '', goal: '' }]);
  return (
    <fieldset className={styles.rows}>
      <legend>{t('amend.phases')}</legend>
      {rows.map((row) => (
        <PhaseFields
          key={row.key}
          row={row}
          onChange={(part) => onChange(changed(rows, row.key, part))}
          onRemove={() => onChange(rows.filter(({ key }) => key !== row.key))}
        />
      ))}
      <AddButton label={t('amend.addPhase')} onAdd={add} />
    </fieldset>
  );
}

interface PhaseFieldsProps {
  row: PhaseRow;
  onChange: (part: Partial<PhaseRow>) => void;
  onRemove: () => void;
}

function PhaseFields({ row, onChange, onRemove }: PhaseFieldsProps) {
  const { t } = useTranslation(['agreement', 'domain']);
  return (
    <div className={styles.row}>
      <TextField
        label={t('amend.phaseName')}
        value={row.name}
        onChange={(name) => onChange({ name })}
        required
        autoComplete="off"
      />
      <SelectField
        label={t('amend.kind')}
        value={row.kind}
        onChange={(kind) => onChange({ kind })}
        options={phaseKinds.map((value) => ({ value, label: t(`domain:phaseKind.${value}`) }))}
      />
      <TextField
        label={t('amend.from')}
        type="date"
        value={row.startsOn}
        onChange={(startsOn) => onChange({ startsOn })}
        required
      />
      <TextField
        label={t('amend.to')}
        type="date"
        value={row.endsOn}
        onChange={(endsOn) => onChange({ endsOn })}
        required
      />
      <TextField
        label={t('amend.goal')}
        value={row.goal}
        onChange={(goal) => onChange({ goal })}
        autoComplete="off"
      />
      <RemoveButton what={row.name} onRemove={onRemove} />
    </div>
  );
}

function RemoveButton({ what, onRemove }: { what: string; onRemove: () => void }) {
  const { t } = useTranslation('agreement');
  return (
    <div>
      <Button variant="tertiary" data-color="danger" data-size="sm" onClick={onRemove}>
        {t('amend.remove', { what })}
      </Button>
    </div>
  );
}

function AddButton({ label, onAdd }: { label: string; onAdd: () => void }) {
  return (
    <div>
      <Button variant="secondary" data-size="sm" onClick={onAdd}>
        {label}
      </Button>
    </div>
  );
}
