import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participation, ReportParty } from '@/api/generated';
import { deliver } from '@/api/participations';
import { TextField } from '@/components/fields';
import { SendForm } from '@/components/SendForm';
import { dateOf } from '@/lib/dates';

interface DeliverFormProps {
  participation: Participation;
  number: number;
  party: ReportParty;
  onClose: () => void;
}

/** Which day it was delivered, and what one must know of it; what is typed stays when it is refused. */
export function DeliverForm({ participation, number, party, onClose }: DeliverFormProps) {
  const { t } = useTranslation(['scheme', 'domain']);
  const [deliveredOn, setDeliveredOn] = useState(() => dateOf(new Date()));
  const [note, setNote] = useState('');
  const remark = note.trim();
  return (
    <SendForm
      framed
      label={t('deliver.openLabel', { number, party: t(`domain:reportParty.${party}`) })}
      submit={t('deliver.submit')}
      sending={useMutation(deliver(useQueryClient()))}
      labels={{ '/deliveredOn': t('deliver.date'), '/note': t('deliver.note') }}
      onDone={onClose}
      variables={(key) => ({
        id: participation.id,
        number,
        key,
        delivery: {
          party,
          ...(deliveredOn === '' ? {} : { deliveredOn }),
          ...(remark === '' ? {} : { note: remark }),
        },
      })}
    >
      <TextField
        label={t('deliver.date')}
        at="/deliveredOn"
        type="date"
        value={deliveredOn}
        onChange={setDeliveredOn}
        required
      />
      <TextField label={t('deliver.note')} at="/note" value={note} onChange={setNote} autoComplete="off" />
    </SendForm>
  );
}
