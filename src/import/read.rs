//! The whole way from bytes to orders.

use std::io::{self, Cursor, Read, Seek, SeekFrom};

use super::amount::MarkVerdict;
use super::charset::{self, Charset};
use super::collect::{Collected, GrainTally};
use super::columns::{self, Header, HeaderError};
use super::date::DateVerdict;
use super::dialect;
use super::finding::Finding;
use super::inference::{Evidence, Inference};
use super::names::Map;
use super::options::{Amounts, Options};
use super::pass::{self, Pass};
use super::plan::{Plan, Tallies};
use super::reason::Reason;
use super::receipt::{CurrencyChoice, Grain, Notice, Question, Receipt, Refusal, Rows};
use super::signature::{self, FileKind};
#[cfg(feature = "formats")]
use super::utf8;
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
    /// What the source was before it became text in UTF-8.
    pub(super) finding: Finding,
    /// How the rows were read; `None` when none was.
    pub(super) plan: Option<Plan>,
    /// Orders whose rows are all set aside, by id.
    pub(super) failed: Map<Box<str>, Reason>,
}

/// Reads an order file. One that is not text in UTF-8 is read by the feature
/// `formats`; without it such a file is refused.
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
    let import = match options.charset {
        Some(charset) if charset != Charset::Utf8 => None,
        _ => Some(import_utf8(source, None, options)?),
    };
    match import {
        Some(import) if !import.needs_formats(options) => Ok(import),
        import => import_other(source, import, options),
    }
}

/// Reads a file that turned out not to be text in UTF-8; `import` is what came of it as that.
#[cfg(feature = "formats")]
fn import_other<S: Read + Seek>(
    source: &mut S,
    import: Option<Import>,
    options: &Options,
) -> io::Result<Import> {
    let Some(mut finding) = super::formats::recognise(source, options)? else {
        return import.map_or_else(|| import_utf8(source, None, options), Ok);
    };
    if finding.refusal.is_none() {
        let read = utf8::text(source, &finding)
            .and_then(|mut text| import_utf8(&mut text, Some(finding.clone()), options));
        match read {
            Ok(import) => return Ok(Import { finding, ..import }),
            Err(error) => {
                finding.refusal = Some(super::formats::refusal(&error).ok_or(error)?);
            }
        }
    }
    import_utf8(&mut Cursor::new([]), Some(finding), options)
}

#[cfg(not(feature = "formats"))]
fn import_other<S: Read + Seek>(
    source: &mut S,
    import: Option<Import>,
    options: &Options,
) -> io::Result<Import> {
    import.map_or_else(|| import_utf8(source, None, options), Ok)
}

/// Reads an order file that has been made text in UTF-8, where `0xFF` stands for
/// bytes that are no characters; `finding` says of what it was made.
///
/// # Errors
/// Only those of `source`.
pub fn import_decoded<S: Read + Seek>(
    source: &mut S,
    finding: Finding,
    options: &Options,
) -> io::Result<Import> {
    import_utf8(source, Some(finding), options)
}

/// Reads an order file in UTF-8, which it was not before if there is a `finding`.
fn import_utf8<S: Read + Seek>(
    source: &mut S,
    finding: Option<Finding>,
    options: &Options,
) -> io::Result<Import> {
    let mut import = Import {
        receipt: Receipt::default(),
        orders: Orders::default(),
        finding: Finding::default(),
        plan: None,
        failed: Map::default(),
    };
    if let Some(refusal) = finding.and_then(|finding| found(finding, &mut import.receipt)) {
        import.receipt.refusals.push(refusal);
        return Ok(import);
    }
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

/// Puts what was found on the receipt; why the file cannot be read, if it cannot.
fn found(finding: Finding, receipt: &mut Receipt) -> Option<Refusal> {
    receipt.member = finding.member;
    receipt.sheet = finding.sheet;
    receipt.notices = finding.notices;
    if let Some(found) = finding.charset {
        receipt.byte_order_mark = found.charset.evidence == Evidence::ByteOrderMark;
        receipt.charset = Some(found.charset);
        if !found.readings.is_empty() {
            let readings = found.readings;
            receipt.questions.push(Question::Charset { readings });
        }
    }
    finding.refusal
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
    receipt.byte_order_mark |= start > 0;
    let text = &head[start..];
    let delimiter = dialect::infer(text, options.delimiter)?;
    let byte = delimiter.value.byte();
    let header = match columns::read(text, byte, options)? {
        Ok(header) => header,
        Err(error) => {
            receipt.refusals.push(match error {
                HeaderError::Empty => Refusal::Empty,
                HeaderError::NotUtf8 { line } => not_characters(receipt, line),
                HeaderError::TooManyColumns => Refusal::TooManyColumns,
            });
            return Ok(None);
        }
    };
    if receipt.sheet.is_none() {
        receipt
            .charset
            .get_or_insert_with(|| utf8_by_mark(start > 0, options));
    }
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

/// The character set of a file that needed no decoding.
fn utf8_by_mark(marked: bool, options: &Options) -> Inference<Charset> {
    Inference {
        value: Charset::Utf8,
        evidence: match options.charset {
            Some(_) => Evidence::Chosen,
            None if marked => Evidence::ByteOrderMark,
            None => Evidence::Nothing,
        },
        alternatives: Vec::new(),
    }
}

/// The refusal of a file with too much that is no character.
fn not_characters(receipt: &Receipt, line: u32) -> Refusal {
    match &receipt.charset {
        Some(charset) if charset.value != Charset::Utf8 => Refusal::WrongCharset { line },
        _ => Refusal::NotUtf8 { line },
    }
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
    /// Whether the file may be other than text in UTF-8, as which it was read:
    /// then it is worth a look at `recognise`.
    pub fn needs_formats(&self, options: &Options) -> bool {
        let receipt = &self.receipt;
        let packed = |refusal: &Refusal| match refusal {
            Refusal::NotText { kind } => kind.is_packed(),
            _ => false,
        };
        let refused = |refusal: &Refusal| match refusal {
            Refusal::NotUtf8 { .. } => true,
            Refusal::NotText { kind } => matches!(kind, FileKind::Utf16 | FileKind::Binary),
            _ => false,
        };
        let noticed = |notice: &Notice| matches!(notice, Notice::NotUtf8Elsewhere { .. });
        receipt.refusals.iter().any(packed)
            || options.charset.is_none()
                && (receipt.refusals.iter().any(refused)
                    || receipt.notices.iter().any(noticed)
                    || receipt
                        .rows
                        .reasons
                        .iter()
                        .any(|count| count.reason == Reason::NotUtf8))
    }

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
            receipt.refusals = vec![not_characters(receipt, tallies.not_utf8.line)];
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
        receipt
            .notices
            .extend(notices(&tallies, &collected, &reasons, header));
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
