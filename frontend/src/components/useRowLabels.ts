import { useTranslation } from 'react-i18next';

interface Rows {
  /** Where the list stands in what is sent. */
  at: string;
  legend: string;
  count: number;
  /** What the fields of a row are called; none where a row is one field. */
  fields?: Record<string, string>;
}

/** What a list, its rows and their fields are called, by where they stand in what is sent. */
export function useRowLabels(): (rows: Rows) => Record<string, string> {
  const { t } = useTranslation('form');
  return ({ at, legend, count, fields = {} }) => {
    const labels: Record<string, string> = { [at]: legend };
    for (let number = 1; number <= count; number++) {
      const row = `${at}/${number - 1}`;
      labels[row] = t('rows.one', { list: legend, number });
      for (const [field, word] of Object.entries(fields)) {
        labels[`${row}/${field}`] = t('rows.label', { list: legend, number, field: word });
      }
    }
    return labels;
  };
}
