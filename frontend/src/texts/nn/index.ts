import type { FirstTexts } from '../types';
import { access } from './access';
import { common } from './common';
import { domain } from './domain';
import { model } from './model';
import { problems } from './problems';
import { worklist } from './worklist';

export const texts: FirstTexts = {
  access,
  common,
  domain,
  model,
  problems,
  worklist,
};
