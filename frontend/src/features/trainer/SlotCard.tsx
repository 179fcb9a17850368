import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/api/client';
import { moveSlotNow, slotQuery } from '@/api/cohorts';
import type { Slot } from '@/api/generated';
import { DataStates } from '@/components/DataStates';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useFormat } from '@/components/useFormat';
import { asksFirst, isGivingUp, type Step, stepsFrom, wordsOf } from './moves';
import { NameForm } from './NameForm';
import { QueueReasons } from './QueueReasons';
import { ReasonForm } from './ReasonForm';
import styles from './SlotCard.module.css';
import { TransferForm } from './TransferForm';
import { SlotStatusTag } from './tags';
import { useSlotRights } from './useSlotRights';

interface SlotCardProps {
  slot: Slot;
  /** The school's name; empty until it is known. */
  school: string;
  /** Of the cohort. */
  provider: string;
}

/** One place: whose it is, where it stands, and what can be done with it. */
export function SlotCard({ slot, school, provider }: SlotCardProps) {
  const { t } = useTranslation(['trainer', 'domain']);
  const { asking, step, done, moving } = useSteps(slot);
  const card = useRef<HTMLElement>(null);
  // The keyboard goes on from the card, not from the top of the page.
  const close = () => {
    card.current?.focus();
    done();
  };
  const rights = useSlotRights(slot, provider);
  const name = slot.participant?.name ?? t('slot.unnamed');
  return (
    <article ref={card} tabIndex={-1} className={styles.card} aria-label={`${name}, ${school}`}>
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
      {moving.error ? <ProblemAlert error={moving.error} /> : null}
      {asking === null ? (
        <div className={styles.moves}>
          {stepsFrom(slot, rights).map((wanted) => (
            <Button
              key={wanted}
              data-size="sm"
              variant={isGivingUp(wanted) || wanted === 'CORRECTED' ? 'tertiary' : 'secondary'}
              disabled={moving.isPending}
              onClick={() => step(wanted)}
            >
              {t(wordsOf(wanted, slot.status))}
            </Button>
          ))}
        </div>
      ) : (
        <StepForm slot={slot} step={asking} onDone={close} />
      )}
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

interface StepFormProps {
  slot: Slot;
  step: Step;
  onDone: () => void;
}

/** Read once more when it is opened, so that it is done to the place as it stands. */
function StepForm({ slot, step, onDone }: StepFormProps) {
  return (
    <DataStates query={useQuery(slotQuery(slot.id))}>
      {(stored) => {
        if (step === 'NAMED' || step === 'CORRECTED') return <NameForm slot={stored} onDone={onDone} />;
        if (step !== 'TRANSFERRED') return <ReasonForm slot={stored} step={step} onDone={onDone} />;
        return slot.agreementId === null ? null : (
          <TransferForm slot={stored} agreementId={slot.agreementId} onDone={onDone} />
        );
      }}
    </DataStates>
  );
}

/** Steps that need a name or a reason ask for it first; the others go at once. */
function useSteps(slot: Slot) {
  const [asking, setAsking] = useState<Step | null>(null);
  const [key, setKey] = useState(newIdempotencyKey);
  const moving = useMutation(moveSlotNow(useQueryClient(), slot.id));
  const step = (wanted: Step) => {
    moving.reset();
    if (asksFirst(wanted, slot)) setAsking(wanted);
    else moving.mutate({ transition: { to: wanted }, key }, { onSettled: () => setKey(newIdempotencyKey()) });
  };
  return { asking, step, done: () => setAsking(null), moving };
}
