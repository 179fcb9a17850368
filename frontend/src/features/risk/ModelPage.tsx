import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import type { RiskModel } from '@/api/generated';
import { modelQuery } from '@/api/modelDrafts';
import { Page } from '@/components/Page';
import { PageStates } from '@/components/PageStates';
import { Section } from '@/components/Section';
import { DemoTag } from '@/components/StatusTag';
import { useMay } from '@/components/useMay';
import { ModelEditor } from './ModelEditor';
import { ModelFacts, ModelHistory, ModelRules } from './ModelFacts';
import { ModelMoves } from './ModelMoves';
import { ModelStatusTag } from './ModelStatusTag';
import styles from './model.module.css';

const route = getRouteApi('/modeller/$modelId');

/** One rule of risk points: read by all, and a draft of it changed by the administrator. */
export function ModelPage() {
  const { modelId } = route.useParams();
  const query = useQuery(modelQuery(modelId));
  return <PageStates query={query}>{(model) => <OneModel key={modelId} model={model} />}</PageStates>;
}

function OneModel({ model }: { model: Versioned<RiskModel> }) {
  const { t } = useTranslation(['model', 'common']);
  const [unsaved, setUnsaved] = useState(false);
  const writes = useMay('WRITE_MODEL');
  const { value } = model;
  const editing = writes && value.status === 'DRAFT';
  const crumb = (
    <Link to="/modeller" className="ds-link">
      {t('list.title')}
    </Link>
  );
  return (
    <Page
      title={t('named', { name: value.name, version: value.version })}
      crumbs={[{ key: 'models', link: crumb }]}
      actions={
        <span className={styles.name}>
          <ModelStatusTag model={value} />
          {value.demo ? <DemoTag>{t('common:demo')}</DemoTag> : null}
        </span>
      }
      lead={<Lead model={value} editing={editing} />}
    >
      {editing ? (
        <ModelEditor model={model} onUnsaved={setUnsaved} />
      ) : (
        <>
          <Section title={t('settings')}>
            <ModelFacts model={value} />
          </Section>
          <Section title={t('rules')}>
            <ModelRules model={value} />
          </Section>
        </>
      )}
      {writes ? <ModelMoves model={model} unsaved={unsaved} /> : null}
      <Section title={t('history.title')}>
        <ModelHistory model={value} />
      </Section>
    </Page>
  );
}

function Lead({ model, editing }: { model: RiskModel; editing: boolean }) {
  const { t } = useTranslation('model');
  return (
    <>
      <p>{t(editing ? 'leadDraft' : `lead.${model.status}`)}</p>
      {editing || model.sourceNote === null ? null : <p>{t('source', { note: model.sourceNote })}</p>}
    </>
  );
}
