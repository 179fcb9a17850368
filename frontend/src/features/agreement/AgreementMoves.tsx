import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { moveAgreement } from '@/api/agreements';
import type { Versioned } from '@/api/client';
import type { Agreement, AgreementStatus, AgreementTransition } from '@/api/generated';
import { Moves } from '@/components/Moves';
import { useHasRole } from '@/components/useHasRole';

type Move = AgreementTransition['to'];

/** What one can ask for from each state; whether one may with just this agreement is for the server to say. */
const moves: Record<AgreementStatus, readonly Move[]> = {
  DRAFT: ['SIGNED', 'TERMINATED'],
  SIGNED: ['TERMINATED'],
  ACTIVE: ['PAUSED', 'COMPLETED', 'TERMINATED'],
  PAUSED: ['ACTIVE', 'TERMINATED'],
  COMPLETED: [],
  TERMINATED: [],
};

/** The next steps of an agreement, for those who take them: an owner signs, and the provider's side does it all. */
export function AgreementMoves({ agreement }: { agreement: Versioned<Agreement> }) {
  const { t } = useTranslation('agreement');
  const writes = useHasRole('ADMIN', 'PROVIDER_ADMIN', 'ADVISER');
  const signs = useHasRole('OWNER');
  const possible = moves[agreement.value.status].filter((to) => writes || (signs && to === 'SIGNED'));
  return (
    <Moves
      possible={possible}
      wordsOf={(to) => t(`move.${to}`)}
      warningOf={(to) => (to === 'COMPLETED' ? t('move.completes') : undefined)}
      needsReason={(to) => to === 'PAUSED' || to === 'TERMINATED'}
      moving={useMutation(moveAgreement(useQueryClient(), agreement))}
    />
  );
}
