//! What the reading of a file found, put on its receipt.

use super::amount::MarkVerdict;
use super::collect::{Collected, GrainTally};
use super::columns::Header;
use super::date::DateVerdict;
use super::inference::{Evidence, Inference, Seen};
use super::options::{Amounts, Options, Policies};
use super::pass::Pass;
use super::plan::{Plan, Tallies};
use super::platform::{AmountOf, Platform};
use super::read::{Import, not_characters};
use super::reason::{Reason, ReasonCounts};
use super::receipt::{CurrencyChoice, Grain, Notice, Question, Receipt, Refusal};
use super::words::{self, CustomerKey, Role};
use crate::number::{Amount, Decimal, Marks};
use crate::order::{Book, Entry, Order, Orders, Refund, Unplaced};

/// A file is not UTF-8 when more than one row in so many is not.
const NOT_UTF8: u32 = 100;
/// Amounts that differ within one order in so many are asked about.
const DIFFERING: u32 = 10;

impl Import {
    /// Takes over what the last reading found.
    pub(super) fn conclude(&mut self, pass: Pass, plan: Plan, header: &Header, options: &Options) {
        let Pass {
            rows,
            repaired,
            set_aside: mut reasons,
            tallies,
            collector,
        } = pass;
        let receipt = &mut self.receipt;
        if rows == 0 {
            receipt.refusals = vec![Refusal::HeaderOnly];
            return;
        }
        if tallies.not_utf8.rows > rows / NOT_UTF8 {
            receipt.refusals = vec![not_characters(receipt, tallies.not_utf8.line)];
            return;
        }
        let collected = collector.finish(&plan);
        reasons.extend(&collected.set_aside);
        receipt.rows.read = rows;
        receipt.grain = Some(grain(&collected, &plan, header, options));
        receipt.currencies = collected
            .book
            .currencies_of_orders()
            .into_iter()
            .map(String::from)
            .collect();
        receipt.currency = currency(&collected.book, &plan, receipt.platform, options);
        receipt.switches = switches(&collected, &reasons, header, options.policies);
        receipt
            .notices
            .extend(notices(&tallies, &collected, &reasons, header, &plan));
        if repaired.rows > 0 {
            let Seen { rows, line } = repaired;
            receipt.notices.push(Notice::RepairedRows { rows, line });
        }
        self.ask(&tallies, &collected, &plan, options);
        self.reasons = reasons;
        self.count();
        self.book = collected.book;
        self.failed = collected.failed;
        self.copies = collected.copies;
        self.plan = Some(plan);
    }

    /// Says on the receipt what became of the rows.
    pub(super) fn count(&mut self) {
        let rows = &mut self.receipt.rows;
        rows.set_aside = self.reasons.total();
        rows.used = rows.read.saturating_sub(rows.set_aside);
        rows.reasons = self.reasons.list();
        if rows.used == 0 {
            let refunds = self.reasons.rows(Reason::RefundWithoutOrder);
            self.receipt.refusals = vec![if refunds > rows.set_aside / 2 {
                Refusal::RefundsOnly
            } else {
                Refusal::NothingUsable
            }];
        }
    }

    /// Takes in which of its refunds have their orders in none of the files.
    pub(super) fn set_refunds_aside<'a>(&mut self, unplaced: impl Iterator<Item = &'a Unplaced>) {
        let (mut rows, mut aside, mut money) = (0u32, 0u32, Decimal::ZERO);
        for refund in unplaced {
            let Entry {
                line, rows: of, id, ..
            } = &refund.entry;
            if !refund.whole {
                rows = rows.saturating_add(*of);
                money = money + Decimal::from(refund.left);
                continue;
            }
            aside = aside.saturating_add(*of);
            self.reasons.add(Reason::RefundWithoutOrder, *of, *line);
            if id.is_empty() {
                self.unplaced.insert(*line);
            } else {
                self.failed.insert(id.clone(), Reason::RefundWithoutOrder);
            }
        }
        self.receipt.notices.retain_mut(|notice| match notice {
            Notice::RefundEntries { rows, .. } => {
                *rows = rows.saturating_sub(aside);
                *rows > 0
            }
            _ => true,
        });
        if rows > 0 {
            let notice = Notice::RefundsBeyondOrders { rows, money };
            self.receipt.notices.push(notice);
        }
        if self.receipt.rows.read > 0 {
            self.count();
        }
    }

    /// Puts what the columns decided on the receipt, and what they leave open.
    fn ask(&mut self, tallies: &Tallies, collected: &Collected, plan: &Plan, options: &Options) {
        let receipt = &mut self.receipt;
        ask_columns(receipt, tallies, plan.habit, options);
        let GrainTally { differing, .. } = collected.grain;
        let unknown = receipt.platform.is_none() && options.amounts.is_none();
        let open = plan.amounts == Amounts::PerOrder
            && differing.rows > collected.grain.total() / DIFFERING;
        if unknown && open {
            let (orders, line) = (differing.rows, differing.line);
            receipt.questions.push(Question::Amounts { orders, line });
        }
    }
}

