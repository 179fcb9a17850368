import { useTranslation } from 'react-i18next';
import type { RiskLine, RiskPoints } from '@/api/generated';
import { useCellWords } from './useCellWords';
import { useFormat } from './useFormat';
import { useIndicator } from './useIndicator';
import styles from './WhyPoints.module.css';

const keyOf = ({ indicator, grade, schoolYear }: RiskLine) => `${indicator} ${grade} ${schoolYear}`;

/** The most points first; among equals the latest year. */
const byPoints = (one: RiskLine, other: RiskLine) =>
  other.points - one.points || (other.schoolYear ?? '').localeCompare(one.schoolYear ?? '');

/** Where the points come from in plain words: half a minute's reading. */
export function WhyPoints({ risk: { lines } }: { risk: RiskPoints }) {
  const { t } = useTranslation(['explain', 'riskLines']);
  const excluded = useExcluded(lines);
  const giving = lines.filter(({ points }) => points > 0).sort(byPoints);
  if (lines.length === 0) return <p>{t('riskLines:empty')}</p>;
  return (
    <div className={styles.why}>
      <p>
        {t('giving', { count: giving.length, total: lines.length })} {excluded}
      </p>
      {giving.length === 0 ? null : (
        <>
          <ol className={styles.points}>
            {giving.map((line) => (
              <Reason key={keyOf(line)} line={line} />
            ))}
          </ol>
          <HowToRead lines={giving} />
        </>
      )}
    </div>
  );
}

/** What the figures are counted in where they do not say it, and that the rule does not see the uncertainty. */
function HowToRead({ lines }: { lines: RiskLine[] }) {
  const { t } = useTranslation('explain');
  const scale = lines.some(({ indicator }) => indicator.endsWith('_SCALE'));
  const uncertain = lines.some(
    ({ cells }) => cells.length === 1 && cells[0]?.figure.uncertainty !== undefined,
  );
  const notes = [scale ? t('scale') : '', uncertain ? t('uncertain') : ''].filter((note) => note !== '');
  return notes.length === 0 ? null : <p className={styles.note}>{notes.join(' ')}</p>;
}

/** How many figures do not count, and why. */
function useExcluded(lines: RiskLine[]): string {
  const { t } = useTranslation(['explain', 'domain']);
  const because = lines.flatMap(({ excludedBecause }) => excludedBecause ?? []);
  const reasons = [...new Set(because)].map((reason) => t(`domain:excluded.${reason}`)).join(', ');
  return because.length === 0 ? t('whole') : t('excluded', { count: because.length, reasons });
}

function Reason({ line }: { line: RiskLine }) {
  const { t } = useTranslation('explain');
  const { number } = useFormat();
  const { name } = useCellWords();
  const because = useBecause();
  return (
    <li className={styles.reason}>
      <strong className={styles.number}>
        {t('points', { count: line.points, points: number(line.points) })}
      </strong>
      <span>
        <span className={styles.what}>{name(line)}</span> {because(line)}
      </span>
    </li>
  );
}

/** Which limit it is worse than, as the points say: the rule itself is the server's. */
function useBecause(): (line: RiskLine) => string {
  const { t } = useTranslation('explain');
  const { value, name } = useIndicator();
  const { line: figure } = useCellWords();
  return (line) => {
    const { indicator, cells } = line;
    const absolute = line.points === line.maxPoints && line.absoluteLimit !== null;
    const limit = absolute ? line.absoluteLimit : line.nationalLimit;
    if (line.value === undefined || limit === null) return name(indicator);
    const average = !absolute && cells.some(({ national }) => national !== null);
    const words = { value: figure(line), limit: value(indicator, limit) };
    const told = absolute ? t('absolute', words) : average ? t('average', words) : t('limit', words);
    const weight = line.weight === 1 ? '' : ` ${t('weighted', { count: line.weight })}`;
    return `${told}.${weight}`;
  };
}
