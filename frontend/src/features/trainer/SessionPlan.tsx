import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import { patchCohort } from '@/api/cohorts';
import type { Cohort } from '@/api/generated';
import { SendForm } from '@/components/SendForm';
import { useSeen } from '@/components/useSeen';
import { keyed } from '@/lib/keyed';
import { plannedOf, requiredOf, sessionsOf } from './plan';
import { SessionFields, type SessionsDraft, useSessionLabels, useSessionWords } from './SessionFields';

interface SessionPlanProps {
  cohort: Versioned<Cohort>;
  onDone: () => void;
}

function draftOf({ sessions, requiredSessions }: Cohort): SessionsDraft {
  return { sessions: keyed(sessions.map(plannedOf)), required: String(requiredSessions ?? '') };
}

/** Sessions added, moved and taken away, all in one save. */
export function SessionPlan({ cohort, onDone }: SessionPlanProps) {
  const { t } = useTranslation('trainer');
  const stored = draftOf(cohort.value);
  const [draft, setDraft] = useState(stored);
  const saving = useMutation(patchCohort(useQueryClient()));
  const seen = useSeen(cohort, saving.error);
  const words = useSessionWords();
  return (
    <SendForm
      label={t('plan.title')}
      submit={t('plan.save')}
      sending={saving}
      labels={useSessionLabels(draft.sessions)}
      sides={[
        { label: t('one.sessions'), mine: words(draft.sessions), theirs: words(stored.sessions) },
        { label: t('plan.required'), mine: draft.required, theirs: stored.required },
      ]}
      onDone={onDone}
      variables={() => ({
        cohort: seen,
        patch: {
          sessions: sessionsOf(draft.sessions),
          requiredSessions: requiredOf(draft.required),
        },
      })}
    >
      <SessionFields draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
    </SendForm>
  );
}
