import { useTranslation } from 'react-i18next';
import type { RiskModel, RiskRule } from '@/api/generated';
import { type Column, DataTable, Narrow } from '@/components/DataTable';
import { useFormat } from '@/components/useFormat';
import { useIndicator } from '@/components/useIndicator';
import { formatSchoolYear } from '@/lib/schoolYear';
import styles from './model.module.css';
import { choiceNames, ruleKey } from './modelDraft';
import { useRuleName } from './RuleFields';

/** What the model decides where the published rule leaves it open, each in a sentence. */
export function ModelFacts({ model }: { model: RiskModel }) {
  const { t } = useTranslation('model');
  const { number, percent } = useFormat();
  return (
    <dl className={styles.settings}>
      <Setting term={t('setting.windowYears')} value={number(model.windowYears)} />
      <Setting
        term={t('setting.points')}
        value={t('pointsBoth', {
          national: number(model.pointsNational),
          absolute: number(model.pointsAbsolute),
        })}
      />
      <Setting term={t('setting.minCoveragePercent')} value={percent(model.minCoveragePercent, 0)} />
      <Setting term={t('setting.valid')} value={useValidity(model)} />
      {choiceNames.map((name) => (
        <Setting key={name} term={t(`setting.${name}`)} value={t(`choice.${model[name]}`)} />
      ))}
    </dl>
  );
}

/** The school years the model may be asked for, in words. */
function useValidity({ validFrom, validTo }: RiskModel): string {
  const { t } = useTranslation('model');
  const from = validFrom === null ? '' : formatSchoolYear(validFrom);
  const to = validTo === null ? '' : formatSchoolYear(validTo);
  if (validFrom === null && validTo === null) return t('valid.all');
  if (validTo === null) return t('valid.from', { from });
  return validFrom === null ? t('valid.to', { to }) : t('valid.between', { from, to });
}

function Setting({ term, value }: { term: string; value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** The limits, one row for each indicator and grade. */
export function ModelRules({ model }: { model: RiskModel }) {
  const { t } = useTranslation('model');
  const { number } = useFormat();
  const indicator = useIndicator();
  const name = useRuleName();
  const national = (rule: RiskRule) =>
    typeof rule.nationalLimit === 'number'
      ? indicator.value(rule.indicator, rule.nationalLimit)
      : t('average');
  const columns: Column<RiskRule>[] = [
    {
      key: 'rule',
      header: t('column.rule'),
      heading: true,
      cell: (rule) => (
        <>
          {name(rule)}
          <Narrow>
            {t('column.national')}: {national(rule)}
          </Narrow>
        </>
      ),
    },
    {
      key: 'national',
      header: t('column.national'),
      numeric: true,
      wide: true,
      cell: national,
    },
    {
      key: 'absolute',
      header: t('column.absolute'),
      numeric: true,
      cell: (rule) =>
        rule.absoluteLimit === null ? t('none') : indicator.value(rule.indicator, rule.absoluteLimit),
    },
    { key: 'weight', header: t('column.weight'), numeric: true, cell: ({ weight }) => number(weight) },
  ];
  return (
    <DataTable
      caption={t('rulesCaption')}
      captionHidden
      columns={columns}
      rows={model.rules}
      rowKey={ruleKey}
    />
  );
}

/** Who moved the model, and when. */
export function ModelHistory({ model }: { model: RiskModel }) {
  const { t } = useTranslation(['model', 'domain']);
  const { date } = useFormat();
  const states: Record<string, string> = t('domain:modelStatus', { returnObjects: true });
  if (model.transitions.length === 0) return <p>{t('history.none')}</p>;
  return (
    <ol className={styles.history}>
      {model.transitions.map(({ from, to, at, actor, reason }) => (
        <li key={`${at} ${to}`}>
          {t('history.change', { from: states[from] ?? from, to: states[to] ?? to })}
          <div className={styles.note}>{[date(at), actor, reason].filter(Boolean).join(' · ')}</div>
        </li>
      ))}
    </ol>
  );
}
