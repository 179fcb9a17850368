import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { RiskModel } from '@/api/generated';
import { DataTable } from '@/components/DataTable';
import { Section } from '@/components/Section';
import styles from './model.module.css';
import { choiceNames, draftOf, type ModelDraft, numbers, type RuleDraft, ruleKey } from './modelDraft';
import { useRuleName } from './RuleFields';

interface Difference {
  what: string;
  mine: string;
  stored: string;
}

interface ModelConflictProps {
  draft: ModelDraft;
  /** As somebody else left it. */
  stored: RiskModel;
  onKeep: () => void;
  onTake: () => void;
}

/** Both versions beside each other where they differ; nothing typed is lost before one has chosen. */
export function ModelConflict({ draft, stored, onKeep, onTake }: ModelConflictProps) {
  const { t } = useTranslation('model');
  const differences = useDifferences(draft, draftOf(stored));
  return (
    <Section title={t('conflict.title')}>
      <p>{t('conflict.lead')}</p>
      <DataTable
        caption={t('conflict.caption')}
        captionHidden
        columns={[
          { key: 'what', header: t('conflict.what'), heading: true, cell: ({ what }) => what },
          { key: 'mine', header: t('conflict.mine'), cell: ({ mine }) => mine },
          { key: 'stored', header: t('conflict.stored'), cell: (row) => row.stored },
        ]}
        rows={differences}
        rowKey={({ what }) => what}
      />
      <div className={styles.actions}>
        <Button onClick={onKeep}>{t('conflict.keep')}</Button>
        <Button variant="secondary" onClick={onTake}>
          {t('conflict.take')}
        </Button>
      </div>
    </Section>
  );
}

function useDifferences(mine: ModelDraft, stored: ModelDraft): Difference[] {
  const { t } = useTranslation('model');
  const name = useRuleName();
  const told = (rule: RuleDraft | undefined) =>
    rule
      ? t('conflict.rule', {
          national: rule.national || t('average'),
          absolute: rule.absolute || t('none'),
          weight: rule.weight,
        })
      : t('conflict.noRule');
  const settings: Difference[] = [
    ...(['name', 'sourceNote', 'validFrom', 'validTo', ...numbers] as const).map((field) => ({
      what: t(`setting.${field}`),
      mine: mine[field] || t('none'),
      stored: stored[field] || t('none'),
    })),
    ...choiceNames.map((field) => ({
      what: t(`setting.${field}`),
      mine: t(`choice.${mine[field]}`),
      stored: t(`choice.${stored[field]}`),
    })),
    {
      what: t('setting.demo'),
      mine: t(mine.demo ? 'yes' : 'no'),
      stored: t(stored.demo ? 'yes' : 'no'),
    },
  ];
  const places = new Map([...stored.rules, ...mine.rules].map((rule) => [ruleKey(rule), rule]));
  const find = (rules: RuleDraft[], key: string) => rules.find((rule) => ruleKey(rule) === key);
  const rules = [...places].map(([key, rule]) => ({
    what: name(rule),
    mine: told(find(mine.rules, key)),
    stored: told(find(stored.rules, key)),
  }));
  return [...settings, ...rules].filter((row) => row.mine !== row.stored);
}
