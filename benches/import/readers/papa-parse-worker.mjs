/** Papa Parse with rows as arrays, piece by piece from the file, told the file's dialect. */

import Papa from 'papaparse';
import { answerWith } from './in-worker.mjs';
import { Tally } from './tally.mjs';

const PIECE = 2 ** 18;

answerWith(
  (file) =>
    new Promise((resolve, reject) => {
      /** @type {Tally | undefined} */
      let tally;
      Papa.parse(/** @type {any} */ (file), {
        chunkSize: PIECE,
        delimiter: ',',
        newline: '\n',
        skipEmptyLines: true,
        chunk({ data }) {
          const rows = /** @type {string[][]} */ (data);
          let place = 0;
          if (!tally) {
            tally = new Tally(rows[0] ?? []);
            place = 1;
          }
          for (; place < rows.length; place += 1) tally.add(rows[place] ?? []);
        },
        complete: () => resolve(/** @type {Tally} */ (tally).totals()),
        error: reject,
      });
    }),
);
