import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { advisersQuery, providersQuery } from '@/api/schools';
import { dateOf } from '@/lib/dates';
import type { AdviserRow, AdviserWords } from './advisers';
import { SelectField, TextField } from './fields';
import { RowList } from './RowList';
import { useFormat } from './useFormat';
import { useRowLabels } from './useRowLabels';

interface AdviserRowsProps {
  rows: AdviserRow[];
  onChange: (rows: AdviserRow[]) => void;
}

/** Who advises, for whom, from when and until when: somebody who signs in, or a name. */
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
          <WhoFields row={row} onChange={change} at={at} />
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

interface WhoFieldsProps {
  row: AdviserWords;
  onChange: (part: Partial<AdviserWords>) => void;
  at: string;
}

/** One of those one may name, who then sees what they advise; or anybody, by name alone. */
function WhoFields({ row, onChange, at }: WhoFieldsProps) {
  const { t } = useTranslation('form');
  const known = useQuery(advisersQuery()).data ?? [];
  const choose = (personId: string) => {
    const chosen = known.find((adviser) => adviser.personId === personId);
    if (chosen === undefined) return onChange({ personId: null, name: '' });
    const providerId = chosen.providers[0]?.id ?? row.providerId;
    onChange({ personId, name: chosen.name, providerId });
  };
  const isKnown = row.personId === null || known.some(({ personId }) => personId === row.personId);
  return (
    <>
      <SelectField
        label={t('advisers.person')}
        at={`${at}/personId`}
        value={row.personId ?? ''}
        onChange={choose}
        options={[
          { value: '', label: t('advisers.nameOnly') },
          ...(isKnown ? [] : [{ value: row.personId ?? '', label: row.name }]),
          ...known.map(({ personId, name }) => ({ value: personId, label: name })),
        ]}
      />
      {row.personId === null ? (
        <TextField
          label={t('advisers.name')}
          at={`${at}/name`}
          value={row.name}
          onChange={(name) => onChange({ name })}
          required
          autoComplete="off"
        />
      ) : null}
    </>
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
  return useRowLabels()({
    at: '/advisers',
    legend: t('advisers.legend'),
    count: rows.length,
    fields: {
      personId: t('advisers.person'),
      name: t('advisers.name'),
      providerId: t('advisers.provider'),
      from: t('advisers.from'),
      to: t('advisers.to'),
    },
  });
}
