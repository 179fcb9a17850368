import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import { moveCohort } from '@/api/cohorts';
import type { Cohort, CohortStatus } from '@/api/generated';
import { Moves } from '@/components/Moves';

const moves: Record<CohortStatus, readonly CohortStatus[]> = {
  OPEN: ['CLOSED', 'CANCELLED'],
  CLOSED: ['OPEN', 'COMPLETED', 'CANCELLED'],
  COMPLETED: [],
  CANCELLED: [],
};

/** The next steps of a cohort; to cancel gives every place back, and asks why first. */
export function CohortMoves({ cohort }: { cohort: Versioned<Cohort> }) {
  const { t } = useTranslation('trainer');
  return (
    <Moves
      possible={moves[cohort.value.status]}
      wordsOf={(to) => t(`cohort.move.${to}`)}
      needsReason={(to) => to === 'CANCELLED'}
      warningOf={(to) => (to === 'CANCELLED' || to === 'COMPLETED' ? t(`cohort.warning.${to}`) : undefined)}
      moving={useMutation(moveCohort(useQueryClient(), cohort))}
    />
  );
}
