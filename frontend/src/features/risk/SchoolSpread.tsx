import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MunicipalityRisk } from '@/api/generated';
import { Savings } from '@/components/Savings';
import { Section } from '@/components/Section';
import { useFormat } from '@/components/useFormat';
import { fileNameOf } from '@/lib/download';
import { shareOf } from '@/lib/numbers';
import styles from './municipality.module.css';
import { Restricted } from './RiskSummary';
import { SpreadStrip } from './SpreadStrip';
import { useSpreadCsv } from './useSpreadCsv';

/** How the schools' shares lie, in words and drawn; the table beneath is its twin. */
export function SchoolSpread({ risk }: { risk: MunicipalityRisk }) {
  const { t } = useTranslation('municipality');
  const drawing = useRef<SVGSVGElement>(null);
  const csv = useSpreadCsv(risk);
  const { spread, schoolYear, unit } = risk;
  // One school alone is no spread.
  const drawn = spread.withShare > 1;
  const savings = (
    <Savings
      fileName={fileNameOf(unit.name ?? '', schoolYear, 'andeler')}
      csv={csv}
      drawing={drawn ? drawing : undefined}
    />
  );
  return (
    <Section title={t('spread.title')} actions={savings}>
      <SpreadWords risk={risk} />
      {drawn ? <SpreadStrip risk={risk} drawing={drawing} /> : null}
      {spread.containsRestricted ? <Restricted /> : null}
    </Section>
  );
}

function SpreadWords({ risk }: { risk: MunicipalityRisk }) {
  const { t } = useTranslation('municipality');
  const { number } = useFormat();
  const shown = useSpreadShare(risk);
  const { spread, worstQuarter } = risk;
  const counted = t('spread.counted', {
    count: spread.schools,
    withShare: number(spread.withShare),
    schools: number(spread.schools),
  });
  if (spread.withShare === 0) return <p className={styles.words}>{counted}</p>;
  return (
    <div className={styles.words}>
      <p>
        {counted}{' '}
        {spread.withShare === 1
          ? t('spread.alone', { share: shown(spread.lowestPercent) })
          : t('spread.lies', {
              lowest: shown(spread.lowestPercent),
              median: shown(spread.medianPercent),
              highest: shown(spread.highestPercent),
              lower: shown(spread.lowerQuartilePercent),
              upper: shown(spread.upperQuartilePercent),
              range: number(spread.rangePercentPoints ?? 0, 1),
            })}
      </p>
      <p>
        <strong>{t('worst.schools', { count: worstQuarter.schools })}</strong>{' '}
        {worstQuarter.fromSharePercent === null
          ? null
          : t('worst.from', {
              share: shown(worstQuarter.fromSharePercent),
              counted: number(worstQuarter.countedSchools),
            })}
      </p>
    </div>
  );
}

/** A school's own share is written as it is everywhere, rounded once from its points; what lies between schools as it came. */
function useSpreadShare({ schools }: MunicipalityRisk): (share: number | null) => string {
  const { t } = useTranslation('municipality');
  const { percent } = useFormat();
  return (share) => {
    if (share === null) return t('spread.none');
    const one = schools.find(({ risk }) => risk.sharePercent === share)?.risk;
    return percent((one && shareOf(one.points, one.maxPoints)) ?? share);
  };
}
