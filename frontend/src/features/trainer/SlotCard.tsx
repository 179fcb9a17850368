import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/api/client';
import { moveSlot } from '@/api/cohorts';
import type { Slot, SlotTransition } from '@/api/generated';
import { ProblemAlert } from '@/components/ProblemAlert';
import { isGivingUp, type Move, movesFrom } from './moves';
import { NameForm } from './NameForm';
import { ReasonForm } from './ReasonForm';
import styles from './SlotCard.module.css';
import { SlotStatusTag } from './tags';

interface SlotCardProps {
  slot: Slot;
  /** The school's name; empty until it is known. */
  school: string;
}

/** One place: whose it is, where it stands, and what can be done with it. */
export function SlotCard({ slot, school }: SlotCardProps) {
  const { t } = useTranslation(['trainer', 'domain']);
  const { asking, ask, move, moving } = useMoves(slot);
  const name = slot.participant?.name ?? t('slot.unnamed');
  return (
    <article className={styles.card} aria-label={`${name}, ${school}`}>
      <div className={styles.head}>
        <strong>{name}</strong>
        <SlotStatusTag status={slot.status} />
      </div>
      <p className={styles.note}>
        {school} · {t(`domain:roleCategory.${slot.roleCategory}`)}
      </p>
      {slot.participant ? <p className={styles.note}>{slot.participant.email}</p> : null}
      {slot.queue ? <p className={styles.note}>{t('slot.queue', { ...slot.queue })}</p> : null}
      {moving.error ? <ProblemAlert error={moving.error} /> : null}
      {asking === null ? (
        <div className={styles.moves}>
          {movesFrom(slot.status).map((to) => (
            <Button
              key={to}
              data-size="sm"
              variant={isGivingUp(to) ? 'tertiary' : 'secondary'}
              disabled={moving.isPending}
              onClick={() => ask(to)}
            >
              {t(`move.${to}`)}
            </Button>
          ))}
        </div>
      ) : null}
      {asking === 'NAMED' ? <NameForm onName={move} onCancel={() => ask(null)} /> : null}
      {asking !== null && asking !== 'NAMED' ? (
        <ReasonForm to={asking} onMove={move} onCancel={() => ask(null)} />
      ) : null}
    </article>
  );
}

/** Moves that need a name or a reason ask for it first; the others go at once. */
function useMoves(slot: Slot) {
  const [asking, setAsking] = useState<Move | null>(null);
  const [key, setKey] = useState(newIdempotencyKey);
  const moving = useMutation(moveSlot(useQueryClient()));
  const move = (transition: SlotTransition) =>
    moving.mutate(
      { id: slot.id, transition, key },
      { onSuccess: () => setAsking(null), onSettled: () => setKey(newIdempotencyKey()) },
    );
  const ask = (to: Move | null) => {
    moving.reset();
    if (to === null || to === 'NAMED' || isGivingUp(to)) setAsking(to);
    else move({ to });
  };
  return { asking, ask, move, moving };
}
