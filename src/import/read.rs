//! The whole way from bytes to orders.

use std::collections::BTreeSet;
use std::io::{self, Cursor, Read, Seek, SeekFrom};

use super::charset::{self, Charset};
use super::columns::{self, Header, HeaderError};
use super::finding::Finding;
use super::inference::{Evidence, Inference};
use super::names::Map;
use super::options::Options;
use super::other::{self, OtherPlan, OtherTable, TableKind};
use super::pass;
use super::plan::Plan;
use super::reason::{Reason, ReasonCounts};
use super::receipt::{Notice, Question, Receipt, Refusal};
use super::signature::{self, FileKind};
use super::text::{HEAD, Structure};
use super::together::{Together, together};
#[cfg(feature = "formats")]
use super::utf8;
use super::words::Role;
use crate::order::{Book, Orders};

/// What an order file gave.
pub struct Import {
    /// What was understood, and what is open.
    pub receipt: Receipt,
    /// The orders. While a question is open they stand as the first of its
    /// answers would have them, and are not added up.
    pub orders: Orders,
    /// What the file says of orders, until it is brought together.
    pub(super) book: Book,
    /// What the source was before it became text in UTF-8.
    pub(super) finding: Finding,
    /// What a table that is no orders holds.
    pub other: Option<OtherTable>,
    /// How its rows were read.
    pub(super) other_plan: Option<OtherPlan>,
    /// How the rows of orders were read; `None` when none was.
    pub(super) plan: Option<Plan>,
    /// Orders whose rows are all set aside, by id.
    pub(super) failed: Map<Box<str>, Reason>,
    /// Lines of rows that repeat others, in order.
    pub(super) copies: Vec<u32>,
    /// Lines of refunds without an id whose orders are nowhere.
    pub(super) unplaced: BTreeSet<u32>,
    /// Counts of the rows set aside.
    pub(super) reasons: ReasonCounts,
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
    Ok(read(source, options)?.alone())
}

/// Reads an order file and leaves its orders to be brought [`together`] with those of others.
///
/// # Errors
/// Only those of `source`; its content never fails.
pub fn read<S: Read + Seek>(source: &mut S, options: &Options) -> io::Result<Import> {
    let import = match options.charset {
        Some(charset) if charset != Charset::Utf8 => None,
        _ => Some(read_utf8(source, None, options)?),
    };
    match import {
        Some(import) if !import.needs_formats(options) => Ok(import),
        import => read_other(source, import, options),
    }
}

/// Reads a file that turned out not to be text in UTF-8; `import` is what came of it as that.
#[cfg(feature = "formats")]
fn read_other<S: Read + Seek>(
    source: &mut S,
    import: Option<Import>,
    options: &Options,
) -> io::Result<Import> {
    let Some(mut finding) = super::formats::recognise(source, options)? else {
        return import.map_or_else(|| read_utf8(source, None, options), Ok);
    };
    if finding.refusal.is_none() {
        let read = utf8::text(source, &finding)
            .and_then(|mut text| read_utf8(&mut text, Some(finding.clone()), options));
        match read {
            Ok(import) => return Ok(Import { finding, ..import }),
            Err(error) => {
                finding.refusal = Some(super::formats::refusal(&error).ok_or(error)?);
            }
        }
    }
    read_utf8(&mut Cursor::new([]), Some(finding), options)
}

#[cfg(not(feature = "formats"))]
fn read_other<S: Read + Seek>(
    source: &mut S,
    import: Option<Import>,
    options: &Options,
) -> io::Result<Import> {
    import.map_or_else(|| read_utf8(source, None, options), Ok)
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
    Ok(read_decoded(source, finding, options)?.alone())
}

/// As [`read`], with a file that was decoded, as for [`import_decoded`].
///
/// # Errors
/// Only those of `source`.
pub fn read_decoded<S: Read + Seek>(
    source: &mut S,
    finding: Finding,
    options: &Options,
) -> io::Result<Import> {
    read_utf8(source, Some(finding), options)
}

