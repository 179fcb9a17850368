import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { everyAgreementQuery } from '@/api/agreements';
import type { Versioned } from '@/api/client';
import type { Measure } from '@/api/generated';
import { analysesQuery, saveMeasure } from '@/api/measures';
import { SelectField, TextField } from '@/components/fields';
import type { Side } from '@/components/SaveProblem';
import { SendForm } from '@/components/SendForm';
import { useFormat } from '@/components/useFormat';
import { useSeen } from '@/components/useSeen';
import { kinds, type MeasureDraft, measureDraftOf, measureOf } from './draft';
import styles from './measure.module.css';

interface MeasureFormProps {
  schoolId: string;
  /** What is changed; nothing for a new one. */
  stored?: Versioned<Measure>;
  onDone: () => void;
}

/** What the school does, who owns it and when it is looked at again; new or changed. */
export function MeasureForm({ schoolId, stored, onDone }: MeasureFormProps) {
  const { t } = useTranslation('measure');
  const saving = useMutation(saveMeasure(useQueryClient()));
  const seen = useSeen(stored ?? null, saving.error);
  const [draft, setDraft] = useState(() => measureDraftOf(stored?.value));
  const labels = useLabels();
  const sides = useSides(schoolId);
  return (
    <SendForm
      framed
      label={stored ? t('measure.changeLabel', { title: stored.value.title }) : t('measure.add')}
      submit={t('measure.save')}
      sending={saving}
      labels={Object.fromEntries(Object.entries(labels).map(([field, label]) => [`/${field}`, label]))}
      sides={sides(draft, measureDraftOf(stored?.value))}
      onDone={onDone}
      variables={(key) => ({ key, stored: seen, words: { schoolId, ...measureOf(draft) } })}
    >
      <Fields
        schoolId={schoolId}
        draft={draft}
        onChange={(part) => setDraft({ ...draft, ...part })}
        dated={stored !== undefined}
      />
    </SendForm>
  );
}

interface FieldsProps {
  schoolId: string;
  draft: MeasureDraft;
  onChange: (part: Partial<MeasureDraft>) => void;
  /** Whether it is known when it ended, or will. */
  dated: boolean;
}

function Fields({ schoolId, draft, onChange, dated }: FieldsProps) {
  const { t } = useTranslation(['measure', 'domain']);
  const labels = useLabels();
  const { agreements, analyses } = useChoices(schoolId);
  const chosen = (all: { id: string; title: string }[], none: string) => [
    { value: '', label: none },
    ...all.map(({ id, title }) => ({ value: id, label: title })),
  ];
  return (
    <>
      <TextField
        label={labels.title}
        at="/title"
        value={draft.title}
        onChange={(title) => onChange({ title })}
        required
      />
      <div className={styles.row}>
        <SelectField
          label={labels.kind}
          value={draft.kind}
          onChange={(kind) => onChange({ kind })}
          options={kinds.map((value) => ({ value, label: t(`domain:measureKind.${value}`) }))}
        />
        <TextField
          label={labels.responsible}
          at="/responsible"
          value={draft.responsible}
          onChange={(responsible) => onChange({ responsible })}
          required
        />
      </div>
      <div className={styles.row}>
        {(['startsOn', 'reviewOn', ...(dated ? (['endsOn'] as const) : [])] as const).map((field) => (
          <TextField
            key={field}
            label={labels[field]}
            at={`/${field}`}
            type="date"
            value={draft[field]}
            onChange={(day) => onChange({ [field]: day })}
            required={field === 'startsOn'}
          />
        ))}
      </div>
      <div className={styles.row}>
        <SelectField
          label={labels.analysisId}
          value={draft.analysisId}
          onChange={(analysisId) => onChange({ analysisId })}
          options={chosen(analyses, t('measure.noAnalysis'))}
        />
        <SelectField
          label={labels.agreementId}
          at="/agreementId"
          value={draft.agreementId}
          onChange={(agreementId) => onChange({ agreementId })}
          options={chosen(agreements, t('measure.noAgreement'))}
        />
      </div>
    </>
  );
}

/** What a measure can follow from and belong to. */
function useChoices(schoolId: string) {
  const analyses = useQuery(analysesQuery(schoolId)).data ?? [];
  const agreements = useQuery(everyAgreementQuery({ school: schoolId })).data ?? [];
  return { analyses, agreements };
}

function useLabels(): Record<keyof MeasureDraft, string> {
  const { t } = useTranslation('measure');
  return {
    title: t('measure.title'),
    kind: t('measure.kind'),
    responsible: t('responsible'),
    startsOn: t('measure.startsOn'),
    reviewOn: t('measure.review'),
    endsOn: t('measure.endsOn'),
    analysisId: t('measure.analysis'),
    agreementId: t('measure.agreement'),
  };
}

/** Two drafts beside each other, as people read them. */
function useSides(schoolId: string): (mine: MeasureDraft, theirs: MeasureDraft) => Side[] {
  const { t } = useTranslation('domain');
  const { date } = useFormat();
  const labels = useLabels();
  const { agreements, analyses } = useChoices(schoolId);
  const day = (value: string) => (value === '' ? '' : date(value));
  const titleOf = (all: { id: string; title: string }[], wanted: string) =>
    all.find(({ id }) => id === wanted)?.title ?? '';
  const words = (draft: MeasureDraft): MeasureDraft | Record<keyof MeasureDraft, string> => ({
    ...draft,
    kind: t(`measureKind.${draft.kind}`),
    startsOn: day(draft.startsOn),
    reviewOn: day(draft.reviewOn),
    endsOn: day(draft.endsOn),
    analysisId: titleOf(analyses, draft.analysisId),
    agreementId: titleOf(agreements, draft.agreementId),
  });
  const fields = Object.keys(labels) as (keyof MeasureDraft)[];
  return (mine, theirs) =>
    fields.map((field) => ({
      label: labels[field],
      mine: words(mine)[field],
      theirs: words(theirs)[field],
    }));
}
