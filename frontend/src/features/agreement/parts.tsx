import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Adviser, CoreTeam, LeaderFlag, Phase, StatusChange } from '@/api/generated';
import { providersQuery } from '@/api/schools';
import { Advisers as AdviserList } from '@/components/Advisers';
import { History as Changes } from '@/components/History';
import { useFormat } from '@/components/useFormat';
import styles from './AgreementPage.module.css';

export function Phases({ phases }: { phases: Phase[] }) {
  const { t } = useTranslation(['agreement', 'domain']);
  const { date } = useFormat();
  if (phases.length === 0) return <p>{t('one.noPhases')}</p>;
  return (
    <ol className={styles.list}>
      {phases.map(({ kind, name, startsOn, endsOn, goal }) => (
        <li key={startsOn}>
          <strong>{name}</strong>
          {kind === 'CUSTOM' ? '' : ` (${t(`domain:phaseKind.${kind}`)})`}
          <div className={styles.note}>
            {date(startsOn)} – {date(endsOn)}
          </div>
          {goal === null ? null : <div>{t('one.goal', { goal })}</div>}
        </li>
      ))}
    </ol>
  );
}

interface CoreTeamProps {
  team: CoreTeam | null;
  flag: LeaderFlag | null;
}

export function CoreTeamSection({ team, flag }: CoreTeamProps) {
  const { t } = useTranslation('agreement');
  if (team === null) return <p>{t('one.noCoreTeam')}</p>;
  return (
    <div className={styles.list}>
      <strong>{team.name}</strong>
      <p>{team.leader === null ? t('one.noLeader') : t('one.leader', { name: team.leader })}</p>
      {flag === null || flag.reason === 'NO_LEADER' ? null : (
        <p className={styles.late}>{t(`one.flag.${flag.reason}`, { names: flag.principals.join(', ') })}</p>
      )}
      {team.members.length > 0 ? <p>{t('one.members', { names: team.members.join(', ') })}</p> : null}
      {team.goals.length > 0 ? (
        <div>
          {t('one.teamGoals')}
          <ul className={styles.goals}>
            {team.goals.map((goal) => (
              <li key={goal}>{goal}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

export function Advisers({ advisers }: { advisers: Adviser[] }) {
  const { t } = useTranslation('agreement');
  const providers = useQuery(providersQuery()).data ?? [];
  const provider = (id: string) => providers.find((other) => other.id === id)?.name ?? '…';
  if (advisers.length === 0) return <p>{t('one.noAdvisers')}</p>;
  return (
    <AdviserList
      advisers={advisers.map((adviser) => ({ ...adviser, provider: provider(adviser.providerId) }))}
    />
  );
}

export function History({ changes }: { changes: StatusChange[] }) {
  const { t } = useTranslation(['agreement', 'domain']);
  if (changes.length === 0) return <p>{t('one.noHistory')}</p>;
  return <Changes changes={changes} names={t('domain:agreementStatus', { returnObjects: true })} />;
}
