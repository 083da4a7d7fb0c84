// Written from the Rust types by `UPDATE_TYPES=1 cargo test --all-features types`.

export type Period = "month" | "year";
export type Field = "revenue" | "orders" | "customers" | "period" | "average-order-value" | "purchase-frequency" | "lifespan" | "lifespans" | "churn" | "arpu" | "margin" | "margin-per-customer" | "retention" | "discount" | "horizon" | "acquisition-cost" | "campaign-spend" | "customers-won" | "lifetime-value" | "wanted-ratio";
export type FieldKind = "money" | "money_rate" | "count" | "count_rate" | "share" | "share_rate" | "share_yearly" | "time" | "time_list" | "number";
export type LifespanSource = "known" | "churn" | "list";
export type FirstPayment = "after_one_period" | "now";
export type Method = "totals" | "averages" | "churn" | "retention" | "acquisition";
export type Marks = "point" | "comma";
export type Entry = { 
/**
 * Which field.
 */
field: Field, 
/**
 * The text as typed.
 */
text: string, 
/**
 * The period chosen beside it; a period in the text itself goes before.
 */
period: Period, };
export type ChangeEntry = { 
/**
 * Which field is changed.
 */
field: Field, 
/**
 * By how much.
 */
text: string, };
export type Form = { 
/**
 * What she has at hand.
 */
method: Method, 
/**
 * Where the lifespan comes from.
 */
lifespan_source: LifespanSource, 
/**
 * When the first margin is received.
 */
first_payment: FirstPayment, 
/**
 * The texts of the fields; those that the method does not use are passed over.
 */
entries: Array<Entry>, 
/**
 * What-if changes: percentage points of shares, per cent of anything else.
 */
changes: Array<ChangeEntry>, 
/**
 * The decimal mark of her language.
 */
decimal_mark: Marks, };
export type FieldReading = { "kind": "empty" } | { "kind": "number", 
/**
 * The number; a share as 0.45 for 45 %; the mean of a list.
 */
value: number, 
/**
 * Per month or year, or counted in it, where the field has a period.
 */
period: Period | null, 
/**
 * How many numbers stand in the list, where the field is one.
 */
count: number | null, 
/**
 * Whether only the habit of the language told the decimal mark.
 */
ambiguous: boolean, 
/**
 * The currency written beside the number, where one was.
 */
currency: string | null, } | { "kind": "invalid", 
/**
 * Names the message.
 */
code: string, 
/**
 * The piece of the text that is wrong; empty where it is the whole.
 */
piece: string, };
export type Unit = "money" | "percent" | "share";
export type FieldState = { 
/**
 * Which field.
 */
field: Field, 
/**
 * What sort of quantity it holds.
 */
kind: FieldKind, 
/**
 * Whether there is no result without it.
 */
required: boolean, 
/**
 * What its text was read as.
 */
reading: FieldReading, };
export type Term = "revenue" | "orders" | "customers" | "period" | "purchase-value" | "purchase-frequency" | "customer-value" | "lifespan-sum" | "lifespan-count" | "lifespan" | "lifespan-converted" | "lifetime-value" | "margin" | "lifetime-profit" | "acquisition-cost" | "net-lifetime-value" | "arpu" | "arpu-converted" | "churn" | "horizon" | "horizon-converted" | "margin-per-customer" | "margin-per-customer-converted" | "retention" | "discount" | "discount-converted" | "carried-over" | "value-to-cost" | "wanted-ratio" | "highest-cost" | "campaign-spend" | "customers-won" | "campaign-return";
export type UnitKind = "money" | "share" | "orders" | "customers" | "time" | "ratio" | "number";
export type Quantity = { 
/**
 * The number; always finite.
 */
value: number, 
/**
 * What it is counted in.
 */
kind: UnitKind, 
/**
 * Per month or year; for a length of time, the unit itself.
 */
period: Period | null, };
export type Operator = "plus" | "minus" | "times" | "divided_by" | "power" | "open" | "close";
export type Token = { "kind": "quantity", 
/**
 * What it stands for.
 */
term: Term, 
/**
 * Its number and unit.
 */
quantity: Quantity, } | { "kind": "constant", 
/**
 * The number.
 */
value: number, } | { "kind": "operator", 
/**
 * Which.
 */
operator: Operator, };
export type Step = { 
/**
 * What is worked out.
 */
term: Term, 
/**
 * From what, with the numbers filled in.
 */
expression: Array<Token>, 
/**
 * What comes out.
 */
result: Quantity, };
export type Measure = "revenue" | "gross_profit" | "as_given";
export type Basis = { 
/**
 * Revenue or gross profit.
 */
measure: Measure, 
/**
 * Whether the acquisition cost is taken off.
 */
net_of_acquisition: boolean, 
/**
 * The discount rate per year, where the value is discounted.
 */
discount: number | null, 
/**
 * How far ahead value is counted, where there is a limit.
 */
horizon: Quantity | null, };
export type Notice = "fewer-orders-than-customers" | "lifespan-below-one-period" | "fewer-than-one-order" | "negative-margin" | "revenue-not-profit" | "not-discounted" | "nobody-stays" | "nobody-leaves" | "costs-more-than-worth";
export type Payback = { "kind": "at_once" } | { "kind": "month", 
/**
 * The first month at whose end the payments reach the cost.
 */
month: number, 
/**
 * What has been paid by the end of that month, in currency.
 */
paid: number, 
/**
 * What had been paid by the end of the month before.
 */
paid_before: number, } | { "kind": "never", 
/**
 * All that is paid, in currency.
 */
paid: number, };
export type Acquisition = { 
/**
 * CAC, in currency.
 */
cost: number, 
/**
 * CLV before CAC, in currency.
 */
value: number, 
/**
 * CLV : CAC; None when customers cost nothing.
 */
ratio: number | null, 
/**
 * The CLV : CAC wanted.
 */
wanted_ratio: number, 
/**
 * Whether the value reaches that many times the cost.
 */
reaches_wanted: boolean, 
/**
 * The most a new customer may cost for the wanted ratio, in currency.
 */
highest_cost: number, 
/**
 * When the cost is paid back; None when the payments are not known month by month.
 */
payback: Payback | null, 
/**
 * Return on the campaign as a share of its spend.
 */
campaign_return: number | null, };
export type Calculation = { 
/**
 * The customer lifetime value, in currency per customer.
 */
lifetime_value: number, 
/**
 * What that value is.
 */
basis: Basis, 
/**
 * The worked steps, in order.
 */
steps: Array<Step>, 
/**
 * Which step works out the lifetime value.
 */
headline: number, 
/**
 * The value against the acquisition cost, where that is known.
 */
acquisition: Acquisition | null, 
/**
 * What the merchant should know.
 */
notices: Array<Notice>, };
export type Effect = { 
/**
 * Which input.
 */
field: Field, 
/**
 * The change of the lifetime value when the input is a tenth smaller, in currency; None
 * where such an input is outside its domain or has no result.
 */
when_smaller: number | null, 
/**
 * The change of the lifetime value when the input is a tenth larger.
 */
when_larger: number | null, 
/**
 * Both changes as shares of the largest change of all, −1 to 1, for bars to be drawn by;
 * 0 where there is no change to draw.
 */
reach: [number, number], };
export type Change = { 
/**
 * Which input.
 */
field: Field, 
/**
 * By how much: percentage points of a share (5 for "retention + 5 points"),
 * per cent of anything else (10 for "orders + 10 %").
 */
by: number, };
export type Changed = { 
/**
 * Which input.
 */
field: Field, 
/**
 * Its value before.
 */
from: number, 
/**
 * Its value after.
 */
to: number, 
/**
 * What this change alone does to the lifetime value, in currency; None where it alone has
 * no result.
 */
difference: number | null, };
export type Scenario = { 
/**
 * The lifetime value with all changes made, in currency.
 */
lifetime_value: number, 
/**
 * How much that is more, in currency.
 */
difference: number, 
/**
 * How much that is more, as a share of the size of the value before; None when that was zero.
 */
relative: number | null, 
/**
 * Each change by itself.
 */
changes: Array<Changed>, };
export type ScenarioOutcome = { "kind": "result", 
/**
 * The result with the changes made.
 */
scenario: Scenario, } | { "kind": "invalid", 
/**
 * Which field.
 */
field: Field, 
/**
 * Names the message.
 */
code: string, };
export type Worked = { 
/**
 * The result with the way to it.
 */
calculation: Calculation, 
/**
 * What moves it most.
 */
sensitivity: Array<Effect>, 
/**
 * The what-if changes as understood.
 */
changes: Array<Change>, 
/**
 * The result with them made, where there are any.
 */
scenario: ScenarioOutcome | null, 
/**
 * The headline as one expression of plain numbers, for a spreadsheet.
 */
spreadsheet: Array<Token>, };
export type Outcome = { "kind": "waiting", 
/**
 * Which.
 */
missing: Array<Field>, } | { "kind": "invalid", 
/**
 * Which.
 */
fields: Array<Field>, } | { "kind": "no_result", 
/**
 * The field at fault.
 */
field: Field, 
/**
 * Names the message.
 */
code: string, } | { "kind": "result" } & Worked;
export type Answer = { 
/**
 * The fields of the method, in the order of the page.
 */
fields: Array<FieldState>, 
/**
 * What comes of them.
 */
outcome: Outcome, };
export type Currency = { 
/**
 * Its three letters.
 */
code: string, 
/**
 * How many decimals its amounts have.
 */
decimals: number, };
export type Decimal = `${number}`;
export type CivilDate = string;
export type Role = "order-id" | "part" | "customer" | "date" | "time" | "amount" | "order-extra" | "quantity" | "unit-price" | "tax" | "shipping" | "refunded" | "adjusted" | "fully-refunded" | "status" | "paid" | "paid-at" | "cancelled-at" | "test" | "currency" | "kind" | "reference" | "product" | "frequency" | "recency" | "observed" | "mean-value" | "start" | "end" | "fee" | "period" | "cohort" | "size" | "first-period";
export type Charset = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5" | "windows-1251" | "koi8-r" | "koi8-u" | "ibm866" | "x-mac-cyrillic" | "iso-8859-5" | "windows-1252" | "macintosh" | "windows-1250" | "iso-8859-2" | "windows-1257" | "iso-8859-13" | "iso-8859-4" | "windows-1254" | "windows-1253" | "iso-8859-7" | "windows-1255" | "iso-8859-8" | "windows-1256" | "iso-8859-6" | "windows-874" | "windows-1258" | "shift_jis" | "euc-jp" | "euc-kr";
export type CharsetReading = { 
/**
 * The character set.
 */
charset: Charset, 
/**
 * The cells: the same ones in each reading.
 */
samples: Array<string>, };
export type CharsetFinding = { 
/**
 * The conclusion.
 */
charset: Inference<Charset>, 
/**
 * How the likeliest character sets read the same cells, where these are
 * needed and the evidence does not decide; else empty.
 */
readings: Array<CharsetReading>, };
export type Delimiter = "comma" | "semicolon" | "tab" | "pipe" | "comma-space" | "space" | "spaces";
export type Quote = "double" | "single" | "none";
export type DateOrder = "day-first" | "month-first" | "year-first";
export type Amounts = "per-order" | "per-line";
export type ColumnChoice = { 
/**
 * The role.
 */
role: Role, 
/**
 * The place of the column, from 0; `None` says that the file has none.
 */
column: number | null, };
export type Rate = { 
/**
 * The currency, as the file writes it.
 */
currency: string, 
/**
 * How much one unit is worth, as the user wrote it.
 */
rate: string, };
export type TableKind = "orders" | "customer-summary" | "subscriptions" | "retention" | "customers";
export type Frequency = "repeats" | "purchases";
export type Recency = "first-to-last" | "since-last";
export type SummaryConvention = { 
/**
 * What its frequency counts.
 */
frequency: Frequency, 
/**
 * What its recency is.
 */
recency: Recency, };
export type CellKind = "customers" | "percent" | "share";
export type TimeUnit = "day" | "week" | "month" | "quarter" | "year";
export type Policies = { 
/**
 * Refunds are not taken off: gross instead of net.
 */
ignore_refunds: boolean, 
/**
 * Tax is taken out of the amounts, where the file has it in a column.
 */
without_tax: boolean, 
/**
 * Delivery is taken out of the amounts, where the file has it in a column.
 */
without_shipping: boolean, 
/**
 * Orders that are not paid yet count.
 */
count_unpaid: boolean, 
/**
 * Orders made to try the shop out count.
 */
count_tests: boolean, };
export type Options = { 
/**
 * The file to read in an archive, by its name there.
 */
member: string | null, 
/**
 * The sheet to read in a workbook, by its name.
 */
sheet: string | null, 
/**
 * The character set.
 */
charset: Charset | null, 
/**
 * What stands between fields.
 */
delimiter: Delimiter | null, 
/**
 * What stands around fields.
 */
quote: Quote | null, 
/**
 * The line of the header, from 1; 0 where the file has none.
 */
header_line: number | null, 
/**
 * Columns of roles; a role that is not listed is inferred.
 */
columns: Array<ColumnChoice>, 
/**
 * Whether the day or the month stands first in dates such as 05/06/2024.
 */
date_order: DateOrder | null, 
/**
 * The decimal mark of amounts such as 1.234.
 */
decimal_mark: Marks | null, 
/**
 * The one currency whose orders count, as the file writes it.
 */
currency: string | null, 
/**
 * What an amount stands for where an order has several rows.
 */
amounts: Amounts | null, 
/**
 * What one unit of another currency is in `currency`; orders in a currency
 * that has no rate are set aside.
 */
rates: Array<Rate>, 
/**
 * What the rows stand for.
 */
table: TableKind | null, 
/**
 * How the numbers of a customer summary are meant.
 */
convention: SummaryConvention | null, 
/**
 * The unit of the times of a customer summary.
 */
time_unit: TimeUnit | null, 
/**
 * What the cells of a retention table hold.
 */
cells: CellKind | null, 
/**
 * What counts.
 */
policies: Policies, };
export type Platform = "shopify-orders" | "shopify-customers" | "squarespace-orders" | "woocommerce" | "woocommerce-analytics" | "stripe-payments" | "stripe-balance" | "paypal-activity" | "square-transactions" | "square-items" | "etsy-orders" | "etsy-order-items" | "ebay-orders-report" | "ebay-transaction-report" | "amazon-all-orders" | "amazon-fbm-new-orders" | "amazon-date-range-report" | "bigcommerce-orders" | "magento-orders" | "wix-orders" | "gumroad-sales" | "taobao-orders" | "tmall-report" | "douyin-orders" | "jd-orders" | "pinduoduo-orders" | "youzan-items" | "youzan-orders" | "shopee-tw" | "shopline-orders" | "91app-orders" | "cyberbiz-orders" | "momo-shipments" | "ozon-postings" | "wildberries-weekly" | "yookassa-registry" | "yookassa-refunds" | "bitrix-orders";
export type Evidence = { "code": "chosen" } | { "code": "nothing" } | { "code": "byte-order-mark" } | { "code": "separator-line" } | { "code": "byte-pairs" } | { "code": "known-words", 
/**
 * Words that are known, without those in ASCII.
 */
words: number, } | { "code": "letters", 
/**
 * Characters beyond ASCII in the lines that were looked at.
 */
characters: number, } | { "code": "header", 
/**
 * Columns in the header line.
 */
columns: number, 
/**
 * Those whose names are known.
 */
known: number, } | { "code": "column-names", 
/**
 * Cells of that row that are not blank.
 */
columns: number, 
/**
 * Those that are known names.
 */
known: number, } | { "code": "platform", 
/**
 * The platform.
 */
platform: Platform, } | { "code": "word" } | { "code": "content" } | { "code": "language" } | { "code": "rows", 
/**
 * Rows that show it.
 */
rows: number, 
/**
 * The line of the first of them.
 */
line: number, } | { "code": "years", 
/**
 * Years that the dates cover.
 */
years: number, 
/**
 * Years that they would cover otherwise.
 */
otherwise: number, } | { "code": "orders", 
/**
 * Orders that show it.
 */
orders: number, };
export type Inference<T> = { 
/**
 * The conclusion.
 */
value: T, 
/**
 * What it rests on.
 */
evidence: Evidence, 
/**
 * What else could be chosen, the likeliest first.
 */
alternatives: Array<T>, };
export type Column = { 
/**
 * Its name in the header line.
 */
name: string, 
/**
 * The first few values that are not blank.
 */
samples: Array<string>, };
export type AlsoColumn = { 
/**
 * The place of the column, from 0.
 */
column: number, 
/**
 * Its amount is taken off.
 */
minus: boolean, };
export type RoleColumn = { 
/**
 * The role.
 */
role: Role, 
/**
 * The place of the column, from 0; `None` when the file has none for it.
 */
column: Inference<number | null>, 
/**
 * Further columns of the role: amounts to be added up, identifiers for rows
 * in which the column is blank, further statuses.
 */
also: Array<AlsoColumn>, };
export type Grain = "row-per-order" | "money-once" | "money-repeated" | "money-per-line" | "ledger" | "refunds";
export type Reason = "unclosed-quote" | "too-long" | "blank" | "repeated-header" | "other-table" | "total" | "trailer" | "field-count" | "not-utf8" | "fee" | "transfer" | "other-entry" | "no-order-id" | "damaged-id" | "bad-date" | "bad-amount" | "ambiguous-amount" | "bad-refund" | "no-date" | "no-amount" | "duplicate" | "refund-without-order" | "missing" | "bad-number" | "bad-period" | "bad-state" | "no-end" | "contradictory" | "repeated-customer" | "test" | "failed" | "unpaid" | "two-amounts" | "two-customers" | "two-currencies" | "other-currency";
export type ReasonCount = { 
/**
 * The reason.
 */
reason: Reason, 
/**
 * Rows set aside for it.
 */
rows: number, 
/**
 * The line of the first of them.
 */
line: number, };
export type Rows = { 
/**
 * All rows.
 */
read: number, 
/**
 * Rows whose order is among the orders.
 */
used: number, 
/**
 * Rows that are not used.
 */
set_aside: number, 
/**
 * Why they are not, in counts that add up to `set_aside`.
 */
reasons: Array<ReasonCount>, };
export type FileNotice = { "code": "customers-by-name" } | { "code": "too-many-products" } | { "code": "lines-without-order-id" } | { "code": "rounded", 
/**
 * Rows with such an amount.
 */
rows: number, } | { "code": "dates-in-utc", 
/**
 * Rows with such a date.
 */
rows: number, } | { "code": "other-currencies", 
/**
 * Such rows.
 */
rows: number, 
/**
 * The line of the first.
 */
line: number, } | { "code": "unnamed-currency", 
/**
 * Orders or subscriptions without a currency.
 */
amounts: number, } | { "code": "refund-entries", 
/**
 * Such rows.
 */
rows: number, 
/**
 * The line of the first.
 */
line: number, } | { "code": "refunds-beyond-orders", 
/**
 * Rows of such refunds.
 */
rows: number, 
/**
 * The rest.
 */
money: Decimal, } | { "code": "refunded-by-status", 
/**
 * Such orders.
 */
orders: number, } | { "code": "partly-refunded", 
/**
 * Such orders.
 */
orders: number, } | { "code": "repeated-orders", 
/**
 * Such orders.
 */
orders: number, } | { "code": "rows-before-header", 
/**
 * Such rows.
 */
rows: number, } | { "code": "table-before", 
/**
 * The line on which it begins.
 */
other: number, 
/**
 * The line of the header of the one that was read, 0 where it has none.
 */
line: number, } | { "code": "repaired-rows", 
/**
 * Such rows.
 */
rows: number, 
/**
 * The line of the first.
 */
line: number, } | { "code": "archives-inside", 
/**
 * Such files.
 */
files: number, } | { "code": "locked-inside", 
/**
 * Such files.
 */
files: number, } | { "code": "not-utf8-elsewhere", 
/**
 * Such rows.
 */
rows: number, };
export type MonthRows = { 
/**
 * The first day of the month.
 */
month: CivilDate, 
/**
 * Rows whose order matters, not counting dates that leave no doubt.
 */
rows: number, };
export type DateReading = { 
/**
 * What stands first.
 */
order: DateOrder, 
/**
 * The first date that can be read several ways.
 */
example: CivilDate | null, 
/**
 * The first day.
 */
first: CivilDate | null, 
/**
 * The last day.
 */
last: CivilDate | null, 
/**
 * Months without a row between the first day and the last.
 */
empty_months: number, 
/**
 * The month with the most rows, the first of several.
 */
busiest: MonthRows | null, 
/**
 * Rows whose date the calendar then has not.
 */
impossible: number, 
/**
 * The line of the first such row.
 */
line: number | null, };
export type DateQuestion = { 
/**
 * The line of the first date that can be read several ways.
 */
example_line: number | null, 
/**
 * What follows from each order, two or three of them.
 */
readings: Array<DateReading>, };
export type MarkQuestion = { 
/**
 * Amounts that can be read both ways.
 */
rows: number, 
/**
 * The line of the first.
 */
line: number, 
/**
 * The first, as it stands in the file.
 */
example: string, 
/**
 * What it is when the point is the decimal mark.
 */
with_point: Decimal, 
/**
 * What it is when the comma is.
 */
with_comma: Decimal, };
export type CurrencyChoice = { 
/**
 * The currency as the file writes it.
 */
currency: string, 
/**
 * Orders in it that were not cancelled.
 */
orders: number, 
/**
 * Their money before refunds.
 */
gross: Decimal, };
export type CurrencyRows = { 
/**
 * The currency as the file writes it, in capitals.
 */
currency: string, 
/**
 * Rows with an amount in it.
 */
rows: number, };
export type Question = { "code": "charset", 
/**
 * How each reads the same cells.
 */
readings: Array<CharsetReading>, } | { "code": "date-order", 
/**
 * Both readings.
 */
readings: DateQuestion, } | { "code": "decimal-mark", 
/**
 * Both readings.
 */
readings: MarkQuestion, } | { "code": "currency", 
/**
 * What the orders of each come to.
 */
choices: Array<CurrencyChoice>, } | { "code": "list-currency", 
/**
 * How many rows each has.
 */
choices: Array<CurrencyRows>, } | { "code": "amounts", 
/**
 * Orders with different amounts.
 */
orders: number, 
/**
 * The line of the first.
 */
line: number, } | { "code": "convention", 
/**
 * What they can be.
 */
choices: Array<SummaryConvention>, } | { "code": "time-unit", 
/**
 * What it can be.
 */
choices: Array<TimeUnit>, } | { "code": "cells", 
/**
 * What they can be.
 */
choices: Array<CellKind>, };
export type FileKind = "picture" | "pdf" | "workbook" | "old-workbook" | "encrypted-workbook" | "binary-workbook" | "archive" | "html" | "xml" | "json" | "utf16" | "binary";
export type Refusal = { "code": "empty" } | { "code": "not-text", 
/**
 * What it is.
 */
kind: FileKind, } | { "code": "damaged" } | { "code": "too-large" } | { "code": "beyond-sheet" } | { "code": "locked" } | { "code": "rarely-packed" } | { "code": "nothing-inside" } | { "code": "not-utf8", 
/**
 * The first line that is not.
 */
line: number, } | { "code": "wrong-charset", 
/**
 * The first line that has.
 */
line: number, } | { "code": "too-many-columns" } | { "code": "header-only" } | { "code": "customers-export" } | { "code": "no-amount" } | { "code": "no-date" } | { "code": "no-customer" } | { "code": "refunds-only" } | { "code": "nothing-usable" };
export type Averages = { 
/**
 * Revenue, net of refunds.
 */
revenue: Decimal, 
/**
 * Orders that count.
 */
orders: number, 
/**
 * Customers with such an order.
 */
customers: number, 
/**
 * The period in months of 30.4375 days.
 */
months: Decimal, };
export type Customers = { 
/**
 * Customers with an order that counts.
 */
customers: number, 
/**
 * Those with orders on one day only.
 */
one_time: number, 
/**
 * Orders of guests: nobody can say whether they came back.
 */
guest_orders: number, 
/**
 * Orders that fell on a day on which the same customer had ordered already.
 */
same_day_orders: number, 
/**
 * Average purchase frequency: orders of these customers ÷ customers, in
 * the whole period.
 */
apf: Decimal, 
/**
 * Revenue of these customers ÷ customers: what a customer has brought in so
 * far, and so the least that she is worth.
 */
revenue_so_far: Decimal, 
/**
 * Mean of the days from a customer's first order to the last, one-time
 * buyers as 0. An underestimate of the customer lifespan: some customers
 * will still buy again when the file ends, and those who came
 * late had little time to come back.
 */
lifespan_days: Decimal, 
/**
 * The same in months of 30.4375 days.
 */
lifespan_months: Decimal, 
/**
 * All that they are worked out from.
 */
averages: Averages, 
/**
 * What the calculator starts from where more than a year is known: the same of the last year. Over a longer time
 * those who left long ago would make everybody seem to buy more seldom.
 */
last_year: Averages | null, };
export type Summary = { 
/**
 * Orders that count.
 */
orders: number, 
/**
 * Orders that were cancelled.
 */
cancelled: number, 
/**
 * The first day of an order, cancelled ones too.
 */
first: CivilDate, 
/**
 * The last day of an order, cancelled ones too: the end of observation.
 */
last: CivilDate, 
/**
 * Days from the first to the last, both counted.
 */
days: number, 
/**
 * The same in months of 30.4375 days.
 */
months: Decimal, 
/**
 * Money of the orders before refunds.
 */
gross: Decimal, 
/**
 * Money paid back.
 */
refunded: Decimal, 
/**
 * Revenue: gross − refunded.
 */
net: Decimal, 
/**
 * Average purchase value: net ÷ orders; `None` without orders.
 */
apv: Decimal | null, 
/**
 * What can be said of customers; `None` when no order names one.
 */
customers: Customers | null, };
export type Unreadable = "empty" | { "not-text": FileKind } | "damaged" | "too-large" | "beyond-sheet" | "locked" | "rarely-packed" | "nothing-inside";
export type Finding = { 
/**
 * The file that was read, when the file given is an archive.
 */
member: Inference<string> | null, 
/**
 * The sheet that was read, when that is a workbook.
 */
sheet: Inference<string> | null, 
/**
 * The character set, when it is text and not in UTF-8.
 */
charset: CharsetFinding | null, 
/**
 * Archives within the archive, which are not opened.
 */
archives_inside: number, 
/**
 * Files within the archive that are locked with a password.
 */
locked_inside: number, 
/**
 * Why it cannot be read.
 */
refusal: Unreadable | null, };
export type Receipt = { 
/**
 * It begins with a byte order mark.
 */
byte_order_mark: boolean, 
/**
 * The file that was read, where the one given is an archive.
 */
member: Inference<string> | null, 
/**
 * The sheet that was read, where it is a workbook.
 */
sheet: Inference<string> | null, 
/**
 * The character set; `None` where it is not known to be text.
 */
charset: Inference<Charset> | null, 
/**
 * What stands between fields.
 */
delimiter: Inference<Delimiter> | null, 
/**
 * What stands around fields.
 */
quote: Inference<Quote> | null, 
/**
 * The line of the header, the first of several, from 1; 0 where there is none.
 */
header_line: Inference<number> | null, 
/**
 * The platform that it was exported from, when its header line is known.
 */
platform: Platform | null, 
/**
 * A short sign of its header line: files with the same columns have the same.
 */
fingerprint: string | null, 
/**
 * Its columns.
 */
columns: Array<Column>, 
/**
 * What the columns hold: each role once.
 */
roles: Array<RoleColumn>, 
/**
 * What kind of table it is; `None` where it is not known to be one.
 */
table: Inference<TableKind> | null, 
/**
 * How the numbers of a customer summary are meant.
 */
convention: Inference<SummaryConvention> | null, 
/**
 * The unit of the times of a customer summary.
 */
time_unit: Inference<TimeUnit> | null, 
/**
 * What the cells of a retention table hold.
 */
cells: Inference<CellKind> | null, 
/**
 * What a row stands for.
 */
grain: Inference<Grain> | null, 
/**
 * Which of day and month stands first; `None` where no date depends on it.
 */
date_order: Inference<DateOrder> | null, 
/**
 * The day in the first of the rows by which that was decided.
 */
deciding_date: CivilDate | null, 
/**
 * The decimal mark; `None` where no amount depends on it.
 */
decimal_mark: Inference<Marks> | null, 
/**
 * The currency of all orders, of refunds where there are no orders, or of all
 * subscriptions; `None` where the file names none, or several and none is chosen.
 */
currency: Inference<string> | null, 
/**
 * The currencies of its orders or subscriptions, in alphabetical order.
 */
currencies: Array<string>, 
/**
 * What counts, as it was chosen.
 */
policies: Policies, 
/**
 * Those of them that matter in this file.
 */
switches: Policies, 
/**
 * Rows behind the header line.
 */
rows: Rows, 
/**
 * What else is worth knowing.
 */
notices: Array<FileNotice>, 
/**
 * What the file leaves open and the user must decide. While there is one,
 * nothing is added up.
 */
questions: Array<Question>, 
/**
 * What the file cannot give.
 */
refusals: Array<Refusal>, 
/**
 * What the orders add up to.
 */
summary: Summary | null, };
export type Behind = { "code": "set-aside" } | { "code": "reason", 
/**
 * The reason.
 */
reason: Reason, } | { "code": "refunds" } | { "code": "cancelled" } | { "code": "guests" } | { "code": "same-day" } | { "code": "line", 
/**
 * The line, from 1.
 */
line: number, };
export type Contradiction = { 
/**
 * Its number.
 */
order: string, 
/**
 * The places of the two books, from 0, the one that was followed first.
 */
books: [number, number], 
/**
 * What each says that the order came to.
 */
gross: [`${number}`, `${number}`], };
export type Overlap = { 
/**
 * Orders that were in a book before; each counts once.
 */
repeated: number, 
/**
 * Of them, those whose books say different things.
 */
contradictions: Array<Contradiction>, };
export type JointReceipt = { 
/**
 * What was understood of each file; its orders are added up below.
 */
files: Array<Receipt>, 
/**
 * Rows of all files; the reasons are on each file's own receipt.
 */
rows: Rows, 
/**
 * Orders that several files have.
 */
overlap: Overlap, 
/**
 * What the files leave open only together.
 */
questions: Array<Question>, 
/**
 * The one currency of all orders, where they name one; of subscriptions where
 * there are no orders.
 */
currency: string | null, 
/**
 * What the orders add up to; `None` while a question is open.
 */
summary: Summary | null, };
export type ListedRow = { 
/**
 * The physical line on which it begins, from 1.
 */
line: number, 
/**
 * Why it is not used, if it is not.
 */
reason: Reason | null, 
/**
 * The row as it stands in the file, or its beginning.
 */
text: string, 
/**
 * Whether `text` is only the beginning.
 */
cut: boolean, };
export type Model = "mbg-nbd" | "pareto-nbd" | "bg-nbd" | "nbd";
export type Verdict = "fine" | "ridge" | "no-churn-yet" | "few-repeat-buyers" | "few-left" | "spend-tied-to-frequency" | "no-mean-spend";
export type Wishes = { 
/**
 * The last day that the backtest may know of; `None` for the usual one.
 */
split: CivilDate | null, 
/**
 * How many days ahead, 1 to 3,653.
 */
days: number, 
/**
 * Discount in per cent a year, 0 to 1,000.
 */
discount: number, 
/**
 * Gross margin in per cent, above 0 and up to 100: money is gross profit then, else revenue.
 */
margin: number | null, 
/**
 * Customer acquisition cost, 0 or more.
 */
cac: number | null, 
/**
 * The model of purchases; `None` for the one that the backtest chooses.
 */
model: Model | null, 
/**
 * What was spent on a customer's first day tells what she will spend, as repeat purchases do.
 */
first_orders: boolean, };
export type OutlookStage = "backtest" | "models" | "ranges";
export type HindsightGroup = { 
/**
 * Repeat purchases.
 */
repeats: number, 
/**
 * As many or more.
 */
or_more: boolean, 
/**
 * Customers.
 */
customers: number, 
/**
 * Mean purchases expected of one.
 */
expected: number, 
/**
 * Mean purchases that one made.
 */
happened: number, };
export type Attempt = { 
/**
 * A model's name, `averages` for the calculator's formula, or `repeated` for "past spend repeats".
 */
contender: string, 
/**
 * Purchases that it expected.
 */
purchases: number, 
/**
 * Money that it expected.
 */
revenue: number, 
/**
 * By how much that was too high, as a share of what came; below 0 too low. `None` where nothing came.
 */
miss: number | null, 
/**
 * The mean absolute error in a customer's purchases.
 */
mean_absolute_error: number, 
/**
 * The root of the mean squared error in a customer's purchases.
 */
root_mean_square_error: number, 
/**
 * How well customers are ranked by money: 1 is perfect, 0 is chance.
 */
normalised_gini: number | null, 
/**
 * The share of the money that came from the tenth of customers ranked highest.
 */
top_decile: number | null, 
/**
 * Purchases by how often customers had bought before.
 */
groups: Array<HindsightGroup>, };
export type HindsightWeek = { 
/**
 * Its last day.
 */
end: CivilDate, 
/**
 * Purchases expected until then.
 */
expected: number, 
/**
 * Purchases made until then.
 */
happened: number, };
export type Came = "below" | "within" | "above";
export type HindsightComparison = { 
/**
 * Who came nearest to the money, with those who came as near; nobody where none came.
 */
nearest: Array<string>, 
/**
 * Who ranked customers best, with those who did as well; nobody where all did as well as chance.
 */
best_ranking: Array<string>, 
/**
 * Rules without a model that came nearer to the money than the model in use.
 */
nearer_rules: Array<string>, 
/**
 * Rules without a model that ranked customers better than the model in use.
 */
better_ranking_rules: Array<string>, };
export type Hindsight = { 
/**
 * The last day that the forecasts know of.
 */
split: CivilDate, 
/**
 * The last day of what they are about.
 */
end: CivilDate, 
/**
 * Days from the one to the other.
 */
days: number, 
/**
 * The split is the usual one.
 */
usual: boolean, 
/**
 * A whole year was held out, after at least another.
 */
seasons: boolean, 
/**
 * Enough happened to tell models apart.
 */
telling: boolean, 
/**
 * Customers until the split.
 */
customers: number, 
/**
 * Days on which they bought later.
 */
purchases: number, 
/**
 * What they spent later.
 */
revenue: number, 
/**
 * Who forecast what; models first.
 */
attempts: Array<Attempt>, 
/**
 * The model that the rules choose.
 */
chosen: Model, 
/**
 * The model of which the course and the range are shown.
 */
tracked: Model, 
/**
 * The money that it expected, and between what it would have said that lies with a chance of 90 %.
 */
range: Interval, 
/**
 * Where what came lies by that.
 */
came: Came, 
/**
 * Who did best, and whether it needed a model.
 */
comparison: HindsightComparison, 
/**
 * Purchases by that model and as they came, added up week by week.
 */
weeks: Array<HindsightWeek>, 
/**
 * The largest total of purchases that a model expected ÷ the smallest.
 */
disagreement: number, };
export type Caution = { "code": "seasons-unknown", 
/**
 * Days that are known.
 */
days: number, } | { "code": "long-history", 
/**
 * Whole years that are known.
 */
years: number, } | { "code": "one-customer", 
/**
 * The share of revenue that is hers.
 */
share: number, } | { "code": "guests", 
/**
 * Their share of orders.
 */
share: number, } | { "code": "nobody-came-back" } | { "code": "few-came-back", 
/**
 * How many did.
 */
customers: number, } | { "code": "began-before", 
/**
 * Who first bought within so many days came back more often than who came later, of whom alone it is
 * learnt what to expect of somebody new.
 */
days: number, 
/**
 * How much less that is than by all, as a share.
 */
less: number, } | { "code": "models-disagree", 
/**
 * The most that a model with churn expects ÷ the least.
 */
ratio: number, } | { "code": "missed", 
/**
 * By how much it was too high, as a share; below 0 too low.
 */
miss: number, } | { "code": "out-of-range", 
/**
 * On which side of it.
 */
came: Came, } | { "code": "further-than-checked", 
/**
 * Days that were held out.
 */
checked: number, 
/**
 * Days that are looked ahead.
 */
days: number, };
export type NotYet = { "code": "few-customers", 
/**
 * How many there are.
 */
customers: number, 
/**
 * How many are needed.
 */
needed: number, } | { "code": "too-young", 
/**
 * How many days a customer has been known, on average.
 */
known: number, 
/**
 * How many days ahead could be looked.
 */
furthest: number, } | { "code": "no-money" };
export type Why = "backtest" | "too-little" | "asked";
export type Interval = { 
/**
 * What is expected.
 */
value: number, 
/**
 * With a chance of 5 % it is less.
 */
low: number, 
/**
 * With a chance of 5 % it is more.
 */
high: number, };
export type ThreeNumbers = { 
/**
 * Money of all orders so far, net of refunds.
 */
so_far: number, 
/**
 * Money to expect within the horizon, discounted.
 */
next: Interval, 
/**
 * Both.
 */
total: Interval, };
export type NewCustomer = { 
/**
 * What the first purchase brings: the mean of first purchases so far.
 */
first: number, 
/**
 * What further purchases bring within the horizon, discounted.
 */
next: number, 
/**
 * Both: in gross profit, the most that it may cost to win her.
 */
total: number, };
export type ParameterEstimate = { 
/**
 * Its name in the literature, such as `r`.
 */
name: string, 
/**
 * What is most likely.
 */
value: number, 
/**
 * Between what it lies with a chance of 90 %, of the model in use.
 */
range: Range | null, };
export type SpendingView = { 
/**
 * What to think of it.
 */
verdict: Verdict, 
/**
 * The mean is that of the shop, the same for everybody: there is no model.
 */
same_for_all: boolean, 
/**
 * What a new customer spends on a purchase, in revenue.
 */
mean: number, 
/**
 * The same where what was spent on first days does not tell it.
 */
mean_without_first: number, 
/**
 * And where it does.
 */
mean_with_first: number, 
/**
 * The parameters of Gamma-Gamma.
 */
parameters: Array<ParameterEstimate>, };
export type ModelView = { 
/**
 * Which.
 */
model: Model, 
/**
 * What to think of it.
 */
verdict: Verdict, 
/**
 * Customers who are still there: the sum of their P(alive); `None` of a model without churn.
 */
active: number | null, 
/**
 * Purchases that it expects within the horizon.
 */
purchases: number, 
/**
 * Money that it expects within the horizon, discounted, in the money of the wishes.
 */
next: number, 
/**
 * Days between the purchases of a customer who is there: 1 ÷ the mean rate.
 */
gap: number, 
/**
 * How regular customers buy: 1 at random, the larger the more evenly (k of Erlang).
 */
regularity: number, 
/**
 * The chance to leave after a purchase, where customers leave then.
 */
leaves_after_purchase: number | null, 
/**
 * The chance that a new customer leaves within a year, where customers leave at any time.
 */
leaves_within_year: number | null, 
/**
 * The logarithm of the likelihood of what customers bought and when, with times in days: that of (x, `t_x`, T), and of
 * customers who are regular with that of the times between.
 */
log_likelihood: number, 
/**
 * The parameters, with times in days.
 */
parameters: Array<ParameterEstimate>, };
export type Expectation = { 
/**
 * The model in use.
 */
model: Model, 
/**
 * Why this one.
 */
why: Why, 
/**
 * What to think of it.
 */
verdict: Verdict, 
/**
 * The gross margin in per cent, where money is gross profit.
 */
margin: number | null, 
/**
 * Of all customers together.
 */
all: ThreeNumbers, 
/**
 * Of one customer on average.
 */
each: ThreeNumbers, 
/**
 * Purchases to expect of all.
 */
purchases: Interval, 
/**
 * Customers who are still there; `None` where the model knows no churn.
 */
active: Interval | null, 
/**
 * Money to expect of all within the horizon, not discounted.
 */
undiscounted: Interval, 
/**
 * That, less what is expected with the discount.
 */
discounted: number, 
/**
 * What somebody is worth who buys for the first time now.
 */
new_customer: NewCustomer, 
/**
 * What customers spend on a purchase.
 */
spending: SpendingView, 
/**
 * What each model says.
 */
models: Array<ModelView>, 
/**
 * The most money that a model with churn expects ÷ the least.
 */
disagreement: number, };
export type OutlookAnswer = { "kind": "not-yet", "of": NotYet } | { "kind": "forecast", "of": Expectation };
export type OutlookReport = { 
/**
 * The first day of an order.
 */
first: CivilDate, 
/**
 * The last day of an order: "today".
 */
until: CivilDate, 
/**
 * The last day that is looked ahead to.
 */
ends: CivilDate, 
/**
 * Days from the one to the other.
 */
days: number, 
/**
 * Customers.
 */
customers: number, 
/**
 * How well the shop's past would have been told; `None` where there was nobody to tell it of.
 */
hindsight: Hindsight | null, 
/**
 * The forecast.
 */
answer: OutlookAnswer, 
/**
 * What to bear in mind, the gravest first.
 */
cautions: Array<Caution>, };
export type SubscriptionWishes = { 
/**
 * The length of a period; `None` for what the file says.
 */
unit: TimeUnit | null, 
/**
 * What is paid in a period; `None` for what the file says.
 */
amount: number | null, 
/**
 * Discount in per cent a year, 0 to 1,000.
 */
discount: number, 
/**
 * Gross margin in per cent, above 0 and up to 100: money is gross profit then, else revenue.
 */
margin: number | null, 
/**
 * The day on which that is asked: what ends after it has not ended yet. `None` for the last day in the list.
 */
today: CivilDate | null, };
export type SubscriptionPeriod = { 
/**
 * Its number: 0 is the beginning.
 */
period: number, 
/**
 * The share still there after it, of those seen so long; `None` where nobody was.
 */
actual: number | null, 
/**
 * The same by the model.
 */
fitted: number, 
/**
 * The share of those there at its end that renews, by the model; 1 at the beginning.
 */
retention: number, };
export type Renewing = { 
/**
 * The period that she is in, from 1.
 */
tenure: number, 
/**
 * Her chance to renew at its end.
 */
retention: number, 
/**
 * What she will pay, the first time right after it; `None` where it has no end.
 */
value: number | null, };
export type SubscriptionMoney = { 
/**
 * What a new subscriber will pay, the first time now, discounted; `None` where it has no end.
 */
new: number | null, 
/**
 * What one will pay from the next renewal on, by the period that she is in.
 */
renewing: Array<Renewing>, 
/**
 * What a new one would pay if all left at the average churn rate, discounted alike.
 */
by_average: number | null, 
/**
 * By how much that is too high; below 0 too low.
 */
miss: number | null, 
/**
 * The plain formula: amount ÷ churn.
 */
undiscounted: number | null, };
export type SubscriptionStay = { 
/**
 * What to think of the model.
 */
verdict: Verdict, 
/**
 * α of the shifted beta-geometric model.
 */
alpha: number, 
/**
 * β of it.
 */
beta: number, 
/**
 * Period by period, from 0 on, beyond what was seen.
 */
periods: Array<SubscriptionPeriod>, 
/**
 * The average churn rate: who left ÷ the periods at whose end somebody could have left.
 */
churn: number, 
/**
 * 1 ÷ churn: periods that a subscriber would pay for by the average; `None` where nobody left.
 */
average_lifetime: number | null, 
/**
 * Periods that a new subscriber will pay for, discounted; `None` where they have no end.
 */
lifetime: number | null, 
/**
 * In money; `None` where the amount or the length of a period has to be said.
 */
money: SubscriptionMoney | null, };
export type SubscriptionReport = { 
/**
 * Subscribers.
 */
subscribers: number, 
/**
 * Those who are there, as far as is known.
 */
running: number, 
/**
 * The length of a period; `None` where it has to be said.
 */
unit: TimeUnit | null, 
/**
 * Cells of a table with more than the period before had: taken to have as many.
 */
rises: number, 
/**
 * The table has shares of cohorts of unknown size: each counts as a hundred.
 */
sizes_unknown: boolean, 
/**
 * What is paid in a period; `None` where it has to be said.
 */
amount: number | null, 
/**
 * The currency of money, as the file writes it, where it names one.
 */
currency: string | null, 
/**
 * The gross margin in per cent, where money is gross profit.
 */
margin: number | null, 
/**
 * How subscribers stay; `None` where nobody was seen for a whole period.
 */
stay: SubscriptionStay | null, };
export type Range = { 
/**
 * With a chance of 5 % it is less.
 */
low: number, 
/**
 * With a chance of 5 % it is more.
 */
high: number, };
export type Costs = { 
/**
 * Gross margin, as a share of revenue; without one, value is revenue.
 */
margin: number | null, 
/**
 * Customer acquisition cost, 0 or more.
 */
cac: number | null, };
export type Calendar = "months" | "quarters" | "years";
export type Part = { 
/**
 * Customers.
 */
customers: number, 
/**
 * Their share of all customers.
 */
share_of_customers: number | null, 
/**
 * Value so far: what they have bought, net of refunds.
 */
revenue: Decimal, 
/**
 * Its share of what all customers have bought; `None` where that is nothing.
 */
share_of_revenue: number | null, 
/**
 * What is expected of them next, within the terms; `None` without a forecast.
 */
next: number | null, 
/**
 * Its share of what is expected of all; `None` where that is nothing, or not known.
 */
share_of_next: number | null, 
/**
 * Value at stake, see [`CustomerBase::at_stake`]; `None` without a forecast.
 */
at_stake: number | null, };
export type Segment = "champions" | "loyal" | "new" | "promising" | "needs_attention" | "at_risk" | "cannot_lose" | "hibernating" | "lost";
export type Scores = { 
/**
 * By the day of the last purchase.
 */
recency: number, 
/**
 * By purchases.
 */
frequency: number, 
/**
 * By value so far.
 */
money: number, 
/**
 * What they make her.
 */
segment: Segment, };
export type SegmentPart = { 
/**
 * Which.
 */
segment: Segment, 
/**
 * Its customers.
 */
part: Part, 
/**
 * How many of them are late by their own rhythm, which goes before what the segment
 * would have one do.
 */
late: number, 
/**
 * How many of these are slipping away, see [`slipping_away`](super::slipping_away);
 * `None` without a forecast.
 */
slipping_away: number | null, };
export type Tier = "high" | "mid" | "low";
export type Cuts = { 
/**
 * What the high tier brings, from 0 to 1.
 */
high: number, 
/**
 * What the mid tier brings after it, from 0 to 1.
 */
mid: number, };
export type TierPart = { 
/**
 * Which.
 */
tier: Tier, 
/**
 * The least value, so far and next, that a customer of the tier has; `None`
 * where nobody is in it.
 */
from: number | null, 
/**
 * The tier's customers.
 */
part: Part, };
export type SortBy = "customer" | "orders" | "purchases" | "first" | "last" | "revenue" | "alive" | "expected" | "next" | "total" | "gap" | "silent" | "gaps_silent" | "at_stake" | "segment";
export type CustomerQuery = { 
/**
 * What to sort by.
 */
sort: SortBy, 
/**
 * The largest first.
 */
descending: boolean, 
/**
 * Only this segment.
 */
segment: Segment | null, 
/**
 * Only this tier.
 */
tier: Tier | null, 
/**
 * Only customers whose key has this text in it, in capitals or not.
 */
text: string, 
/**
 * Only customers whose value, so far and next, is at least this.
 */
least: number | null, };
export type CustomerRow = { 
/**
 * Her place among the customers.
 */
place: number, 
/**
 * Her key.
 */
customer: string, 
/**
 * Orders.
 */
orders: number, 
/**
 * Days with an order.
 */
purchases: number, 
/**
 * The day of the first.
 */
first: CivilDate, 
/**
 * The day of the last.
 */
last: CivilDate, 
/**
 * Value so far, net of refunds.
 */
revenue: Decimal, 
/**
 * P(alive); `None` also where the model cannot tell. This and all else that is expected is `None` without a
 * forecast.
 */
alive: number | null, 
/**
 * Purchases expected within the terms.
 */
expected: number | null, 
/**
 * What she is expected to spend on each.
 */
spend: number | null, 
/**
 * Expected next: money within the terms, discounted.
 */
next: number | null, 
/**
 * With a chance of 5 % it is less; `None` until ranges are drawn.
 */
low: number | null, 
/**
 * With a chance of 5 % it is more.
 */
high: number | null, 
/**
 * So far and next.
 */
total: number | null, 
/**
 * Days that usually lie between two of her purchases.
 */
gap: number | null, 
/**
 * The day on which that gap after the last is over.
 */
due: CivilDate | null, 
/**
 * Days since the last.
 */
silent: number, 
/**
 * How many of her gaps that is.
 */
gaps_silent: number | null, 
/**
 * Whether it is twice her gap or more.
 */
overdue: boolean, 
/**
 * Value at stake.
 */
at_stake: number | null, 
/**
 * By recency, frequency and money; `None` of the only customer.
 */
segment: Segment | null, 
/**
 * By value, so far and next.
 */
tier: Tier | null, };
export type CustomerOrder = { 
/**
 * The shop's own name for it; empty when the file has none.
 */
id: string, 
/**
 * The day.
 */
date: CivilDate, 
/**
 * What was to be paid.
 */
gross: Decimal, 
/**
 * What was paid back.
 */
refunded: Decimal, 
/**
 * The difference.
 */
net: Decimal, };
export type Purchase = { 
/**
 * The day.
 */
date: CivilDate, 
/**
 * Orders.
 */
orders: number, 
/**
 * Their money, net of refunds.
 */
net: Decimal, };
export type AliveOn = { 
/**
 * The day.
 */
date: CivilDate, 
/**
 * The chance that she had not left.
 */
alive: number, };
export type PurchaseWindow = { 
/**
 * The chance that there is one within the terms.
 */
chance: number, 
/**
 * In one case of four it comes until this day.
 */
early: CivilDate, 
/**
 * In one of two until this.
 */
middle: CivilDate, 
/**
 * In three of four until this.
 */
late: CivilDate, };
export type CustomerPage = { 
/**
 * What the table says of her.
 */
row: CustomerRow, 
/**
 * What is expected of her next if she is still active: expected next ÷ P(alive).
 * `None` where she is not, where the model cannot tell, or without a forecast.
 */
next_if_active: number | null, 
/**
 * Her scores of recency, frequency and money; `None` of the only customer.
 */
scores: Scores | null, 
/**
 * Whether she is late by her own rhythm: she has come back before, and is overdue.
 */
late: boolean, 
/**
 * Whether she is slipping away, see [`slipping_away`](super::slipping_away); never without a forecast.
 */
slipping_away: boolean, 
/**
 * Her orders that count, the first first.
 */
orders: Array<CustomerOrder>, 
/**
 * Days with an order, the first first.
 */
purchases: Array<Purchase>, 
/**
 * P(alive) as it would have been told at the end of each of these days by
 * today's model, from the first purchase to the end of observation; none of days on which that could not tell,
 * or without a forecast.
 */
alive: Array<AliveOn>, 
/**
 * When the next purchase is to be expected; `None` where there is next to no
 * chance of one, or without a forecast.
 */
next: PurchaseWindow | null, };
export type Lorenz = { 
/**
 * The share of customers, the least valuable first.
 */
customers: number, 
/**
 * The share of revenue that they brought.
 */
revenue: number, };
export type Top = { 
/**
 * Their share of customers, in per cent.
 */
percent: number, 
/**
 * How many these are, rounded up.
 */
customers: number, 
/**
 * What they brought, net of refunds.
 */
revenue: Decimal, 
/**
 * Its share of what all customers brought, as in the curve; `None` where that is nothing.
 */
share: number | null, };
export type Concentration = { 
/**
 * The Lorenz curve, from nobody to everybody, the least valuable first.
 */
curve: Array<Lorenz>, 
/**
 * The Gini coefficient: 0 where all brought the same, near 1 where one brought
 * everything. `None` where nothing was brought.
 */
gini: number | null, 
/**
 * What the most valuable 1, 10 and 20 % of customers brought.
 */
tops: Array<Top>, 
/**
 * The ten most valuable customers, or as many as there are: what would be lost
 * with them.
 */
ten: Part, };
export type Age = { 
/**
 * Customers who bought in it.
 */
customers: number, 
/**
 * Their share of the cohort.
 */
retention: number, 
/**
 * What the cohort has brought from its beginning to the end of this period, a
 * customer.
 */
cumulative: Decimal, 
/**
 * Average purchase value in this period; `None` where nobody bought.
 */
apv: Decimal | null, };
export type Cohort = { 
/**
 * The first day of that period.
 */
first: CivilDate, 
/**
 * Whether the shop was observed from its first day to its last.
 */
complete: boolean, 
/**
 * Customers.
 */
customers: number, 
/**
 * What they have brought until the end of observation, net of refunds.
 */
revenue: Decimal, 
/**
 * The same a customer.
 */
brought: Decimal, 
/**
 * Each period of their life that has ended, the one in which they came first.
 * The running period is not there: what is not over is not compared.
 */
ages: Array<Age>, 
/**
 * The first age, from 0, at whose end their gross profit has reached CAC; `None`
 * where it has not yet, or margin or CAC is not known.
 */
payback: number | null, 
/**
 * Whether it has until the end of observation, be it in the running period.
 */
paid_back: boolean, };
export type Cohorts = { 
/**
 * The cohorts with a customer, the first first.
 */
cohorts: Array<Cohort>, 
/**
 * Retention by age, of the customers of all cohorts that have reached it.
 */
retention: Array<number>, 
/**
 * The revenue of a customer that pays CAC back: CAC ÷ margin, where both are known.
 */
to_pay_back: number | null, };
export type Coming = { 
/**
 * The last day of the period.
 */
end: CivilDate, 
/**
 * What it will have brought, a customer: what it has brought until now and what is
 * expected, not discounted.
 */
cumulative: number, 
/**
 * With a chance of 90 % it will lie between these, which take in what is expected.
 */
range: Range, };
export type Continuation = { 
/**
 * The first day of the cohort's period.
 */
first: CivilDate, 
/**
 * The age, in periods, that the first of those below is.
 */
age: number, 
/**
 * Each coming period.
 */
ahead: Array<Coming>, };
export type Course = { 
/**
 * Their places among the groups.
 */
groups: Array<number>, 
/**
 * The month after the first order, from 1, by whose end they are compared.
 */
month: number, 
/**
 * The place of the group whose customers have brought most by then.
 */
most: number, 
/**
 * And of the one whose customers have brought least.
 */
least: number, };
export type Trade = { 
/**
 * Orders.
 */
orders: number, 
/**
 * Their money, net of refunds.
 */
revenue: Decimal, };
export type PeriodFigures = { 
/**
 * Its first day.
 */
first: CivilDate, 
/**
 * Whether the shop was observed from its first day to its last. The first period
 * and the running one mostly were not.
 */
complete: boolean, 
/**
 * All orders.
 */
all: Trade, 
/**
 * First purchases: orders of the first day on which a customer bought.
 */
new: Trade, 
/**
 * Later purchases.
 */
repeat: Trade, 
/**
 * Orders of guests.
 */
guests: Trade, 
/**
 * Active customers: those with an order.
 */
customers: number, 
/**
 * Those who bought for the first time.
 */
new_customers: number, 
/**
 * Those who bought again; some may be new as well.
 */
repeat_customers: number, 
/**
 * Average purchase value: revenue ÷ orders.
 */
apv: Decimal | null, 
/**
 * Average purchase frequency: orders of customers ÷ active customers.
 */
apf: number | null, 
/**
 * CLV so far at its end: money of all customers until then ÷ customers until then.
 */
clv: Decimal | null, };
export type Moved = { 
/**
 * Customers.
 */
customers: number, 
/**
 * Money, net of refunds.
 */
revenue: Decimal, };
export type YearOnYear = { 
/**
 * The first day of the last 365.
 */
split: CivilDate, 
/**
 * Customers who bought in the year before, and what they brought then.
 */
before: Moved, 
/**
 * Customers who bought in the last year, and what they brought.
 */
now: Moved, 
/**
 * Who bought in both, and what they brought in the year before.
 */
kept: Moved, 
/**
 * Who bought in the year before alone, and what they brought then.
 */
lost: Moved, 
/**
 * Of those kept, who brought more, and how much more.
 */
grew: Moved, 
/**
 * Of those kept, who brought less, and how much less.
 */
shrank: Moved, 
/**
 * Of those kept, who brought the same, and what.
 */
same: Moved, 
/**
 * Who bought for the first time in the last year, and what they brought.
 */
new: Moved, 
/**
 * Who had bought, but not in the year before, and what they brought.
 */
returned: Moved, 
/**
 * What guests brought in the year before.
 */
guests_before: Decimal, 
/**
 * What guests brought in the last year.
 */
guests_now: Decimal, 
/**
 * The share of the customers of the year before who bought in the last year; `None`
 * where there were none.
 */
kept_share: number | null, 
/**
 * (revenue now − before) ÷ before, without guests; `None` from nothing, or less.
 */
change: number | null, };
export type Compared<T> = { 
/**
 * A year ago.
 */
before: T, 
/**
 * Now.
 */
now: T, 
/**
 * (now − before) ÷ before; `None` from nothing, or less.
 */
change: number | null, };
export type PurchaseFrequency = { 
/**
 * Orders of customers ÷ customers who bought.
 */
orders: number, 
/**
 * Of how many days.
 */
days: number, 
/**
 * Whether these are a whole year, so that it can be compared with that of another.
 */
whole_year: boolean, };
export type Years = { 
/**
 * Revenue, guests' too.
 */
revenue: Compared<Decimal>, 
/**
 * Orders, guests' too.
 */
orders: Compared<number>, 
/**
 * Customers who bought.
 */
customers: Compared<number>, 
/**
 * Average purchase value.
 */
apv: Compared<Decimal> | null, 
/**
 * Average purchase frequency: orders of customers ÷ customers who bought.
 */
apf: Compared<number> | null, 
/**
 * CLV so far at the end of each: money of all customers until then ÷ those who had
 * bought by then.
 */
clv: Compared<Decimal> | null, 
/**
 * Of the customers of the year before, those who did not buy in the last.
 */
lost: number, 
/**
 * Their share: churn as it was observed.
 */
lost_share: number | null, };
export type Ahead = { 
/**
 * How many customers are still active, expected: the sum of P(alive). This, its range, who has left and the
 * churn rate are `None` where the model knows no churn.
 */
active: number | null, 
/**
 * Between what that lies with a chance of 90 %, once ranges are drawn.
 */
active_range: Range | null, 
/**
 * The share who have left: 1 − active ÷ customers.
 */
left: number | null, 
/**
 * Churn rate that is expected: the share of the active who will have left after a year.
 */
churn: number | null, 
/**
 * What is expected of all customers next.
 */
expected: number, 
/**
 * Mean value that is expected of a customer next.
 */
next: number, 
/**
 * Between what that lies with a chance of 90 %, once ranges are drawn.
 */
next_range: Range | null, 
/**
 * So far and next.
 */
total: number, 
/**
 * Between what that lies with a chance of 90 %, once ranges are drawn.
 */
total_range: Range | null, 
/**
 * The same of gross profit ÷ CAC, where both margin and CAC are known and CAC is not nothing. It is of customers
 * of every age.
 */
clv_to_cac: number | null, 
/**
 * What somebody new is worth, her first purchase and what is expected next, as gross profit ÷ CAC.
 */
newcomer_to_cac: number | null, };
export type Glance = { 
/**
 * The end of observation.
 */
until: CivilDate, 
/**
 * Customers who can be told apart.
 */
customers: number, 
/**
 * Repeat rate: the share of them who came back on another day.
 */
came_back: number | null, 
/**
 * Orders that count, guests' too.
 */
orders: number, 
/**
 * Revenue, guests' too, net of refunds.
 */
revenue: Decimal, 
/**
 * Average purchase value: revenue ÷ orders.
 */
apv: Decimal | null, 
/**
 * Average purchase frequency, in the last year.
 */
apf: PurchaseFrequency | null, 
/**
 * Mean days from a customer's first purchase to the last, so far.
 */
lifespan_days: number, 
/**
 * What customers have brought so far: revenue without that of guests.
 */
of_customers: Decimal, 
/**
 * What guests have brought.
 */
of_guests: Decimal, 
/**
 * How many orders are guests'.
 */
guest_orders: number, 
/**
 * Mean value so far of a customer.
 */
so_far: Decimal | null, 
/**
 * The last 365 days beside the 365 before, where there are both.
 */
year: Years | null, 
/**
 * What is expected; `None` without a forecast.
 */
ahead: Ahead | null, };
export type Assumptions = { 
/**
 * Orders are larger by this.
 */
larger_orders: number, 
/**
 * Orders are more frequent by this.
 */
more_orders: number, 
/**
 * Yearly retention rises by this: 0.05 for five points.
 */
retention: number, 
/**
 * CAC falls by this.
 */
cheaper_acquisition: number, 
/**
 * Of the active customers, so many bring a new one.
 */
referrals: number, 
/**
 * The reward for that, beside a mean purchase.
 */
referral_reward: number, 
/**
 * What a loyalty programme costs, of revenue.
 */
loyalty_cost: number, 
/**
 * Purchases that it adds.
 */
loyalty_effect: number, 
/**
 * Of the active customers, so many subscribe.
 */
subscribers: number, 
/**
 * What they are let off, of a purchase.
 */
subscription_discount: number, 
/**
 * The yearly retention of subscribers.
 */
subscription_retention: number, 
/**
 * Of the customers who are slipping away, so many come back as they were.
 */
won_back: number, 
/**
 * What it costs to write to one of them, in money.
 */
message_cost: number, 
/**
 * Of the orders, so many get a further item.
 */
cross_sold: number, 
/**
 * What that is worth, beside the order.
 */
cross_sold_value: number, };
export type LeverKind = "larger_orders" | "more_orders" | "retention" | "cheaper_acquisition" | "referrals" | "loyalty" | "subscriptions" | "win_back" | "cross_selling";
export type BreakEven = { "of": "cost_per_order", "value": number } | { "of": "cost_per_customer", "value": number } | { "of": "reward", "value": number } | { "of": "cost_per_message", "value": number } | { "of": "more_purchases", "value": number };
export type Lever = { 
/**
 * What.
 */
kind: LeverKind, 
/**
 * Gross profit that it adds, or revenue without a margin, after its own cost
 * where that is assumed.
 */
gain: number, 
/**
 * Between what that lies with a chance of 90 % if the assumption comes true, once ranges are drawn; `None` where
 * it is certain then.
 */
range: Range | null, 
/**
 * The gain beside what all customers are expected to bring without it; `None` where
 * that is nothing.
 */
share: number | null, 
/**
 * Where it stops paying; `None` where it costs nothing by itself, and without a margin, for revenue does not tell.
 */
break_even: BreakEven | null, 
/**
 * The most that can come true of what was assumed, where that was more: it is worked out by this.
 */
at_most: number | null, };
export type MonthFigures = { 
/**
 * Months after the first purchase.
 */
month: number, 
/**
 * Purchases that are expected after the first until then.
 */
purchases: number, 
/**
 * Gross profit that is expected until then; revenue without a margin.
 */
profit: number, 
/**
 * What one customer will have brought by then: with a chance of 90 % between these.
 */
range: Range, 
/**
 * The chance that a customer has paid back CAC by then, where there is such a line, above 0.
 */
paid_back: number | null, };
export type AcquisitionCurve = { 
/**
 * Mean money of a first purchase, net of refunds.
 */
first_purchase: number, 
/**
 * Money that is expected for each purchase after it.
 */
spend: number, 
/**
 * From the first purchase on, month 0, to the end of the last month.
 */
months: Array<MonthFigures>, 
/**
 * CAC, the line to reach; only a margin tells whether it is: without one it is `None`, unless
 * there is nothing to reach.
 */
cac: number | null, 
/**
 * The first month at whose end the expected gross profit has reached CAC, 0 where she
 * costs nothing; `None` where it has not by the last, or there is no such line.
 */
payback: number | null, 
/**
 * What she may cost; `None` without a margin, since revenue is not there to be spent.
 */
limits: CostLimits | null, };
export type CostLimits = { 
/**
 * At most, for nothing to be lost within all months.
 */
break_even: number, 
/**
 * For a CLV : CAC of 3.
 */
healthy: number, };
export type Figure = "customers" | "active" | "churn" | "orders" | "revenue" | "apv" | "apf" | "so_far" | "next" | "total";
export type FigureChange = { 
/**
 * Which.
 */
figure: Figure, 
/**
 * What it was.
 */
before: number, 
/**
 * What it is.
 */
now: number, 
/**
 * now − before.
 */
difference: number, 
/**
 * The difference ÷ what it was; `None` from nothing, or less.
 */
change: number | null, };
export type Apart = { "code": "later-day" } | { "code": "days", 
/**
 * Days ahead then.
 */
before: number, 
/**
 * Days ahead now.
 */
now: number, } | { "code": "discount", 
/**
 * Discount a year then, as a share.
 */
before: number, 
/**
 * Discount a year now, as a share.
 */
now: number, } | { "code": "model", 
/**
 * The model then.
 */
before: Model, 
/**
 * The model now.
 */
now: Model, };
export type Share = { 
/**
 * The share.
 */
value: number, 
/**
 * Between these it lies.
 */
low: number, 
/**
 * Between these it lies.
 */
high: number, };
export type Expected = { 
/**
 * The mean.
 */
value: number, 
/**
 * In which it lies with a chance of about 90 %: that of Student's t, for other customers who might have come. It
 * does not take in how far single forecasts may be off. `None` of fewer than ten customers, and where no two differ:
 * then nothing tells how far others would.
 */
range: Range | null, };
export type Standing = "too-few" | "alike" | "more" | "less";
export type Group = { 
/**
 * What it is called; `None` for customers of whom nothing is said.
 */
name: string | null, 
/**
 * Its customers.
 */
customers: number, 
/**
 * All their orders, however they came to those.
 */
orders: number, 
/**
 * All their revenue, net of refunds.
 */
revenue: Decimal, 
/**
 * Average purchase value: revenue ÷ orders.
 */
average: Decimal, 
/**
 * The share of them who have bought on a second day.
 */
repeat: Share, 
/**
 * CLV so far: revenue ÷ customers.
 */
so_far: Decimal, 
/**
 * What a customer is expected to bring within the forecast's terms, where there is one.
 */
next: Expected | null, 
/**
 * Both together, where there is a forecast.
 */
worth: Expected | null, 
/**
 * How its customers' worth compares with that of all others who first bought in the same quarters; without a
 * forecast, what they have brought so far.
 */
standing: Standing, 
/**
 * What a customer has brought on average until the end of each month after her first order, by those who
 * have been customers for so long.
 */
by_month: Array<number>, };
export type GroupAcquisition = { 
/**
 * The money.
 */
spend: number, 
/**
 * CAC: spend ÷ customers.
 */
cost: number, 
/**
 * CLV : CAC; `None` where customers cost nothing, without a margin, or without a forecast.
 */
ratio: number | null, 
/**
 * The month after the first order at whose end a customer has brought in what she cost, 0 where she cost
 * nothing; `None` where that was not seen yet, or cannot be without a margin.
 */
payback: number | null, 
/**
 * (CLV × customers − spend) ÷ spend; `None` where nothing was spent, without a margin, or without a forecast.
 */
campaign_return: number | null, };
export type Pair = { 
/**
 * Their places in [`Orders::products`], the commoner first.
 */
products: [number, number], 
/**
 * Orders with each of them, and with both.
 */
orders: [number, number], 
/**
 * Orders with both.
 */
both: number, 
/**
 * The share of all orders that have both.
 */
support: number, 
/**
 * Of the orders with each, the share that has the other.
 */
confidence: [number, number], 
/**
 * How many times as often they are together as they would be by chance.
 */
lift: number, 
/**
 * The chance that they are together so often by chance: Fisher's exact test of one side.
 */
chance: number, };
export type Refill = { 
/**
 * Its place in [`Orders::products`].
 */
product: number, 
/**
 * Customers who have bought it.
 */
customers: number, 
/**
 * The share of them who have bought it on a second day.
 */
again: Share, 
/**
 * Days from one purchase of it by a customer to her next.
 */
gaps: number, 
/**
 * A quarter of these is as short, half, and three quarters: of two in the middle the shorter. Half is its
 * rhythm.
 */
days: [number, number, number], 
/**
 * The times are alike enough to say when a customer is due.
 */
steady: boolean, };
export type Groupings = { 
/**
 * Columns of the files that sort orders into groups.
 */
columns: Array<string>, 
/**
 * The lines of orders are known, and so the first products of customers.
 */
products: boolean, };
export type GroupBy = { "column": number } | "first-products";
export type GroupSpend = { 
/**
 * The group's name.
 */
group: string | null, 
/**
 * The money.
 */
spend: number, };
export type GroupRow = { 
/**
 * The group.
 */
group: Group, 
/**
 * What came of the spend, where some is known.
 */
acquisition: GroupAcquisition | null, };
export type GroupsReport = { 
/**
 * Those that are shown, the largest first.
 */
groups: Array<GroupRow>, 
/**
 * All of them.
 */
all: number, 
/**
 * Orders of guests, who are in no group.
 */
guest_orders: number, 
/**
 * The largest beside each other, month by month; `None` where there are not two to compare.
 */
course: Course | null, };
export type PairRow = { 
/**
 * What they are called.
 */
names: [string, string], 
/**
 * How often.
 */
pair: Pair, };
export type RefillRow = { 
/**
 * What it is called.
 */
name: string, 
/**
 * Its rhythm.
 */
refill: Refill, };
export type ReminderRow = { 
/**
 * Her key.
 */
customer: string, 
/**
 * What it is called.
 */
product: string, 
/**
 * When she last bought it.
 */
last: CivilDate, 
/**
 * When she is due.
 */
due: CivilDate, 
/**
 * Days from then to the end of observation; below 0 where they are still to come.
 */
overdue: number, 
/**
 * The chance that she is still there, where a forecast knows it.
 */
alive: number | null, };
export type ReminderList = { 
/**
 * All of them.
 */
all: number, 
/**
 * Those of them who are due on the last day of observation or after it.
 */
coming: number, 
/**
 * Those that are shown.
 */
rows: Array<ReminderRow>, };
export type ProductsReport = { 
/**
 * Orders of which the products are known.
 */
orders: number, 
/**
 * Pairs that were looked at.
 */
looked_at: number, 
/**
 * Products that are bought together more often than by chance, the surest first.
 */
pairs: Array<PairRow>, 
/**
 * Products that customers buy again.
 */
refills: Array<RefillRow>, };
export type SampleTruth = { 
/**
 * Customers who can be told apart.
 */
customers: number, 
/**
 * Those who had not left for good on the last day.
 */
active: number, 
/**
 * Their purchases in the year after.
 */
purchases: number, 
/**
 * Their money in the year after, net of refunds.
 */
revenue: Decimal, };
export type ReportQuestion = { "about": "glance" } | { "about": "customers", 
/**
 * Which, and in which order.
 */
query: CustomerQuery, 
/**
 * The row to begin with, the first being 0.
 */
from: number, 
/**
 * Rows at most.
 */
limit: number, } | { "about": "customer", 
/**
 * Her place among the customers.
 */
place: number, } | { "about": "segments" } | { "about": "tiers", 
/**
 * Where one ends and the next begins; the last ones without.
 */
cuts: Cuts | null, } | { "about": "slipping-away" } | { "about": "one-time" } | { "about": "concentration" } | { "about": "cohorts", 
/**
 * By what.
 */
calendar: Calendar, } | { "about": "continuation", 
/**
 * By what.
 */
calendar: Calendar, 
/**
 * Periods ahead.
 */
periods: number, 
/**
 * The first days of those that are asked about.
 */
of: Array<CivilDate>, } | { "about": "over-time", 
/**
 * By what.
 */
calendar: Calendar, } | { "about": "year-on-year" } | { "about": "groupings" } | { "about": "groups", 
/**
 * By what.
 */
by: GroupBy, 
/**
 * What was spent on winning them, as far as it is known.
 */
spent: Array<GroupSpend>, } | { "about": "products" } | { "about": "reminders", 
/**
 * Days ahead within which one who is due is listed.
 */
ahead: number, 
/**
 * The row to begin with, the first being 0.
 */
from: number, 
/**
 * Rows at most.
 */
limit: number, } | { "about": "plan", 
/**
 * What each is taken to do.
 */
assumptions: Assumptions, } | { "about": "acquisition", 
/**
 * Months that are looked ahead.
 */
months: number, } | { "about": "snapshot" } | { "about": "compare", 
/**
 * Their text.
 */
before: string, };
export type FileFormat = "csv" | "json";
export type ReportFile = { "of": "customers", 
/**
 * Which, and in which order.
 */
query: CustomerQuery, } | { "of": "slipping-away" } | { "of": "one-time" } | { "of": "segments" } | { "of": "cohorts", 
/**
 * By what.
 */
calendar: Calendar, } | { "of": "over-time", 
/**
 * By what.
 */
calendar: Calendar, } | { "of": "reminders", 
/**
 * Days ahead within which one who is due is listed.
 */
ahead: number, } | { "of": "groups", 
/**
 * By what.
 */
by: GroupBy, 
/**
 * What was spent on winning them, as far as it is known.
 */
spent: Array<GroupSpend>, } | { "of": "pairs" } | { "of": "refills" } | { "of": "plan", 
/**
 * What each is taken to do.
 */
assumptions: Assumptions, };
export type CustomerList = { 
/**
 * All of them, added up.
 */
part: Part, 
/**
 * Those that are shown.
 */
rows: Array<CustomerRow>, };
export type Comparison = { "kind": "figures", 
/**
 * The day of then.
 */
before: CivilDate, 
/**
 * The figures that both have and that can be compared.
 */
changes: Array<FigureChange>, 
/**
 * What sets them apart beside the time between them.
 */
apart: Array<Apart>, } | { "kind": "other-currency" } | { "kind": "not-figures" } | { "kind": "unreadable", 
/**
 * Which, from 1; 0 where the day is missing.
 */
line: number, };
