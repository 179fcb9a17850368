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
  /** What one must know before one gives the reason. */
  warningOf?: (to: To) => string | undefined;
  moving: Moving<To>;
}

/** The next steps of a thing; what stops it asks for a reason first. */
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
    if (needsReason(to)) setAsking(to);
    else move({ to });
  };
  return (
    <div className={styles.stack}>
      {moving.error ? <ProblemAlert error={moving.error} /> : null}
      {asking === null ? (
        <div className={styles.buttons}>
          {possible.map((to) => (
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
        <Reason
          words={wordsOf(asking)}
          warning={warningOf?.(asking)}
          sending={moving.isPending}
          onGiven={(reason) => move({ to: asking, reason })}
          onCancel={() => setAsking(null)}
        />
      )}
    </div>
  );
}

interface ReasonProps {
  words: string;
  warning: string | undefined;
  sending: boolean;
  onGiven: (reason: string) => void;
  onCancel: () => void;
}

function Reason({ words, warning, sending, onGiven, onCancel }: ReasonProps) {
  const { t } = useTranslation(['form', 'common']);
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.buttons}
      onSubmit={(event) => {
        event.preventDefault();
        onGiven(reason.trim());
      }}
    >
      <TextField
        label={t('reason')}
        description={warning}
        value={reason}
        onChange={setReason}
        required
        autoComplete="off"
      />
      <Button type="submit" data-color="danger" disabled={sending || reason.trim() === ''}>
        {words}
      </Button>
      <Button variant="tertiary" onClick={onCancel}>
        {t('common:cancel')}
      </Button>
    </form>
  );
}
