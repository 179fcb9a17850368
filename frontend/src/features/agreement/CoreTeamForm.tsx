import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { patchAgreement } from '@/api/agreements';
import type { Versioned } from '@/api/client';
import type { Agreement, CoreTeam } from '@/api/generated';
import { TextArea, TextField } from '@/components/fields';
import { SaveProblem } from '@/components/SaveProblem';
import styles from './Amendment.module.css';

interface CoreTeamFormProps {
  agreement: Versioned<Agreement>;
  onDone: () => void;
}

/** The team as it is typed: names and goals one a line. */
interface Draft {
  name: string;
  leader: string;
  members: string;
  goals: string;
}

function draftOf(team: CoreTeam | null): Draft {
  return {
    name: team?.name ?? '',
    leader: team?.leader ?? '',
    members: (team?.members ?? []).join('\n'),
    goals: (team?.goals ?? []).join('\n'),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Who is in the team, who leads it, and what it wants. */
export function CoreTeamForm({ agreement, onDone }: CoreTeamFormProps) {
  const { t } = useTranslation(['agreement', 'common']);
  const [draft, setDraft] = useState(() => draftOf(agreement.value.coreTeam));
  const changing = useMutation(patchAgreement(useQueryClient()));
  const stored = draftOf(agreement.value.coreTeam);
  const labels: Record<keyof Draft, string> = {
    name: t('team.name'),
    leader: t('team.leader'),
    members: t('team.members'),
    goals: t('team.goals'),
  };
  const fields = Object.keys(labels) as (keyof Draft)[];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const coreTeam = {
      name: draft.name.trim(),
      leader: draft.leader.trim() === '' ? null : draft.leader.trim(),
      members: linesOf(draft.members),
      goals: linesOf(draft.goals),
    };
    changing.mutate({ agreement, patch: { coreTeam } }, { onSuccess: onDone });
  };
  const change = (field: keyof Draft) => (value: string) => setDraft({ ...draft, [field]: value });
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('one.coreTeam')}>
      <TextField label={labels.name} value={draft.name} onChange={change('name')} required />
      <TextField
        label={labels.leader}
        description={t('team.leaderNote')}
        value={draft.leader}
        onChange={change('leader')}
        autoComplete="off"
      />
      <TextArea
        label={labels.members}
        description={t('team.onePerLine')}
        value={draft.members}
        onChange={change('members')}
      />
      <TextArea
        label={labels.goals}
        description={t('team.onePerLine')}
        value={draft.goals}
        onChange={change('goals')}
      />
      <SaveProblem
        error={changing.error}
        labels={Object.fromEntries(fields.map((field) => [`/coreTeam/${field}`, labels[field]]))}
        sides={fields.map((field) => ({ label: labels[field], mine: draft[field], theirs: stored[field] }))}
      />
      <div className={styles.actions}>
        <Button type="submit" disabled={changing.isPending || draft.name.trim() === ''}>
          {t('team.submit')}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
