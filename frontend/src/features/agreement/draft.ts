import type { Agreement, AgreementCreate, AgreementKind, Me } from '@/api/generated';
import { isAdviser, ownProvider } from '@/api/me';
import { type AdviserRow, adviserRows, advisersOf } from '@/components/advisers';
import { keyed } from '@/lib/keyed';
import { type TeamDraft, teamDraftOf, teamOf } from './team';
import { type TermsDraft, termsDraftOf, termsOf } from './terms';

/** An agreement that is not signed yet, as it is typed. */
export interface AgreementDraft extends TermsDraft {
  kind: AgreementKind;
  providerId: string;
  advisers: AdviserRow[];
  team: TeamDraft;
}

/** With one's own provider unless somebody says otherwise; an adviser stands first in what they draft, and so sees it. */
export function emptyDraft(me: Me, today: string): AgreementDraft {
  const { personId, name } = me;
  const providerId = ownProvider(me);
  return {
    ...termsDraftOf({
      title: '',
      schoolIds: [],
      municipalityNumber: null,
      startsOn: '',
      endsOn: null,
      trainerQuota: 0,
      entitlements: [],
      phases: [],
    }),
    kind: 'LONG_TERM',
    providerId,
    advisers: isAdviser(me) ? keyed([{ name, providerId, from: today, to: '', personId }]) : [],
    team: teamDraftOf(null),
  };
}

export function draftOf(agreement: Agreement): AgreementDraft {
  return {
    ...termsDraftOf(agreement),
    kind: agreement.kind,
    providerId: agreement.provider.id,
    advisers: adviserRows(agreement.advisers, ({ providerId }) => providerId),
    team: teamDraftOf(agreement.coreTeam),
  };
}

/** What is sent: all of it, so that nothing of what stood before is left among it. */
export function agreementOf(draft: AgreementDraft): AgreementCreate {
  return {
    ...termsOf(draft),
    kind: draft.kind,
    providerId: draft.providerId,
    advisers: advisersOf(draft.advisers),
    coreTeam: teamOf(draft.team),
  };
}
