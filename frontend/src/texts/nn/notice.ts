import type { Texts } from '../types';

export const notice: Texts['notice'] = {
  list: {
    title: 'Utboks',
    lead: 'E-post til deltakarar om plassane deira, slik han vart skriven.',
    caption: 'Meldingar, dei nyaste først',
    status: 'Tilstand',
    everyStatus: 'Alle tilstandar',
    empty: 'Ingen meldingar her.',
    waiting: 'Hentar meldingar …',
  },
  column: {
    recipient: 'Mottakar',
    kind: 'Melding',
    status: 'Tilstand',
    written: 'Skriven',
    attempts: 'Forsøk',
  },
  kind: {
    PLACE_CONFIRMED: 'Plass stadfesta',
    PLACE_WAITLISTED: 'Sett på venteliste',
    PLACE_OFFERED: 'Tilbod om plass',
    OFFER_REMINDER: 'Påminning om tilbod',
  },
  status: { PENDING: 'Ventar', SENT: 'Send', DEAD: 'Gjeven opp', KEPT: 'Ikkje send' },
  explained: {
    PENDING: 'Meldinga blir send av seg sjølv om litt.',
    SENT: 'E-posttenaren har teke imot meldinga.',
    DEAD: 'Meldinga kom ikkje fram. Rett det som er gale, og send henne på nytt.',
    KEPT: 'E-post er slått av på denne tenaren. Meldinga forlét han aldri.',
  },
  one: {
    delivery: 'Levering',
    words: 'Innhald',
    noWords: 'Meldinga får orda sine når ho blir send.',
    failure: 'Sist gjekk det gale: {{failure}}',
    ended: 'Avslutta',
    next: 'Neste forsøk',
    again: 'Send på nytt',
    sending: 'Legg i kø …',
  },
};
