import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import type { PedagogicalAnalysis } from '@/api/generated';
import { saveAnalysis } from '@/api/measures';
import { TextArea, TextField } from '@/components/fields';
import { SendForm } from '@/components/SendForm';
import { useSeen } from '@/components/useSeen';
import { dateOf } from '@/lib/dates';
import { linesOf } from '@/lib/lines';
import styles from './measure.module.css';

interface AnalysisFormProps {
  schoolId: string;
  /** What is changed; nothing for a new one. */
  stored?: Versioned<PedagogicalAnalysis>;
  onDone: () => void;
}

/** An analysis as it is typed: lists one a line. */
interface Draft {
  title: string;
  analysedOn: string;
  responsible: string;
  challenge: string;
  goal: string;
  information: string;
  sustainingFactors: string;
}

function draftOf(analysis: PedagogicalAnalysis | undefined): Draft {
  return {
    title: analysis?.title ?? '',
    analysedOn: analysis?.analysedOn ?? dateOf(new Date()),
    responsible: analysis?.responsible ?? '',
    challenge: analysis?.challenge ?? '',
    goal: analysis?.goal ?? '',
    information: (analysis?.information ?? []).join('\n'),
    sustainingFactors: (analysis?.sustainingFactors ?? []).join('\n'),
  };
}

/** An analysis, new or changed; about classes and teaching, never about a pupil, and it says so. */
export function AnalysisForm({ schoolId, stored, onDone }: AnalysisFormProps) {
  const { t } = useTranslation('measure');
  const saving = useMutation(saveAnalysis(useQueryClient()));
  const seen = useSeen(stored ?? null, saving.error);
  const [draft, setDraft] = useState(() => draftOf(stored?.value));
  const labels = useLabels();
  const fields = Object.keys(labels) as (keyof Draft)[];
  const now = draftOf(stored?.value);
  const change = (field: keyof Draft) => (value: string) => setDraft({ ...draft, [field]: value });
  return (
    <SendForm
      framed
      label={stored ? t('analysis.changeLabel', { title: stored.value.title }) : t('analysis.add')}
      submit={t('analysis.save')}
      sending={saving}
      labels={Object.fromEntries(fields.map((field) => [`/${field}`, labels[field]]))}
      sides={fields.map((field) => ({ label: labels[field], mine: draft[field], theirs: now[field] }))}
      onDone={onDone}
      variables={(key) => ({
        key,
        stored: seen,
        words: {
          schoolId,
          title: draft.title.trim(),
          analysedOn: draft.analysedOn,
          responsible: draft.responsible.trim(),
          challenge: draft.challenge.trim(),
          goal: draft.goal.trim(),
          information: linesOf(draft.information),
          sustainingFactors: linesOf(draft.sustainingFactors),
        },
      })}
    >
      <p className={styles.caution}>{t('caution')}</p>
      <TextField label={labels.title} at="/title" value={draft.title} onChange={change('title')} required />
      <div className={styles.row}>
        <TextField
          label={labels.analysedOn}
          at="/analysedOn"
          type="date"
          value={draft.analysedOn}
          onChange={change('analysedOn')}
          required
        />
        <TextField
          label={labels.responsible}
          at="/responsible"
          value={draft.responsible}
          onChange={change('responsible')}
          required
        />
      </div>
      {(['challenge', 'goal'] as const).map((field) => (
        <TextArea
          key={field}
          label={labels[field]}
          at={`/${field}`}
          value={draft[field]}
          onChange={change(field)}
          rows={2}
          required
        />
      ))}
      {(['information', 'sustainingFactors'] as const).map((field) => (
        <TextArea
          key={field}
          label={labels[field]}
          description={t('onePerLine')}
          value={draft[field]}
          onChange={change(field)}
          rows={3}
        />
      ))}
    </SendForm>
  );
}

function useLabels(): Record<keyof Draft, string> {
  const { t } = useTranslation('measure');
  return {
    title: t('analysis.title'),
    analysedOn: t('analysis.date'),
    responsible: t('responsible'),
    challenge: t('analysis.challenge'),
    goal: t('analysis.goal'),
    information: t('analysis.information'),
    sustainingFactors: t('analysis.sustaining'),
  };
}
