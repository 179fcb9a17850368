import { useTranslation } from 'react-i18next';
import { CheckboxField, SelectField, TextArea, TextField } from '@/components/fields';
import styles from './model.module.css';
import { type Choice, choices, type ModelDraft, numbers } from './modelDraft';

interface SettingFieldsProps {
  draft: ModelDraft;
  /** Pointers of what is no number or school year. */
  wrong: string[];
  onChange: (part: Partial<ModelDraft>) => void;
}

/** Everything the published rule leaves open. */
export function SettingFields({ draft, wrong, onChange }: SettingFieldsProps) {
  const { t } = useTranslation('model');
  return (
    <div className={styles.form}>
      <TextField
        label={t('setting.name')}
        value={draft.name}
        onChange={(name) => onChange({ name })}
        required
        autoComplete="off"
      />
      <div className={styles.fields}>
        {numbers.map((name) => (
          <TextField
            key={name}
            label={t(`setting.${name}`)}
            value={draft[name]}
            onChange={(value) => onChange({ [name]: value })}
            error={wrong.includes(`/${name}`) ? t('notNumber') : undefined}
            autoComplete="off"
          />
        ))}
      </div>
      <div className={styles.fields}>
        <ChoiceField name="boundary" draft={draft} onChange={onChange} />
        <ChoiceField name="limitYear" draft={draft} onChange={onChange} />
        <ChoiceField name="missingCells" draft={draft} onChange={onChange} />
        <ChoiceField name="gradeTreatment" draft={draft} onChange={onChange} />
        <ChoiceField name="yearTreatment" draft={draft} onChange={onChange} />
      </div>
      <div className={styles.fields}>
        {(['validFrom', 'validTo'] as const).map((name) => (
          <TextField
            key={name}
            label={t(`setting.${name}`)}
            description={t('yearForm')}
            value={draft[name]}
            onChange={(value) => onChange({ [name]: value })}
            error={wrong.includes(`/${name}`) ? t('notYear') : undefined}
            autoComplete="off"
          />
        ))}
      </div>
      <TextArea
        label={t('setting.sourceNote')}
        value={draft.sourceNote}
        onChange={(sourceNote) => onChange({ sourceNote })}
        rows={2}
      />
      <CheckboxField label={t('setting.demo')} checked={draft.demo} onChange={(demo) => onChange({ demo })} />
    </div>
  );
}

interface ChoiceFieldProps {
  name: Choice;
  draft: ModelDraft;
  onChange: (part: Partial<ModelDraft>) => void;
}

function ChoiceField({ name, draft, onChange }: ChoiceFieldProps) {
  const { t } = useTranslation('model');
  return (
    <SelectField
      label={t(`setting.${name}`)}
      value={draft[name]}
      onChange={(value) => onChange({ [name]: value })}
      options={choices[name].map((value) => ({ value, label: t(`choice.${value}`) }))}
    />
  );
}
