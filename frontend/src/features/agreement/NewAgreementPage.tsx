import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Me } from '@/api/generated';
import { isAdviser, meQuery } from '@/api/me';
import { DataStates } from '@/components/DataStates';
import { Page } from '@/components/Page';
import { Section } from '@/components/Section';
import { dateOf } from '@/lib/dates';
import { DraftForm } from './DraftForm';
import { emptyDraft } from './draft';

/** Where an agreement begins: a draft, which is signed when the parties agree on it. */
export function NewAgreementPage() {
  const { t } = useTranslation('agreement');
  const me = useQuery(meQuery());
  const crumb = (
    <Link to="/avtaler" className="ds-link">
      {t('list.title')}
    </Link>
  );
  return (
    <Page
      title={t('draft.title')}
      crumbs={[{ key: 'agreements', link: crumb }]}
      lead={t(isAdviser(me.data) ? 'draft.leadAdviser' : 'draft.lead')}
    >
      <DataStates query={me}>{(me) => <NewDraft me={me} />}</DataStates>
    </Page>
  );
}

function NewDraft({ me }: { me: Me }) {
  const { t } = useTranslation('agreement');
  const navigate = useNavigate();
  return (
    <Section title={t('draft.heading')}>
      <DraftForm
        label={t('draft.title')}
        stored={null}
        begin={emptyDraft(me, dateOf(new Date()))}
        onDone={() => navigate({ to: '/avtaler' })}
        onSaved={({ id }) => navigate({ to: '/avtaler/$agreementId', params: { agreementId: id } })}
      />
    </Section>
  );
}
