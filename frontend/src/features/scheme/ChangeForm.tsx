import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import type { Participation } from '@/api/generated';
import { patchParticipation } from '@/api/participations';
import { SaveProblem } from '@/components/SaveProblem';
import { SchoolPicker, useSchoolNames } from '@/components/SchoolPicker';
import { useFormat } from '@/components/useFormat';
import { AdviserRows } from './AdviserRows';
import { type AdviserRow, advisersOf, rowsOf } from './advisers';
import styles from './scheme.module.css';

interface ChangeFormProps {
  participation: Versioned<Participation>;
  onDone: () => void;
}

/** Which schools the work is done at, and who advises; what is typed stays when it is refused. */
export function ChangeForm({ participation, onDone }: ChangeFormProps) {
  const { t } = useTranslation(['scheme', 'common']);
  const { value } = participation;
  const now = value.schools.map(({ id }) => id);
  const [schoolIds, setSchoolIds] = useState<readonly string[]>(now);
  const [advisers, setAdvisers] = useState(() => rowsOf(value.advisers));
  const changing = useMutation(patchParticipation(useQueryClient()));
  const nameOf = useSchoolNames([...new Set([...schoolIds, ...now])]);
  const adviserWords = useAdviserWords();
  const names = (ids: readonly string[]) => ids.map(nameOf).sort().join('\n');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const patch = { schoolIds: [...schoolIds], advisers: advisersOf(advisers) };
    changing.mutate({ participation, patch }, { onSuccess: onDone });
  };
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('change.open')}>
      <SchoolPicker
        legend={t('one.schools')}
        chosen={schoolIds}
        onChange={setSchoolIds}
        municipality={value.municipality.number}
      />
      <AdviserRows rows={advisers} onChange={setAdvisers} />
      <SaveProblem
        error={changing.error}
        labels={{ '/schoolIds': t('one.schools'), '/advisers': t('one.advisers') }}
        sides={[
          { label: t('one.schools'), mine: names(schoolIds), theirs: names(now) },
          {
            label: t('one.advisers'),
            mine: adviserWords(advisers),
            theirs: adviserWords(rowsOf(value.advisers)),
          },
        ]}
      />
      <div className={styles.moves}>
        <Button type="submit" disabled={changing.isPending}>
          {t('change.submit')}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}

function useAdviserWords(): (rows: AdviserRow[]) => string {
  const { t } = useTranslation('scheme');
  const { date } = useFormat();
  const day = (value: string) => (value === '' ? t('one.open') : date(value));
  return (rows) => rows.map(({ name, from, to }) => `${name}, ${day(from)} – ${day(to)}`).join('\n');
}
