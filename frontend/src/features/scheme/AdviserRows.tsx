import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Provider } from '@/api/generated';
import { providersQuery } from '@/api/schools';
import { SelectField, TextField } from '@/components/fields';
import { dateOf } from '@/lib/dates';
import { type AdviserRow, nextKey } from './advisers';
import styles from './scheme.module.css';

interface AdviserRowsProps {
  rows: AdviserRow[];
  onChange: (rows: AdviserRow[]) => void;
}

/** Who advises, for whom, from when and until when. */
export function AdviserRows({ rows, onChange }: AdviserRowsProps) {
  const { t } = useTranslation('scheme');
  const providers = useQuery(providersQuery()).data ?? [];
  const add = () =>
    onChange([
      ...rows,
      {
        key: nextKey(rows),
        name: '',
        providerId: providers[0]?.id ?? '',
        from: dateOf(new Date()),
        to: '',
        personId: null,
      },
    ]);
  return (
    <fieldset className={styles.rows}>
      <legend>{t('one.advisers')}</legend>
      {rows.map((row) => (
        <AdviserFields
          key={row.key}
          row={row}
          providers={providers}
          onChange={(part) =>
            onChange(rows.map((other) => (other.key === row.key ? { ...row, ...part } : other)))
          }
          onRemove={() => onChange(rows.filter(({ key }) => key !== row.key))}
        />
      ))}
      <div>
        <Button variant="secondary" data-size="sm" disabled={providers.length === 0} onClick={add}>
          {t('change.addAdviser')}
        </Button>
      </div>
    </fieldset>
  );
}

interface AdviserFieldsProps {
  row: AdviserRow;
  providers: Provider[];
  onChange: (part: Partial<AdviserRow>) => void;
  onRemove: () => void;
}

function AdviserFields({ row, providers, onChange, onRemove }: AdviserFieldsProps) {
  const { t } = useTranslation('scheme');
  return (
    <div className={styles.fields}>
      <TextField
        label={t('change.name')}
        value={row.name}
        onChange={(name) => onChange({ name })}
        required
        autoComplete="off"
      />
      <SelectField
        label={t('change.provider')}
        value={row.providerId}
        onChange={(providerId) => onChange({ providerId })}
        options={providers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        label={t('change.from')}
        type="date"
        value={row.from}
        onChange={(from) => onChange({ from })}
        required
      />
      <TextField label={t('change.to')} type="date" value={row.to} onChange={(to) => onChange({ to })} />
      <div>
        <Button
          variant="tertiary"
          data-color="danger"
          data-size="sm"
          aria-label={t('change.removeLabel', { name: row.name })}
          onClick={onRemove}
        >
          {t('change.remove')}
        </Button>
      </div>
    </div>
  );
}
