import { scaleLinear } from 'd3-scale';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MunicipalityRisk, MunicipalitySchool } from '@/api/generated';
import { Drawing, Mark } from '@/components/axis/marks';
import { useWidth } from '@/components/axis/useWidth';
import { useFormat } from '@/components/useFormat';
import { shareOf } from '@/lib/numbers';
import styles from './municipality.module.css';
import { type Dot, dotsOf, radius, rowHeight, stepOf } from './strip';

const edge = 18;
const top = 10;
const band = 12;
const foot = 46;

type Scale = (share: number) => number;

const shareOfSchool = ({ risk }: MunicipalitySchool): number | null =>
  risk.status === 'OK' ? shareOf(risk.points, risk.maxPoints) : null;

/** Each school a dot along the shares, the middle half of them as a band, the municipality itself beneath. */
export function SpreadStrip({ risk, drawing }: { risk: MunicipalityRisk; drawing: Ref<SVGSVGElement> }) {
  const { t } = useTranslation('municipality');
  const [box, width] = useWidth<HTMLDivElement>(900);
  const [words, setWords] = useState<string | null>(null);
  const scale = scaleLinear([0, 100], [edge, width - edge]);
  const dots = dotsOf(
    risk.schools.flatMap((school) => {
      const share = shareOfSchool(school);
      return share === null ? [] : [{ of: school, x: scale(share) }];
    }),
  );
  const rows = Math.max(1, ...dots.map(({ row }) => row + 1));
  const step = stepOf(rows);
  const base = top + rowHeight + (rows - 1) * step;
  return (
    <div className={styles.chart}>
      <div ref={box} className={styles.box}>
        <Drawing
          label={t('spread.drawing', { name: risk.unit.name })}
          width={width}
          height={base + band + foot}
          onWords={setWords}
          drawing={drawing}
        >
          <Ground scale={scale} base={base} risk={risk} />
          {dots.map((dot, index) => (
            <SchoolDot key={dot.of.unit.id} dot={dot} base={base} step={step} first={index === 0} />
          ))}
          <Own risk={risk} scale={scale} y={base + band + 10} first={dots.length === 0} />
        </Drawing>
      </div>
      <p className={styles.told}>{words ?? t('spread.hint')}</p>
      <Legend risk={risk} />
    </div>
  );
}

function Ground({ scale, base, risk }: { scale: Scale; base: number; risk: MunicipalityRisk }) {
  const { percent } = useFormat();
  const { lowerQuartilePercent, upperQuartilePercent, medianPercent } = risk.spread;
  const { fromSharePercent } = risk.worstQuarter;
  const bottom = base + band;
  return (
    <>
      {[0, 25, 50, 75, 100].map((tick) => (
        <g key={tick}>
          <line className={styles.tick} x1={scale(tick)} x2={scale(tick)} y1={top} y2={bottom + 22} />
          <text className={styles.axis} x={scale(tick)} y={bottom + 38} textAnchor="middle">
            {percent(tick, 0)}
          </text>
        </g>
      ))}
      {lowerQuartilePercent !== null && upperQuartilePercent !== null ? (
        <rect
          className={styles.half}
          x={scale(lowerQuartilePercent) - 1}
          y={base}
          width={scale(upperQuartilePercent) - scale(lowerQuartilePercent) + 2}
          height={band}
        />
      ) : null}
      <line className={styles.ground} x1={scale(0)} x2={scale(100)} y1={base} y2={base} />
      {medianPercent === null ? null : (
        <line
          className={styles.median}
          x1={scale(medianPercent)}
          x2={scale(medianPercent)}
          y1={base}
          y2={bottom}
        />
      )}
      {fromSharePercent === null ? null : (
        <line
          className={styles.worst}
          x1={scale(fromSharePercent)}
          x2={scale(fromSharePercent)}
          y1={2}
          y2={bottom + 4}
        />
      )}
    </>
  );
}

interface SchoolDotProps {
  dot: Dot<MunicipalitySchool>;
  base: number;
  /** Between one row and the next. */
  step: number;
  first: boolean;
}

function SchoolDot({ dot, base, step, first }: SchoolDotProps) {
  const { t } = useTranslation('municipality');
  const { percent } = useFormat();
  const { unit, risk } = dot.of;
  return (
    <Mark
      id={unit.id ?? ''}
      lane="schools"
      place={dot.x}
      words={t('spread.school', {
        name: unit.name,
        share: percent(shareOf(risk.points, risk.maxPoints) ?? 0),
      })}
      first={first}
    >
      <circle
        className={risk.containsRestricted ? styles.restricted : styles.dot}
        cx={dot.x}
        cy={base - radius - 2 - dot.row * step}
        r={radius}
      />
    </Mark>
  );
}

interface OwnProps {
  risk: MunicipalityRisk;
  scale: Scale;
  y: number;
  first: boolean;
}

/** A diamond, so that it is told from the schools without colour. */
function Own({ risk, scale, y, first }: OwnProps) {
  const { t } = useTranslation('municipality');
  const { percent } = useFormat();
  const { own } = risk;
  const share = own.status === 'OK' ? shareOf(own.points, own.maxPoints) : null;
  if (share === null) return null;
  const x = scale(share);
  return (
    <Mark
      id="own"
      lane="own"
      place={x}
      words={t('spread.ownShare', { name: risk.unit.name, share: percent(share) })}
      first={first}
    >
      <path className={styles.own} d={`M${x} ${y - 9}l8 9l-8 9l-8 -9z`} />
    </Mark>
  );
}

function Legend({ risk }: { risk: MunicipalityRisk }) {
  const { t } = useTranslation('municipality');
  return (
    <ul className={styles.legend}>
      <li>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle className={styles.dot} cx="10" cy="10" r={radius} />
        </svg>
        {t('legend.school')}
      </li>
      {risk.spread.containsRestricted ? (
        <li>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle className={styles.restricted} cx="10" cy="10" r={radius} />
          </svg>
          {t('legend.restricted')}
        </li>
      ) : null}
      <li>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <rect className={styles.half} x="0" y="5" width="20" height="10" />
          <line className={styles.median} x1="10" x2="10" y1="5" y2="15" />
        </svg>
        {t('legend.half')}
      </li>
      {risk.own.status === 'OK' ? (
        <li>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path className={styles.own} d="M10 1l8 9l-8 9l-8 -9z" />
          </svg>
          {t('legend.own')}
        </li>
      ) : null}
      {risk.worstQuarter.fromSharePercent === null ? null : (
        <li>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <line className={styles.worst} x1="10" x2="10" y1="0" y2="20" />
          </svg>
          {t('legend.worst')}
        </li>
      )}
    </ul>
  );
}
