import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import { commandSlot, type SlotCommand } from '@/api/cohorts';
import type { Slot } from '@/api/generated';
import { TextField } from '@/components/fields';
import { SendForm } from '@/components/SendForm';
import { useSeen } from '@/components/useSeen';
import { isGivingUp, type Move, needsReason, wordsOf } from './moves';
import { useSlotSides } from './useSlotSides';

/** Steps that only ask why. */
export type ReasonedStep = Move | 'PROMOTED' | 'REVOKED';

interface ReasonFormProps {
  slot: Versioned<Slot>;
  step: ReasonedStep;
  onDone: () => void;
}

const notes = { PROMOTED: 'promoteWhy', CERTIFIED: 'certifyWhy', REVOKED: 'certificate.revokeWhy' } as const;

/** Asks before a place is given up or somebody is passed, and why. */
export function ReasonForm({ slot, step, onDone }: ReasonFormProps) {
  const { t } = useTranslation('trainer');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const sending = useMutation(commandSlot(useQueryClient()));
  const seen = useSeen(slot, sending.error);
  const sides = useSlotSides(slot.value);
  const action = t(wordsOf(step, slot.value.status));
  const required = needsReason(step);
  const note = Object.entries(notes).find(([noted]) => noted === step)?.[1];
  return (
    <SendForm
      small
      opened
      danger={isGivingUp(step)}
      label={action}
      submit={action}
      sending={sending}
      labels={{ '/reason': t('slot.reason') }}
      sides={sides}
      ready={() => {
        setMissing(required && reason.trim() === '');
        return !required || reason.trim() !== '';
      }}
      onDone={onDone}
      variables={(key) => ({ slot: seen, command: commandOf(step, reason.trim()), key })}
    >
      <TextField
        label={t('slot.reason')}
        at="/reason"
        description={note && t(note)}
        error={missing ? t('slot.reasonMissing') : undefined}
        value={reason}
        onChange={setReason}
        required={required}
        autoComplete="off"
      />
    </SendForm>
  );
}

function commandOf(step: ReasonedStep, reason: string): SlotCommand {
  if (step === 'PROMOTED') return { do: 'promote', body: { reason } };
  if (step === 'REVOKED') return { do: 'revoke', body: { reason } };
  return { do: 'move', body: { to: step, ...(reason === '' ? {} : { reason }) } };
}
