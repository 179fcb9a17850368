export const form = {
  reason: 'Grunn',
  rows: {
    remove: 'Fjern',
    removeLabel: 'Fjern {{what}}',
    one: '{{list}}, rad {{number}}',
    number: 'rad {{number}}',
    label: '{{list}}, rad {{number}}: {{field}}',
  },
  history: { change: 'Fra {{from}} til {{to}}', system: 'systemet' },
  advisers: {
    one: '{{name}}, {{provider}}',
    legend: 'Veiledere',
    add: 'Legg til veileder',
    person: 'Veileder',
    nameOnly: 'Bare ved navn (uten innsyn)',
    name: 'Navn',
    provider: 'Kompetansemiljø',
    from: 'Fra',
    to: 'Til (tomt mens det varer)',
    now: 'nå',
    words: '{{name}}, {{provider}}, {{from}} – {{to}}',
  },
};
