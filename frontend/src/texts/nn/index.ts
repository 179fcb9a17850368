import type { Texts } from '../types';
import { access } from './access';
import { common } from './common';
import { problems } from './problems';
import { school } from './school';

export const texts: Texts = { common, access, problems, school };
