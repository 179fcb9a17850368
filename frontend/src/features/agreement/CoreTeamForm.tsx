import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { patchAgreement } from '@/api/agreements';
import type { Versioned } from '@/api/client';
import type { Agreement } from '@/api/generated';
import { SendForm } from '@/components/SendForm';
import { useSeen } from '@/components/useSeen';
import { CoreTeamFields, useTeamLabels, useTeamSides } from './CoreTeamFields';
import { teamDraftOf, teamOf } from './team';

interface CoreTeamFormProps {
  agreement: Versioned<Agreement>;
  onDone: () => void;
}

/** Another core team, or the first; one that nothing is written of is taken away. */
export function CoreTeamForm({ agreement, onDone }: CoreTeamFormProps) {
  const { t } = useTranslation('agreement');
  const stored = teamDraftOf(agreement.value.coreTeam);
  const [draft, setDraft] = useState(stored);
  const changing = useMutation(patchAgreement(useQueryClient()));
  const seen = useSeen(agreement, changing.error);
  return (
    <SendForm
      label={t('one.coreTeam')}
      submit={t('team.submit')}
      sending={changing}
      labels={useTeamLabels()}
      sides={useTeamSides(draft, stored)}
      onDone={onDone}
      variables={() => ({ agreement: seen, patch: { coreTeam: teamOf(draft) } })}
    >
      <CoreTeamFields draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
    </SendForm>
  );
}
