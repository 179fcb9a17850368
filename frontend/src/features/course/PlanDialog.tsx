import { Dialog, Heading } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { courseThemesQuery, planCourse } from '@/api/courses';
import type { Agreement, Course } from '@/api/generated';
import { courseKinds } from '@/components/courseKinds';
import { DataStates } from '@/components/DataStates';
import { SelectField, TextField } from '@/components/fields';
import { SendForm } from '@/components/SendForm';
import { useLanguage } from '@/components/useFormat';
import styles from './course.module.css';
import { durations } from './durations';
import { InvitedFields } from './InviteForm';
import type { Month } from './month';
import { agreementOf, type Draft, draftOf, isBefore, planOf } from './plan';
import type { SchoolChoice } from './useSchoolChoice';
import { useSignedAgreements } from './useSignedAgreements';

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
  const schoolId = draft.schoolId || (schools[0]?.id ?? '');
  const agreements = useSignedAgreements(schoolId);
  const agreement = agreementOf(draft, agreements.data ?? []);
  const title = draft.title.trim() || t(`kindTitle.${draft.kind}`);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  return (
    <Dialog open onClose={onClose} closeButton={t('close')} aria-labelledby="plan-title">
      <div className={styles.one}>
        <Heading level={2} data-size="sm" id="plan-title">
          {t('plan.title')}
        </Heading>
        <SendForm
          label={t('plan.title')}
          submit={t('plan.submit')}
          sending={useMutation(planCourse(useQueryClient()))}
          labels={useLabels()}
          onDone={onClose}
          onSaved={onPlanned}
          waits={agreements.data === undefined}
          variables={(key) => ({ plan: planOf({ ...draft, schoolId, title }, agreement), key })}
        >
          <What draft={draft} schoolId={schoolId} schools={schools} onChange={change} />
          <When draft={draft} onChange={change} />
          {schoolId === '' ? null : (
            <DataStates query={agreements}>
              {(found) => <Under draft={draft} agreements={found} chosen={agreement} onChange={change} />}
            </DataStates>
          )}
        </SendForm>
      </div>
    </Dialog>
  );
}

/** What the fields are called where a refusal names them. */
function useLabels(): Record<string, string> {
  const { t } = useTranslation('course');
  return {
    '/title': t('field.title'),
    '/schoolIds': t('school'),
    '/agreementId': t('field.agreement'),
    '/themeId': t('field.theme'),
    '/startsAt': t('field.day'),
    '/times': t('plan.times'),
    '/place': t('field.place'),
    '/responsible': t('field.responsible'),
    '/parties': t('invite.legend'),
  };
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
          options={courseKinds.map((kind) => ({ value: kind, label: t(`domain:courseKind.${kind}`) }))}
        />
        <SelectField
          label={t('school')}
          value={schoolId}
          onChange={(id) => onChange({ schoolId: id, agreementId: null })}
          options={schools.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      <TextField
        label={t('field.title')}
        at="/title"
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
        at="/themeId"
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

interface UnderProps extends PartProps {
  agreements: Agreement[];
  chosen: Agreement | undefined;
}

/** The agreement it is held under, so that what was promised is counted. */
function Under({ draft, agreements, chosen, onChange }: UnderProps) {
  const { t } = useTranslation('course');
  return (
    <SelectField
      label={t('field.agreement')}
      at="/agreementId"
      description={chosen && isBefore(draft.day, chosen) ? t('plan.before') : undefined}
      value={chosen?.id ?? ''}
      onChange={(agreementId) => onChange({ agreementId })}
      options={[
        { value: '', label: t('plan.noAgreement') },
        ...agreements.map(({ id, title }) => ({ value: id, label: title })),
      ]}
    />
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
          at="/startsAt"
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
            at="/times"
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
