import { useTranslation } from 'react-i18next';
import type { RiskLine, RiskPoints } from '@/api/generated';
import { useFormat } from '@/components/useFormat';
import { useIndicator } from '@/components/useIndicator';
import { useFigure } from './useFigure';
import styles from './WhyPoints.module.css';

/** Where the points come from in plain words, the most points first: half a minute's reading. */
export function WhyPoints({ risk }: { risk: RiskPoints }) {
  const { t } = useTranslation('explain');
  const giving = risk.lines
    .filter(({ points }) => points > 0)
    .sort((one, other) => other.points - one.points);
  const excluded = risk.lines.filter(({ excludedBecause }) => excludedBecause !== undefined);
  const silent = risk.lines.length - giving.length - excluded.length;
  if (risk.lines.length === 0) return null;
  return (
    <div className={styles.why}>
      <p className={styles.counts}>
        {[
          t('giving', { count: giving.length }),
          t('silent', { count: silent }),
          ...(excluded.length > 0 ? [t('excluded', { count: excluded.length })] : []),
        ].join(' ')}
      </p>
      {giving.length === 0 ? null : (
        <ol className={styles.points}>
          {giving.map((line) => (
            <Reason key={`${line.indicator} ${line.grade} ${line.schoolYear}`} line={line} />
          ))}
        </ol>
      )}
    </div>
  );
}

function Reason({ line }: { line: RiskLine }) {
  const { t } = useTranslation('explain');
  const { number } = useFormat();
  const { cell } = useFigure();
  const because = useBecause();
  return (
    <li className={styles.reason}>
      <strong className={styles.number}>
        {t('points', { count: line.points, points: number(line.points) })}
      </strong>
      <span>
        <span className={styles.what}>{cell(line.indicator, line.grade, line.schoolYear)}</span>{' '}
        {because(line)}
      </span>
    </li>
  );
}

/** Which limit it is worse than, as the points say: the rule itself is the server's. */
function useBecause(): (line: RiskLine) => string {
  const { t } = useTranslation('explain');
  const { value, name } = useIndicator();
  const { number } = useFormat();
  return (line) => {
    const absolute = line.points === line.maxPoints && line.absoluteLimit !== null;
    const limit = absolute ? line.absoluteLimit : line.nationalLimit;
    if (line.value === undefined || limit === null) return name(line.indicator);
    const average = !absolute && line.cells.some(({ national }) => national !== null);
    const words = {
      value: value(line.indicator, line.value),
      limit: value(line.indicator, limit),
    };
    const told = absolute ? t('absolute', words) : average ? t('average', words) : t('limit', words);
    const pupils = line.n === undefined ? '' : ` (${t('pupils', { count: line.n, n: number(line.n) })})`;
    const weight = line.weight === 1 ? '' : ` ${t('weighted', { count: line.weight })}`;
    return `${told}${pupils}.${weight}`;
  };
}
