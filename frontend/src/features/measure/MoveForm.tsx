import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measure, MeasureStatus } from '@/api/generated';
import { moveMeasure } from '@/api/measures';
import { SelectField, TextField } from '@/components/fields';
import { Adding } from './Adding';

const statuses: readonly MeasureStatus[] = ['PROPOSED', 'RUNNING', 'EMBEDDED', 'STOPPED'];

/** Where to take a measure, and why. */
export function MoveForm({ measure, onDone }: { measure: Measure; onDone: () => void }) {
  const { t } = useTranslation(['measure', 'domain']);
  const moving = useMutation(moveMeasure(useQueryClient()));
  const possible = statuses.filter((status) => status !== measure.status);
  const [to, setTo] = useState<MeasureStatus>(possible[0] ?? 'RUNNING');
  const [reason, setReason] = useState('');
  return (
    <Adding
      label={t('measure.moveLabel', { title: measure.title })}
      submit={t('measure.move')}
      sending={moving}
      labels={{ '/reason': t('measure.reason') }}
      onDone={onDone}
      variables={(key) => ({
        id: measure.id,
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
        value={reason}
        onChange={setReason}
        required={to === 'STOPPED'}
        autoComplete="off"
      />
    </Adding>
  );
}
