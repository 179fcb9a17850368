import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveAgreement } from '@/api/agreements';
import { newIdempotencyKey, type Versioned } from '@/api/client';
import type { Agreement, AgreementStatus, AgreementTransition } from '@/api/generated';
import { TextField } from '@/components/fields';
import { ProblemAlert } from '@/components/ProblemAlert';
import styles from './AgreementPage.module.css';

type Move = AgreementTransition['to'];

/** What one can ask for from each state; whether one may is for the server to say. */
const moves: Record<AgreementStatus, readonly Move[]> = {
  DRAFT: ['SIGNED', 'TERMINATED'],
  SIGNED: ['TERMINATED'],
  ACTIVE: ['PAUSED', 'COMPLETED', 'TERMINATED'],
  PAUSED: ['ACTIVE', 'TERMINATED'],
  COMPLETED: [],
  TERMINATED: [],
};

const needsReason = (move: Move) => move === 'PAUSED' || move === 'TERMINATED';

/** The next steps of an agreement; what stops it asks for a reason first. */
export function AgreementMoves({ agreement }: { agreement: Versioned<Agreement> }) {
  const { t } = useTranslation('agreement');
  const [asking, setAsking] = useState<Move | null>(null);
  const [key, setKey] = useState(newIdempotencyKey);
  const moving = useMutation(moveAgreement(useQueryClient()));
  const possible = moves[agreement.value.status];
  if (possible.length === 0) return null;
  const move = (transition: AgreementTransition) =>
    moving.mutate(
      { agreement, transition, key },
      { onSuccess: () => setAsking(null), onSettled: () => setKey(newIdempotencyKey()) },
    );
  const ask = (to: Move) => {
    moving.reset();
    if (needsReason(to)) setAsking(to);
    else move({ to });
  };
  return (
    <div className={styles.list}>
      {moving.error ? <ProblemAlert error={moving.error} /> : null}
      {asking === null ? (
        <div className={styles.moves}>
          {possible.map((to) => (
            <Button
              key={to}
              variant={to === 'TERMINATED' ? 'tertiary' : 'secondary'}
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
  onMove: (transition: AgreementTransition) => void;
  onCancel: () => void;
}

function ReasonForm({ to, onMove, onCancel }: ReasonFormProps) {
  const { t } = useTranslation(['agreement', 'common']);
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
