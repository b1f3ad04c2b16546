/**
 * What a web server should say with its answers: nothing inline, nothing from another host, whatever a page holds.
 *
 * Even a `<script>` that had found its way out of an issue's text would not run. Names that begin with a hash of the
 * content (`archive-3f9c2a1b.css`) may be kept for ever.
 */

/** Pagefind is WebAssembly, which asks for `wasm-unsafe-eval`; it runs in a worker where it can. */
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

/** Text of a `_headers` file: a pattern of addresses, and indented below it its headers. */
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
