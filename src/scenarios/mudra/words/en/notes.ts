import type { Notes } from '../../words';
import { notes as apply } from './notes/apply';
import { notes as card } from './notes/card';
import { notes as decide } from './notes/decide';
import { notes as failing } from './notes/default';
import { notes as early } from './notes/early';
import { notes as rails } from './notes/rails';
import { notes as otherwise } from './notes/rails-otherwise';
import { notes as recovery } from './notes/recovery';
import { notes as refinance } from './notes/refinance';
import { notes as supply } from './notes/supply';
import { notes as terms } from './notes/terms';
import { notes as trunk } from './notes/trunk';

/** What a speaker says at each step of the loan. */
export const notes: Notes = {
  ...trunk,
  ...apply,
  ...decide,
  ...supply,
  ...failing,
  ...recovery,
  ...early,
  ...refinance,
  ...terms,
  ...card,
  ...rails,
  ...otherwise,
};
