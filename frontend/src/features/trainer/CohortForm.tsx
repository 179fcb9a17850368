import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import { patchCohort } from '@/api/cohorts';
import type { Cohort } from '@/api/generated';
import { Section } from '@/components/Section';
import { SendForm } from '@/components/SendForm';
import { useFormat } from '@/components/useFormat';
import { useSeen } from '@/components/useSeen';
import { CohortFields, useCohortLabels, useCohortWords } from './CohortFields';
import { type CohortDraft, cohortDraftOf, cohortOf } from './cohort';

interface CohortFormProps {
  cohort: Versioned<Cohort>;
  onDone: () => void;
}

/** What a cohort is called, when it is and how many it holds; its sessions are planned for themselves. */
export function CohortForm({ cohort, onDone }: CohortFormProps) {
  const { t } = useTranslation('trainer');
  const stored = cohortDraftOf(cohort.value);
  const [draft, setDraft] = useState(stored);
  const saving = useMutation(patchCohort(useQueryClient()));
  const seen = useSeen(cohort, saving.error);
  const labels = useCohortWords();
  const words = useWords();
  return (
    <Section title={t('cohort.change')}>
      <SendForm
        label={t('cohort.change')}
        submit={t('cohort.save')}
        sending={saving}
        labels={useCohortLabels()}
        sides={(['name', 'startsOn', 'endsOn', 'capacity'] as const).map((field) => ({
          label: labels[field],
          mine: words(draft)[field],
          theirs: words(stored)[field],
        }))}
        onDone={onDone}
        variables={() => ({ cohort: seen, patch: cohortOf(draft) })}
      >
        <CohortFields draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
      </SendForm>
    </Section>
  );
}

function useWords(): (draft: CohortDraft) => CohortDraft {
  const { date } = useFormat();
  const day = (value: string) => (value === '' ? '' : date(value));
  return (draft) => ({ ...draft, startsOn: day(draft.startsOn), endsOn: day(draft.endsOn) });
}
