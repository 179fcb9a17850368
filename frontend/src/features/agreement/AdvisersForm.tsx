import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { patchAgreement } from '@/api/agreements';
import type { Versioned } from '@/api/client';
import type { Agreement } from '@/api/generated';
import { AdviserRows, useAdviserLabels, useAdviserWords } from '@/components/AdviserRows';
import { adviserRows, advisersOf } from '@/components/advisers';
import { SendForm } from '@/components/SendForm';
import { useSeen } from '@/components/useSeen';

interface AdvisersFormProps {
  agreement: Versioned<Agreement>;
  onDone: () => void;
}

/** Who advises over time: it changes without an amendment. */
export function AdvisersForm({ agreement, onDone }: AdvisersFormProps) {
  const { t } = useTranslation('agreement');
  const stored = adviserRows(agreement.value.advisers, ({ providerId }) => providerId);
  const [advisers, setAdvisers] = useState(stored);
  const words = useAdviserWords();
  const changing = useMutation(patchAgreement(useQueryClient()));
  const seen = useSeen(agreement, changing.error);
  return (
    <SendForm
      label={t('advisers.change')}
      submit={t('advisers.submit')}
      sending={changing}
      labels={useAdviserLabels(advisers)}
      sides={[{ label: t('one.advisers'), mine: words(advisers), theirs: words(stored) }]}
      onDone={onDone}
      variables={() => ({ agreement: seen, patch: { advisers: advisersOf(advisers) } })}
    >
      <AdviserRows rows={advisers} onChange={setAdvisers} />
    </SendForm>
  );
}
