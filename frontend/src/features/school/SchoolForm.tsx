import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import type { School } from '@/api/generated';
import { saveSchool } from '@/api/schools';
import form from '@/components/Form.module.css';
import { CheckboxField, SelectField, TextArea, TextField } from '@/components/fields';
import { MunicipalityField } from '@/components/MunicipalityField';
import { SendForm } from '@/components/SendForm';
import { useSeen } from '@/components/useSeen';
import { emptySchool, type SchoolDraft, schoolDraftOf, schoolOf } from './schoolDraft';
import { useSchoolLabels, useSchoolSides } from './useSchoolForm';

interface SchoolFormProps {
  /** What is changed; nothing for a new one. */
  stored?: Versioned<School>;
  onDone: () => void;
  onSaved: (school: School) => void;
}

/** What the register says of a school; what nobody knows is left empty. */
export function SchoolForm({ stored, onDone, onSaved }: SchoolFormProps) {
  const { t } = useTranslation('school');
  const saving = useMutation(saveSchool(useQueryClient()));
  const seen = useSeen(stored ?? null, saving.error);
  const [draft, setDraft] = useState(() => (stored ? schoolDraftOf(stored.value) : emptySchool));
  const sides = useSchoolSides(draft, stored ? schoolDraftOf(stored.value) : draft);
  const change = (part: Partial<SchoolDraft>) => setDraft({ ...draft, ...part });
  return (
    <SendForm
      label={t(stored ? 'form.change' : 'form.add')}
      submit={t(stored ? 'form.save' : 'form.submit')}
      sending={saving}
      labels={useSchoolLabels()}
      sides={sides}
      onDone={onDone}
      onSaved={onSaved}
      variables={(key) => ({ key, stored: seen, words: schoolOf(draft) })}
    >
      <Known draft={draft} onChange={change} />
      <Grades draft={draft} onChange={change} />
      <Count of="pupils" draft={draft} onChange={change} />
      <Count of="employees" draft={draft} onChange={change} />
      <Own draft={draft} onChange={change} />
      {stored ? (
        <SelectField
          label={t('form.status')}
          at="/status"
          value={draft.status}
          onChange={(status) => change({ status })}
          options={(['ACTIVE', 'CLOSED'] as const).map((value) => ({
            value,
            label: t(`form.statuses.${value}`),
          }))}
        />
      ) : null}
    </SendForm>
  );
}

interface PartProps {
  draft: SchoolDraft;
  onChange: (part: Partial<SchoolDraft>) => void;
}

/** By what it is found in the register. */
function Known({ draft, onChange }: PartProps) {
  const { t } = useTranslation('school');
  return (
    <div className={form.fields}>
      <TextField
        label={t('form.name')}
        at="/name"
        value={draft.name}
        onChange={(name) => onChange({ name })}
        required
        autoComplete="off"
      />
      <TextField
        label={t('form.orgNumber')}
        at="/orgNumber"
        value={draft.orgNumber}
        onChange={(orgNumber) => onChange({ orgNumber })}
        required
        autoComplete="off"
      />
      <MunicipalityField
        label={t('column.municipality')}
        value={draft.municipalityNumber}
        onChange={(municipalityNumber) => onChange({ municipalityNumber })}
        none={t('form.chooseMunicipality')}
        required
      />
    </div>
  );
}

const grades = ['', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

function Grades({ draft, onChange }: PartProps) {
  const { t } = useTranslation('school');
  const unknown = { value: '' as const, label: t('form.unknown') };
  return (
    <div className={form.fields}>
      {(['gradeFrom', 'gradeTo'] as const).map((field) => (
        <SelectField
          key={field}
          label={t(`form.${field}`)}
          at={`/${field}`}
          value={draft[field]}
          onChange={(grade) => onChange({ [field]: grade })}
          options={grades.map((grade) => ({
            value: grade,
            label: grade === '' ? t('form.unknown') : t('gradeOption', { grade }),
          }))}
        />
      ))}
      <SelectField
        label={t('form.ownership')}
        value={draft.ownership}
        onChange={(ownership) => onChange({ ownership })}
        options={[
          unknown,
          ...(['PUBLIC', 'PRIVATE'] as const).map((value) => ({
            value,
            label: t(`form.ownerships.${value}`),
          })),
        ]}
      />
      <SelectField
        label={t('form.languageForm')}
        value={draft.languageForm}
        onChange={(languageForm) => onChange({ languageForm })}
        options={[
          unknown,
          ...(['nb', 'nn'] as const).map((value) => ({ value, label: t(`form.languages.${value}`) })),
        ]}
      />
    </div>
  );
}

function Count({ of, draft, onChange }: PartProps & { of: 'pupils' | 'employees' }) {
  const { t } = useTranslation('school');
  const count = draft[of];
  const change = (part: Partial<typeof count>) => onChange({ [of]: { ...count, ...part } });
  return (
    <fieldset className={form.rows}>
      <legend>{t(`form.${of}`)}</legend>
      <div className={form.fields}>
        <TextField
          label={t('form.count')}
          at={`/${of}/value`}
          type="number"
          value={count.value}
          onChange={(value) => change({ value })}
        />
        <TextField
          label={t('form.asOf')}
          at={`/${of}/asOf`}
          type="date"
          value={count.asOf}
          onChange={(asOf) => change({ asOf })}
        />
      </div>
      <CheckboxField
        label={t('form.approximate')}
        checked={count.approximate}
        onChange={(approximate) => change({ approximate })}
      />
    </fieldset>
  );
}

/** What the school says of itself. */
function Own({ draft, onChange }: PartProps) {
  const { t } = useTranslation('school');
  return (
    <>
      <TextArea
        label={t('form.vision')}
        at="/vision"
        value={draft.vision}
        onChange={(vision) => onChange({ vision })}
        rows={2}
      />
      <TextArea
        label={t('form.goals')}
        description={t('form.goalsHelp')}
        at="/goals"
        value={draft.goals}
        onChange={(goals) => onChange({ goals })}
        rows={3}
      />
    </>
  );
}
