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
