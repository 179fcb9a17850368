import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { School } from '@/api/generated';
import { schoolQuery } from '@/api/schools';
import { Page } from './Page';
import { PageStates } from './PageStates';

interface SchoolRoomProps {
  schoolId: string;
  title: string;
  lead: string;
  children: (school: School) => ReactNode;
}

/** A page below a school's own: the way back, and the other pages beside it. */
export function SchoolRoom({ schoolId, title, lead, children }: SchoolRoomProps) {
  const { t } = useTranslation();
  return (
    <PageStates query={useQuery(schoolQuery(schoolId))}>
      {({ value }) => (
        <Page
          title={title}
          of={value.name}
          lead={lead}
          crumbs={[
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
                <Link to="/skoler/$schoolId" params={{ schoolId }} className="ds-link">
                  {value.name}
                </Link>
              ),
            },
          ]}
        >
          {children(value)}
        </Page>
      )}
    </PageStates>
  );
}
