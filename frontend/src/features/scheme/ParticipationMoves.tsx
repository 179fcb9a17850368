import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey, type Versioned } from '@/api/client';
import type { Participation, ParticipationStatus, ParticipationTransition } from '@/api/generated';
import { moveParticipation } from '@/api/participations';
import { TextField } from '@/components/fields';
import { ProblemAlert } from '@/components/ProblemAlert';
import { delivered } from './reports';
import styles from './scheme.module.css';

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
  const [asking, setAsking] = useState<Move | null>(null);
  const [key, setKey] = useState(newIdempotencyKey);
  const moving = useMutation(moveParticipation(useQueryClient()));
  const { value } = participation;
  const { done, of } = delivered(value);
  const possible = moves[value.status].filter((to) => to !== 'COMPLETED' || done === of);
  if (possible.length === 0 || !value.yourParties.includes('MUNICIPALITY')) return null;
  const move = (transition: ParticipationTransition) =>
    moving.mutate(
      { participation, transition, key },
      { onSuccess: () => setAsking(null), onSettled: () => setKey(newIdempotencyKey()) },
    );
  const ask = (to: Move) => {
    moving.reset();
    if (to === 'DECLINED' || to === 'WITHDRAWN') setAsking(to);
    else move({ to });
  };
  return (
    <div className={styles.stack}>
      {moving.error ? <ProblemAlert error={moving.error} /> : null}
      {asking === null ? (
        <div className={styles.moves}>
          {possible.map((to) => (
            <Button
              key={to}
              variant={to === 'WITHDRAWN' || to === 'DECLINED' ? 'tertiary' : 'secondary'}
              disabled={moving.isPending}
              onClick={() => ask(to)}
            >
              {t(`move.${to}`)}
            </Button>
          ))}
        </div>
      ) : (
        <ReasonForm to={asking} onMove={move} onCancel={() => setAsking(null)} />
      )}
    </div>
  );
}

interface ReasonFormProps {
  to: Move;
  onMove: (transition: ParticipationTransition) => void;
  onCancel: () => void;
}

function ReasonForm({ to, onMove, onCancel }: ReasonFormProps) {
  const { t } = useTranslation(['scheme', 'common']);
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onMove({ to, reason: reason.trim() });
  };
  return (
    <form className={styles.moves} onSubmit={submit}>
      <TextField label={t('one.reason')} value={reason} onChange={setReason} required autoComplete="off" />
      <Button type="submit" data-color="danger" disabled={reason.trim() === ''}>
        {t(`move.${to}`)}
      </Button>
      <Button variant="tertiary" onClick={onCancel}>
        {t('common:cancel')}
      </Button>
    </form>
  );
}
