import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addAnalysis } from '@/api/measures';
import { TextArea, TextField } from '@/components/fields';
import { dateOf } from '@/lib/dates';
import { Adding, linesOf } from './Adding';
import styles from './measure.module.css';

/** A new analysis; about classes and teaching, never about a pupil, and it says so. */
export function AnalysisForm({ schoolId, onDone }: { schoolId: string; onDone: () => void }) {
  const { t } = useTranslation('measure');
  const adding = useMutation(addAnalysis(useQueryClient()));
  const [title, setTitle] = useState('');
  const [analysedOn, setAnalysedOn] = useState(() => dateOf(new Date()));
  const [responsible, setResponsible] = useState('');
  const [challenge, setChallenge] = useState('');
  const [goal, setGoal] = useState('');
  const [information, setInformation] = useState('');
  const [sustaining, setSustaining] = useState('');
  const labels = {
    '/title': t('analysis.title'),
    '/analysedOn': t('analysis.date'),
    '/responsible': t('responsible'),
    '/challenge': t('analysis.challenge'),
    '/goal': t('analysis.goal'),
  };
  return (
    <Adding
      label={t('analysis.add')}
      submit={t('analysis.save')}
      sending={adding}
      labels={labels}
      onDone={onDone}
      variables={(key) => ({
        key,
        analysis: {
          schoolId,
          title: title.trim(),
          analysedOn,
          responsible: responsible.trim(),
          challenge: challenge.trim(),
          goal: goal.trim(),
          information: linesOf(information),
          sustainingFactors: linesOf(sustaining),
        },
      })}
    >
      <p className={styles.caution}>{t('caution')}</p>
      <TextField label={t('analysis.title')} value={title} onChange={setTitle} required />
      <div className={styles.row}>
        <TextField
          label={t('analysis.date')}
          type="date"
          value={analysedOn}
          onChange={setAnalysedOn}
          required
        />
        <TextField label={t('responsible')} value={responsible} onChange={setResponsible} required />
      </div>
      <TextArea label={t('analysis.challenge')} value={challenge} onChange={setChallenge} rows={2} required />
      <TextArea label={t('analysis.goal')} value={goal} onChange={setGoal} rows={2} required />
      <TextArea
        label={t('analysis.information')}
        description={t('onePerLine')}
        value={information}
        onChange={setInformation}
        rows={3}
      />
      <TextArea
        label={t('analysis.sustaining')}
        description={t('onePerLine')}
        value={sustaining}
        onChange={setSustaining}
        rows={3}
      />
    </Adding>
  );
}
