import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { providersQuery } from '@/api/schools';
import { dateOf } from '@/lib/dates';
import type { AdviserRow, AdviserWords } from './advisers';
import { SelectField, TextField } from './fields';
import { RowList } from './RowList';
import { useFormat } from './useFormat';

interface AdviserRowsProps {
  rows: AdviserRow[];
  onChange: (rows: AdviserRow[]) => void;
}

/** Who advises, for whom, from when and until when. */
export function AdviserRows({ rows, onChange }: AdviserRowsProps) {
  const { t } = useTranslation('form');
  const providers = useQuery(providersQuery()).data ?? [];
  const fresh = (): AdviserWords | undefined =>
    providers[0] && {
      name: '',
      providerId: providers[0].id,
      from: dateOf(new Date()),
      to: '',
      personId: null,
    };
  return (
    <RowList
      legend={t('advisers.legend')}
      at="/advisers"
      rows={rows}
      onChange={onChange}
      nameOf={({ name }) => name}
      add={t('advisers.add')}
      fresh={fresh}
    >
      {(row, change, at) => (
        <>
          <TextField
            label={t('advisers.name')}
            at={`${at}/name`}
            value={row.name}
            onChange={(name) => change({ name })}
            required
            autoComplete="off"
          />
          <SelectField
            label={t('advisers.provider')}
            at={`${at}/providerId`}
            value={row.providerId}
            onChange={(providerId) => change({ providerId })}
            options={providers.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField
            label={t('advisers.from')}
            at={`${at}/from`}
            type="date"
            value={row.from}
            onChange={(from) => change({ from })}
            required
          />
          <TextField
            label={t('advisers.to')}
            at={`${at}/to`}
            type="date"
            value={row.to}
            onChange={(to) => change({ to })}
          />
        </>
      )}
    </RowList>
  );
}

/** The rows as people read them, one a line. */
export function useAdviserWords(): (rows: readonly AdviserRow[]) => string {
  const { t } = useTranslation('form');
  const { date } = useFormat();
  const providers = useQuery(providersQuery()).data ?? [];
  const day = (value: string) => (value === '' ? t('advisers.now') : date(value));
  const provider = (id: string) => providers.find((other) => other.id === id)?.name ?? '…';
  return (rows) =>
    rows
      .map(({ name, providerId, from, to }) =>
        t('advisers.words', { name, provider: provider(providerId), from: day(from), to: day(to) }),
      )
      .join('\n');
}

/** What the fields of the rows are called, by where they stand in what is sent. */
export function useAdviserLabels(rows: readonly AdviserRow[]): Record<string, string> {
  const { t } = useTranslation('form');
  const words = {
    name: t('advisers.name'),
    providerId: t('advisers.provider'),
    from: t('advisers.from'),
    to: t('advisers.to'),
  };
  const labels: Record<string, string> = { '/advisers': t('advisers.legend') };
  rows.forEach((_, index) => {
    for (const [field, word] of Object.entries(words)) {
      labels[`/advisers/${index}/${field}`] = t('rows.label', {
        list: t('advisers.legend'),
        number: index + 1,
        field: word,
      });
    }
  });
  return labels;
}
