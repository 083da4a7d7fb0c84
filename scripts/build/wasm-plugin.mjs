import { readFile } from 'node:fs/promises';
import { inRoot } from '../paths.mjs';
import { pack } from './pack.mjs';
import { wasmFile } from './wasm.mjs';

/** What somebody waits for is packed, which takes some hundredths of a second to undo. */
const PACKED = ['calculator', 'element'].map((flavour) => inRoot(wasmFile(flavour)));
/** The scripts of those, which several bundles hold. @type {Map<string, Promise<string>>} */
const packed = new Map();

/**
 * Gives `import bytes from './some.wasm'` the module's bytes, since the page may not fetch them.
 * They lie in the script as a text with one character a byte, which travels at 1.05 times the size
 * of the file itself, gzipped (base64 at 1.30 times); the calculator's, packed, at 0.87 times.
 * @type {import('esbuild').Plugin}
 */
export const wasmPlugin = {
  name: 'wasm',
  setup(build) {
    build.onLoad({ filter: /\.wasm$/ }, async ({ path }) => {
      if (!PACKED.includes(path)) return { contents: await plain(path) };
      const script = packed.get(path) ?? unpacking(path);
      packed.set(path, script);
      return { contents: await script };
    });
  },
};

/** @param {string} path */
async function plain(path) {
  const text = JSON.stringify(await readFile(path, 'latin1'));
  return `const text = ${text};
    const bytes = new Uint8Array(text.length);
    for (let place = 0; place < text.length; place++) bytes[place] = text.charCodeAt(place);
    export default bytes;`;
}

/** @param {string} path */
async function unpacking(path) {
  const bytes = await readFile(path);
  return `import { unpack } from ${JSON.stringify(inRoot('www/core/unpack.ts'))};
    export default unpack(${JSON.stringify(pack(bytes))}, ${bytes.length});`;
}
