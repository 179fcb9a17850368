import { useTranslation } from 'react-i18next';
import type { ImportProblem } from '@/api/generated';
import { type Column, DataTable } from '@/components/DataTable';
import { useFormat } from '@/components/useFormat';

/** Everything the file was told of, by row and column. */
export function ImportProblems({ problems }: { problems: ImportProblem[] }) {
  const { t } = useTranslation('imports');
  const { number } = useFormat();
  if (problems.length === 0) return <p>{t('one.noProblems')}</p>;
  const columns: Column<ImportProblem>[] = [
    {
      key: 'row',
      header: t('one.row'),
      heading: true,
      cell: ({ row }) => (row === null ? t('one.wholeFile') : number(row)),
    },
    { key: 'column', header: t('one.column'), cell: ({ column }) => column ?? '' },
    { key: 'code', header: t('one.code'), cell: ({ code }) => <code>{code}</code> },
    { key: 'message', header: t('one.message'), cell: ({ message }) => <span lang="en">{message}</span> },
  ];
  return (
    <DataTable
      caption={t('one.problemsCaption')}
      captionHidden
      columns={columns}
      rows={problems}
      rowKey={({ row, column, code, message }) => `${row} ${column} ${code} ${message}`}
    />
  );
}
