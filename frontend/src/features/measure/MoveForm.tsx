import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import type { Measure, MeasureStatus } from '@/api/generated';
import { moveMeasure } from '@/api/measures';
import { SelectField, TextField } from '@/components/fields';
import { SendForm } from '@/components/SendForm';
import { useSeen } from '@/components/useSeen';

const statuses: readonly MeasureStatus[] = ['PROPOSED', 'RUNNING', 'EMBEDDED', 'STOPPED'];

interface MoveFormProps {
  measure: Versioned<Measure>;
  onDone: () => void;
}

/** Where to take a measure, and why. */
export function MoveForm({ measure, onDone }: MoveFormProps) {
  const { t } = useTranslation(['measure', 'domain']);
  const moving = useMutation(moveMeasure(useQueryClient()));
  const seen = useSeen(measure, moving.error);
  const [opened] = useState(measure.value.status);
  const possible = statuses.filter((status) => status !== measure.value.status);
  const [chosen, setTo] = useState<MeasureStatus>(possible[0] ?? 'RUNNING');
  const to = possible.includes(chosen) ? chosen : (possible[0] ?? chosen);
  const [reason, setReason] = useState('');
  return (
    <SendForm
      framed
      opened
      label={t('measure.moveLabel', { title: measure.value.title })}
      submit={t('measure.move')}
      sending={moving}
      labels={{ '/reason': t('measure.reason') }}
      sides={[
        {
          label: t('measure.state'),
          mine: t(`domain:measureStatus.${opened}`),
          theirs: t(`domain:measureStatus.${measure.value.status}`),
        },
      ]}
      onDone={onDone}
      variables={(key) => ({
        measure: seen,
        key,
        transition: { to, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) },
      })}
    >
      <SelectField
        label={t('measure.to')}
        value={to}
        onChange={setTo}
        options={possible.map((value) => ({ value, label: t(`domain:measureStatus.${value}`) }))}
      />
      <TextField
        label={to === 'STOPPED' ? t('measure.reason') : t('measure.reasonOptional')}
        at="/reason"
        value={reason}
        onChange={setReason}
        required={to === 'STOPPED'}
        autoComplete="off"
      />
    </SendForm>
  );
}
