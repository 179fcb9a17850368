import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agreementQuery } from '@/api/agreements';
import { newIdempotencyKey } from '@/api/client';
import { handOver } from '@/api/cohorts';
import type { Slot } from '@/api/generated';
import { schoolQuery } from '@/api/schools';
import { DataStates } from '@/components/DataStates';
import { SelectField, TextField } from '@/components/fields';
import { ProblemAlert } from '@/components/ProblemAlert';
import styles from './SlotCard.module.css';

interface TransferFormProps {
  slot: Slot;
  agreementId: string;
  onDone: () => void;
}

/** Which other school of the agreement gets the place, and why. */
export function TransferForm({ slot, agreementId, onDone }: TransferFormProps) {
  const { t } = useTranslation(['trainer', 'common']);
  return (
    <DataStates query={useQuery(agreementQuery(agreementId))}>
      {({ value }) => {
        const others = value.schoolIds.filter((id) => id !== slot.schoolId);
        return others.length > 0 ? (
          <ChooseSchool slot={slot} schoolIds={others} onDone={onDone} />
        ) : (
          <div className={styles.form}>
            <p className={styles.note}>{t('transfer.noOther')}</p>
            <div className={styles.moves}>
              <Button data-size="sm" variant="tertiary" onClick={onDone}>
                {t('common:cancel')}
              </Button>
            </div>
          </div>
        );
      }}
    </DataStates>
  );
}

function ChooseSchool({ slot, schoolIds, onDone }: { slot: Slot; schoolIds: string[]; onDone: () => void }) {
  const { t } = useTranslation(['trainer', 'common']);
  const [schoolId, setSchoolId] = useState(schoolIds[0] ?? '');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [key] = useState(newIdempotencyKey);
  const handing = useMutation(handOver(useQueryClient()));
  const schools = useQueries({ queries: schoolIds.map((id) => schoolQuery(id)) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') setMissing(true);
    else
      handing.mutate(
        { id: slot.id, transfer: { schoolId, reason: reason.trim() }, key },
        { onSuccess: onDone },
      );
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <SelectField
        label={t('transfer.school')}
        value={schoolId}
        onChange={setSchoolId}
        options={schools.map(({ data }, index) => ({
          value: schoolIds[index] ?? '',
          label: data?.value.name ?? '…',
        }))}
      />
      <TextField
        label={t('slot.reason')}
        error={missing ? t('slot.reasonMissing') : undefined}
        value={reason}
        onChange={setReason}
        required
        autoComplete="off"
      />
      {handing.error ? <ProblemAlert error={handing.error} /> : null}
      <div className={styles.moves}>
        <Button type="submit" data-size="sm" disabled={handing.isPending}>
          {t('transfer.action')}
        </Button>
        <Button data-size="sm" variant="tertiary" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
