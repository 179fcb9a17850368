import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasureKind, PedagogicalAnalysis } from '@/api/generated';
import { addMeasure } from '@/api/measures';
import { SelectField, TextField } from '@/components/fields';
import { dateOf } from '@/lib/dates';
import { Adding } from './Adding';
import styles from './measure.module.css';

const kinds: readonly MeasureKind[] = [
  'WALKTHROUGH',
  'SUBJECT_PLAN_GROUP',
  'SPECIALIST_GROUP',
  'CLASS_STUDY',
  'PEDAGOGICAL_ANALYSIS',
  'VOICES',
  'CORE_TEAM',
  'OTHER',
];

interface MeasureFormProps {
  schoolId: string;
  analyses: PedagogicalAnalysis[];
  onDone: () => void;
}

export function MeasureForm({ schoolId, analyses, onDone }: MeasureFormProps) {
  const { t } = useTranslation(['measure', 'domain']);
  const adding = useMutation(addMeasure(useQueryClient()));
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<MeasureKind>('WALKTHROUGH');
  const [responsible, setResponsible] = useState('');
  const [startsOn, setStartsOn] = useState(() => dateOf(new Date()));
  const [reviewOn, setReviewOn] = useState('');
  const [analysisId, setAnalysisId] = useState(analyses[0]?.id ?? '');
  return (
    <Adding
      label={t('measure.add')}
      submit={t('measure.save')}
      sending={adding}
      labels={{
        '/title': t('measure.title'),
        '/responsible': t('responsible'),
        '/startsOn': t('measure.startsOn'),
        '/reviewOn': t('measure.review'),
      }}
      onDone={onDone}
      variables={(key) => ({
        key,
        measure: {
          schoolId,
          title: title.trim(),
          kind,
          responsible: responsible.trim(),
          startsOn,
          ...(reviewOn === '' ? {} : { reviewOn }),
          ...(analysisId === '' ? {} : { analysisId }),
        },
      })}
    >
      <TextField label={t('measure.title')} value={title} onChange={setTitle} required />
      <div className={styles.row}>
        <SelectField
          label={t('measure.kind')}
          value={kind}
          onChange={setKind}
          options={kinds.map((value) => ({ value, label: t(`domain:measureKind.${value}`) }))}
        />
        <TextField label={t('responsible')} value={responsible} onChange={setResponsible} required />
      </div>
      <div className={styles.row}>
        <TextField
          label={t('measure.startsOn')}
          type="date"
          value={startsOn}
          onChange={setStartsOn}
          required
        />
        <TextField label={t('measure.review')} type="date" value={reviewOn} onChange={setReviewOn} />
      </div>
      <SelectField
        label={t('measure.analysis')}
        value={analysisId}
        onChange={setAnalysisId}
        options={[
          { value: '', label: t('measure.noAnalysis') },
          ...analyses.map(({ id, title: name }) => ({ value: id, label: name })),
        ]}
      />
    </Adding>
  );
}
