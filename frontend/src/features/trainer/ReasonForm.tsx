import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlotTransition } from '@/api/generated';
import { TextField } from '@/components/fields';
import type { Move } from './moves';
import styles from './SlotCard.module.css';

interface ReasonFormProps {
  to: Move;
  onMove: (transition: SlotTransition) => void;
  onCancel: () => void;
}

/** Asks before a place is given up, and why. */
export function ReasonForm({ to, onMove, onCancel }: ReasonFormProps) {
  const { t } = useTranslation(['trainer', 'common']);
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const why = reason.trim();
    onMove(why === '' ? { to } : { to, reason: why });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField label={t('slot.reason')} value={reason} onChange={setReason} autoComplete="off" />
      <div className={styles.moves}>
        <Button type="submit" data-size="sm" data-color="danger">
          {t(`move.${to}`)}
        </Button>
        <Button data-size="sm" variant="tertiary" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