/// Puts what columns of dates and numbers decided on the receipt, and what they
/// leave open.
pub(super) fn ask_columns(
    receipt: &mut Receipt,
    tallies: &Tallies,
    habit: Option<(Marks, Evidence)>,
    options: &Options,
) {
    match tallies.dates.verdict(options.date_order) {
        DateVerdict::Irrelevant => {}
        DateVerdict::Decided(inference) => {
            if let Evidence::Rows { .. } = inference.evidence {
                receipt.deciding_date = tallies.dates.deciding(inference.value);
            }
            receipt.date_order = Some(inference);
        }
        DateVerdict::Open(readings) => {
            receipt.questions.push(Question::DateOrder { readings });
        }
    }
    for verdict in tallies.marks(habit, options) {
        match verdict {
            MarkVerdict::Irrelevant | MarkVerdict::Mixed => {}
            MarkVerdict::Decided(inference) => receipt.decimal_mark = Some(inference),
            // One answer is for all columns.
            MarkVerdict::Open(readings) => {
                let asked = |question: &Question| matches!(question, Question::DecimalMark { .. });
                if !receipt.questions.iter().any(asked) {
                    receipt.questions.push(Question::DecimalMark { readings });
                }
            }
        }
    }
    if receipt.decimal_mark.is_none() {
        receipt.decimal_mark = tallies.shown_mark();
    }
}

/// What a row stands for: as chosen, by the platform, or by what the amount does
/// within orders of several rows.
fn grain(
    collected: &Collected,
    plan: &Plan,
    header: &Header,
    options: &Options,
) -> Inference<Grain> {
    let tally = collected.grain;
    let (by_order, orders) = match (tally.once, tally.repeated) {
        (0, 0) => (Grain::RowPerOrder, 0),
        (once, repeated) if once >= repeated => (Grain::MoneyOnce, once),
        (_, repeated) => (Grain::MoneyRepeated, repeated),
    };
    let of_entries = header
        .spec
        .is_some_and(|spec| spec.amount_of == AmountOf::Entry);
    // Parts of an order have an amount each: a line's, or one that stands on all of theirs.
    let of_lines = header
        .spec
        .is_some_and(|spec| spec.amount_of == AmountOf::Line);
    let per_line = plan.amounts == Amounts::PerLine || of_lines;
    if let Some(evidence) = refunds(collected, header).filter(|_| !of_entries) {
        return Inference {
            value: Grain::Refunds,
            evidence,
            alternatives: Vec::new(),
        };
    }
    let (value, alternative, orders) = match (per_line, of_entries) {
        (_, true) => (Grain::Ledger, by_order, 0),
        (true, _) => (Grain::MoneyPerLine, by_order, tally.differing.rows),
        (false, _) => (by_order, Grain::MoneyPerLine, orders),
    };
    let platform = header.spec.map(|spec| spec.platform);
    let evidence = match (options.amounts, platform) {
        (Some(_), _) => Evidence::Chosen,
        (None, Some(platform)) if per_line || of_entries => Evidence::Platform { platform },
        (None, _) if orders > 0 => Evidence::Orders { orders },
        (None, _) => Evidence::Nothing,
    };
    Inference {
        value,
        evidence,
        alternatives: vec![alternative],
    }
}

/// What shows that all rows are refunds, if they are.
fn refunds(collected: &Collected, header: &Header) -> Option<Evidence> {
    if let Some(spec) = header
        .spec
        .filter(|spec| spec.amount_of == AmountOf::Refund)
    {
        let platform = spec.platform;
        return Some(Evidence::Platform { platform });
    }
    let nothing_else = collected.book.orders.is_empty() && collected.set_aside.total() == 0;
    let rows = collected.refund_rows;
    (nothing_else && rows.rows > 0).then(|| rows.evidence())
}

