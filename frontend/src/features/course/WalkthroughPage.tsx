import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SchoolRoom } from '@/components/SchoolRoom';
import { ThemeCoverage } from './ThemeCoverage';
import { WalkthroughRounds } from './WalkthroughRounds';

const route = getRouteApi('/skoler/$schoolId/skolevandring');

/** Who has observed whom, and which themes the school has had. */
export function WalkthroughPage() {
  const { t } = useTranslation('course');
  const { schoolId } = route.useParams();
  return (
    <SchoolRoom schoolId={schoolId} title={t('walk.title')} lead={t('walk.lead')}>
      {() => (
        <>
          <WalkthroughRounds schoolId={schoolId} />
          <ThemeCoverage schoolId={schoolId} />
        </>
      )}
    </SchoolRoom>
  );
}
