import { useQuery } from '@tanstack/react-query';
import { type Ref, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RiskBounds, RiskPoints } from '@/api/generated';
import { riskBoundsQuery } from '@/api/riskBounds';
import { DataStates } from '@/components/DataStates';
import { type Column, DataTable, Narrow } from '@/components/DataTable';
import { Savings } from '@/components/Savings';
import { Section } from '@/components/Section';
import { useFormat } from '@/components/useFormat';
import { fileNameOf } from '@/lib/download';
import { BoundsBar, type Possible } from './BoundsBar';
import styles from './bounds.module.css';
import { type End, ends, shownShare } from './boundsEnds';
import { questionOf } from './question';
import { useBoundsCsv } from './useBoundsCsv';
import { useFilledWords } from './useFilledWords';

/** What the share can be, whatever the hidden figures are: one sentence, a bar, and the same as a table. Nothing where none is. */
export function BoundsSection({ risk }: { risk: RiskPoints }) {
  const { t } = useTranslation('riskBounds');
  const drawing = useRef<SVGSVGElement>(null);
  const csv = useBoundsCsv();
  const whole = risk.lines.every(({ excludedBecause }) => excludedBecause === undefined);
  const query = useQuery({ ...riskBoundsQuery(questionOf(risk)), enabled: !whole });
  if (whole) return null;
  const { data } = query;
  const savings =
    data && possible(data) ? (
      <Savings
        fileName={fileNameOf(risk.unit.name ?? '', risk.schoolYear, 'spenn')}
        csv={() => csv(data)}
        drawing={drawing}
      />
    ) : undefined;
  return (
    <Section title={t('title')} actions={savings}>
      <DataStates query={query}>{(bounds) => <Told bounds={bounds} drawing={drawing} />}</DataStates>
    </Section>
  );
}

/** What is drawn; null where nothing is hidden, or too much. */
function possible(bounds: RiskBounds): Possible | null {
  const lowest = shownShare(bounds.lowest);
  const highest = shownShare(bounds.highest);
  if (bounds.filled.length === 0 || lowest === null || highest === null) return null;
  return { lowest, highest, now: shownShare(bounds.now) };
}

function Told({ bounds, drawing }: { bounds: RiskBounds; drawing: Ref<SVGSVGElement> }) {
  const { t } = useTranslation('riskBounds');
  const { percent } = useFormat();
  const shares = possible(bounds);
  if (bounds.filled.length === 0) return <p>{t('nothingHidden')}</p>;
  if (shares === null) return <p>{t('stillTooFew')}</p>;
  return (
    <div className={styles.told}>
      <p className={styles.sentence}>
        {t('between', {
          count: bounds.filled.length,
          lowest: percent(shares.lowest),
          highest: percent(shares.highest),
        })}
      </p>
      <BoundsBar shares={shares} drawing={drawing} />
      <Ends bounds={bounds} />
      <p className={styles.note}>{t('how')}</p>
      <Filled bounds={bounds} />
    </div>
  );
}

function Ends({ bounds }: { bounds: RiskBounds }) {
  const { t } = useTranslation('riskBounds');
  const { t: common } = useTranslation();
  const { number, percent } = useFormat();
  const sum = (end: End) =>
    t('whatIf.sum', { points: number(bounds[end].points), maxPoints: number(bounds[end].maxPoints) });
  const columns: Column<End>[] = [
    {
      key: 'end',
      header: t('end'),
      heading: true,
      cell: (end) => (
        <>
          {t(end)}
          <Narrow>{sum(end)}</Narrow>
        </>
      ),
    },
    { key: 'points', header: t('points'), numeric: true, wide: true, cell: sum },
    {
      key: 'share',
      header: t('share'),
      numeric: true,
      cell: (end) => {
        const share = shownShare(bounds[end]);
        return share === null ? common('noShare') : percent(share);
      },
    },
  ];
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      columns={columns}
      rows={[...ends]}
      rowKey={(end) => end}
    />
  );
}

function Filled({ bounds: { filled } }: { bounds: RiskBounds }) {
  const { t } = useTranslation('riskBounds');
  const words = useFilledWords();
  return (
    <details className={styles.filled}>
      <summary>
        {t('filled')} ({filled.length})
      </summary>
      <ul>
        {filled.map((cell) => (
          <li key={words(cell)}>{words(cell)}</li>
        ))}
      </ul>
    </details>
  );
}
