import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { moveAgreement } from '@/api/agreements';
import type { Versioned } from '@/api/client';
import type { Agreement, AgreementStatus, AgreementTransition } from '@/api/generated';
import { Moves } from '@/components/Moves';
import { useMay } from '@/components/useMay';
import { useMayWrite } from './useMayWrite';

type Move = AgreementTransition['to'];

/** What one can ask for from each state. */
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
  const writes = useMayWrite(agreement.value);
  const signs = useMay('SIGN_AGREEMENT', { agreement: agreement.value.id });
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
