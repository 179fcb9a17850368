import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import type { Succession } from '@/api/generated';
import { writeSuccession } from '@/api/succession';
import { TextField } from '@/components/fields';
import { SchoolPicker, useSchoolNames } from '@/components/SchoolPicker';
import { SendForm } from '@/components/SendForm';
import { useFormat } from '@/components/useFormat';
import { useSeen } from '@/components/useSeen';

interface SuccessionFormProps {
  schoolId: string;
  succession: Versioned<Succession>;
  onDone: () => void;
}

/** The first day the school was no longer there, and the schools that have a part of it. */
export function SuccessionForm({ schoolId, succession, onDone }: SuccessionFormProps) {
  const { t } = useTranslation('succession');
  const { closedOn, successors } = succession.value;
  const [day, setDay] = useState(closedOn ?? '');
  const [chosen, setChosen] = useState(() => successors.map(({ id }) => id));
  const writing = useMutation(writeSuccession(useQueryClient()));
  const seen = useSeen(succession, writing.error);
  const nameOf = useSchoolNames(chosen);
  const { date } = useFormat();
  const told = (iso: string | null) => (iso ? date(iso) : '');
  const names = chosen.map((id, index) => [`/successorIds/${index}`, nameOf(id)] as const);
  return (
    <SendForm
      label={t('open')}
      submit={t('submit')}
      sending={writing}
      labels={{ '/closedOn': t('closedOn'), ...Object.fromEntries(names) }}
      sides={[
        { label: t('closedOn'), mine: told(day), theirs: told(closedOn) },
        {
          label: t('successors'),
          mine: listed(chosen.map(nameOf)),
          theirs: listed(successors.map(({ name }) => name)),
        },
      ]}
      framed
      onDone={onDone}
      variables={() => ({
        school: schoolId,
        seen,
        succession: { closedOn: day === '' ? null : day, successorIds: chosen },
      })}
    >
      <TextField
        label={t('closedOn')}
        description={t('closedOnNote')}
        at="/closedOn"
        type="date"
        value={day}
        onChange={setDay}
      />
      <SchoolPicker legend={t('successors')} at="/successorIds" chosen={chosen} onChange={setChosen} />
    </SendForm>
  );
}

const listed = (names: string[]) => names.toSorted().join(', ');
