import { Button, Dialog, Heading } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/api/client';
import { courseThemesQuery, planCourse } from '@/api/courses';
import type { Course } from '@/api/generated';
import { SelectField, TextField } from '@/components/fields';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useLanguage } from '@/components/useFormat';
import styles from './course.module.css';
import { durations } from './durations';
import { InvitedFields } from './InviteForm';
import type { Month } from './month';
import { type Draft, draftOf, kinds, planOf } from './plan';
import type { SchoolChoice } from './useSchoolChoice';

interface PlanDialogProps {
  month: Month;
  school: string;
  schools: SchoolChoice[];
  onClose: () => void;
  onPlanned: (course: Course | undefined) => void;
}

/** Plans a course, or several that repeat; without a day it waits for one. */
export function PlanDialog({ month, school, schools, onClose, onPlanned }: PlanDialogProps) {
  const { t } = useTranslation('course');
  const [draft, setDraft] = useState(draftOf(month, school));
  const [key, setKey] = useState(newIdempotencyKey);
  const planning = useMutation(planCourse(useQueryClient()));
  const schoolId = draft.schoolId || (schools[0]?.id ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    planning.mutate(
      {
        plan: planOf({ ...draft, schoolId, title: draft.title.trim() || t(`kindTitle.${draft.kind}`) }),
        key,
      },
      { onSuccess: onPlanned, onSettled: () => setKey(newIdempotencyKey()) },
    );
  };
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  return (
    <Dialog open onClose={onClose} closeButton={t('close')} aria-labelledby="plan-title">
      <form className={styles.one} onSubmit={submit}>
        <Heading level={2} data-size="sm" id="plan-title">
          {t('plan.title')}
        </Heading>
        <What draft={draft} schoolId={schoolId} schools={schools} onChange={change} />
        <When draft={draft} onChange={change} />
        {planning.error ? <ProblemAlert error={planning.error} /> : null}
        <div className={styles.row}>
          <Button type="submit" disabled={planning.isPending || schoolId === ''}>
            {t('plan.submit')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('close')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface PartProps {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
}

function What({
  draft,
  schoolId,
  schools,
  onChange,
}: PartProps & { schoolId: string; schools: SchoolChoice[] }) {
  const { t } = useTranslation(['course', 'domain']);
  const language = useLanguage();
  const themes = useQuery(courseThemesQuery());
  return (
    <>
      <div className={styles.pair}>
        <SelectField
          label={t('field.kind')}
          value={draft.kind}
          onChange={(kind) => onChange({ kind })}
          options={kinds.map((kind) => ({ value: kind, label: t(`domain:courseKind.${kind}`) }))}
        />
        <SelectField
          label={t('school')}
          value={schoolId}
          onChange={(id) => onChange({ schoolId: id })}
          options={schools.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      <TextField
        label={t('field.title')}
        description={t('plan.titleHint', { title: t(`kindTitle.${draft.kind}`) })}
        value={draft.title}
        onChange={(title) => onChange({ title })}
        autoComplete="off"
      />
      {draft.kind === 'CLOSING_CONFERENCE' ? (
        <InvitedFields invited={draft.invited} onChange={(invited) => onChange({ invited })} />
      ) : null}
      <SelectField
        label={t('field.theme')}
        value={draft.themeId}
        onChange={(themeId) => onChange({ themeId })}
        options={[
          { value: '', label: t('plan.noTheme') },
          ...(themes.data ?? []).map(({ id, name, order, provider }) => ({
            value: id,
            label: `${provider.name} ${order}: ${name[language]}`,
          })),
        ]}
      />
    </>
  );
}

const repeats = ['0', '1', '2', '3', '4'] as const;

function When({ draft, onChange }: PartProps) {
  const { t } = useTranslation('course');
  return (
    <>
      <div className={styles.pair}>
        <TextField
          label={t('field.day')}
          type="date"
          value={draft.day}
          onChange={(day) => onChange({ day })}
        />
        <TextField
          label={t('field.clock')}
          type="time"
          value={draft.clock}
          onChange={(clock) => onChange({ clock })}
        />
        <SelectField
          label={t('field.duration')}
          value={draft.minutes}
          onChange={(minutes) => onChange({ minutes })}
          options={durations(Number(draft.minutes)).map((value) => ({
            value: String(value),
            label: t('minutes', { count: value }),
          }))}
        />
      </div>
      {draft.day === '' ? <p className={styles.small}>{t('plan.dayHint')}</p> : null}
      <div className={styles.pair}>
        <SelectField
          label={t('plan.repeat')}
          value={draft.everyWeeks}
          onChange={(everyWeeks) => onChange({ everyWeeks })}
          disabled={draft.day === ''}
          options={repeats.map((weeks) => ({ value: weeks, label: t(`plan.every.n${weeks}`) }))}
        />
        {draft.everyWeeks === '0' ? null : (
          <TextField
            label={t('plan.times')}
            type="number"
            value={draft.times}
            onChange={(times) => onChange({ times })}
          />
        )}
      </div>
      <div className={styles.pair}>
        <TextField
          label={t('field.place')}
          value={draft.place}
          onChange={(place) => onChange({ place })}
          autoComplete="off"
        />
        <TextField
          label={t('field.responsible')}
          value={draft.responsible}
          onChange={(responsible) => onChange({ responsible })}
          autoComplete="off"
        />
      </div>
    </>
  );
}
