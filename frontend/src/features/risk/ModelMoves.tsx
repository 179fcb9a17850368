import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey, type Versioned } from '@/api/client';
import type { RiskModel, RiskModelStatus, RiskModelTransition } from '@/api/generated';
import { draftModel, moveModel } from '@/api/modelDrafts';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from '@/components/Section';
import styles from './model.module.css';
import { copyOf } from './modelDraft';

const next: Record<RiskModelStatus, RiskModelTransition['to'] | null> = {
  DRAFT: 'PUBLISHED',
  PUBLISHED: 'RETIRED',
  RETIRED: null,
};

interface ModelMovesProps {
  model: Versioned<RiskModel>;
  /** Something typed has not been stored: then what would be published is not what one sees. */
  unsaved: boolean;
}

/** The steps of a model; each is for good, and asked about first. */
export function ModelMoves({ model, unsaved }: ModelMovesProps) {
  const { t } = useTranslation(['model', 'common']);
  const [asking, setAsking] = useState(false);
  const [key, setKey] = useState(newIdempotencyKey);
  const moving = useMutation(moveModel(useQueryClient()));
  const to = next[model.value.status];
  const move = (transition: RiskModelTransition) =>
    moving.mutate(
      { model, transition, key },
      { onSuccess: () => setAsking(false), onSettled: () => setKey(newIdempotencyKey()) },
    );
  return (
    <Section title={t('moves.title')}>
      {moving.error ? <ProblemAlert error={moving.error} /> : null}
      {to !== null && asking ? (
        <div className={styles.form}>
          <p>{t(`moves.sure.${to}`)}</p>
          <div className={styles.actions}>
            <Button data-color="danger" disabled={moving.isPending} onClick={() => move({ to })}>
              {t(`moves.do.${to}`)}
            </Button>
            <Button variant="secondary" onClick={() => setAsking(false)}>
              {t('common:cancel')}
            </Button>
          </div>
        </div>
      ) : (
        <div className={styles.actions}>
          {to === null ? null : (
            <Button variant="secondary" disabled={unsaved} onClick={() => setAsking(true)}>
              {t(`moves.ask.${to}`)}
            </Button>
          )}
          <NewVersion model={model.value} />
          {unsaved ? <span className={styles.note}>{t('moves.unsaved')}</span> : null}
        </div>
      )}
    </Section>
  );
}

/** A draft with the same settings under the same name: what is published is never changed. */
function NewVersion({ model }: { model: RiskModel }) {
  const { t } = useTranslation('model');
  const navigate = useNavigate();
  const [key, setKey] = useState(newIdempotencyKey);
  const drafting = useMutation(draftModel(useQueryClient()));
  const settings = copyOf(model);
  if (model.status === 'DRAFT' || settings === null) return null;
  const draft = () =>
    drafting.mutate(
      { settings, key },
      {
        onSuccess: ({ id }) => navigate({ to: '/modeller/$modelId', params: { modelId: id } }),
        onSettled: () => setKey(newIdempotencyKey()),
      },
    );
  return (
    <>
      <Button disabled={drafting.isPending} onClick={draft}>
        {t('moves.newVersion')}
      </Button>
      {drafting.error ? <ProblemAlert error={drafting.error} /> : null}
    </>
  );
}
