import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import type { Participation } from '@/api/generated';
import { patchParticipation } from '@/api/participations';
import { AdviserRows, useAdviserLabels, useAdviserWords } from '@/components/AdviserRows';
import { adviserRows, advisersOf } from '@/components/advisers';
import { SchoolPicker, useSchoolNames } from '@/components/SchoolPicker';
import { SendForm } from '@/components/SendForm';
import { useSeen } from '@/components/useSeen';

interface ChangeFormProps {
  participation: Versioned<Participation>;
  onDone: () => void;
}

/** Which schools the work is done at, and who advises; what is typed stays when it is refused. */
export function ChangeForm({ participation, onDone }: ChangeFormProps) {
  const { t } = useTranslation('scheme');
  const { value } = participation;
  const now = value.schools.map(({ id }) => id);
  const stored = adviserRows(value.advisers, ({ provider }) => provider.id);
  const [schoolIds, setSchoolIds] = useState<readonly string[]>(now);
  const [advisers, setAdvisers] = useState(stored);
  const nameOf = useSchoolNames([...new Set([...schoolIds, ...now])]);
  const words = useAdviserWords();
  const changing = useMutation(patchParticipation(useQueryClient()));
  const seen = useSeen(participation, changing.error);
  const names = (ids: readonly string[]) => ids.map(nameOf).sort().join('\n');
  return (
    <SendForm
      label={t('change.open')}
      submit={t('change.submit')}
      sending={changing}
      labels={{ ...useAdviserLabels(advisers), '/schoolIds': t('one.schools') }}
      sides={[
        { label: t('one.schools'), mine: names(schoolIds), theirs: names(now) },
        { label: t('one.advisers'), mine: words(advisers), theirs: words(stored) },
      ]}
      onDone={onDone}
      variables={() => ({
        participation: seen,
        patch: { schoolIds: [...schoolIds], advisers: advisersOf(advisers) },
      })}
    >
      <SchoolPicker
        legend={t('one.schools')}
        at="/schoolIds"
        chosen={schoolIds}
        onChange={setSchoolIds}
        municipality={value.municipality.number}
      />
      <AdviserRows rows={advisers} onChange={setAdvisers} />
    </SendForm>
  );
}
