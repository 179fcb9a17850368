import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { RiskAfter, RiskDistance, RiskStep, WhatIfCell } from '@/api/generated';
import { type Column, DataTable } from '@/components/DataTable';
import { useCellWords } from '@/components/useCellWords';
import { useFormat } from '@/components/useFormat';
import { shareOf } from '@/lib/numbers';
import styles from './bounds.module.css';
import { keyOf } from './whatIf';

interface StepsProps {
  distance: RiskDistance;
  onTry: (cell: WhatIfCell) => void;
}

/** What each figure alone has to become to give fewer points. */
export function Steps({ distance, onTry }: StepsProps) {
  const { t } = useTranslation('riskBounds');
  const { name, exact } = useCellWords();
  if (distance.steps.length === 0) return <p>{t('distance.none')}</p>;
  const columns: Column<RiskStep>[] = [
    {
      key: 'cell',
      header: t('distance.cell'),
      heading: true,
      cell: (step) => (
        <>
          {name(step)}
          <small className={styles.below}>
            {t('distance.now')}: {exact(step.indicator, step.value)}
          </small>
        </>
      ),
    },
    {
      key: 'needed',
      header: t('distance.needed'),
      cell: (step) => (
        <div className={styles.step}>
          <div>
            <Needed step={step} maxPoints={distance.now.maxPoints} />
          </div>
          <TryIt step={step} onTry={onTry} />
        </div>
      ),
    },
  ];
  const counted = distance.steps.some((step) => step.pupils);
  return (
    <div className={styles.told}>
      <p>{t('distance.caption')}</p>
      <DataTable
        caption={t('distance.caption')}
        captionHidden
        columns={columns}
        rows={distance.steps}
        rowKey={(step) => keyOf(step)}
      />
      {counted ? <p className={styles.note}>{t('distance.rounding')}</p> : null}
    </div>
  );
}

function Needed({ step, maxPoints }: { step: RiskStep; maxPoints: number }) {
  const { t } = useTranslation('riskBounds');
  const { exact } = useCellWords();
  const { pupils, valueNeeded, indicator } = step;
  if (valueNeeded === undefined) return <>{t('distance.alone')}</>;
  return (
    <>
      {t('distance.better', { value: exact(indicator, valueNeeded) })}
      {pupils ? (
        <small className={styles.below}>
          {t('distance.pupils', { count: pupils.move, share: exact(indicator, pupils.value) })}
        </small>
      ) : null}
      <After after={pupils?.after ?? step.after} maxPoints={maxPoints} />
    </>
  );
}

/** A changed value adds and takes away no possible points, so the share is rounded once from these. */
function After({ after, maxPoints }: { after: RiskAfter | undefined; maxPoints: number }) {
  const { t } = useTranslation('riskBounds');
  const { t: common } = useTranslation();
  const { percent } = useFormat();
  if (after === undefined) return null;
  const share = after.sharePercent === null ? null : shareOf(after.points, maxPoints);
  const told = share === null ? common('noShare') : percent(share);
  return (
    <small className={styles.below}>{t('distance.less', { count: after.pointsLess, share: told })}</small>
  );
}

function TryIt({ step, onTry }: { step: RiskStep; onTry: StepsProps['onTry'] }) {
  const { t } = useTranslation('riskBounds');
  const { name } = useCellWords();
  const { indicator, grade, schoolYear } = step;
  const value = step.pupils?.value ?? step.valueNeeded;
  if (value === undefined) return null;
  return (
    <Button
      variant="secondary"
      data-size="sm"
      aria-label={t('distance.tryCell', { cell: name(step) })}
      onClick={() => onTry({ indicator, grade, schoolYear, value })}
    >
      {t('distance.tryIt')}
    </Button>
  );
}
