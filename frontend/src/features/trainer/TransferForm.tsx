import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agreementQuery } from '@/api/agreements';
import type { Versioned } from '@/api/client';
import { commandSlot, type SlotCommand } from '@/api/cohorts';
import type { Slot } from '@/api/generated';
import { DataStates } from '@/components/DataStates';
import { SelectField, TextField } from '@/components/fields';
import { useSchoolNames } from '@/components/SchoolPicker';
import { SendForm } from '@/components/SendForm';
import { useSeen } from '@/components/useSeen';
import styles from './SlotCard.module.css';
import { useSlotSides } from './useSlotSides';

interface TransferFormProps {
  slot: Versioned<Slot>;
  agreementId: string;
  onDone: () => void;
}

/** Which other school of the agreement gets the place, and why. */
export function TransferForm({ slot, agreementId, onDone }: TransferFormProps) {
  const { t } = useTranslation(['trainer', 'common']);
  return (
    <DataStates query={useQuery(agreementQuery(agreementId))}>
      {({ value }) => {
        const others = value.schoolIds.filter((id) => id !== slot.value.schoolId);
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

interface ChooseSchoolProps {
  slot: Versioned<Slot>;
  schoolIds: string[];
  onDone: () => void;
}

function ChooseSchool({ slot, schoolIds, onDone }: ChooseSchoolProps) {
  const { t } = useTranslation('trainer');
  const [schoolId, setSchoolId] = useState(schoolIds[0] ?? '');
  const [reason, setReason] = useState('');
  const handing = useMutation(commandSlot(useQueryClient()));
  const seen = useSeen(slot, handing.error);
  const nameOf = useSchoolNames(schoolIds);
  return (
    <SendForm
      small
      opened
      label={t('transfer.action')}
      submit={t('transfer.action')}
      sending={handing}
      labels={{ '/schoolId': t('transfer.school'), '/reason': t('slot.reason') }}
      sides={useSlotSides(slot.value)}
      onDone={onDone}
      variables={(key) => ({
        slot: seen,
        command: { do: 'transfer', body: { schoolId, reason: reason.trim() } } satisfies SlotCommand,
        key,
      })}
    >
      <SelectField
        label={t('transfer.school')}
        at="/schoolId"
        value={schoolId}
        onChange={setSchoolId}
        options={schoolIds.map((id) => ({ value: id, label: nameOf(id) }))}
      />
      <TextField
        label={t('slot.reason')}
        at="/reason"
        value={reason}
        onChange={setReason}
        required
        autoComplete="off"
      />
    </SendForm>
  );
}
