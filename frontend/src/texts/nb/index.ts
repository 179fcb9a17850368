import { access } from './access';
import { common } from './common';
import { domain } from './domain';
import { model } from './model';
import { problems } from './problems';
import { worklist } from './worklist';

/** What the first screen says. Bokmål is the type: the other two must have every text of this one, and no other. */
export const texts = {
  access,
  common,
  domain,
  model,
  problems,
  worklist,
};
