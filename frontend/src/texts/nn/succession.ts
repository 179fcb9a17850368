import type { Texts } from '../types';

export const succession: Texts['succession'] = {
  title: 'Før og etter',
  nothing: 'Skulen er i drift og har ikkje teke over for nokon annan.',
  dayUnknown: 'Skulen er nedlagd. Kva dag det var, er ikkje kjent.',
  closed: 'Skulen er nedlagd frå {{date}}. Ingen skule står oppført etter han.',
  merged: 'Skulen er nedlagd frå {{date}} og gjekk i det heile inn i',
  split: 'Skulen er nedlagd frå {{date}} og vart delt mellom',
  ambiguous:
    'Ingen kan seie kva del av tala som høyrer til kven av dei: tala står for seg og er ikkje lagde til nokon.',
  from: 'Skulen har teke over for',
  apart: 'Risikopoeng og utvikling er skulen sine eigne. Tala frå før står hos skulane dei er frå.',
  open: 'Skriv kva som vart av skulen',
  submit: 'Lagre',
  closedOn: 'Første dagen skulen ikkje fanst',
  closedOnNote: 'Lat han stå tom medan skulen er i drift.',
  successors: 'Skulane som har ein del av han',
};
