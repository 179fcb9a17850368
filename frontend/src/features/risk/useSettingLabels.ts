import { useTranslation } from 'react-i18next';
import { choiceNames, type ModelDraft, numbers } from './modelDraft';
import { useRuleName } from './RuleFields';

/** What the fields are called, by where they stand in what is sent. */
export function useSettingLabels(draft: ModelDraft): Record<string, string> {
  const { t } = useTranslation('model');
  const name = useRuleName();
  const labels: Record<string, string> = { '/rules': t('rules') };
  for (const setting of [
    'name',
    'sourceNote',
    'demo',
    'validFrom',
    'validTo',
    ...numbers,
    ...choiceNames,
  ] as const) {
    labels[`/${setting}`] = t(`setting.${setting}`);
  }
  draft.rules.forEach((rule, index) => {
    const at = `/rules/${index}`;
    const named = (field: string) => t('ruleField', { rule: name(rule), field });
    labels[at] = name(rule);
    labels[`${at}/grade`] = name(rule);
    labels[`${at}/nationalLimit`] = named(t('column.national'));
    labels[`${at}/absoluteLimit`] = named(t('column.absolute'));
    labels[`${at}/weight`] = named(t('column.weight'));
  });
  return labels;
}
