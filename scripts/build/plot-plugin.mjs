/**
 * Leaves the named schemes of colours out of Observable Plot, 8 of its 97 KB gzipped: it holds on to
 * them, and no chart of the page asks for one. Their names stay, with nothing behind them.
 * @type {import('esbuild').Plugin}
 */
export const plotPlugin = {
  name: 'plot',
  setup(build) {
    build.onResolve({ filter: /^d3-scale-chromatic$/ }, ({ path }) => ({
      path,
      namespace: 'left-out',
      sideEffects: false,
    }));
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, async ({ path }) => {
      const names = Object.keys(await import(path));
      return { contents: names.map((name) => `export const ${name} = undefined;`).join('\n') };
    });
  },
};
