import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { municipalitiesQuery } from '@/api/schools';
import { SearchField, SelectField } from '@/components/fields';
import { useFormat } from '@/components/useFormat';
import { collatorOf } from '@/lib/language';
import styles from './SchoolFilters.module.css';
import type { SchoolsSearch } from './search';

interface SchoolFiltersProps {
  search: SchoolsSearch;
  /** How many schools fit; null while it is not known. */
  total: number | null;
  onChange: (next: SchoolsSearch) => void;
}

const grades = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export function SchoolFilters({ search, total, onChange }: SchoolFiltersProps) {
  const { t } = useTranslation('school');
  const { number } = useFormat();
  const change = (part: Partial<SchoolsSearch>) => onChange({ ...search, ...part });
  const filtered = Object.keys(search).length > 0;
  return (
    <search className={styles.filters}>
      <SearchField
        label={t('list.search')}
        value={search.sok ?? ''}
        onChange={(sok) => change({ sok })}
        autoComplete="off"
      />
      <MunicipalityField value={search.kommune ?? ''} onChange={(kommune) => change({ kommune })} />
      <SelectField
        label={t('list.grade')}
        value={search.trinn ? String(search.trinn) : ''}
        onChange={(trinn) => change({ trinn: trinn === '' ? undefined : Number(trinn) })}
        options={[
          { value: '', label: t('list.everyGrade') },
          ...grades.map((grade) => ({ value: String(grade), label: t('gradeOption', { grade }) })),
        ]}
      />
      <div className={styles.outcome}>
        <span role="status">
          {total === null ? '' : t('list.found', { count: total, shown: number(total) })}
        </span>
        {filtered ? (
          <Button variant="tertiary" onClick={() => onChange({})}>
            {t('list.clear')}
          </Button>
        ) : null}
      </div>
    </search>
  );
}

function MunicipalityField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('school');
  const { language } = useFormat();
  const municipalities = useQuery(municipalitiesQuery());
  const collator = collatorOf(language);
  const known = (municipalities.data ?? [])
    .map(({ number, name, county }) => ({ value: number, label: `${name} (${county.name})` }))
    .sort((a, b) => collator.compare(a.label, b.label));
  const chosen =
    value === '' || known.some((option) => option.value === value) ? [] : [{ value, label: value }];
  return (
    <SelectField
      label={t('list.municipality')}
      value={value}
      onChange={onChange}
      options={[{ value: '', label: t('list.everyMunicipality') }, ...chosen, ...known]}
    />
  );
}
