import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/api/client';
import type { Participation, ReportParty } from '@/api/generated';
import { deliver } from '@/api/participations';
import { TextField } from '@/components/fields';
import { ProblemAlert } from '@/components/ProblemAlert';
import { dateOf } from '@/lib/dates';
import styles from './scheme.module.css';

interface DeliverFormProps {
  participation: Participation;
  number: number;
  party: ReportParty;
  onClose: () => void;
}

/** Which day it was delivered, and what one must know of it; what is typed stays when it is refused. */
export function DeliverForm({ participation, number, party, onClose }: DeliverFormProps) {
  const { t } = useTranslation(['scheme', 'domain', 'common']);
  const form = useRef<HTMLFormElement>(null);
  const [deliveredOn, setDeliveredOn] = useState(() => dateOf(new Date()));
  const [note, setNote] = useState('');
  const [key, setKey] = useState(newIdempotencyKey);
  const delivering = useMutation(deliver(useQueryClient()));
  useEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const remark = note.trim();
    delivering.mutate(
      {
        id: participation.id,
        number,
        key,
        delivery: {
          party,
          ...(deliveredOn === '' ? {} : { deliveredOn }),
          ...(remark === '' ? {} : { note: remark }),
        },
      },
      { onSuccess: onClose, onError: () => setKey(newIdempotencyKey()) },
    );
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={submit}
      aria-label={t('deliver.openLabel', { number, party: t(`domain:reportParty.${party}`) })}
    >
      <TextField
        label={t('deliver.date')}
        type="date"
        value={deliveredOn}
        onChange={setDeliveredOn}
        required
      />
      <TextField label={t('deliver.note')} value={note} onChange={setNote} autoComplete="off" />
      {delivering.error ? (
        <ProblemAlert
          error={delivering.error}
          labels={{ '/deliveredOn': t('deliver.date'), '/note': t('deliver.note') }}
        />
      ) : null}
      <div className={styles.moves}>
        <Button type="submit" data-size="sm" disabled={delivering.isPending}>
          {t('deliver.submit')}
        </Button>
        <Button data-size="sm" variant="tertiary" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
