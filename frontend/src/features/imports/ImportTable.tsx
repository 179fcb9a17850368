import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Import } from '@/api/generated';
import { type Column, DataTable } from '@/components/DataTable';
import { useFormat } from '@/components/useFormat';
import { ImportStatusTag } from './ImportStatusTag';

export function ImportTable({ imports }: { imports: Import[] }) {
  const { t } = useTranslation('imports');
  const { date, time, number } = useFormat();
  const columns: Column<Import>[] = [
    {
      key: 'file',
      header: t('column.file'),
      heading: true,
      cell: ({ id, fileName }) => (
        <Link to="/import/$importId" params={{ importId: id }} className="ds-link">
          {fileName}
        </Link>
      ),
    },
    { key: 'status', header: t('column.status'), cell: ({ status }) => <ImportStatusTag status={status} /> },
    {
      key: 'when',
      header: t('column.when'),
      wide: true,
      cell: ({ createdAt }) => `${date(createdAt, 'short')} ${time(createdAt)}`,
    },
    {
      key: 'stored',
      header: t('column.stored'),
      numeric: true,
      wide: true,
      cell: ({ rows }) => number(rows.stored),
    },
    {
      key: 'problems',
      header: t('column.problems'),
      numeric: true,
      wide: true,
      cell: ({ problems }) => number(problems.length),
    },
  ];
  return (
    <DataTable
      caption={t('list.caption')}
      captionHidden
      columns={columns}
      rows={imports}
      rowKey={({ id }) => id}
    />
  );
}
