import { Button } from '@digdir/designsystemet-react';
import { useInfiniteQuery, useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { schoolQuery, schoolsQuery } from '@/api/schools';
import { useFieldProblem } from './FieldProblems';
import { FieldProblem, SearchField } from './fields';
import styles from './SchoolPicker.module.css';

interface SchoolPickerProps {
  legend: string;
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
  /** Only schools of this municipality. */
  municipality?: string | undefined;
  /** Where the list stands in what is sent. */
  at?: string;
}

const shown = 6;

/** Some schools: those chosen, each to be taken out again, and a search for more. */
export function SchoolPicker({ legend, chosen, onChange, municipality, at }: SchoolPickerProps) {
  const { t } = useTranslation();
  const nameOf = useSchoolNames(chosen);
  return (
    <fieldset className={styles.picker}>
      <legend>{legend}</legend>
      {chosen.length === 0 ? <p className={styles.none}>{t('schools.none')}</p> : null}
      <ul className={styles.chosen}>
        {chosen.map((id, index) => (
          <Chosen
            key={id}
            name={nameOf(id)}
            at={at === undefined ? undefined : `${at}/${index}`}
            onRemove={() => onChange(chosen.filter((other) => other !== id))}
          />
        ))}
      </ul>
      <FieldProblem error={useFieldProblem(at)} />
      <Search chosen={chosen} municipality={municipality} onAdd={(id) => onChange([...chosen, id])} />
    </fieldset>
  );
}

interface ChosenProps {
  name: string;
  at: string | undefined;
  onRemove: () => void;
}

/** A school that was chosen, with what was wrong with it when the form was sent. */
function Chosen({ name, at, onRemove }: ChosenProps) {
  const { t } = useTranslation();
  return (
    <li>
      <span>{name}</span>
      <Button
        variant="tertiary"
        data-color="danger"
        data-size="sm"
        aria-label={t('schools.removeLabel', { name })}
        onClick={onRemove}
      >
        {t('schools.remove')}
      </Button>
      <FieldProblem error={useFieldProblem(at)} />
    </li>
  );
}

interface SearchProps {
  chosen: readonly string[];
  municipality: string | undefined;
  onAdd: (id: string) => void;
}

function Search({ chosen, municipality, onAdd }: SearchProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const found = useInfiniteQuery({
    ...schoolsQuery({ q: typed, ...(municipality ? { municipality } : {}) }),
    enabled: typed.length > 1,
  });
  const free = typed.length > 1 ? (found.data?.items ?? []).filter(({ id }) => !chosen.includes(id)) : [];
  const add = (id: string) => {
    onAdd(id);
    setTyped('');
  };
  return (
    <>
      <SearchField label={t('schools.add')} value={typed} onChange={setTyped} autoComplete="off" />
      <div className={styles.found}>
        {free.slice(0, shown).map(({ id, name, municipality: place }) => (
          <Button key={id} variant="secondary" data-size="sm" onClick={() => add(id)}>
            {t('schools.addOne', { name, municipality: place.name })}
          </Button>
        ))}
      </div>
      <p role="status" className={styles.none}>
        {typed.length > 1 && found.isSuccess && free.length === 0 ? t('schools.nobody') : ''}
      </p>
    </>
  );
}

/** What schools are called, as far as it is known yet. */
export function useSchoolNames(ids: readonly string[]): (id: string) => string {
  const found = useQueries({ queries: ids.map((id) => schoolQuery(id)) });
  const names = new Map(found.flatMap(({ data }) => (data ? [[data.value.id, data.value.name]] : [])));
  return (id) => names.get(id) ?? '…';
}
