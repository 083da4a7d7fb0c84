import { readFile } from 'node:fs/promises';
import esbuild from 'esbuild';

/**
 * Gives `import style from './some.css'` the style sheet as a text, without what only its readers
 * need: it becomes the sheet of a shadow tree. The page's own sheets are linked, not imported.
 * @type {import('esbuild').Plugin}
 */
export const stylePlugin = {
  name: 'style',
  setup(build) {
    build.onResolve({ filter: /\.css$/ }, ({ kind, path, resolveDir }) =>
      kind === 'import-statement'
        ? { path: new URL(path, `file://${resolveDir}/`).pathname, namespace: 'style' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'style' }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code } = await esbuild.transform(source, { loader: 'css', minify: true });
      return { contents: code, loader: 'text' };
    });
  },
};
