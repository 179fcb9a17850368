import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/DataTable';
import { useFormat } from '@/components/useFormat';
import { formatSchoolYear } from '@/lib/schoolYear';
import { useFigureWords } from './FigureMarks';
import styles from './RedThread.module.css';
import type { Line, Point } from './series';
import type { ThreadItem } from './thread';
import { useWhen } from './useTeller';

/** One school year of a line, whoever has a figure in it. */
export interface FigureRow {
  schoolYear: string;
  school: Point | undefined;
  municipality: Point | undefined;
  nation: Point | undefined;
}

export function figureRows(line: Line): FigureRow[] {
  const of = (points: Point[], year: string) => points.find(({ schoolYear }) => schoolYear === year);
  const years = new Set([...line.school, ...line.municipality, ...line.nation].map((one) => one.schoolYear));
  return [...years].sort().map((schoolYear) => ({
    schoolYear,
    school: of(line.school, schoolYear),
    municipality: of(line.municipality, schoolYear),
    nation: of(line.nation, schoolYear),
  }));
}

/** All the drawing says, as tables. */
export function ThreadTables({ items, line }: { items: ThreadItem[]; line: Line | undefined }) {
  return (
    <div className={styles.tables}>
      {items.length > 0 ? <Events items={items} /> : null}
      {line ? <FigureTable line={line} /> : null}
    </div>
  );
}

function Events({ items }: { items: ThreadItem[] }) {
  const { t } = useTranslation('redthread');
  const when = useWhen();
  const columns: Column<ThreadItem>[] = [
    { key: 'when', header: t('table.when'), cell: when },
    { key: 'what', header: t('table.what'), cell: (item) => item.kind },
    { key: 'title', header: t('table.title'), heading: true, cell: (item) => item.title },
    { key: 'state', header: t('table.state'), cell: (item) => item.state },
  ];
  const rows = [...items].sort((a, b) => a.from.localeCompare(b.from));
  return <DataTable caption={t('table.events')} columns={columns} rows={rows} rowKey={(item) => item.id} />;
}

function FigureTable({ line }: { line: Line }) {
  const { t } = useTranslation('redthread');
  const { t: domain } = useTranslation('domain');
  const { number } = useFormat();
  const words = useFigureWords(line);
  const given = (value: number | undefined) => (value === undefined ? t('table.none') : number(value, 1));
  const plain = (point: Point | undefined) =>
    point
      ? words({ schoolYear: point.schoolYear, state: point.state, ...onlyValue(point) })
      : t('table.none');
  const name = t('thread.lineOption', {
    indicator: domain(`indicator.${line.indicator}`),
    grade: line.grade,
  });
  const columns: Column<FigureRow>[] = [
    {
      key: 'year',
      header: t('table.schoolYear'),
      heading: true,
      cell: (row) => formatSchoolYear(row.schoolYear),
    },
    { key: 'school', header: t('table.school'), numeric: true, cell: (row) => plain(row.school) },
    {
      key: 'uncertainty',
      header: t('table.uncertainty'),
      numeric: true,
      cell: (row) => given(row.school?.uncertainty),
    },
    {
      key: 'pupils',
      header: t('table.pupils'),
      numeric: true,
      cell: (row) => (row.school?.n === undefined ? t('table.none') : number(row.school.n)),
    },
    {
      key: 'municipality',
      header: t('table.municipality'),
      numeric: true,
      cell: (row) => plain(row.municipality),
    },
    { key: 'nation', header: t('table.nation'), numeric: true, cell: (row) => plain(row.nation) },
  ];
  const unit = domain(`indicatorUnit.${line.indicator}`);
  return (
    <DataTable
      caption={`${t('table.figures', { line: name })} (${unit})`}
      columns={columns}
      rows={figureRows(line)}
      rowKey={(row) => row.schoolYear}
    />
  );
}

function onlyValue({ value }: Point): { value?: number } {
  return value === undefined ? {} : { value };
}
