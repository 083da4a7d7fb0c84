/**
 * What the page may do: nothing but run itself. Written into the page for hosts that send no
 * headers, and into `_headers` for those that do; the local server sends the same.
 */

const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  // The worker is made from a blob, because a blob's worker inherits this policy and a fetched
  // one would not.
  'worker-src blob:',
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "manifest-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types perennial lit-html',
];

/** For the page's `<meta>`, which can't say who may frame it. */
export const META_POLICY = DIRECTIVES.join('; ');

/**
 * A path may end in `*`. Where several rules hold, their headers hold together: two policies are
 * both enforced.
 * @type {{ path: string, headers: Record<string, string> }[]}
 */
const RULES = [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': META_POLICY,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      // Modules of a sandboxed frame, and of other people's pages, are asked for with CORS.
      'Access-Control-Allow-Origin': '*',
    },
  },
  ...['/', '/index.html'].map((path) => ({
    path,
    headers: {
      // Only embed.html is for other people's frames.
      'Content-Security-Policy': "frame-ancestors 'self'",
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cache-Control': 'no-cache',
    },
  })),
  { path: '/embed.html', headers: { 'Cache-Control': 'no-cache' } },
  // Their names change with their contents.
  ...['/assets/*', '/clv/*'].map((path) => ({
    path,
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  })),
];

/** The rules as the `_headers` file that Netlify, Cloudflare Pages and others read. */
export function headersFile() {
  return RULES.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return `${path}\n${lines.join('')}`;
  }).join('\n');
}

/**
 * @param {string} pathname
 * @returns {[string, string][]} names and values
 */
export function headersFor(pathname) {
  /** @type {Map<string, string>} */
  const headers = new Map();
  for (const rule of RULES) {
    const { path } = rule;
    const holds = path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
    for (const [name, value] of holds ? Object.entries(rule.headers) : []) {
      headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
    }
  }
  return [...headers];
}
