import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import type { PedagogicalAnalysis } from '@/api/generated';
import { saveAnalysis } from '@/api/measures';
import { TextArea, TextField } from '@/components/fields';
import { SendForm } from '@/components/SendForm';
import { useSeen } from '@/components/useSeen';
import { useWordFields } from '@/components/useWordFields';
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
  const { draft, labels, sides, field } = useWordFields(draftOf(stored?.value), useLabels());
  return (
    <SendForm
      framed
      label={stored ? t('analysis.changeLabel', { title: stored.value.title }) : t('analysis.add')}
      submit={t('analysis.save')}
      sending={saving}
      labels={labels}
      sides={sides}
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
      <TextField {...field('title')} required />
      <div className={styles.row}>
        <TextField {...field('analysedOn')} type="date" required />
        <TextField {...field('responsible')} required />
      </div>
      <TextArea {...field('challenge')} rows={2} required />
      <TextArea {...field('goal')} rows={2} required />
      <TextArea {...field('information')} description={t('onePerLine')} rows={3} />
      <TextArea {...field('sustainingFactors')} description={t('onePerLine')} rows={3} />
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
