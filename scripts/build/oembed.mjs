/**
 * What makes a pasted address into a calculator (oEmbed). It needs whole addresses, so it is made
 * only where `PERENNIAL_SITE` says what the page's will be.
 */

import { Stop } from '../console.mjs';

/** The page's address, if it is known. */
export function siteAddress() {
  const site = process.env['PERENNIAL_SITE'];
  if (!site) return undefined;
  if (!URL.canParse(site)) throw new Stop(`PERENNIAL_SITE is no address: ${site}`);
  return new URL(site.endsWith('/') ? site : `${site}/`);
}

/**
 * The answer to whoever asks what stands behind the address.
 * @param {URL} site
 */
export function oembed(site) {
  const [width, height] = [600, 900];
  const document = new URL('embed.html', site).href;
  const title = 'Customer lifetime value calculator';
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    provider_name: 'Perennial',
    provider_url: site.href,
    title,
    width,
    height,
    html: `<iframe src="${document}" title="${title}" width="${width}" height="${height}" loading="lazy" style="border: 0"></iframe>`,
  });
}

/**
 * The line in a document's head by which it is found.
 * @param {URL} site
 */
export function discovery(site) {
  const href = new URL('oembed.json', site).href;
  return `<link rel="alternate" type="application/json+oembed" href="${href}" title="Perennial">\n`;
}
