import { useTranslation } from 'react-i18next';
import { FieldsUnder } from '@/components/FieldProblems';
import { TextArea, TextField } from '@/components/fields';
import type { Side } from '@/components/SaveProblem';
import type { TeamDraft } from './team';

interface CoreTeamFieldsProps {
  draft: TeamDraft;
  onChange: (part: Partial<TeamDraft>) => void;
}

/** Who is in the team, who leads it, and what it wants. */
export function CoreTeamFields({ draft, onChange }: CoreTeamFieldsProps) {
  const { t } = useTranslation('agreement');
  const labels = useTeamWords();
  return (
    <FieldsUnder place="/coreTeam">
      <TextField
        label={labels.name}
        at="/name"
        value={draft.name}
        onChange={(name) => onChange({ name })}
        autoComplete="off"
      />
      <TextField
        label={labels.leader}
        at="/leader"
        description={t('team.leaderNote')}
        value={draft.leader}
        onChange={(leader) => onChange({ leader })}
        autoComplete="off"
      />
      {(['members', 'goals'] as const).map((field) => (
        <TextArea
          key={field}
          label={labels[field]}
          at={`/${field}`}
          description={t('team.onePerLine')}
          value={draft[field]}
          onChange={(words) => onChange({ [field]: words })}
          rows={3}
        />
      ))}
    </FieldsUnder>
  );
}

function useTeamWords(): Record<keyof TeamDraft, string> {
  const { t } = useTranslation('agreement');
  return {
    name: t('team.name'),
    leader: t('team.leader'),
    members: t('team.members'),
    goals: t('team.goals'),
  };
}

const fields = ['name', 'leader', 'members', 'goals'] as const satisfies readonly (keyof TeamDraft)[];

/** What the fields are called, by where they stand in what is sent. */
export function useTeamLabels(): Record<string, string> {
  const words = useTeamWords();
  return Object.fromEntries(fields.map((field) => [`/coreTeam/${field}`, words[field]]));
}

/** The team that is typed beside the one that is stored. */
export function useTeamSides(draft: TeamDraft, stored: TeamDraft): Side[] {
  const words = useTeamWords();
  return fields.map((field) => ({ label: words[field], mine: draft[field], theirs: stored[field] }));
}
