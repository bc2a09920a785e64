import { aside } from './en/aside';
import { away } from './en/away';
import { core } from './en/core';
import { embed } from './en/embed';
import { pages } from './en/pages';
import { paper } from './en/paper';

/** All words around the stage, in English; English decides which there are. */
export const en = { ...core, ...aside, ...away, ...pages, embed, paper };
