import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import { commandSlot, type SlotCommand } from '@/api/cohorts';
import type { Slot } from '@/api/generated';
import { TextField } from '@/components/fields';
import { SendForm } from '@/components/SendForm';
import { useSeen } from '@/components/useSeen';

interface NameFormProps {
  slot: Versioned<Slot>;
  onDone: () => void;
}

/** Who is to have the place, or how they are spelt: a name and a work e-mail, nothing else. */
export function NameForm({ slot, onDone }: NameFormProps) {
  const { t } = useTranslation('trainer');
  const { participant } = slot.value;
  const [name, setName] = useState(participant?.name ?? '');
  const [email, setEmail] = useState(participant?.email ?? '');
  const naming = useMutation(commandSlot(useQueryClient()));
  const seen = useSeen(slot, naming.error);
  const words = { name: name.trim(), email: email.trim() };
  const command: SlotCommand =
    seen.value.participant === null
      ? { do: 'move', body: { to: 'NAMED', participant: words } }
      : { do: 'correct', body: { participant: words } };
  return (
    <SendForm
      small
      label={t('move.NAMED')}
      submit={t('slot.save')}
      sending={naming}
      labels={{ '/participant/name': t('slot.name'), '/participant/email': t('slot.email') }}
      sides={[
        { label: t('slot.name'), mine: name, theirs: participant?.name ?? '' },
        { label: t('slot.email'), mine: email, theirs: participant?.email ?? '' },
      ]}
      onDone={onDone}
      variables={(key) => ({ slot: seen, command, key })}
    >
      <TextField
        label={t('slot.name')}
        at="/participant/name"
        value={name}
        onChange={setName}
        required
        autoComplete="off"
      />
      <TextField
        label={t('slot.email')}
        at="/participant/email"
        type="email"
        value={email}
        onChange={setEmail}
        required
        autoComplete="off"
      />
    </SendForm>
  );
}
