import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SchoolRoom } from '@/components/SchoolRoom';
import { Analyses } from './Analyses';
import { Measures } from './Measures';
import styles from './measure.module.css';
import { Outcomes } from './Outcomes';
import { Voices } from './Voices';

const route = getRouteApi('/skoler/$schoolId/tiltak');

/** Why the school does what it does, what it does, and what those concerned say has changed. */
export function ActionsPage() {
  const { t } = useTranslation('measure');
  const { schoolId } = route.useParams();
  return (
    <SchoolRoom schoolId={schoolId} title={t('title')} lead={t('lead')}>
      {() => (
        <>
          <p>
            <Link to="/skoler/$schoolId/faktorer" params={{ schoolId }} className="ds-link">
              {t('toFactors')}
            </Link>
            {' · '}
            <Link to="/skoler/$schoolId/skolevandring" params={{ schoolId }} className="ds-link">
              {t('toWalkthroughs')}
            </Link>
          </p>
          <Analyses schoolId={schoolId} />
          <Measures schoolId={schoolId} />
          <div className={styles.last}>
            <Voices schoolId={schoolId} />
          </div>
          <div id="rapportert" className={styles.last}>
            <Outcomes schoolId={schoolId} />
          </div>
        </>
      )}
    </SchoolRoom>
  );
}
