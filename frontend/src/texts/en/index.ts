import type { Texts } from '../types';
import { access } from './access';
import { agreement } from './agreement';
import { common } from './common';
import { domain } from './domain';
import { imports } from './imports';
import { problems } from './problems';
import { school } from './school';
import { trainer } from './trainer';

export const texts: Texts = { common, access, agreement, domain, imports, problems, school, trainer };
