//! The whole way from bytes to orders.

use std::io::{self, Cursor, Read, Seek, SeekFrom};

use super::amount::MarkVerdict;
use super::charset;
use super::collect::{Collected, GrainTally};
use super::columns::{self, Header, HeaderError};
use super::date::DateVerdict;
use super::dialect;
use super::inference::{Evidence, Inference};
use super::names::Map;
use super::options::{Amounts, Options};
use super::pass::{self, Pass};
use super::plan::{Plan, Tallies};
use super::reason::Reason;
use super::receipt::{CurrencyChoice, Grain, Notice, Question, Receipt, Refusal, Rows};
use super::signature;
use super::words::{self, CustomerKey, Role};
use crate::order::{Orders, Summary};

/// Bytes of the beginning by which the first stages judge.
const HEAD: u64 = 64 * 1024;
/// A file is not UTF-8 when more than one row in so many is not.
const NOT_UTF8: u32 = 100;

/// What an order file gave.
pub struct Import {
    /// What was understood, and what is open.
    pub receipt: Receipt,
    /// The orders. While a question is open they stand as the first of its
    /// answers would have them, and are not added up.
    pub orders: Orders,
    /// How the rows were read; `None` when none was.
    pub(super) plan: Option<Plan>,
    /// Orders whose rows are all set aside, by id.
    pub(super) failed: Map<Box<str>, Reason>,
}

/// Reads an order file.
///
/// # Errors
/// Only those of `source`; its content never fails.
///
/// ```
/// use perennial::import::{Options, import};
///
/// let file = "order_id,email,date,total\n1,ada@example.com,2024-02-29,10.00\n";
/// let import = import(&mut std::io::Cursor::new(file), &Options::default())?;
/// assert_eq!(import.receipt.rows.used, 1);
/// assert_eq!(import.orders.iter().next().map(|order| order.gross.to_string()), Some("10.00".into()));
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn import<S: Read + Seek>(source: &mut S, options: &Options) -> io::Result<Import> {
    let mut import = Import {
        receipt: Receipt::default(),
        orders: Orders::default(),
        plan: None,
        failed: Map::default(),
    };
    let head = head(source)?;
    let Some((header, plan)) = understand(&head, options, &mut import.receipt)? else {
        return Ok(import);
    };
    // The beginning of the file suggests a plan, the whole of it decides.
    let suggested = pass::read(&mut Cursor::new(&head), &plan)?;
    let plan = plan.after(&suggested.tallies, options);
    let pass = pass::read(source, &plan)?;
    let decided = plan.clone().after(&pass.tallies, options);
    let pass = if decided == plan {
        pass
    } else {
        pass::read(source, &decided)?
    };
    import.conclude(pass, decided, &header, options);
    Ok(import)
}

/// The first bytes of the source.
fn head<S: Read + Seek>(source: &mut S) -> io::Result<Vec<u8>> {
    source.seek(SeekFrom::Start(0))?;
    let mut head = Vec::new();
    source.take(HEAD).read_to_end(&mut head)?;
    Ok(head)
}

/// The stages that the beginning of the file is enough for. `None` when there
/// is nothing to read rows for; the receipt then says why.
fn understand(
    head: &[u8],
    options: &Options,
    receipt: &mut Receipt,
) -> io::Result<Option<(Header, Plan)>> {
    if let Some(kind) = signature::recognise(head) {
        receipt.refusals.push(Refusal::NotText { kind });
        return Ok(None);
    }
    let start = charset::mark_length(head);
    receipt.byte_order_mark = start > 0;
    let text = &head[start..];
    let delimiter = dialect::infer(text, options.delimiter)?;
    let byte = delimiter.value.byte();
    let header = match columns::read(text, byte, options)? {
        Ok(header) => header,
        Err(error) => {
            receipt.refusals.push(match error {
                HeaderError::Empty => Refusal::Empty,
                HeaderError::NotUtf8 { line } => Refusal::NotUtf8 { line },
                HeaderError::TooManyColumns => Refusal::TooManyColumns,
            });
            return Ok(None);
        }
    };
    receipt.delimiter = Some(delimiter);
    receipt.platform = header.platform;
    receipt.columns.clone_from(&header.columns);
    receipt.roles.clone_from(&header.roles);
    receipt.refusals = missing(&header);
    if receipt
        .refusals
        .iter()
        .any(|refusal| *refusal != Refusal::NoCustomer)
    {
        return Ok(None);
    }
    let plan = Plan::new(&header, byte, start as u64, options);
    Ok(Some((header, plan)))
}

/// What the columns cannot give. That nothing can be said of customers is worth
/// a word only where something can be said at all.
fn missing(header: &Header) -> Vec<Refusal> {
    let lacks = |role| header.place(role).is_none();
    if lacks(Role::Date) && header.any(words::is_customer_total) {
        return vec![Refusal::CustomersExport];
    }
    let needed = [
        (Role::Amount, Refusal::NoAmount),
        (Role::Date, Refusal::NoDate),
    ];
    let missing: Vec<Refusal> = needed
        .into_iter()
        .filter(|(role, _)| lacks(*role))
        .map(|(_, refusal)| refusal)
        .collect();
    if missing.is_empty() && lacks(Role::Customer) {
        return vec![Refusal::NoCustomer];
    }
    missing
}

