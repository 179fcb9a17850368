import { Alert, Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agreementQuery } from '@/api/agreements';
import type { Versioned } from '@/api/client';
import type { Agreement } from '@/api/generated';
import { Facts } from '@/components/Facts';
import { Page } from '@/components/Page';
import { PageStates } from '@/components/PageStates';
import { Section } from '@/components/Section';
import { useFormat } from '@/components/useFormat';
import { AgreementConsent } from './AgreementConsent';
import { AgreementCourses } from './AgreementCourses';
import { AgreementLedger } from './AgreementLedger';
import { AgreementMoves } from './AgreementMoves';
import styles from './AgreementPage.module.css';
import { AdvisersPart, CoreTeamPart } from './AgreementParts';
import { AgreementSchools } from './AgreementSchools';
import { AgreementStatusTag } from './AgreementStatusTag';
import { AgreementVersions } from './AgreementVersions';
import { AmendmentForm } from './AmendmentForm';
import { DraftForm } from './DraftForm';
import { draftOf } from './draft';
import { LedgerEntries } from './LedgerEntries';
import { History, Phases } from './parts';
import { useLatestTerms, useWriting } from './useWriting';

const route = getRouteApi('/avtaler/$agreementId');

export function AgreementPage() {
  const { agreementId } = route.useParams();
  return (
    <PageStates query={useQuery(agreementQuery(agreementId))}>
      {(agreement) => <OneAgreement agreement={agreement} />}
    </PageStates>
  );
}

function OneAgreement({ agreement }: { agreement: Versioned<Agreement> }) {
  const { t } = useTranslation('agreement');
  const [open, setOpen] = useState(false);
  const writing = useWriting(agreement.value);
  const { date } = useFormat();
  const value = agreement.value;
  const crumb = (
    <Link to="/avtaler" className="ds-link">
      {t('list.title')}
    </Link>
  );
  return (
    <Page
      title={value.title}
      crumbs={[{ key: 'agreements', link: crumb }]}
      actions={<AgreementStatusTag status={value.status} />}
      lead={<Lead agreement={value} />}
    >
      <AgreementConsent agreement={agreement} />
      <AgreementMoves agreement={agreement} />
      {value.nextVersionOn === null ? null : (
        <Alert data-color="info">{t('versions.ahead', { date: date(value.nextVersionOn) })}</Alert>
      )}
      {open && writing ? <Writing how={writing} agreement={agreement} onDone={() => setOpen(false)} /> : null}
      <div className={styles.pair}>
        <Section title={t('one.phases')}>
          <Phases phases={value.phases} />
        </Section>
        <Section title={t('one.kept')}>
          <AgreementLedger id={value.id} />
        </Section>
      </div>
      {value.usage.quota > 0 ? (
        <Section title={t('ledger.title')}>
          <LedgerEntries id={value.id} />
        </Section>
      ) : null}
      <Section title={t('one.courses')}>
        <AgreementCourses id={value.id} />
      </Section>
      <Section
        title={t('versions.title')}
        actions={
          writing && !open ? (
            <Button variant="secondary" data-size="sm" onClick={() => setOpen(true)}>
              {t(writing === 'draft' ? 'draft.change' : 'amend.open')}
            </Button>
          ) : null
        }
      >
        <AgreementVersions agreement={agreement} />
      </Section>
      <div className={styles.pair}>
        <Section title={t('one.schools')}>
          <AgreementSchools agreement={value} />
        </Section>
        <CoreTeamPart agreement={agreement} />
        <AdvisersPart agreement={agreement} />
        <Section title={t('one.history')}>
          <History changes={value.transitions} />
        </Section>
      </div>
    </Page>
  );
}

interface WritingProps {
  how: 'draft' | 'amend';
  agreement: Versioned<Agreement>;
  onDone: () => void;
}

/** The agreement's words, to be changed as they can be where it stands. */
function Writing({ how, agreement, onDone }: WritingProps) {
  const { t } = useTranslation('agreement');
  const terms = useLatestTerms(agreement);
  if (how === 'amend') {
    return terms ? <AmendmentForm agreement={agreement} terms={terms} onDone={onDone} /> : null;
  }
  return (
    <Section title={t('draft.change')}>
      <DraftForm
        label={t('draft.change')}
        stored={agreement}
        begin={draftOf(agreement.value)}
        onDone={onDone}
        onSaved={onDone}
      />
    </Section>
  );
}

function Lead({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation(['agreement', 'domain']);
  const { date } = useFormat();
  const end = agreement.endsOn === null ? t('open') : date(agreement.endsOn);
  const fact = (key: string, term: string, value: string, termHidden = true) => ({
    key,
    term,
    value,
    termHidden,
  });
  return (
    <Facts
      facts={[
        fact('kind', t('column.kind'), t(`domain:agreementKind.${agreement.kind}`)),
        fact('provider', t('column.provider'), agreement.provider.name),
        fact('period', t('column.period'), `${date(agreement.startsOn)} – ${end}`),
        ...(agreement.signedOn === null
          ? []
          : [fact('signed', t('one.signed'), date(agreement.signedOn), false)]),
      ]}
    />
  );
}
