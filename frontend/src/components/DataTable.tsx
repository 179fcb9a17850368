import { Table } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './DataTable.module.css';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand to the right, with figures of equal width. */
  numeric?: boolean;
  /** Names the row: a header cell of its own. */
  heading?: boolean;
  /** Left out where the window is narrow; say it in the heading cell there. */
  wide?: boolean;
  sortable?: boolean;
}

/** What a column left out of a narrow window says there instead, in a cell that stays. */
export function Narrow({ children }: { children: ReactNode }) {
  return <span className={styles.narrow}>{children}</span>;
}

export interface Sorting {
  key: string;
  direction: 'ascending' | 'descending';
}

interface DataTableProps<Row> {
  /** What the table shows; read aloud, and on the screen unless a heading already says it. */
  caption: string;
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  sorting?: Sorting;
  onSort?: (sorting: Sorting) => void;
}

/** Rows under headers with a caption; scrolls by itself where it is wider than the window, by keyboard too. */
export function DataTable<Row>({
  caption,
  captionHidden,
  columns,
  rows,
  rowKey,
  ...sort
}: DataTableProps<Row>) {
  const id = useId();
  return (
    <div className={styles.scroll} role="region" aria-labelledby={id} tabIndex={0}>
      <Table className={styles.table} data-color="neutral" data-size="sm" hover>
        <caption id={id} className={captionHidden ? 'ds-sr-only' : styles.caption}>
          {caption}
        </caption>
        <Table.Head>
          <Table.Row>
            {columns.map((column) => (
              <Header key={column.key} column={column} {...sort} />
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function classOf<Row>(column: Column<Row>): string {
  return [column.numeric && styles.numeric, column.wide && styles.wide].filter(Boolean).join(' ');
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.heading) {
    return (
      <th scope="row" className={`${styles.heading} ${classOf(column)}`}>
        {column.cell(row)}
      </th>
    );
  }
  return <Table.Cell className={classOf(column)}>{column.cell(row)}</Table.Cell>;
}

interface HeaderProps<Row> {
  column: Column<Row>;
  sorting?: Sorting;
  onSort?: (sorting: Sorting) => void;
}

function Header<Row>({ column, sorting, onSort }: HeaderProps<Row>) {
  const { t } = useTranslation();
  const className = classOf(column);
  if (!column.sortable || !onSort) {
    return (
      <Table.HeaderCell scope="col" className={className}>
        {column.header}
      </Table.HeaderCell>
    );
  }
  const now = sorting?.key === column.key ? sorting.direction : 'none';
  const next = now === 'ascending' ? 'descending' : 'ascending';
  return (
    <Table.HeaderCell
      scope="col"
      className={className}
      sort={now}
      title={t('sort.by', { column: column.header })}
      onClick={() => onSort({ key: column.key, direction: next })}
    >
      {column.header}
    </Table.HeaderCell>
  );
}
