import { access } from './access';
import { agreement } from './agreement';
import { common } from './common';
import { course } from './course';
import { domain } from './domain';
import { explain } from './explain';
import { factors } from './factors';
import { imports } from './imports';
import { measure } from './measure';
import { model } from './model';
import { notice } from './notice';
import { problems } from './problems';
import { redthread } from './redthread';
import { risk } from './risk';
import { riskBounds } from './riskBounds';
import { riskLines } from './riskLines';
import { scheme } from './scheme';
import { school } from './school';
import { trainer } from './trainer';
import { trend } from './trend';
import { worklist } from './worklist';

/** Bokmål is the type: the other two must have every text of this one, and no other. */
export const texts = {
  access,
  agreement,
  common,
  course,
  domain,
  explain,
  factors,
  imports,
  notice,
  measure,
  model,
  problems,
  redthread,
  risk,
  riskBounds,
  riskLines,
  scheme,
  school,
  trainer,
  trend,
  worklist,
};
