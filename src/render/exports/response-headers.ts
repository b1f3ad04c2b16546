/**
 * HTTP response headers for web servers that read a `_headers` file (Netlify, Cloudflare Pages).
 *
 * The Content-Security-Policy forbids inline scripts, inline styles and other hosts: a `<script>` in the text of an issue
 * would not run even if it were not escaped. Assets have a hash in their name (`archive-3f9c2a1b.css`) and are cached for
 * a year.
 */

/** Pagefind needs `'wasm-unsafe-eval'` for its WebAssembly, and `worker-src` for its worker. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Returns the `_headers` file: path patterns, each followed by its indented headers. */
export const responseHeaders = (): string =>
  [
    '/*',
    `  Content-Security-Policy: ${contentSecurityPolicy}`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: same-origin',
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n')
