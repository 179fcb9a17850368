import type { Texts } from '../types';
import { access } from './access';
import { common } from './common';
import { domain } from './domain';
import { imports } from './imports';
import { problems } from './problems';
import { school } from './school';

export const texts: Texts = { common, access, domain, imports, problems, school };
