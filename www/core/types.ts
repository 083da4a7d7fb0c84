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
export type Grain = "row-per-order" | "money-once" | "money-repeated" | "money-per-line" | "ledger";
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
 * Orders without a currency.
 */
orders: number, } | { "code": "refund-entries", 
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
choices: Array<CurrencyChoice>, } | { "code": "amounts", 
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
 * buyers as 0. An underestimate of the customer lifespan: most customers
 * have not bought for the last time when the file ends, and those who came
 * late had little time to come back.
 */
lifespan_days: Decimal, 
/**
 * The same in months of 30.4375 days.
 */
lifespan_months: Decimal, 
/**
 * What the calculator starts from.
 */
averages: Averages, };
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
 * The currency of all orders; `None` where the file names none, or several
 * and none is chosen.
 */
currency: Inference<string> | null, 
/**
 * The currencies of its orders, in alphabetical order.
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
 * The one currency of all orders, where they name one.
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
