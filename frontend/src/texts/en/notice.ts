import type { Texts } from '../types';

export const notice: Texts['notice'] = {
  list: {
    title: 'Outbox',
    lead: 'Mail to participants about their places, as it was written.',
    caption: 'Messages, the latest first',
    status: 'State',
    everyStatus: 'All states',
    empty: 'No messages here.',
    waiting: 'Fetching messages …',
  },
  column: {
    recipient: 'Recipient',
    kind: 'Message',
    status: 'State',
    written: 'Written',
    attempts: 'Tries',
  },
  kind: {
    PLACE_CONFIRMED: 'Place confirmed',
    PLACE_WAITLISTED: 'On the waiting list',
    PLACE_OFFERED: 'Offer of a place',
    OFFER_REMINDER: 'Reminder of an offer',
  },
  status: { PENDING: 'Waiting', SENT: 'Sent', DEAD: 'Given up', KEPT: 'Not sent' },
  explained: {
    PENDING: 'The message will be sent by itself before long.',
    SENT: 'The mail server has taken the message.',
    DEAD: 'The message did not arrive. Mend what is wrong, and send it again.',
    KEPT: 'Mail is off on this server. The message never left it.',
  },
  one: {
    delivery: 'Delivery',
    words: 'Content',
    noWords: 'The message gets its words when it is sent.',
    failure: 'Last time this went wrong: {{failure}}',
    ended: 'Ended',
    next: 'Next try',
    again: 'Send again',
    sending: 'Queueing …',
  },
};
