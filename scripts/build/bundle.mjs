import { readFileSync } from 'node:fs';
import esbuild from 'esbuild';
import { Stop } from '../console.mjs';
import { inRoot, ROOT } from '../paths.mjs';
import { plotPlugin } from './plot-plugin.mjs';
import { stylePlugin } from './style-plugin.mjs';
import { FLAVOURS, wasmSha256 } from './wasm.mjs';
import { wasmPlugin } from './wasm-plugin.mjs';
import { wordsPlugin } from './words-plugin.mjs';

/** What reads sources that are no scripts. */
const SOURCES = [stylePlugin, wasmPlugin, wordsPlugin];

/**
 * What all bundles have in common.
 * @param {string} home the folder of the page, seen from the scripts
 * @returns {esbuild.BuildOptions}
 */
function shared(home) {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const sums = FLAVOURS.map((flavour) => [
    `WASM_SHA256_${flavour.toUpperCase()}`,
    JSON.stringify(wasmSha256(flavour)),
  ]);
  return {
    absWorkingDir: ROOT,
    bundle: true,
    charset: 'utf8',
    define: {
      PERENNIAL_HOME: JSON.stringify(home),
      PERENNIAL_VERSION: JSON.stringify(version),
      ...Object.fromEntries(sums),
    },
    logLevel: 'silent',
    minify: true,
    plugins: SOURCES,
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
          ...shared('../'),
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
 * @param {Record<string, string>} [define] further names that the scripts are given
 * @returns the files, not yet written, and which came from what
 */
export async function bundle(entryPoints, define = {}) {
  const common = shared('../');
  try {
    const { outputFiles, metafile } = await esbuild.build({
      ...common,
      define: { ...common.define, ...define },
      entryPoints,
      entryNames: 'assets/[name]-[hash]',
      chunkNames: 'assets/[name]-[hash]',
      assetNames: 'assets/[name]-[hash]',
      format: 'esm',
      // The libraries' copyright notices travel in files of their own, which no page loads.
      legalComments: 'linked',
      metafile: true,
      outdir: 'dist',
      plugins: [...SOURCES, plotPlugin, workerPlugin],
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
 * The languages that the element's script does not carry stay beside it, and so does the reader of
 * other formats that the package has.
 * @param {string} carried the language whose words are in the script
 * @returns {esbuild.Plugin}
 */
function beside(carried) {
  return {
    name: 'beside',
    setup(build) {
      build.onResolve({ filter: /\/formats\.ts$/ }, ({ kind }) =>
        kind === 'dynamic-import' ? { path: './formats.js', external: true } : undefined,
      );
      build.onResolve({ filter: /\.ftl$/ }, ({ path, kind }) => {
        const [, language] = /([^/]+)\/[^/]+$/.exec(path) ?? [];
        if (kind !== 'dynamic-import' || language === carried) return undefined;
        return { path: `./words/${language}.js`, external: true };
      });
    },
  };
}

/**
 * One script with everything in it but the words of other languages.
 * @param {string} entryPoint seen from the root
 * @param {string} language the language that it carries
 * @param {string} home the folder of the page, seen from the script
 * @param {esbuild.BuildOptions} [more] what else the bundler is told
 */
export async function bundleAlone(entryPoint, language, home, more = {}) {
  const { outputFiles } = await esbuild.build({
    ...shared(home),
    ...more,
    entryPoints: [entryPoint],
    format: 'esm',
    legalComments: 'none',
    plugins: [...SOURCES, beside(language)],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
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
