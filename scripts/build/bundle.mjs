import { readFileSync } from 'node:fs';
import esbuild from 'esbuild';
import { Stop } from '../console.mjs';
import { inRoot, ROOT } from '../paths.mjs';
import { FLAVOURS, wasmSha256 } from './wasm.mjs';
import { wasmPlugin } from './wasm-plugin.mjs';

/** @returns {esbuild.BuildOptions} what the page's bundle and the worker's have in common */
function shared() {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const sums = FLAVOURS.map((flavour) => [
    `WASM_SHA256_${flavour.toUpperCase()}`,
    JSON.stringify(wasmSha256(flavour)),
  ]);
  return {
    absWorkingDir: ROOT,
    bundle: true,
    charset: 'utf8',
    define: { PERENNIAL_VERSION: JSON.stringify(version), ...Object.fromEntries(sums) },
    loader: { '.ftl': 'text' },
    logLevel: 'silent',
    minify: true,
    plugins: [wasmPlugin],
    target: 'es2022',
    write: false,
  };
}

/**
 * Gives `import source from 'perennial:worker'` the worker as one text, its wasm inside: the page
 * makes the worker from a blob, which can't import anything.
 * @type {esbuild.Plugin}
 */
const workerPlugin = {
  name: 'perennial:worker',
  setup(build) {
    build.onResolve({ filter: /^perennial:worker$/ }, () => ({
      path: 'worker',
      namespace: 'perennial',
    }));
    build.onLoad({ filter: /.*/, namespace: 'perennial' }, async () => {
      try {
        const { outputFiles } = await esbuild.build({
          ...shared(),
          entryPoints: ['www/worker/worker.ts'],
          format: 'iife',
          write: false,
        });
        return { contents: outputFiles[0]?.text ?? '', loader: 'text' };
      } catch (error) {
        return { errors: faults(error) };
      }
    });
  },
};

/**
 * Bundles scripts and styles for `dist/assets/`, each named by its contents.
 * @param {string[]} entryPoints seen from the root
 * @returns the files, not yet written, and which came from what
 */
export async function bundle(entryPoints) {
  try {
    const { outputFiles, metafile } = await esbuild.build({
      ...shared(),
      entryPoints,
      entryNames: 'assets/[name]-[hash]',
      chunkNames: 'assets/[name]-[hash]',
      assetNames: 'assets/[name]-[hash]',
      format: 'esm',
      // The libraries' copyright notices travel in files of their own, which no page loads.
      legalComments: 'linked',
      metafile: true,
      outdir: 'dist',
      plugins: [wasmPlugin, workerPlugin],
      splitting: true,
      write: false,
    });
    return { outputFiles, outputs: metafile.outputs };
  } catch (error) {
    const messages = await esbuild.formatMessages(faults(error), { kind: 'error' });
    throw new Stop(`${messages.join('')}The page could not be bundled.`);
  }
}

/**
 * What is wrong with the sources, where that is why the bundler failed.
 * @param {unknown} error
 */
function faults(error) {
  if (error instanceof Error && 'errors' in error) {
    return /** @type {esbuild.BuildFailure} */ (error).errors;
  }
  throw error;
}
