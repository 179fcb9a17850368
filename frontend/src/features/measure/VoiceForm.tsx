import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VoiceGroup } from '@/api/generated';
import { addVoice } from '@/api/measures';
import { SelectField, TextArea, TextField } from '@/components/fields';
import { dateOf } from '@/lib/dates';
import { Adding } from './Adding';
import styles from './measure.module.css';

const groups: readonly VoiceGroup[] = ['STAFF', 'PUPILS', 'PARENTS', 'LEADERS'];

/** A summary of what a group says, never of one person. */
export function VoiceForm({ schoolId, onDone }: { schoolId: string; onDone: () => void }) {
  const { t } = useTranslation(['measure', 'domain']);
  const adding = useMutation(addVoice(useQueryClient()));
  const [group, setGroup] = useState<VoiceGroup>('STAFF');
  const [gatheredOn, setGatheredOn] = useState(() => dateOf(new Date()));
  const [changed, setChanged] = useState('');
  const [madePossible, setMadePossible] = useState('');
  const [source, setSource] = useState('');
  return (
    <Adding
      label={t('voice.add')}
      submit={t('voice.save')}
      sending={adding}
      labels={{
        '/gatheredOn': t('voice.date'),
        '/changed': t('voice.changed'),
        '/source': t('voice.source'),
      }}
      onDone={onDone}
      variables={(key) => ({
        key,
        voice: {
          schoolId,
          group,
          gatheredOn,
          changed: changed.trim(),
          ...(madePossible.trim() === '' ? {} : { madePossible: madePossible.trim() }),
          source: source.trim(),
        },
      })}
    >
      <p className={styles.caution}>{t('voice.caution')}</p>
      <div className={styles.row}>
        <SelectField
          label={t('voice.group')}
          value={group}
          onChange={setGroup}
          options={groups.map((value) => ({ value, label: t(`domain:voiceGroup.${value}`) }))}
        />
        <TextField label={t('voice.date')} type="date" value={gatheredOn} onChange={setGatheredOn} required />
      </div>
      <TextArea label={t('voice.changed')} value={changed} onChange={setChanged} rows={3} required />
      <TextArea label={t('voice.possibleLabel')} value={madePossible} onChange={setMadePossible} rows={2} />
      <TextField label={t('voice.source')} value={source} onChange={setSource} required />
    </Adding>
  );
}
