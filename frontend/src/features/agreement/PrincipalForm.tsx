import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changePrincipal, type PrincipalChange } from '@/api/schools';
import { SelectField, TextField } from '@/components/fields';
import { useSchoolNames } from '@/components/SchoolPicker';
import { SendForm } from '@/components/SendForm';
import { dateOf } from '@/lib/dates';

interface PrincipalFormProps {
  schoolIds: readonly string[];
  onDone: () => void;
}

/** Another principal from a day on; without a name, that nobody follows whoever leads until then. */
export function PrincipalForm({ schoolIds, onDone }: PrincipalFormProps) {
  const { t } = useTranslation('agreement');
  const [school, setSchool] = useState(schoolIds[0] ?? '');
  const [name, setName] = useState('');
  const [since, setSince] = useState(() => dateOf(new Date()));
  const nameOf = useSchoolNames(schoolIds);
  return (
    <SendForm
      label={t('principal.open')}
      submit={t('principal.submit')}
      sending={useMutation(changePrincipal(useQueryClient()))}
      labels={{
        '/name': t('principal.name'),
        '/since': t('principal.since'),
        '/lastDay': t('principal.since'),
      }}
      onDone={onDone}
      variables={(key) => ({ school, change: changeOf(name.trim(), since), key })}
    >
      <SelectField
        label={t('versions.field.SCHOOL')}
        value={school}
        onChange={setSchool}
        options={schoolIds.map((id) => ({ value: id, label: nameOf(id) }))}
      />
      <TextField
        label={t('principal.name')}
        at="/name"
        description={t('principal.nameNote')}
        value={name}
        onChange={setName}
        autoComplete="off"
      />
      <TextField
        label={t('principal.since')}
        at={name.trim() === '' ? '/lastDay' : '/since'}
        type="date"
        value={since}
        onChange={setSince}
        required
      />
    </SendForm>
  );
}

function changeOf(name: string, since: string): PrincipalChange {
  return name === '' ? { ended: { lastDay: dayBefore(since) } } : { named: { name, since } };
}

function dayBefore(day: string): string {
  if (day === '') return day;
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() - 1);
  return noon.toISOString().slice(0, 10);
}
