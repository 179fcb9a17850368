import type { Texts } from '../types';

export const form: Texts['form'] = {
  reason: 'Grunn',
  provider: 'Kompetansemiljø',
  chooseProvider: 'Vel kompetansemiljø',
  rows: {
    remove: 'Fjern',
    removeLabel: 'Fjern {{what}}',
    one: '{{list}}, rad {{number}}',
    number: 'rad {{number}}',
    label: '{{list}}, rad {{number}}: {{field}}',
  },
  history: { change: 'Frå {{from}} til {{to}}', system: 'systemet' },
  advisers: {
    one: '{{name}}, {{provider}}',
    legend: 'Rettleiarar',
    add: 'Legg til rettleiar',
    person: 'Rettleiar',
    nameOnly: 'Berre med namn (utan innsyn)',
    name: 'Namn',
    provider: 'Kompetansemiljø',
    from: 'Frå',
    to: 'Til (tomt så lenge det varer)',
    now: 'no',
    words: '{{name}}, {{provider}}, {{from}} – {{to}}',
  },
};
