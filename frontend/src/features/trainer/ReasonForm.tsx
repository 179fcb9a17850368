import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '@/components/fields';
import styles from './SlotCard.module.css';

interface ReasonFormProps {
  /** What the button says that does it. */
  action: string;
  /** What the field says under its label. */
  description?: string;
  required: boolean;
  dangerous: boolean;
  onDo: (reason: string | undefined) => void;
  onCancel: () => void;
}

/** Asks before a place is given up or somebody is passed, and why. */
export function ReasonForm({ action, description, required, dangerous, onDo, onCancel }: ReasonFormProps) {
  const { t } = useTranslation(['trainer', 'common']);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const why = reason.trim();
    if (required && why === '') setMissing(true);
    else onDo(why === '' ? undefined : why);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={t('slot.reason')}
        description={description}
        error={missing ? t('slot.reasonMissing') : undefined}
        value={reason}
        onChange={setReason}
        required={required}
        autoComplete="off"
      />
      <div className={styles.moves}>
        <Button type="submit" data-size="sm" data-color={dangerous ? 'danger' : 'accent'}>
          {action}
        </Button>
        <Button data-size="sm" variant="tertiary" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
