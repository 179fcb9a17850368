import { useTranslation } from 'react-i18next';
import type { RiskPoints } from '@/api/generated';
import { Fold } from '@/components/Fold';
import { RiskLines } from '@/components/RiskLines';
import { Savings } from '@/components/Savings';
import { Section } from '@/components/Section';
import { WhyPoints } from '@/components/WhyPoints';
import { fileNameOf } from '@/lib/download';
import { LineSources } from './LineSources';
import { RiskSummary } from './RiskSummary';
import styles from './risk.module.css';
import { useLinesCsv } from './useLinesCsv';

/** The share, and beside it where its points come from; everything behind them is one step away. */
export function PointsSection({ risk }: { risk: RiskPoints }) {
  const { t } = useTranslation('risk');
  const csv = useLinesCsv(risk);
  const { unit, schoolYear, lines } = risk;
  const credits = new Set(lines.flatMap(({ cells }) => cells.flatMap(({ figure }) => figure.credit ?? [])));
  const savings = <Savings fileName={fileNameOf(unit.name ?? '', schoolYear, 'risikopoeng')} csv={csv} />;
  return (
    <Section title={t('why')} actions={lines.length > 0 ? savings : undefined}>
      <div className={styles.points}>
        <RiskSummary risk={risk} windowYears={risk.windowYears} />
        <WhyPoints risk={risk} />
      </div>
      {credits.size > 0 ? <p className={styles.note}>{[...credits].join(' · ')}</p> : null}
      {lines.length === 0 ? null : (
        <div>
          <Fold title={t('lines', { count: lines.length })}>
            <RiskLines risk={risk} />
          </Fold>
          <LineSources risk={risk} />
        </div>
      )}
    </Section>
  );
}