/// Reads an order file in UTF-8, which it was not before if there is a `finding`.
fn read_utf8<S: Read + Seek>(
    source: &mut S,
    finding: Option<Finding>,
    options: &Options,
) -> io::Result<Import> {
    let mut import = Import {
        receipt: Receipt::default(),
        orders: Orders::default(),
        book: Book::default(),
        finding: Finding::default(),
        other: None,
        other_plan: None,
        plan: None,
        failed: Map::default(),
        copies: Vec::new(),
        unplaced: BTreeSet::new(),
        reasons: ReasonCounts::default(),
    };
    if let Some(refusal) = finding.and_then(|finding| found(finding, &mut import.receipt)) {
        import.receipt.refusals.push(refusal);
        return Ok(import);
    }
    let head = head(source)?;
    let Some((header, plan)) = understand(&head, options, &mut import.receipt)? else {
        return Ok(import);
    };
    if import.read_other(source, &header, &plan, options)? {
        return Ok(import);
    }
    // The beginning of the file suggests a plan, the whole of it decides.
    let suggested = pass::read(&mut Cursor::new(&head), &plan)?;
    let plan = plan.after(&suggested, &header, options);
    let pass = pass::read(source, &plan)?;
    let decided = plan.clone().after(&pass, &header, options);
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
    let (archives, locked) = (finding.archives_inside, finding.locked_inside);
    if archives > 0 {
        receipt
            .notices
            .push(Notice::ArchivesInside { files: archives });
    }
    if locked > 0 {
        receipt.notices.push(Notice::LockedInside { files: locked });
    }
    if let Some(found) = finding.charset {
        receipt.byte_order_mark = found.charset.evidence == Evidence::ByteOrderMark;
        receipt.charset = Some(found.charset);
        if !found.readings.is_empty() {
            let readings = found.readings;
            receipt.questions.push(Question::Charset { readings });
        }
    }
    finding.refusal.map(Refusal::from)
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
    let Some(structure) = Structure::infer(head, options)? else {
        receipt.refusals.push(Refusal::Empty);
        return Ok(None);
    };
    let mut header = match columns::read(head, &structure, options)? {
        Ok(header) => header,
        Err(error) => {
            receipt.refusals.push(match error {
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
    structure.put_on(receipt);
    receipt.platform = header.spec.map(|spec| spec.platform);
    receipt.policies = options.policies;
    receipt.fingerprint = Some(header.fingerprint());
    receipt.columns.clone_from(&header.columns);
    let table = other::recognise(&header, options);
    if let Some(roles) = other::roles(&header, table.value, options) {
        header.roles = roles;
    }
    receipt.roles.clone_from(&header.roles);
    receipt.refusals = missing(&header, table.value);
    receipt.table = Some(table);
    if receipt
        .refusals
        .iter()
        .any(|refusal| *refusal != Refusal::NoCustomer)
    {
        // In another character set, the cells may show what the names do not.
        let rows = lines_not_utf8(head);
        if rows > 0 {
            receipt.notices.push(Notice::NotUtf8Elsewhere { rows });
        }
        return Ok(None);
    }
    let plan = Plan::new(&header, structure, options);
    Ok(Some((header, plan)))
}

/// How many lines of the beginning of a file hold what is no character of UTF-8.
/// Where the beginning cuts a character short, that says nothing of it.
fn lines_not_utf8(head: &[u8]) -> u32 {
    let spoilt = head
        .split(|byte| *byte == b'\n')
        .filter(|line| std::str::from_utf8(line).is_err_and(|error| error.error_len().is_some()));
    u32::try_from(spoilt.count()).unwrap_or(u32::MAX)
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
pub(super) fn not_characters(receipt: &Receipt, line: u32) -> Refusal {
    match &receipt.charset {
        Some(charset) if charset.value != Charset::Utf8 => Refusal::WrongCharset { line },
        _ => Refusal::NotUtf8 { line },
    }
}

/// What the columns cannot give. That nothing can be said of customers is worth
/// a word only where something can be said at all.
fn missing(header: &Header, table: TableKind) -> Vec<Refusal> {
    match table {
        TableKind::Orders => {}
        TableKind::Customers => return vec![Refusal::CustomersExport],
        _ => return Vec::new(),
    }
    let lacks = |role| header.place(role).is_none();
    let needed = [
        (
            lacks(Role::Amount) && lacks(Role::UnitPrice),
            Refusal::NoAmount,
        ),
        (lacks(Role::Date), Refusal::NoDate),
    ];
    let missing: Vec<Refusal> = needed
        .into_iter()
        .filter_map(|(lacks, refusal)| lacks.then_some(refusal))
        .collect();
    if missing.is_empty() && lacks(Role::Customer) {
        return vec![Refusal::NoCustomer];
    }
    missing
}

impl Import {
    /// The file by itself, without others.
    fn alone(self) -> Self {
        let Together {
            mut files,
            orders,
            questions,
            summary,
            ..
        } = together(vec![self]);
        let mut import = files.remove(0);
        import.receipt.questions.extend(questions);
        import.receipt.summary = summary;
        Self { orders, ..import }
    }

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
}
