import { Alert, Button } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MunicipalityRisk } from '@/api/generated';
import { Section } from '@/components/Section';
import { useFormat } from '@/components/useFormat';
import { download, downloadCsv, fileNameOf } from '@/lib/download';
import { pngOf } from '@/lib/picture';
import { Restricted } from './MunicipalityShare';
import styles from './municipality.module.css';
import { SpreadStrip } from './SpreadStrip';
import { useSpreadCsv } from './useSpreadCsv';

/** How the schools' shares lie, in words and drawn; the table beneath is its twin. */
export function SchoolSpread({ risk }: { risk: MunicipalityRisk }) {
  const { t } = useTranslation('municipality');
  const drawing = useRef<SVGSVGElement>(null);
  const { spread } = risk;
  return (
    <Section title={t('spread.title')} actions={<Savings risk={risk} drawing={drawing} />}>
      <SpreadWords risk={risk} />
      {spread.withShare > 0 ? <SpreadStrip risk={risk} drawing={drawing} /> : null}
      {spread.containsRestricted ? <Restricted /> : null}
    </Section>
  );
}

function SpreadWords({ risk }: { risk: MunicipalityRisk }) {
  const { t } = useTranslation('municipality');
  const { number, percent } = useFormat();
  const { spread, worstQuarter } = risk;
  const shown = (share: number | null) => (share === null ? t('spread.none') : percent(share));
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
        {t('spread.lies', {
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

interface SavingsProps {
  risk: MunicipalityRisk;
  drawing: React.RefObject<SVGSVGElement | null>;
}

function Savings({ risk, drawing }: SavingsProps) {
  const { t } = useTranslation(['common', 'municipality']);
  const csv = useSpreadCsv(risk);
  const [failed, setFailed] = useState(false);
  if (risk.schools.length === 0) return null;
  const name = fileNameOf(risk.unit.name ?? '', risk.schoolYear, 'andeler');
  const savePicture = async () => {
    if (!drawing.current) return;
    const surface = getComputedStyle(document.body).getPropertyValue('--ds-color-neutral-surface-default');
    try {
      download(`${name}.png`, await pngOf(drawing.current, surface || '#fff'));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      {failed ? <Alert data-color="warning">{t('municipality:spread.saveFailed')}</Alert> : null}
      {risk.spread.withShare > 0 ? (
        <Button variant="tertiary" data-size="sm" aria-label={t('save.pngLabel')} onClick={savePicture}>
          {t('save.png')}
        </Button>
      ) : null}
      <Button
        variant="tertiary"
        data-size="sm"
        aria-label={t('save.csvLabel')}
        onClick={() => downloadCsv(`${name}.csv`, csv())}
      >
        {t('save.csv')}
      </Button>
    </>
  );
}
