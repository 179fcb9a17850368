import { agreement } from './agreement';
import { course } from './course';
import { explain } from './explain';
import { factors } from './factors';
import { form } from './form';
import { imports } from './imports';
import { measure } from './measure';
import { municipality } from './municipality';
import { notice } from './notice';
import { redthread } from './redthread';
import { risk } from './risk';
import { riskBounds } from './riskBounds';
import { riskLines } from './riskLines';
import { scheme } from './scheme';
import { school } from './school';
import { succession } from './succession';
import { trainer } from './trainer';
import { trend } from './trend';

/** What the other screens say, fetched with the first of them. */
export const texts = {
  agreement,
  course,
  explain,
  factors,
  form,
  imports,
  measure,
  municipality,
  notice,
  redthread,
  risk,
  riskBounds,
  riskLines,
  scheme,
  school,
  succession,
  trainer,
  trend,
};
