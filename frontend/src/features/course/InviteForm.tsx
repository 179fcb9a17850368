import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyGroup } from '@/api/generated';
import { FormButtons } from '@/components/FormButtons';
import { TextField } from '@/components/fields';
import styles from './course.module.css';
import { invitedOf, parties } from './parties';
import type { CommandForm } from './useCommand';

/** How many of each party are invited to a closing conference; groups and counts, never names. */
export function InviteForm({ course, onSend, sending, onCancel }: CommandForm) {
  const { t } = useTranslation('course');
  const [invited, setInvited] = useState<Partial<Record<PartyGroup, string>>>(() =>
    Object.fromEntries(course.parties.map((party) => [party.group, String(party.invited)])),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend({ do: 'change', body: { parties: invitedOf(invited) } });
  };
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('do.invite')}>
      <InvitedFields invited={invited} onChange={setInvited} />
      <FormButtons submit={t('invite.submit')} sending={sending} onCancel={onCancel} />
    </form>
  );
}

interface InvitedFieldsProps {
  invited: Partial<Record<PartyGroup, string>>;
  onChange: (invited: Partial<Record<PartyGroup, string>>) => void;
}

export function InvitedFields({ invited, onChange }: InvitedFieldsProps) {
  const { t } = useTranslation('course');
  return (
    <fieldset className={styles.fieldset}>
      <legend>{t('invite.legend')}</legend>
      <p className={styles.small}>{t('invite.hint')}</p>
      <div className={styles.numbers}>
        {parties.map((group) => (
          <TextField
            key={group}
            label={t(`party.${group}`)}
            type="number"
            value={invited[group] ?? ''}
            onChange={(value) => onChange({ ...invited, [group]: value })}
          />
        ))}
      </div>
    </fieldset>
  );
}