/// The one currency of all orders; of refunds where there are no orders.
fn currency(
    book: &Book,
    plan: &Plan,
    platform: Option<Platform>,
    options: &Options,
) -> Option<Inference<String>> {
    let names = book.currencies_of_orders();
    let [name] = names.as_slice() else {
        return None;
    };
    let with_currency = book.orders.iter().filter(|order| order.currency.is_some());
    let mut refunds = Seen::default();
    for Refund { entry, .. } in book.refunds.iter().filter(|one| one.currency.is_some()) {
        refunds.add(entry.rows, entry.line);
    }
    let evidence = match (&options.currency, plan.default_currency) {
        (Some(_), _) => Evidence::Chosen,
        (None, Some(_)) => platform.map_or(Evidence::Nothing, |platform| Evidence::Platform {
            platform,
        }),
        (None, None) if book.orders.is_empty() && refunds.rows > 0 => refunds.evidence(),
        (None, None) if book.orders.is_empty() => Evidence::Nothing,
        (None, None) => Evidence::Orders {
            orders: u32::try_from(with_currency.count()).unwrap_or(u32::MAX),
        },
    };
    Some(Inference {
        value: String::from(*name),
        evidence,
        alternatives: Vec::new(),
    })
}

/// The policies that make a difference to this file, or have made one.
fn switches(
    collected: &Collected,
    reasons: &ReasonCounts,
    header: &Header,
    chosen: Policies,
) -> Policies {
    let paid_back = |order: &Order| order.refunded > Amount::ZERO;
    let aside = |reason| reasons.rows(reason) > 0 || collected.set_aside.rows(reason) > 0;
    Policies {
        ignore_refunds: chosen.ignore_refunds
            || collected.refund_rows.rows > 0
            || collected.book.orders.iter().any(paid_back),
        without_tax: header.place(Role::Tax).is_some(),
        without_shipping: header.place(Role::Shipping).is_some(),
        count_unpaid: chosen.count_unpaid || aside(Reason::Unpaid),
        count_tests: chosen.count_tests || aside(Reason::Test),
    }
}

/// What the orders of each currency come to.
pub(super) fn currency_choices(orders: &Orders) -> Vec<CurrencyChoice> {
    let choice = |(place, name): (u32, &str)| {
        let of = || {
            orders
                .counted()
                .filter(move |order| order.currency == Some(place))
        };
        CurrencyChoice {
            currency: String::from(name),
            orders: u32::try_from(of().count()).unwrap_or(u32::MAX),
            gross: of().map(|order| order.gross).sum(),
        }
    };
    (0u32..)
        .zip(orders.currencies().iter().map(Box::as_ref))
        .map(choice)
        .collect()
}

fn notices(
    tallies: &Tallies,
    collected: &Collected,
    reasons: &ReasonCounts,
    header: &Header,
    plan: &Plan,
) -> Vec<Notice> {
    let takes_off = !plan.policies.ignore_refunds;
    let rounded = tallies.money.iter().map(|column| column.rounded).sum();
    let orders = &collected.book.orders;
    let unnamed = orders
        .iter()
        .filter(|order| order.currency.is_none())
        .count();
    let unnamed = u32::try_from(unnamed).unwrap_or(u32::MAX);
    let elsewhere = tallies
        .not_utf8
        .rows
        .saturating_sub(reasons.rows(Reason::NotUtf8));
    let lines = header.place(Role::OrderId).is_none() && header.any(words::is_line_item);
    let by_name = header
        .place(Role::Customer)
        .and_then(|place| header.customer_key(place));
    let (refunds, others) = (collected.refund_rows, tallies.other_currency);
    [
        (by_name == Some(CustomerKey::Name), Notice::CustomersByName),
        (lines, Notice::LinesWithoutOrderId),
        (collected.too_many_products, Notice::TooManyProducts),
        (rounded > 0, Notice::Rounded { rows: rounded }),
        (
            tallies.dates.utc > 0,
            Notice::DatesInUtc {
                rows: tallies.dates.utc,
            },
        ),
        (
            unnamed > 0 && !collected.book.currencies_of_orders().is_empty(),
            Notice::UnnamedCurrency { amounts: unnamed },
        ),
        (
            others.rows > 0,
            Notice::OtherCurrencies {
                rows: others.rows,
                line: others.line,
            },
        ),
        (
            takes_off && refunds.rows > 0,
            Notice::RefundEntries {
                rows: refunds.rows,
                line: refunds.line,
            },
        ),
        (
            takes_off && collected.refunded_by_status > 0,
            Notice::RefundedByStatus {
                orders: collected.refunded_by_status,
            },
        ),
        (
            takes_off && collected.refunded_in_part > 0,
            Notice::PartlyRefunded {
                orders: collected.refunded_in_part,
            },
        ),
        (
            collected.repeated > 0,
            Notice::RepeatedOrders {
                orders: collected.repeated,
            },
        ),
        (elsewhere > 0, Notice::NotUtf8Elsewhere { rows: elsewhere }),
    ]
    .into_iter()
    .filter_map(|(holds, notice)| holds.then_some(notice))
    .collect()
}
