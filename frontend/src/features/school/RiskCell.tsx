import { useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { schoolOverviewQuery } from '@/api/schools';
import { Change, Share } from '@/components/Share';
import styles from './SchoolTable.module.css';

/** The latest share of a school, asked for when its row comes into sight; the school's page has it ready then. */
export function RiskCell({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation();
  const { t: thread } = useTranslation('redthread');
  const cell = useRef<HTMLDivElement>(null);
  const seen = useSeen(cell);
  const { data, error } = useQuery({ ...schoolOverviewQuery(schoolId), enabled: seen });
  return (
    <div ref={cell} className={styles.risk}>
      {error ? t('states.failed') : null}
      {!error && !data ? t('states.waiting') : null}
      {data && !data.riskPoints ? thread('card.noRisk') : null}
      {data?.riskPoints ? (
        <>
          <Share {...data.riskPoints} sufficient={data.riskPoints.status === 'OK'} />
          {data.riskPoints.comparable && data.riskPoints.changePercentPoints !== null ? (
            <Change change={data.riskPoints.changePercentPoints} betterWhen="lower" />
          ) : null}
        </>
      ) : null}
    </div>
  );
}

/** Whether the element has been in sight. */
function useSeen(element: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (seen || !watched || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
    });
    observer.observe(watched);
    return () => observer.disconnect();
  }, [seen, element]);
  return seen;
}
