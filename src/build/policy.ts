import { createHash } from 'node:crypto';

/** Nothing from elsewhere, and nothing inline but the page's own style, known by its hash. `data:` is for pictures made in the page. */
export const policyFor = (css: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    // The preview of a frame, in the dialog that makes one.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
