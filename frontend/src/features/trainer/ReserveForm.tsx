import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { everyAgreementQuery } from '@/api/agreements';
import { newIdempotencyKey } from '@/api/client';
import { reserveGroup, reserveSlot } from '@/api/cohorts';
import type { Agreement, Cohort, RoleCategory, SlotGroupPolicy } from '@/api/generated';
import { schoolQuery } from '@/api/schools';
import { DataStates } from '@/components/DataStates';
import { CheckboxField, SelectField, TextField } from '@/components/fields';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from '@/components/Section';
import { GroupOutcome } from './GroupOutcome';
import styles from './ReserveForm.module.css';

const most = 20;
const policies: readonly SlotGroupPolicy[] = ['ALL_OR_NOTHING', 'PARTIAL'];
const roles: readonly RoleCategory[] = ['TEACHER', 'SFO', 'LEADER', 'OTHER'];

export function ReserveForm({ cohort }: { cohort: Cohort }) {
  const { t } = useTranslation('trainer');
  const agreements = useQuery(everyAgreementQuery({ status: 'ACTIVE' }));
  return (
    <Section title={t('reserve.title')}>
      <DataStates query={agreements} isEmpty={(all) => all.length === 0} empty={t('reserve.noAgreements')}>
        {(all) => <Reserve cohort={cohort} agreements={all} />}
      </DataStates>
    </Section>
  );
}

function Reserve({ cohort, agreements }: { cohort: Cohort; agreements: Agreement[] }) {
  const { t } = useTranslation(['trainer', 'domain']);
  const [agreementId, setAgreementId] = useState(agreements[0]?.id ?? '');
  const [chosenSchool, setChosenSchool] = useState('');
  const [roleCategory, setRoleCategory] = useState<RoleCategory>('TEACHER');
  const [joinWaitingList, setJoinWaitingList] = useState(false);
  const [count, setCount] = useState('1');
  const [policy, setPolicy] = useState<SlotGroupPolicy>('ALL_OR_NOTHING');
  const places = Number(count);
  const several = places > 1;
  const agreement = agreements.find(({ id }) => id === agreementId);
  const schools = useSchools(agreement?.schoolIds ?? []);
  const schoolId = schools.some(({ id }) => id === chosenSchool) ? chosenSchool : (schools[0]?.id ?? '');
  const { reserve, reserving, reserveSeveral, group } = useReserving();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const place = { agreementId, schoolId, roleCategory, joinWaitingList };
    if (several)
      reserveSeveral({ cohortId: cohort.id, policy, slots: Array.from({ length: places }, () => place) });
    else reserve({ cohortId: cohort.id, ...place });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <SelectField
        label={t('reserve.agreement')}
        value={agreementId}
        onChange={setAgreementId}
        options={agreements.map(({ id, title, usage }) => ({
          value: id,
          label: t('reserve.agreementLeft', { title, left: usage.left }),
        }))}
      />
      <SelectField
        label={t('reserve.school')}
        value={schoolId}
        onChange={setChosenSchool}
        options={schools.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        label={t('reserve.role')}
        value={roleCategory}
        onChange={setRoleCategory}
        options={roles.map((value) => ({ value, label: t(`domain:roleCategory.${value}`) }))}
      />
      <TextField
        label={t('reserve.count')}
        type="number"
        value={count}
        onChange={setCount}
        error={isCount(places) ? undefined : t('reserve.countRange', { most })}
      />
      {several ? (
        <SelectField
          label={t('reserve.policy')}
          value={policy}
          onChange={setPolicy}
          options={policies.map((value) => ({ value, label: t(`reserve.policies.${value}`) }))}
        />
      ) : null}
      <CheckboxField
        label={t('reserve.joinWaitingList')}
        checked={joinWaitingList}
        onChange={setJoinWaitingList}
      />
      <Button
        type="submit"
        disabled={reserving.isPending || group.isPending || schoolId === '' || !isCount(places)}
      >
        {t('reserve.submit')}
      </Button>
      <div className={styles.outcome} role="status">
        {group.data ? <GroupOutcome group={group.data} /> : null}
        {reserving.data ? t(`reserve.${reserving.data.status === 'WAITLISTED' ? 'waits' : 'done'}`) : ''}
      </div>
      {reserving.error ? <ProblemAlert error={reserving.error} /> : null}
      {group.error ? <ProblemAlert error={group.error} /> : null}
    </form>
  );
}

/** None until all are known: the one that came first is not the first. */
function useSchools(ids: readonly string[]): { id: string; name: string }[] {
  const schools = useQueries({ queries: ids.map((id) => schoolQuery(id)) });
  if (schools.some(({ isPending }) => isPending)) return [];
  return schools.flatMap(({ data }) => (data ? [{ id: data.value.id, name: data.value.name }] : []));
}

function isCount(places: number): boolean {
  return Number.isInteger(places) && places >= 1 && places <= most;
}

/** The same try keeps its key; the next place has a key of its own. */
function useReserving() {
  const client = useQueryClient();
  const [key, setKey] = useState(newIdempotencyKey);
  const reserving = useMutation(reserveSlot(client));
  const group = useMutation(reserveGroup(client));
  const done = { onSettled: () => setKey(newIdempotencyKey()) };
  const reserve = (slot: Parameters<typeof reserving.mutate>[0]['slot']) => {
    group.reset();
    reserving.mutate({ slot, key }, done);
  };
  const reserveSeveral = (wanted: Parameters<typeof group.mutate>[0]['group']) => {
    reserving.reset();
    group.mutate({ group: wanted, key }, done);
  };
  return { reserve, reserving, reserveSeveral, group };
}
