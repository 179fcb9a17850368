import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import type { Voice, VoiceGroup } from '@/api/generated';
import { saveVoice } from '@/api/measures';
import { SelectField, TextArea, TextField } from '@/components/fields';
import { SendForm } from '@/components/SendForm';
import { useSeen } from '@/components/useSeen';
import { useWordFields } from '@/components/useWordFields';
import { dateOf } from '@/lib/dates';
import styles from './measure.module.css';

const groups: readonly VoiceGroup[] = ['STAFF', 'PUPILS', 'PARENTS', 'LEADERS'];

interface VoiceFormProps {
  schoolId: string;
  /** What is changed; nothing for a new one. */
  stored?: Versioned<Voice>;
  onDone: () => void;
}

/** A summary as it is typed. */
interface Draft {
  gatheredOn: string;
  changed: string;
  madePossible: string;
  source: string;
}

function draftOf(voice: Voice | undefined): Draft {
  return {
    gatheredOn: voice?.gatheredOn ?? dateOf(new Date()),
    changed: voice?.changed ?? '',
    madePossible: voice?.madePossible ?? '',
    source: voice?.source ?? '',
  };
}

/** A summary of what a group says, never of one person. */
export function VoiceForm({ schoolId, stored, onDone }: VoiceFormProps) {
  const { t } = useTranslation(['measure', 'domain']);
  const saving = useMutation(saveVoice(useQueryClient()));
  const seen = useSeen(stored ?? null, saving.error);
  const [group, setGroup] = useState<VoiceGroup>(stored?.value.group ?? 'STAFF');
  const { draft, labels, sides, field } = useWordFields<keyof Draft>(draftOf(stored?.value), {
    gatheredOn: t('voice.date'),
    changed: t('voice.changed'),
    madePossible: t('voice.possibleLabel'),
    source: t('voice.source'),
  });
  const word = (value: VoiceGroup) => t(`domain:voiceGroup.${value}`);
  return (
    <SendForm
      framed
      label={stored ? t('voice.changeLabel', { group: word(stored.value.group) }) : t('voice.add')}
      submit={t('voice.save')}
      sending={saving}
      labels={labels}
      sides={[
        { label: t('voice.group'), mine: word(group), theirs: word(stored?.value.group ?? group) },
        ...sides,
      ]}
      onDone={onDone}
      variables={(key) => ({
        key,
        stored: seen,
        words: {
          schoolId,
          group,
          gatheredOn: draft.gatheredOn,
          changed: draft.changed.trim(),
          madePossible: draft.madePossible.trim() === '' ? null : draft.madePossible.trim(),
          source: draft.source.trim(),
        },
      })}
    >
      <p className={styles.caution}>{t('voice.caution')}</p>
      <div className={styles.row}>
        <SelectField
          label={t('voice.group')}
          value={group}
          onChange={setGroup}
          options={groups.map((value) => ({ value, label: word(value) }))}
        />
        <TextField {...field('gatheredOn')} type="date" required />
      </div>
      <TextArea {...field('changed')} rows={3} required />
      <TextArea {...field('madePossible')} rows={2} />
      <TextField {...field('source')} required />
    </SendForm>
  );
}
