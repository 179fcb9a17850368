import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { School } from '@/api/generated';
import { riskPointsQuery } from '@/api/risk';
import { schoolQuery } from '@/api/schools';
import { DataStates } from '@/components/DataStates';
import { Page } from '@/components/Page';
import { RiskLines } from '@/components/RiskLines';
import { Section } from '@/components/Section';
import { TrendFacts } from '@/components/TrendFacts';
import { BoundsSection } from './BoundsSection';
import { ChangeSplit } from './ChangeSplit';
import { LineSources } from './LineSources';
import { RiskChoices } from './RiskChoices';
import { RiskSummary } from './RiskSummary';
import { Vintages } from './Vintages';
import { WhatIfSection } from './WhatIfSection';
import { WhyPoints } from './WhyPoints';

const route = getRouteApi('/skoler/$schoolId/risiko');

/** Every point and why, and what the change is made of. */
export function RiskPage() {
  const { schoolId } = route.useParams();
  return (
    <DataStates query={useQuery(schoolQuery(schoolId))}>
      {({ value }) => <RiskOf school={value} />}
    </DataStates>
  );
}

function RiskOf({ school }: { school: School }) {
  const { t } = useTranslation(['risk', 'common']);
  const { modell, aar, fra } = route.useSearch();
  const query = useQuery(
    riskPointsQuery({
      unit: `school:${school.id}`,
      ...(modell ? { model: modell } : {}),
      ...(aar ? { schoolYear: aar } : {}),
    }),
  );
  return (
    <Page title={t('title')} lead={t('lead')} crumbs={useCrumbs(school)}>
      <DataStates query={query}>
        {(risk) => (
          <>
            <RiskChoices risk={risk} />
            <Section title={t('share')}>
              <RiskSummary risk={risk} />
            </Section>
            <Section title={t('why')}>
              <WhyPoints risk={risk} />
              <RiskLines risk={risk} />
              <LineSources risk={risk} />
            </Section>
            <BoundsSection risk={risk} />
            <ChangeSplit risk={risk} from={fra} />
            <WhatIfSection risk={risk} />
            <TrendFacts unit={`school:${school.id}`} />
            <Vintages risk={risk} />
          </>
        )}
      </DataStates>
    </Page>
  );
}

function useCrumbs(school: School) {
  const { t } = useTranslation();
  return [
    {
      key: 'schools',
      link: (
        <Link to="/skoler" className="ds-link">
          {t('nav.schools')}
        </Link>
      ),
    },
    {
      key: 'school',
      link: (
        <Link to="/skoler/$schoolId" params={{ schoolId: school.id }} className="ds-link">
          {school.name}
        </Link>
      ),
    },
  ];
}
