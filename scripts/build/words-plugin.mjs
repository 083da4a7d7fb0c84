import { readFile } from 'node:fs/promises';
import { parse } from '@fluent/syntax';

/**
 * Gives `import messages from './some.ftl'` the messages ready to be said: by its id, each is a
 * text, or a function where it has gaps (`www/i18n/messages.ts` says how it is called). So no page
 * carries what reads Fluent, and a message's gaps cost what their names do.
 * @type {import('esbuild').Plugin}
 */
export const wordsPlugin = {
  name: 'words',
  setup(build) {
    build.onLoad({ filter: /\.ftl$/ }, async ({ path }) => ({
      contents: compiled(await readFile(path, 'utf8')),
    }));
  },
};

/**
 * A module of the messages in a Fluent file.
 * @param {string} text
 */
export function compiled(text) {
  const messages = parse(text, {}).body.flatMap((entry) => {
    if (entry.type === 'Junk') throw new Error(`No Fluent: ${entry.content}`);
    if (entry.type !== 'Message' || !entry.value) return [];
    return `${JSON.stringify(entry.id.name)}: ${message(entry.value)}`;
  });
  return `export default {\n${messages.join(',\n')}\n};\n`;
}

/** @param {import('@fluent/syntax').Pattern} pattern */
function message(pattern) {
  const said = template(pattern);
  return said.includes('${') ? `(args, write, choose) => ${said}` : said;
}

/**
 * A pattern as a template literal.
 * @param {import('@fluent/syntax').Pattern} pattern
 * @returns {string}
 */
function template({ elements }) {
  const parts = elements.map((element) =>
    element.type === 'TextElement' ? literal(element.value) : placeable(element.expression),
  );
  return `\`${parts.join('')}\``;
}

/** @param {import('@fluent/syntax').Placeable['expression']} expression */
function placeable(expression) {
  switch (expression.type) {
    case 'StringLiteral':
      return literal(expression.parse().value);
    case 'VariableReference':
      return `\${write(${argument(expression)})}`;
    case 'SelectExpression': {
      const { selector, variants } = expression;
      if (selector.type !== 'VariableReference') break;
      const choices = variants.map(
        ({ key, value, default: usual }) => `${usual ? '_' : name(key)}: ${template(value)}`,
      );
      return `\${choose(${argument(selector)}, { ${choices.join(', ')} })}`;
    }
    default:
  }
  throw new Error(`The words use what none of them did before: ${expression.type}`);
}

/** @param {import('@fluent/syntax').VariableReference} reference */
function argument({ id }) {
  return `args[${JSON.stringify(id.name)}]`;
}

/** @param {import('@fluent/syntax').Variant['key']} key */
function name(key) {
  return JSON.stringify(key.type === 'Identifier' ? key.name : key.value);
}

/** @param {string} text */
function literal(text) {
  return text.replace(/[\\`]|\$\{/g, '\\$&');
}
