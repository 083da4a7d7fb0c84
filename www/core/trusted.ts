/**
 * The one Trusted Types policy of the page and of the element: it lets templates of our own code
 * pass, and makes workers from blobs of our own script, no more.
 */

interface Policy {
  createHTML(text: string): string;
  createScriptURL(url: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

const rules: Policy = {
  createHTML: (text) => text,
  createScriptURL(url) {
    if (url.startsWith('blob:')) return url;
    throw new TypeError('Only a blob may become a worker.');
  },
};

const policy = trustedTypes?.createPolicy('perennial', rules) ?? rules;

/** A worker's address that the page's policy lets pass. */
export function trustedScriptUrl(url: string): string {
  return policy.createScriptURL(url);
}

/** A template's HTML, which a policy lets pass. */
export function trustedHtml(text: string): string {
  return policy.createHTML(text);
}
