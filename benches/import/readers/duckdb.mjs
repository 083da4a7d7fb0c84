/** DuckDB-Wasm: a worker of its own, a handle on the file, one query. */

import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';

const QUERY = `
  WITH orders AS MATERIALIZED (
    SELECT
      lower(any_value("Email")) AS customer,
      left(any_value("Created at"), 10)::DATE AS day,
      any_value("Total")::DECIMAL(18, 2) AS gross,
      any_value("Refunded Amount")::DECIMAL(18, 2) AS refunded,
      any_value("Cancelled at") IS NOT NULL OR any_value("Financial Status") = 'voided' AS cancelled
    FROM read_csv('orders.csv', header = true, delim = ',', quote = '"', escape = '"',
      all_varchar = true)
    GROUP BY "Name"
  ), customers AS (
    SELECT
      count(*) AS orders, sum(gross) AS gross, sum(refunded) AS refunded,
      min(day) = max(day) AS one_time
    FROM orders WHERE NOT cancelled GROUP BY customer
  )
  SELECT
    sum(orders)::INTEGER AS orders,
    count(*)::INTEGER AS customers,
    (count(*) FILTER (one_time))::INTEGER AS "oneTime",
    (sum(gross) * 100)::BIGINT AS gross,
    (sum(refunded) * 100)::BIGINT AS refunded,
    (sum(gross - refunded) * 100)::BIGINT AS net
  FROM customers`;

export async function prepare() {
  const database = new AsyncDuckDB(new VoidLogger(), new Worker('duckdb-browser-eh.worker.js'));
  await database.instantiate(new URL('duckdb-eh.wasm', document.baseURI).href);
  const connection = await database.connect();
  return async (/** @type {File} */ file) => {
    await database.registerFileHandle(
      'orders.csv',
      file,
      DuckDBDataProtocol.BROWSER_FILEREADER,
      true,
    );
    const table = await connection.query(QUERY);
    const totals = Object.entries(table.get(0)?.toJSON() ?? {});
    return /** @type {import('../export.mjs').Totals} */ (
      Object.fromEntries(totals.map(([name, value]) => [name, Number(value)]))
    );
  };
}
