import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlotTransition } from '@/api/generated';
import { TextField } from '@/components/fields';
import styles from './SlotCard.module.css';

interface NameFormProps {
  onName: (transition: SlotTransition) => void;
  onCancel: () => void;
}

/** Who is to have the place: a name and a work e-mail, nothing else. */
export function NameForm({ onName, onCancel }: NameFormProps) {
  const { t } = useTranslation(['trainer', 'common']);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onName({ to: 'NAMED', participant: { name: name.trim(), email: email.trim() } });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField label={t('slot.name')} value={name} onChange={setName} required autoComplete="off" />
      <TextField
        label={t('slot.email')}
        type="email"
        value={email}
        onChange={setEmail}
        required
        autoComplete="off"
      />
      <div className={styles.moves}>
        <Button type="submit" data-size="sm">
          {t('slot.save')}
        </Button>
        <Button data-size="sm" variant="tertiary" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
