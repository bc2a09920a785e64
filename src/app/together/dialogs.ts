/** What can be opened over a pair's page. */
export type DialogName = 'help' | 'share' | 'embed';
