import { createHash } from 'node:crypto';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing from elsewhere, and nothing inline but the page's own style, known by its hash. `data:` is for pictures made in the page. */
export const policyFor = (css: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${hash(css)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    // The preview of a frame, in the dialog that makes one.
    "frame-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** A script as it stands in a page: without what would end it, or hide its end, where that is only text. */
export const inlined = (script: string): string => script.replaceAll(/<(?=\/script|!--)/gi, '\\x3C');

/** For a file that has all in itself: its own script and style, known by their hashes, and nothing else at all. */
export const policyInFile = (css: string, script: string): string =>
  [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(css)}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
