import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorCode } from '@/api/generated';
import { SelectField, TextField } from '@/components/fields';
import { useIndicator } from '@/components/useIndicator';
import styles from './model.module.css';
import { observedGrades, type RuleDraft, ruleKey } from './modelDraft';

interface RuleFieldsProps {
  rules: RuleDraft[];
  /** Pointers of what is no number. */
  wrong: string[];
  onChange: (rules: RuleDraft[]) => void;
}

/** The limits, one row for each indicator and grade; each can stand once only. */
export function RuleFields({ rules, wrong, onChange }: RuleFieldsProps) {
  const { t } = useTranslation('model');
  const changed = (index: number, part: Partial<RuleDraft>) =>
    onChange(rules.map((rule, at) => (at === index ? { ...rule, ...part } : rule)));
  return (
    <div className={styles.form}>
      <p className={styles.note}>{t('rulesNote')}</p>
      {rules.map((rule, index) => (
        <OneRule
          key={ruleKey(rule)}
          rule={rule}
          isWrong={(field) => wrong.includes(`/rules/${index}/${field}`)}
          onChange={(part) => changed(index, part)}
          onRemove={rules.length > 1 ? () => onChange(rules.filter((_, at) => at !== index)) : null}
        />
      ))}
      <AddRule rules={rules} onAdd={(rule) => onChange([...rules, rule])} />
    </div>
  );
}

interface OneRuleProps {
  rule: RuleDraft;
  isWrong: (field: string) => boolean;
  onChange: (part: Partial<RuleDraft>) => void;
  /** Null for the only rule there is. */
  onRemove: (() => void) | null;
}

function OneRule({ rule, isWrong, onChange, onRemove }: OneRuleProps) {
  const { t } = useTranslation('model');
  const name = useRuleName();
  const error = (field: string) => (isWrong(field) ? t('notNumber') : undefined);
  return (
    <fieldset className={styles.rule}>
      <legend>{name(rule)}</legend>
      <TextField
        label={t('column.national')}
        value={rule.national}
        onChange={(national) => onChange({ national })}
        error={error('nationalLimit')}
        autoComplete="off"
      />
      <TextField
        label={t('column.absolute')}
        value={rule.absolute}
        onChange={(absolute) => onChange({ absolute })}
        error={error('absoluteLimit')}
        autoComplete="off"
      />
      <TextField
        label={t('column.weight')}
        value={rule.weight}
        onChange={(weight) => onChange({ weight })}
        error={error('weight')}
        autoComplete="off"
      />
      {onRemove ? (
        <Button variant="tertiary" data-color="danger" data-size="sm" onClick={onRemove}>
          {t('remove')}
          <span className="ds-sr-only"> {name(rule)}</span>
        </Button>
      ) : null}
    </fieldset>
  );
}

function AddRule({ rules, onAdd }: { rules: RuleDraft[]; onAdd: (rule: RuleDraft) => void }) {
  const { t } = useTranslation('model');
  const name = useRuleName();
  const [wanted, setWanted] = useState('');
  const taken = new Set(rules.map(ruleKey));
  const free = (Object.keys(observedGrades) as IndicatorCode[])
    .flatMap((indicator) => observedGrades[indicator].map((grade) => ({ indicator, grade })))
    .filter((place) => !taken.has(ruleKey(place)));
  const chosen = free.find((place) => ruleKey(place) === wanted) ?? free[0];
  if (!chosen) return null;
  return (
    <div className={styles.add}>
      <SelectField
        label={t('newRule')}
        value={ruleKey(chosen)}
        onChange={setWanted}
        options={free.map((place) => ({ value: ruleKey(place), label: name(place) }))}
      />
      <Button
        variant="secondary"
        onClick={() => onAdd({ ...chosen, national: '', absolute: '', weight: '1' })}
      >
        {t('add')}
      </Button>
    </div>
  );
}

/** A rule as it is called: its indicator and its grade. */
export function useRuleName() {
  const { t } = useTranslation('model');
  const indicator = useIndicator();
  return ({ indicator: code, grade }: { indicator: IndicatorCode; grade: number }) =>
    t('rule', { indicator: indicator.name(code), unit: indicator.unit(code), grade });
}
