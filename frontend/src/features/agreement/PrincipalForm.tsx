import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/api/client';
import { changePrincipal, type PrincipalChange } from '@/api/schools';
import { SelectField, TextField } from '@/components/fields';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useSchoolNames } from '@/components/SchoolPicker';
import { dateOf } from '@/lib/dates';
import styles from './Amendment.module.css';

interface PrincipalFormProps {
  schoolIds: readonly string[];
  onDone: () => void;
}

/** Another principal from a day on; without a name, that nobody follows whoever leads until then. */
export function PrincipalForm({ schoolIds, onDone }: PrincipalFormProps) {
  const { t } = useTranslation(['agreement', 'common']);
  const [school, setSchool] = useState(schoolIds[0] ?? '');
  const [name, setName] = useState('');
  const [since, setSince] = useState(() => dateOf(new Date()));
  const [key, setKey] = useState(newIdempotencyKey);
  const changing = useMutation(changePrincipal(useQueryClient()));
  const nameOf = useSchoolNames(schoolIds);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    changing.mutate(
      { school, change: changeOf(name.trim(), since), key },
      { onSuccess: onDone, onSettled: () => setKey(newIdempotencyKey()) },
    );
  };
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('principal.open')}>
      <SelectField
        label={t('versions.field.SCHOOL')}
        value={school}
        onChange={setSchool}
        options={schoolIds.map((id) => ({ value: id, label: nameOf(id) }))}
      />
      <TextField
        label={t('principal.name')}
        description={t('principal.nameNote')}
        value={name}
        onChange={setName}
        autoComplete="off"
      />
      <TextField label={t('principal.since')} type="date" value={since} onChange={setSince} required />
      {changing.error ? (
        <ProblemAlert
          error={changing.error}
          labels={{
            '/name': t('principal.name'),
            '/since': t('principal.since'),
            '/lastDay': t('principal.since'),
          }}
        />
      ) : null}
      <div className={styles.actions}>
        <Button type="submit" disabled={changing.isPending || since === ''}>
          {t('principal.submit')}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}

function changeOf(name: string, since: string): PrincipalChange {
  return name === '' ? { ended: { lastDay: dayBefore(since) } } : { named: { name, since } };
}

function dayBefore(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() - 1);
  return noon.toISOString().slice(0, 10);
}
