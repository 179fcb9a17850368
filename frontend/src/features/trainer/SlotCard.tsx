import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/api/client';
import { moveSlot, promoteEntry, takeBackCertificate } from '@/api/cohorts';
import type { Slot, SlotTransition } from '@/api/generated';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useFormat } from '@/components/useFormat';
import { isGivingUp, needsReason, type Step, stepsFrom, wordsOf } from './moves';
import { NameForm } from './NameForm';
import { QueueReasons } from './QueueReasons';
import { ReasonForm } from './ReasonForm';
import styles from './SlotCard.module.css';
import { TransferForm } from './TransferForm';
import { SlotStatusTag } from './tags';

interface SlotCardProps {
  slot: Slot;
  /** The school's name; empty until it is known. */
  school: string;
}

/** One place: whose it is, where it stands, and what can be done with it. */
export function SlotCard({ slot, school }: SlotCardProps) {
  const { t } = useTranslation(['trainer', 'domain']);
  const { asking, ask, move, act, stepping } = useSteps(slot);
  const name = slot.participant?.name ?? t('slot.unnamed');
  return (
    <article className={styles.card} aria-label={`${name}, ${school}`}>
      <div className={styles.head}>
        <strong>{name}</strong>
        <SlotStatusTag status={slot.status} />
      </div>
      <p className={styles.note}>
        {school} · {t(`domain:roleCategory.${slot.roleCategory}`)}
      </p>
      {slot.participant ? <p className={styles.note}>{slot.participant.email}</p> : null}
      {slot.offerExpiresAt ? <OfferDeadline at={slot.offerExpiresAt} /> : null}
      {slot.queue ? <QueueReasons queue={slot.queue} /> : null}
      <Progress slot={slot} />
      {stepping.error ? <ProblemAlert error={stepping.error} /> : null}
      {asking === null ? (
        <div className={styles.moves}>
          {stepsFrom(slot).map((step) => (
            <Button
              key={step}
              data-size="sm"
              variant={isGivingUp(step) ? 'tertiary' : 'secondary'}
              disabled={stepping.isPending}
              onClick={() => ask(step)}
            >
              {t(wordsOf(step, slot.status))}
            </Button>
          ))}
        </div>
      ) : null}
      {asking === 'NAMED' ? <NameForm onName={move} onCancel={() => ask(null)} /> : null}
      {asking === 'TRANSFERRED' && slot.agreementId ? (
        <TransferForm slot={slot} agreementId={slot.agreementId} onDone={() => ask(null)} />
      ) : null}
      {asking !== null && asking !== 'NAMED' && asking !== 'TRANSFERRED' ? (
        <ReasonForm
          action={t(wordsOf(asking, slot.status))}
          {...(asking === 'PROMOTED' ? { description: t('promoteWhy') } : {})}
          {...(asking === 'CERTIFIED' ? { description: t('certifyWhy') } : {})}
          {...(asking === 'REVOKED' ? { description: t('certificate.revokeWhy') } : {})}
          required={needsReason(asking)}
          dangerous={isGivingUp(asking)}
          onDo={(reason) => act(asking, reason)}
          onCancel={() => ask(null)}
        />
      ) : null}
    </article>
  );
}

/** How far the participant has come, and the certificate with its public address. */
function Progress({ slot: { completion, certificate } }: { slot: Slot }) {
  const { t } = useTranslation('trainer');
  const { date } = useFormat();
  return (
    <>
      {completion && completion.of > 0 ? (
        <p className={styles.note}>
          {t(completion.met ? 'progress.met' : 'progress.short', { ...completion })}
        </p>
      ) : null}
      {certificate ? (
        <p className={styles.note}>
          <a className="ds-link" href={`/sertifikat/${certificate.code}`}>
            {t('certificate.link', { date: date(certificate.issuedOn, 'short') })}
          </a>
          {certificate.status === 'REVOKED' ? ` (${t('certificate.REVOKED')})` : ''}
        </p>
      ) : null}
    </>
  );
}

function OfferDeadline({ at }: { at: string }) {
  const { t } = useTranslation('trainer');
  const { date, time } = useFormat();
  return (
    <p className={styles.deadline}>{t('slot.deadline', { date: date(at, 'weekday'), time: time(at) })}</p>
  );
}

/** Steps that need a name or a reason ask for it first; the others go at once. */
function useSteps(slot: Slot) {
  const client = useQueryClient();
  const [asking, setAsking] = useState<Step | null>(null);
  const [key, setKey] = useState(newIdempotencyKey);
  const moving = useMutation(moveSlot(client));
  const promoting = useMutation(promoteEntry(client));
  const revoking = useMutation(takeBackCertificate(client));
  const done = { onSuccess: () => setAsking(null), onSettled: () => setKey(newIdempotencyKey()) };
  const move = (transition: SlotTransition) => moving.mutate({ id: slot.id, transition, key }, done);
  const act = (step: Exclude<Step, 'NAMED' | 'TRANSFERRED'>, reason: string | undefined) => {
    if (step === 'PROMOTED') promoting.mutate({ id: slot.id, reason: reason ?? '', key }, done);
    else if (step === 'REVOKED') revoking.mutate({ id: slot.id, reason: reason ?? '', key }, done);
    else move(reason === undefined ? { to: step } : { to: step, reason });
  };
  const ask = (step: Step | null) => {
    for (const command of [moving, promoting, revoking]) command.reset();
    if (step === 'TRANSFERRED' || step === 'REVOKED') return setAsking(step);
    const short = step === 'CERTIFIED' && slot.completion?.met === false;
    if (step === null || step === 'NAMED' || step === 'PROMOTED' || short || isGivingUp(step))
      setAsking(step);
    else move({ to: step });
  };
  const stepping = [promoting, revoking].find(({ error, isPending }) => error || isPending) ?? moving;
  return { asking, ask, move, act, stepping };
}
