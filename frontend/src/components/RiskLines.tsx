import { useTranslation } from 'react-i18next';
import type { RiskLine, RiskPoints } from '@/api/generated';
import { formatSchoolYear } from '@/lib/schoolYear';
import { Empty } from './DataStates';
import { type Column, DataTable, Narrow } from './DataTable';
import styles from './RiskLines.module.css';
import { useCellWords } from './useCellWords';
import { useFormat } from './useFormat';
import { useIndicator } from './useIndicator';

const keyOf = (line: RiskLine) => `${line.indicator} ${line.grade} ${line.schoolYear}`;

/** Every line behind a sum of risk points; they add up to it. */
export function RiskLines({ risk }: { risk: RiskPoints }) {
  const { t } = useTranslation('riskLines');
  const { t: common } = useTranslation();
  const { number } = useFormat();
  const { line: figure } = useCellWords();
  if (risk.lines.length === 0) return <Empty>{t('empty')}</Empty>;
  const columns: Column<RiskLine>[] = [
    { key: 'indicator', header: t('indicator'), heading: true, cell: (line) => <LineName line={line} /> },
    { key: 'value', header: t('value'), wide: true, cell: figure },
    { key: 'against', header: t('against'), wide: true, cell: (line) => <Against line={line} /> },
    {
      key: 'points',
      header: t('points'),
      numeric: true,
      cell: (line) => t('of', { points: number(line.points), maxPoints: number(line.maxPoints) }),
    },
  ];
  return (
    <div className={styles.lines}>
      <DataTable caption={t('caption')} captionHidden columns={columns} rows={risk.lines} rowKey={keyOf} />
      <p className={styles.sum}>
        {t('sum', { points: number(risk.points), maxPoints: number(risk.maxPoints) })}
        <small>{common('model', { name: risk.model.name, version: risk.model.version })}</small>
      </p>
    </div>
  );
}

/** `Lesing 5. trinn` over its school year, and in a narrow window its figure; what is pooled has no grade, what is a mean has no year. */
function LineName({ line }: { line: RiskLine }) {
  const { t } = useTranslation('riskLines');
  const { name, line: figure } = useCellWords();
  const { schoolYear, weight } = line;
  return (
    <>
      {name({ ...line, schoolYear: null })}
      {weight === 1 ? '' : ` ${t('weight', { weight })}`}
      {schoolYear === null ? null : <small className={styles.year}>{formatSchoolYear(schoolYear)}</small>}
      <Narrow>{figure(line)}</Narrow>
    </>
  );
}

/** How the value stands against the limits, as the points say it does: the rule itself is the server's. */
function Against({ line }: { line: RiskLine }) {
  const { t } = useTranslation('riskLines');
  const { t: domain } = useTranslation('domain');
  const { value } = useIndicator();
  const shown = (limit: number) => value(line.indicator, limit);
  if (line.excludedBecause)
    return <>{t('excluded', { because: domain(`excluded.${line.excludedBecause}`) })}</>;
  if (line.points > 0 && line.points === line.maxPoints && line.absoluteLimit !== null) {
    return <>{t('absolute', { limit: shown(line.absoluteLimit) })}</>;
  }
  if (line.nationalLimit === null) return <>{t('noLimit')}</>;
  const limit = shown(line.nationalLimit);
  return <>{line.points > 0 ? t('worse', { limit }) : t('notWorse', { limit })}</>;
}
