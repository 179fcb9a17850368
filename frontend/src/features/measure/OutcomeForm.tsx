import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import type { ReportedOutcome } from '@/api/generated';
import { saveOutcome } from '@/api/measures';
import { TextArea, TextField } from '@/components/fields';
import { SendForm } from '@/components/SendForm';
import { useSeen } from '@/components/useSeen';
import { useWordFields } from '@/components/useWordFields';
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
  const { draft, labels, sides, field } = useWordFields<keyof Draft>(draftOf(stored?.value), {
    text: t('outcome.text'),
    source: t('outcome.source'),
    date: t('outcome.date'),
  });
  return (
    <SendForm
      framed
      label={stored ? t('outcome.changeLabel', { source: stored.value.source }) : t('outcome.add')}
      submit={t('outcome.save')}
      sending={saving}
      labels={labels}
      sides={sides}
      onDone={onDone}
      variables={(key) => ({
        key,
        stored: seen,
        words: { schoolId, text: draft.text.trim(), source: draft.source.trim(), date: draft.date },
      })}
    >
      <p className={styles.caution}>{t('outcome.caution')}</p>
      <TextArea {...field('text')} rows={3} required />
      <div className={styles.row}>
        <TextField {...field('source')} required />
        <TextField {...field('date')} type="date" required />
      </div>
    </SendForm>
  );
}
