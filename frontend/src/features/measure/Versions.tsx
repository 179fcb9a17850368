import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { differenceQuery } from '@/api/factors';
import type { FactorChange, FactorJudgement } from '@/api/generated';
import { DataStates, Empty } from '@/components/DataStates';
import { type Column, DataTable } from '@/components/DataTable';
import { SelectField } from '@/components/fields';
import { Section } from '@/components/Section';
import { useFormat } from '@/components/useFormat';
import styles from './factors.module.css';

interface VersionsProps {
  judgements: FactorJudgement[];
  /** Ids of the two that are held against each other; the latest two of the latest side unless told. */
  from: string | undefined;
  to: string | undefined;
  onChoose: (part: { fra?: string; til?: string }) => void;
}

/** Any two judgements of the school, factor by factor; earlier ones stay readable here. */
export function Versions({ judgements, from, to, onChoose }: VersionsProps) {
  const { t } = useTranslation('factors');
  const name = useJudgementName();
  const later = judgements.find(({ id }) => id === to) ?? judgements[0];
  const earlier =
    judgements.find(({ id }) => id === from) ??
    judgements.find(({ id, judgedAs }) => id !== later?.id && judgedAs === later?.judgedAs) ??
    judgements.find(({ id }) => id !== later?.id);
  const options = judgements.map((judgement) => ({ value: judgement.id, label: name(judgement) }));
  return (
    <Section title={t('versions')}>
      {later && earlier ? (
        <>
          <div className={styles.choice}>
            <SelectField
              label={t('from')}
              value={earlier.id}
              onChange={(fra) => onChoose({ fra, til: later.id })}
              options={options}
            />
            <SelectField
              label={t('to')}
              value={later.id}
              onChange={(til) => onChoose({ fra: earlier.id, til })}
              options={options}
            />
          </div>
          <Difference from={earlier} to={later} />
        </>
      ) : (
        <Empty>{t('onlyOne')}</Empty>
      )}
    </Section>
  );
}

function useJudgementName(): (judgement: FactorJudgement) => string {
  const { t } = useTranslation(['factors', 'domain']);
  const { date } = useFormat();
  return ({ judgedAs, version, judgedOn, judgedBy }) =>
    t('latest', {
      side: t(`domain:judgedAs.${judgedAs}`),
      version,
      date: date(judgedOn, 'short'),
      name: judgedBy,
    });
}

function Difference({ from, to }: { from: FactorJudgement; to: FactorJudgement }) {
  const { t } = useTranslation(['factors', 'domain']);
  const query = useQuery(differenceQuery(to.id, from.id));
  const columns: Column<FactorChange>[] = [
    {
      key: 'factor',
      header: t('column.factor'),
      heading: true,
      cell: ({ factor }) => t(`domain:factor.${factor}`),
    },
    {
      key: 'levels',
      header: t('column.change'),
      cell: ({ fromLevel, toLevel, change }) => (
        <span className={styles.change}>
          {fromLevel === null ? toLevel : t('fromTo', { from: fromLevel, to: toLevel })}
          <span className={styles.note}>{t(`moved.${direction(change)}`)}</span>
        </span>
      ),
    },
    { key: 'before', header: t('column.before'), cell: ({ fromEvidence }) => fromEvidence ?? t('none') },
    { key: 'after', header: t('column.after'), cell: ({ toEvidence }) => toEvidence },
  ];
  return (
    <DataStates query={query}>
      {({ factors }) => (
        <DataTable
          caption={t('differenceCaption')}
          captionHidden
          columns={columns}
          rows={factors}
          rowKey={({ factor }) => factor}
        />
      )}
    </DataStates>
  );
}

function direction(change: number | null): 'up' | 'down' | 'same' {
  if (change === null || change === 0) return 'same';
  return change > 0 ? 'up' : 'down';
}
