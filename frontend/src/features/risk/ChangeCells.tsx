import { useTranslation } from 'react-i18next';
import type { IndicatorCode, RiskCellChange } from '@/api/generated';
import { type Column, DataTable, Narrow } from '@/components/DataTable';
import { Fold } from '@/components/Fold';
import { Change } from '@/components/Share';
import { useCellWords } from '@/components/useCellWords';
import { useFormat } from '@/components/useFormat';
import { useIndicator } from '@/components/useIndicator';
import { formatSchoolYear } from '@/lib/schoolYear';
import styles from './ChangeCells.module.css';

interface Measure {
  betterWhen: 'lower' | 'higher';
  /** What a change of it is counted in. */
  counted: 'percentPoints' | 'index' | 'scalePoints' | 'points';
  digits: number;
}

const level: Measure = { betterWhen: 'lower', counted: 'percentPoints', digits: 1 };
const scale: Measure = { betterWhen: 'higher', counted: 'scalePoints', digits: 0 };
const index: Measure = { betterWhen: 'higher', counted: 'index', digits: 1 };

const measures: Record<IndicatorCode, Measure> = {
  NP_READING_LEVEL1: level,
  NP_NUMERACY_LEVEL1: level,
  NP_READING_SCALE: scale,
  NP_NUMERACY_SCALE: scale,
  NP_ENGLISH_SCALE: scale,
  ES_BULLYING: level,
  ES_TEACHER_SUPPORT: index,
  ES_MOTIVATION: index,
  GRUNNSKOLEPOENG: { betterWhen: 'higher', counted: 'points', digits: 1 },
};

/** Every figure that counts both before and after, its change, and whether that is more than chance allows. */
export function ChangeCells({ cells }: { cells: RiskCellChange[] }) {
  const { t } = useTranslation('explain');
  const { figure, name } = useCellWords();
  const more = cells.filter(({ withinUncertainty }) => withinUncertainty === false).length;
  const within = cells.filter(({ withinUncertainty }) => withinUncertainty === true).length;
  const unknown = cells.length - more - within;
  const columns: Column<RiskCellChange>[] = [
    {
      key: 'what',
      header: t('cells.what'),
      heading: true,
      cell: (row) => (
        <>
          {name({ ...row, schoolYear: null })}
          <Narrow>
            {[row.from, row.to].map((one) => (
              <Dated key={one.schoolYear} year={one.schoolYear} words={figure(row.indicator, one)} />
            ))}
          </Narrow>
        </>
      ),
    },
    {
      key: 'from',
      header: t('cells.from'),
      wide: true,
      cell: (row) => <Dated year={row.from.schoolYear} words={figure(row.indicator, row.from)} />,
    },
    {
      key: 'to',
      header: t('cells.to'),
      wide: true,
      cell: (row) => <Dated year={row.to.schoolYear} words={figure(row.indicator, row.to)} />,
    },
    { key: 'change', header: t('cells.change'), cell: (row) => <CellChange row={row} /> },
    { key: 'limit', header: t('cells.limit'), wide: true, cell: (row) => <Limit row={row} /> },
  ];
  if (cells.length === 0) return null;
  return (
    <div className={styles.cells}>
      <p className={styles.said}>
        {[
          t('cells.all', { count: cells.length }),
          more > 0 ? t('cells.more', { count: more }) : '',
          within > 0 ? t('cells.within', { count: within }) : '',
          unknown > 0 ? t('cells.unknown', { count: unknown }) : '',
        ].join(' ')}
      </p>
      <Fold title={t('cells.each')}>
        <DataTable
          caption={t('cells.caption')}
          captionHidden
          columns={columns}
          rows={cells}
          rowKey={(row) => `${row.indicator} ${row.grade} ${row.to.schoolYear}`}
        />
      </Fold>
    </div>
  );
}

function Dated({ year, words }: { year: string; words: string }) {
  return (
    <>
      {words}
      <small className={styles.small}>{formatSchoolYear(year)}</small>
    </>
  );
}

/** The change with its uncertainty in words; one that is within it is called neither better nor worse. */
function CellChange({ row }: { row: RiskCellChange }) {
  const { t } = useTranslation('explain');
  const { uncertainty, signed } = useFormat();
  const { betterWhen, counted, digits } = measures[row.indicator];
  const shown = Number.isInteger(row.change) ? digits : Math.max(digits, 1);
  const unit = t(`cells.counted.${counted}`);
  const told =
    row.changeUncertainty === undefined
      ? t('cells.noUncertainty')
      : t(row.withinUncertainty ? 'cells.isWithin' : 'cells.isMore', {
          uncertainty: uncertainty(row.changeUncertainty),
        });
  return (
    <>
      {row.withinUncertainty ? (
        `${signed(row.change, shown)} ${unit}`
      ) : (
        <Change change={row.change} betterWhen={betterWhen} digits={shown} unit={unit} />
      )}
      <small className={styles.small}>{told}</small>
    </>
  );
}

function Limit({ row }: { row: RiskCellChange }) {
  const { t } = useTranslation('explain');
  const { value } = useIndicator();
  const { nationalLimitFrom: from, nationalLimitTo: to } = row;
  if (from === null || to === null) return <>{t('cells.noLimit')}</>;
  return from === to
    ? t('cells.sameLimit', { limit: value(row.indicator, to) })
    : t('cells.movedLimit', { from: value(row.indicator, from), to: value(row.indicator, to) });
}
