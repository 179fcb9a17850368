import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import type { RiskModel } from '@/api/generated';
import { changeModel } from '@/api/modelDrafts';
import { ProblemError } from '@/api/problem';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from '@/components/Section';
import { ModelConflict } from './ModelConflict';
import { ModelEffectSection } from './ModelEffect';
import styles from './model.module.css';
import { draftOf, isChanged, type ModelDraft, notNumbers, notYears, settingsOf } from './modelDraft';
import { RuleFields } from './RuleFields';
import { SettingFields } from './SettingFields';
import { useSettingLabels } from './useSettingLabels';

interface ModelEditorProps {
  model: Versioned<RiskModel>;
  onUnsaved: (unsaved: boolean) => void;
}

/** A draft's limits and settings, with what they would do beside them; what is typed stays whatever happens. */
export function ModelEditor({ model, onUnsaved }: ModelEditorProps) {
  const { t } = useTranslation('model');
  const [draft, setDraft] = useState(() => draftOf(model.value));
  const saving = useMutation(changeModel(useQueryClient()));
  const settings = settingsOf(draft);
  const wrong = [...notNumbers(draft), ...notYears(draft)];
  const labels = useSettingLabels(draft);
  const unsaved = isChanged(draft, model.value);
  const conflict = saving.error instanceof ProblemError && saving.error.type === 'precondition-failed';
  useEffect(() => onUnsaved(unsaved), [unsaved, onUnsaved]);
  const change = (part: Partial<ModelDraft>) => setDraft({ ...draft, ...part });
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    if (settings) saving.mutate({ model, settings }, { onSuccess: ({ value }) => setDraft(draftOf(value)) });
  };
  const takeStored = () => {
    setDraft(draftOf(model.value));
    saving.reset();
  };
  return (
    <form className={styles.editor} onSubmit={save} aria-label={t('edit')}>
      <div className={styles.limits}>
        <Section title={t('rules')}>
          <RuleFields rules={draft.rules} wrong={wrong} onChange={(rules) => change({ rules })} />
        </Section>
      </div>
      <div className={styles.effect}>
        <ModelEffectSection model={model.value} settings={settings} labels={labels} />
      </div>
      <div className={styles.rest}>
        <Section title={t('settings')}>
          <SettingFields draft={draft} wrong={wrong} onChange={change} />
        </Section>
        {saving.error ? <ProblemAlert error={saving.error} labels={labels} /> : null}
        {conflict ? (
          <ModelConflict draft={draft} stored={model.value} onKeep={() => save()} onTake={takeStored} />
        ) : (
          <div className={styles.actions}>
            <Button type="submit" disabled={saving.isPending || !unsaved || settings === null}>
              {t('save')}
            </Button>
            <span role="status" className={styles.note}>
              {t(unsaved ? 'unsaved' : 'saved')}
            </span>
          </div>
        )}
      </div>
    </form>
  );
}
