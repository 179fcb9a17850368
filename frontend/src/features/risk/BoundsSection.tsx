import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RiskBounds, RiskPoints } from '@/api/generated';
import { riskBoundsQuery } from '@/api/riskBounds';
import { DataStates } from '@/components/DataStates';
import { type Column, DataTable, Narrow } from '@/components/DataTable';
import { Section } from '@/components/Section';
import { useCellWords } from '@/components/useCellWords';
import { useFormat } from '@/components/useFormat';
import { shareOf } from '@/lib/numbers';
import styles from './bounds.module.css';
import { questionOf } from './question';

const ends = ['lowest', 'now', 'highest'] as const;
type End = (typeof ends)[number];

/** What the share can be, whatever the hidden figures are: one sentence, a bar, and the same as a table. Nothing where none is. */
export function BoundsSection({ risk }: { risk: RiskPoints }) {
  const { t } = useTranslation('riskBounds');
  const whole = risk.lines.every(({ excludedBecause }) => excludedBecause === undefined);
  const query = useQuery({ ...riskBoundsQuery(questionOf(risk)), enabled: !whole });
  if (whole) return null;
  return (
    <Section title={t('title')}>
      <DataStates query={query}>{(bounds) => <Told bounds={bounds} />}</DataStates>
    </Section>
  );
}

/** Rounded once, from the points; null where the basis is too small for a share. */
function shownShare({ points, maxPoints, sharePercent }: RiskBounds[End]): number | null {
  return sharePercent === null ? null : shareOf(points, maxPoints);
}

function Told({ bounds }: { bounds: RiskBounds }) {
  const { t } = useTranslation('riskBounds');
  const { percent } = useFormat();
  const lowest = shownShare(bounds.lowest);
  const highest = shownShare(bounds.highest);
  if (bounds.filled.length === 0) return <p>{t('nothingHidden')}</p>;
  if (lowest === null || highest === null) return <p>{t('stillTooFew')}</p>;
  return (
    <div className={styles.told}>
      <p className={styles.sentence}>
        {t('between', {
          count: bounds.filled.length,
          lowest: percent(lowest),
          highest: percent(highest),
        })}
      </p>
      <Bar lowest={lowest} highest={highest} now={shownShare(bounds.now)} />
      <Ends bounds={bounds} />
      <p className={styles.note}>{t('how')}</p>
      <Filled bounds={bounds} />
    </div>
  );
}

interface BarProps {
  lowest: number;
  highest: number;
  now: number | null;
}

/** The whole scale of shares, the part of it that is possible, and a mark at the share that is shown. */
function Bar({ lowest, highest, now }: BarProps) {
  const { percent } = useFormat();
  return (
    <div className={styles.bar} aria-hidden="true">
      <div className={styles.track}>
        <div className={styles.possible} style={{ left: `${lowest}%`, width: `${highest - lowest}%` }} />
        {now === null ? null : <div className={styles.mark} style={{ left: `${now}%` }} />}
      </div>
      <div className={styles.ends}>
        <span>{percent(0, 0)}</span>
        <span>{percent(100, 0)}</span>
      </div>
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

function Filled({ bounds }: { bounds: RiskBounds }) {
  const { t } = useTranslation('riskBounds');
  const { t: domain } = useTranslation('domain');
  const { name } = useCellWords();
  return (
    <details className={styles.filled}>
      <summary>
        {t('filled')} ({bounds.filled.length})
      </summary>
      <ul>
        {bounds.filled.map(({ indicator, grade, schoolYear, because }) => (
          <li key={`${indicator} ${grade} ${schoolYear}`}>
            {name({ indicator, grade, schoolYear })}:{' '}
            {because === 'N_MISSING'
              ? domain('excluded.N_MISSING')
              : domain(`cellState.${because === 'SUPPRESSED' ? 'SUPPRESSED' : 'ABSENT'}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
