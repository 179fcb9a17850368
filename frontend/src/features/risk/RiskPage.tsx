import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RiskPoints } from '@/api/generated';
import { riskPointsQuery } from '@/api/risk';
import { DataStates } from '@/components/DataStates';
import { SchoolRoom } from '@/components/SchoolRoom';
import { inPlace } from '@/lib/search';
import { BoundsSection } from './BoundsSection';
import { ChangeSplit } from './ChangeSplit';
import { ModelAndYear } from './ModelAndYear';
import { PointsSection } from './PointsSection';
import styles from './risk.module.css';
import { Vintages } from './Vintages';
import { WhatIfSection } from './WhatIfSection';

const route = getRouteApi('/skoler/$schoolId/risiko');

/** Every point and why, what the change is made of, and what would take points away. */
export function RiskPage() {
  const { t } = useTranslation('risk');
  const { schoolId } = route.useParams();
  const { modell, aar } = route.useSearch();
  // Asked beside the school's name, not after it.
  const query = useQuery(
    riskPointsQuery({
      unit: `school:${schoolId}`,
      ...(modell ? { model: modell } : {}),
      ...(aar ? { schoolYear: aar } : {}),
    }),
  );
  return (
    <SchoolRoom schoolId={schoolId} title={t('title')} lead={t('lead')}>
      {() => <DataStates query={query}>{(risk) => <Risk risk={risk} />}</DataStates>}
    </SchoolRoom>
  );
}

function Risk({ risk }: { risk: RiskPoints }) {
  const { t } = useTranslation('model');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <ModelAndYear
        shown={risk}
        onChoose={(part) => navigate({ search: { ...search, ...part }, ...inPlace })}
      >
        <Link to="/modeller/$modelId" params={{ modelId: risk.model.id }} className={`ds-link ${styles.see}`}>
          {t('see')}
        </Link>
      </ModelAndYear>
      <PointsSection risk={risk} />
      <ChangeSplit risk={risk} from={search.fra} />
      <WhatIfSection risk={risk} />
      <BoundsSection risk={risk} />
      <Vintages risk={risk} />
    </>
  );
}
