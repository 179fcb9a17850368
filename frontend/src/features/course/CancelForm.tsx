import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormButtons } from '@/components/FormButtons';
import { TextField } from '@/components/fields';
import styles from './course.module.css';
import { ScopeField } from './ScopeField';
import type { CommandForm } from './useCommand';

/** Asks why before anything is cancelled. */
export function CancelForm({ course, onSend, sending, onCancel }: CommandForm) {
  const { t } = useTranslation('course');
  const [reason, setReason] = useState('');
  const [following, setFollowing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend({
      do: 'transition',
      body: {
        to: 'CANCELLED',
        reason: reason.trim(),
        ...(following ? { scope: 'THIS_AND_FOLLOWING' as const } : {}),
      },
    });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={t('cancelling.reason')}
        at="/reason"
        value={reason}
        onChange={setReason}
        required
        autoComplete="off"
      />
      {course.seriesId && course.startsAt ? (
        <ScopeField following={following} onChange={setFollowing} />
      ) : null}
      <FormButtons
        submit={t('cancelling.submit')}
        sending={sending}
        disabled={reason.trim() === ''}
        danger
        onCancel={onCancel}
      />
    </form>
  );
}