impl Import {
    /// Takes over what the last reading found.
    fn conclude(&mut self, pass: Pass, plan: Plan, header: &Header, options: &Options) {
        let Pass {
            rows,
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
            receipt.refusals = vec![Refusal::NotUtf8 {
                line: tallies.not_utf8.line,
            }];
            return;
        }
        let collected = collector.finish(&plan);
        reasons.extend(&collected.set_aside);
        let set_aside = reasons.total();
        receipt.rows = Rows {
            read: rows,
            used: rows - set_aside,
            set_aside,
            reasons: reasons.list(),
        };
        receipt.grain = Some(grain(collected.grain, plan.amounts));
        receipt.currency = currency(&collected.orders, options);
        receipt.notices = notices(&tallies, &collected, &reasons, header);
        self.ask(&tallies, &collected, options);
        if self.receipt.rows.used == 0 {
            self.receipt.refusals = vec![Refusal::NothingUsable];
        } else if self.receipt.questions.is_empty() {
            self.receipt.summary = Summary::new(&collected.orders);
        }
        self.orders = collected.orders;
        self.failed = collected.failed;
        self.plan = Some(plan);
    }

    /// Puts what the columns decided on the receipt, and what they leave open.
    fn ask(&mut self, tallies: &Tallies, collected: &Collected, options: &Options) {
        let receipt = &mut self.receipt;
        match tallies.dates.verdict(options.date_order) {
            DateVerdict::Irrelevant => {}
            DateVerdict::Decided(inference) => receipt.date_order = Some(inference),
            DateVerdict::Open(readings) => {
                receipt.questions.push(Question::DateOrder { readings });
            }
        }
        for verdict in [tallies.refund_mark(options), tallies.amount_mark(options)] {
            match verdict {
                MarkVerdict::Irrelevant | MarkVerdict::Mixed => {}
                MarkVerdict::Decided(inference) => receipt.decimal_mark = Some(inference),
                MarkVerdict::Open(readings) => {
                    receipt.questions.push(Question::DecimalMark { readings });
                }
            }
        }
        if collected.orders.currencies().len() > 1 {
            let choices = currency_choices(&collected.orders);
            receipt.questions.push(Question::Currency { choices });
        }
        let GrainTally { differing, .. } = collected.grain;
        let unknown = receipt.platform.is_none() && options.amounts.is_none();
        if unknown && differing.rows > collected.grain.total() / 2 {
            let (orders, line) = (differing.rows, differing.line);
            receipt.questions.push(Question::Amounts { orders, line });
        }
    }
}

/// What a row stands for, by what the amount does within orders of several rows.
fn grain(tally: GrainTally, amounts: Amounts) -> Inference<Grain> {
    let (value, orders) = match (tally.once, tally.repeated) {
        (0, 0) => (Grain::RowPerOrder, 0),
        (once, repeated) if once >= repeated => (Grain::MoneyOnce, once),
        (_, repeated) => (Grain::MoneyRepeated, repeated),
    };
    match amounts {
        Amounts::PerLine => Inference {
            value: Grain::MoneyPerLine,
            evidence: Evidence::Chosen,
            alternatives: vec![value],
        },
        Amounts::PerOrder => Inference {
            value,
            evidence: if orders > 0 {
                Evidence::Orders { orders }
            } else {
                Evidence::Nothing
            },
            alternatives: vec![Grain::MoneyPerLine],
        },
    }
}

/// The one currency of all orders.
fn currency(orders: &Orders, options: &Options) -> Option<Inference<String>> {
    let [currency] = orders.currencies() else {
        return None;
    };
    let named = orders
        .iter()
        .filter(|order| order.currency.is_some())
        .count();
    let evidence = match options.currency {
        Some(_) => Evidence::Chosen,
        None => Evidence::Orders {
            orders: u32::try_from(named).unwrap_or(u32::MAX),
        },
    };
    Some(Inference {
        value: currency.to_string(),
        evidence,
        alternatives: Vec::new(),
    })
}

/// What the orders of each currency come to.
fn currency_choices(orders: &Orders) -> Vec<CurrencyChoice> {
    let choice = |(place, name)| {
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
    reasons: &super::reason::ReasonCounts,
    header: &Header,
) -> Vec<Notice> {
    let rounded = tallies.amounts.rounded + tallies.refunds.rounded;
    let unnamed = collected
        .orders
        .iter()
        .filter(|order| order.currency.is_none())
        .count();
    let unnamed = u32::try_from(unnamed).unwrap_or(u32::MAX);
    let elsewhere = tallies
        .not_utf8
        .rows
        .saturating_sub(reasons.rows(Reason::NotUtf8));
    let refunded = collected.refunded_without_amount;
    let lines = header.place(Role::OrderId).is_none() && header.any(words::is_line_item);
    [
        (
            header.customer_key() == Some(CustomerKey::Name),
            Notice::CustomersByName,
        ),
        (lines, Notice::LinesWithoutOrderId),
        (rounded > 0, Notice::Rounded { rows: rounded }),
        (
            tallies.dates.utc > 0,
            Notice::DatesInUtc {
                rows: tallies.dates.utc,
            },
        ),
        (
            unnamed > 0 && !collected.orders.currencies().is_empty(),
            Notice::UnnamedCurrency { orders: unnamed },
        ),
        (
            refunded > 0,
            Notice::RefundedWithoutAmount { orders: refunded },
        ),
        (elsewhere > 0, Notice::NotUtf8Elsewhere { rows: elsewhere }),
    ]
    .into_iter()
    .filter_map(|(holds, notice)| holds.then_some(notice))
    .collect()
}
