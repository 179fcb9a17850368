import type { CoreTeam } from '@/api/generated';
import { linesOf } from '@/lib/lines';

/** A core team as it is typed: names and goals one a line. */
export interface TeamDraft {
  name: string;
  leader: string;
  members: string;
  goals: string;
}

export function teamDraftOf(team: CoreTeam | null): TeamDraft {
  return {
    name: team?.name ?? '',
    leader: team?.leader ?? '',
    members: (team?.members ?? []).join('\n'),
    goals: (team?.goals ?? []).join('\n'),
  };
}

/** What is sent: no team where nothing is written of one. */
export function teamOf(draft: TeamDraft): CoreTeam | null {
  if (Object.values(draft).every((words) => words.trim() === '')) return null;
  return {
    name: draft.name.trim(),
    leader: draft.leader.trim() === '' ? null : draft.leader.trim(),
    members: linesOf(draft.members),
    goals: linesOf(draft.goals),
  };
}
