import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/api/client';
import styles from './Form.module.css';
import { TextField } from './fields';
import { ProblemAlert } from './ProblemAlert';

interface Transition<To extends string> {
  to: To;
  reason?: string;
}

/** What a mutation tells of itself. */
interface Moving<To extends string> {
  mutate: (
    move: { transition: Transition<To>; key: string },
    options: { onSuccess: () => void; onSettled: () => void },
  ) => void;
  reset: () => void;
  isPending: boolean;
  error: Error | null;
}

interface MovesProps<To extends string> {
  possible: readonly To[];
  /** What the button says. */
  wordsOf: (to: To) => string;
  /** What takes something away, and is not done without a reason. */
  needsReason: (to: To) => boolean;
  /** What one must know first; whoever is told so is asked once more. */
  warningOf?: (to: To) => string | undefined;
  moving: Moving<To>;
}

/** The next steps of a thing; what stops it asks for a reason first, and what cannot be undone asks once more. */
export function Moves<To extends string>(props: MovesProps<To>) {
  const { possible, wordsOf, needsReason, warningOf, moving } = props;
  const [asking, setAsking] = useState<To | null>(null);
  const [key, setKey] = useState(newIdempotencyKey);
  if (possible.length === 0) return null;
  const move = (transition: Transition<To>) =>
    moving.mutate(
      { transition, key },
      { onSuccess: () => setAsking(null), onSettled: () => setKey(newIdempotencyKey()) },
    );
  const ask = (to: To) => {
    moving.reset();
    if (needsReason(to) || warningOf?.(to) !== undefined) setAsking(to);
    else move({ to });
  };
  return (
    <div className={styles.stack}>
      {moving.error ? <ProblemAlert error={moving.error} /> : null}
      {asking === null ? (
        <div className={styles.buttons}>
          {possible
            .toSorted((one, other) => Number(needsReason(one)) - Number(needsReason(other)))
            .map((to) => (
              <Button
                key={to}
                variant={needsReason(to) ? 'tertiary' : 'secondary'}
                disabled={moving.isPending}
                onClick={() => ask(to)}
              >
                {wordsOf(to)}
              </Button>
            ))}
        </div>
      ) : (
        <Asked
          words={wordsOf(asking)}
          warning={warningOf?.(asking)}
          needsReason={needsReason(asking)}
          sending={moving.isPending}
          onAnswer={(reason) => move(reason === '' ? { to: asking } : { to: asking, reason })}
          onCancel={() => setAsking(null)}
        />
      )}
    </div>
  );
}

interface AskedProps {
  words: string;
  warning: string | undefined;
  needsReason: boolean;
  sending: boolean;
  /** With the reason; empty where none was asked for. */
  onAnswer: (reason: string) => void;
  onCancel: () => void;
}

function Asked({ words, warning, needsReason, sending, onAnswer, onCancel }: AskedProps) {
  const { t } = useTranslation(['form', 'common']);
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer(reason.trim());
      }}
    >
      {warning === undefined ? null : <p>{warning}</p>}
      <div className={styles.buttons}>
        {needsReason ? (
          <TextField label={t('reason')} value={reason} onChange={setReason} required autoComplete="off" />
        ) : null}
        <Button type="submit" data-color="danger" disabled={sending || (needsReason && reason.trim() === '')}>
          {words}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
