export const succession = {
  title: 'Før og etter',
  nothing: 'Skolen er i drift og har ikke tatt over for noen annen.',
  dayUnknown: 'Skolen er nedlagt. Hvilken dag det var, er ikke kjent.',
  closed: 'Skolen er nedlagt fra {{date}}. Ingen skole står oppført etter den.',
  merged: 'Skolen er nedlagt fra {{date}} og gikk i sin helhet inn i',
  split: 'Skolen er nedlagt fra {{date}} og ble delt mellom',
  ambiguous:
    'Ingen kan si hvilken del av tallene som hører til hvilken av dem: tallene står for seg og er ikke lagt til noen.',
  from: 'Skolen har tatt over for',
  apart: 'Risikopoeng og utvikling er skolens egne. Tallene fra før står hos skolene de er fra.',
  open: 'Skriv hva som ble av skolen',
  submit: 'Lagre',
  closedOn: 'Første dag skolen ikke fantes',
  closedOnNote: 'La den stå tom mens skolen er i drift.',
  successors: 'Skolene som har en del av den',
};
