import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import type { Participation, ParticipationStatus, ParticipationTransition } from '@/api/generated';
import { moveParticipation } from '@/api/participations';
import { Moves } from '@/components/Moves';
import { delivered } from './reports';

type Move = ParticipationTransition['to'];

const moves: Record<ParticipationStatus, readonly Move[]> = {
  OFFERED: ['ACTIVE', 'DECLINED'],
  ACTIVE: ['COMPLETED', 'WITHDRAWN'],
  COMPLETED: [],
  DECLINED: [],
  WITHDRAWN: [],
};

/** The next steps, for those who answer for the municipality; what ends it early asks for a reason first. */
export function ParticipationMoves({ participation }: { participation: Versioned<Participation> }) {
  const { t } = useTranslation('scheme');
  const { value } = participation;
  const { done, of } = delivered(value);
  const possible = moves[value.status].filter((to) => to !== 'COMPLETED' || done === of);
  return (
    <Moves
      possible={value.yourParties.includes('MUNICIPALITY') ? possible : []}
      wordsOf={(to) => t(`move.${to}`)}
      warningOf={(to) => (to === 'COMPLETED' ? t('move.completes') : undefined)}
      needsReason={(to) => to === 'DECLINED' || to === 'WITHDRAWN'}
      moving={useMutation(moveParticipation(useQueryClient(), participation))}
    />
  );
}
