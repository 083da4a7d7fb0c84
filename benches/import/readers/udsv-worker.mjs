/** uDSV with rows as arrays of strings, its native format, piece by piece from the file. */

import { inferSchema, initParser } from 'udsv';
import { answerWith } from './in-worker.mjs';
import { Tally } from './tally.mjs';

const PIECE = 2 ** 18;

answerWith(async (file) => {
  const decoder = new TextDecoder();
  const piece = async (/** @type {number} */ start) => {
    const bytes = await file.slice(start, start + PIECE).arrayBuffer();
    return decoder.decode(bytes, { stream: true });
  };
  const first = await piece(0);
  const schema = inferSchema(first, { col: ',', row: '\n', encl: '"' });
  const parser = initParser(schema);
  const tally = new Tally(schema.cols.map(({ name }) => name));
  const add = (/** @type {string[]} */ row) => tally.add(row);
  parser.chunk(first, parser.stringArrs, add);
  for (let start = PIECE; start < file.size; start += PIECE) {
    parser.chunk(await piece(start), parser.stringArrs, add);
  }
  parser.end();
  return tally.totals();
});
