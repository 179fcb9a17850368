import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { IndicatorCode, RiskCell, RiskFigure, RiskPoints } from '@/api/generated';
import { rightsQuery } from '@/api/me';
import { type Column, DataTable, Narrow } from '@/components/DataTable';
import { Fold } from '@/components/Fold';
import { useCellWords } from '@/components/useCellWords';
import styles from './LineSources.module.css';

interface Row {
  indicator: IndicatorCode;
  cell: RiskCell;
}

/** Every figure the lines stand on, the country's it was held against, and where each came from. */
export function LineSources({ risk }: { risk: RiskPoints }) {
  const { t } = useTranslation('explain');
  const { figure, name } = useCellWords();
  const rows = risk.lines.flatMap(({ indicator, cells }) => cells.map((one) => ({ indicator, cell: one })));
  const columns: Column<Row>[] = [
    {
      key: 'what',
      header: t('sources.what'),
      heading: true,
      cell: ({ indicator, cell: { grade, figure: of } }) =>
        name({ indicator, grade, schoolYear: of.schoolYear }),
    },
    {
      key: 'figure',
      header: t('sources.figure'),
      cell: (row) => (
        <>
          <Told words={figure(row.indicator, row.cell.figure)} figure={row.cell.figure} />
          <Narrow>
            {t('sources.nation')}: <Nation row={row} />
          </Narrow>
        </>
      ),
    },
    { key: 'nation', header: t('sources.nation'), wide: true, cell: (row) => <Nation row={row} /> },
  ];
  if (rows.length === 0) return null;
  return (
    <Fold title={t('sources.title')}>
      <DataTable
        caption={t('sources.title')}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={(row) => `${row.indicator} ${row.cell.grade} ${row.cell.figure.schoolYear}`}
      />
      <p className={styles.note}>
        {t('sources.hash')} <code className={styles.hash}>{risk.inputsHash}</code>
      </p>
    </Fold>
  );
}

/** The country's figure that the limit was taken from. */
function Nation({ row: { indicator, cell } }: { row: Row }) {
  const { t } = useTranslation('explain');
  const { figure } = useCellWords();
  if (cell.national === null) return t('sources.fixed');
  return <Told words={figure(indicator, cell.national)} figure={cell.national} />;
}

/** A figure over its credit, and the way to its import for those who may open it. */
function Told({ words, figure }: { words: string; figure: RiskFigure }) {
  const { t } = useTranslation(['explain', 'common']);
  return (
    <>
      {words}
      {figure.credit === null ? null : (
        <small className={styles.credit}>
          {figure.demo ? t('sources.demo') : figure.credit}
          <ImportLink figure={figure} />
        </small>
      )}
    </>
  );
}

function ImportLink({ figure }: { figure: RiskFigure }) {
  const { t } = useTranslation('explain');
  const { importId, row } = figure.source;
  const { data: rights } = useQuery({ ...rightsQuery({}), enabled: importId !== null });
  if (importId === null || row === null) return null;
  const words = t('sources.row', { row });
  const mayOpen = rights?.includes('IMPORT_PUBLIC_FIGURES');
  return (
    <>
      {', '}
      {mayOpen ? (
        <Link to="/import/$importId" params={{ importId }} className="ds-link">
          {words}
        </Link>
      ) : (
        words
      )}
    </>
  );
}
