import type { MessageStatus, NoticeKind } from '@/api/generated';

type NoticeTexts = {
  list: Record<'title' | 'lead' | 'caption' | 'status' | 'everyStatus' | 'empty' | 'waiting', string>;
  column: Record<'recipient' | 'kind' | 'status' | 'written' | 'attempts', string>;
  kind: Record<NoticeKind, string>;
  status: Record<MessageStatus, string>;
  explained: Record<MessageStatus, string>;
  one: Record<'delivery' | 'words' | 'noWords' | 'failure' | 'ended' | 'next' | 'again' | 'sending', string>;
};

export const notice: NoticeTexts = {
  list: {
    title: 'Utboks',
    lead: 'E-post til deltakere om plassene deres, slik den ble skrevet.',
    caption: 'Meldinger, de nyeste først',
    status: 'Tilstand',
    everyStatus: 'Alle tilstander',
    empty: 'Ingen meldinger her.',
    waiting: 'Henter meldinger …',
  },
  column: {
    recipient: 'Mottaker',
    kind: 'Melding',
    status: 'Tilstand',
    written: 'Skrevet',
    attempts: 'Forsøk',
  },
  kind: {
    PLACE_CONFIRMED: 'Plass bekreftet',
    PLACE_WAITLISTED: 'Satt på venteliste',
    PLACE_OFFERED: 'Tilbud om plass',
    OFFER_REMINDER: 'Påminnelse om tilbud',
  },
  status: { PENDING: 'Venter', SENT: 'Sendt', DEAD: 'Gitt opp', KEPT: 'Ikke sendt' },
  explained: {
    PENDING: 'Meldingen sendes av seg selv om litt.',
    SENT: 'E-posttjeneren har tatt imot meldingen.',
    DEAD: 'Meldingen kom ikke fram. Rett det som er galt, og send den på nytt.',
    KEPT: 'E-post er slått av på denne tjeneren. Meldingen forlot den aldri.',
  },
  one: {
    delivery: 'Levering',
    words: 'Innhold',
    noWords: 'Meldingen får ordene sine når den sendes.',
    failure: 'Sist gikk det galt: {{failure}}',
    ended: 'Avsluttet',
    next: 'Neste forsøk',
    again: 'Send på nytt',
    sending: 'Legger i kø …',
  },
};
