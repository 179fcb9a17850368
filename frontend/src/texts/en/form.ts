import type { Texts } from '../types';

export const form: Texts['form'] = {
  reason: 'Reason',
  provider: 'Provider',
  chooseProvider: 'Choose a provider',
  rows: {
    remove: 'Remove',
    removeLabel: 'Remove {{what}}',
    one: '{{list}}, row {{number}}',
    number: 'row {{number}}',
    label: '{{list}}, row {{number}}: {{field}}',
  },
  history: { change: 'From {{from}} to {{to}}', system: 'the system' },
  advisers: {
    one: '{{name}}, {{provider}}',
    legend: 'Advisers',
    add: 'Add an adviser',
    person: 'Adviser',
    nameOnly: 'By name only (no access)',
    name: 'Name',
    provider: 'Provider',
    from: 'From',
    to: 'To (empty while it lasts)',
    now: 'now',
    words: '{{name}}, {{provider}}, {{from}} – {{to}}',
  },
};
