/** The one Trusted Types policy of the page: it makes workers from blobs of our own script, no more. */

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

const rules: ScriptUrlPolicy = {
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
