import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import type { ReportedOutcome } from '@/api/generated';
import { saveOutcome } from '@/api/measures';
import { TextArea, TextField } from '@/components/fields';
import { SendForm } from '@/components/SendForm';
import { useSeen } from '@/components/useSeen';
import { dateOf } from '@/lib/dates';
import styles from './measure.module.css';

interface OutcomeFormProps {
  schoolId: string;
  /** What is corrected; nothing for a new one. */
  stored?: Versioned<ReportedOutcome>;
  onDone: () => void;
}

/** An outcome as it is typed. */
interface Draft {
  text: string;
  source: string;
  date: string;
}

function draftOf(outcome: ReportedOutcome | undefined): Draft {
  const { text = '', source = '', date = dateOf(new Date()) } = outcome ?? {};
  return { text, source, date };
}

/** What somebody told of the school, and who it was: words, never a figure of ours. */
export function OutcomeForm({ schoolId, stored, onDone }: OutcomeFormProps) {
  const { t } = useTranslation('measure');
  const saving = useMutation(saveOutcome(useQueryClient()));
  const seen = useSeen(stored ?? null, saving.error);
  const [draft, setDraft] = useState(() => draftOf(stored?.value));
  const labels: Record<keyof Draft, string> = {
    text: t('outcome.text'),
    source: t('outcome.source'),
    date: t('outcome.date'),
  };
  const fields = Object.keys(labels) as (keyof Draft)[];
  const now = draftOf(stored?.value);
  const change = (field: keyof Draft) => (value: string) => setDraft({ ...draft, [field]: value });
  return (
    <SendForm
      framed
      label={stored ? t('outcome.changeLabel', { source: stored.value.source }) : t('outcome.add')}
      submit={t('outcome.save')}
      sending={saving}
      labels={Object.fromEntries(fields.map((field) => [`/${field}`, labels[field]]))}
      sides={fields.map((field) => ({ label: labels[field], mine: draft[field], theirs: now[field] }))}
      onDone={onDone}
      variables={(key) => ({
        key,
        stored: seen,
        words: { schoolId, text: draft.text.trim(), source: draft.source.trim(), date: draft.date },
      })}
    >
      <p className={styles.caution}>{t('outcome.caution')}</p>
      <TextArea
        label={labels.text}
        at="/text"
        value={draft.text}
        onChange={change('text')}
        rows={3}
        required
      />
      <div className={styles.row}>
        <TextField
          label={labels.source}
          at="/source"
          value={draft.source}
          onChange={change('source')}
          required
        />
        <TextField
          label={labels.date}
          at="/date"
          type="date"
          value={draft.date}
          onChange={change('date')}
          required
        />
      </div>
    </SendForm>
  );
}
