import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import type { School } from '@/api/generated';
import { schoolQuery } from '@/api/schools';
import { Page } from '@/components/Page';
import { PageStates } from '@/components/PageStates';
import { Section } from '@/components/Section';
import { SchoolForm } from './SchoolForm';

const route = getRouteApi('/skoler/$schoolId/endre');

/** Where a school comes into the register by hand. */
export function NewSchoolPage() {
  const { t } = useTranslation('school');
  const navigate = useNavigate();
  const crumb = (
    <Link to="/skoler" className="ds-link">
      {t('list.title')}
    </Link>
  );
  return (
    <Page title={t('form.add')} crumbs={[{ key: 'schools', link: crumb }]} lead={t('form.lead')}>
      <Section title={t('form.heading')}>
        <SchoolForm
          onDone={() => navigate({ to: '/skoler' })}
          onSaved={({ id }) => navigate({ to: '/skoler/$schoolId', params: { schoolId: id } })}
        />
      </Section>
    </Page>
  );
}

export function ChangeSchoolPage() {
  const { schoolId } = route.useParams();
  return (
    <PageStates query={useQuery(schoolQuery(schoolId))}>
      {(school) => <ChangeSchool school={school} />}
    </PageStates>
  );
}

function ChangeSchool({ school }: { school: Versioned<School> }) {
  const { t } = useTranslation('school');
  const navigate = useNavigate();
  const { id, name } = school.value;
  const back = () => navigate({ to: '/skoler/$schoolId', params: { schoolId: id } });
  const crumb = (
    <Link to="/skoler/$schoolId" params={{ schoolId: id }} className="ds-link">
      {name}
    </Link>
  );
  return (
    <Page title={t('form.change')} of={name} crumbs={[{ key: 'school', link: crumb }]}>
      <Section title={t('form.heading')}>
        <SchoolForm stored={school} onDone={back} onSaved={back} />
      </Section>
    </Page>
  );
}
