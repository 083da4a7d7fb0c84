//! How a file is to be read: everything that was inferred or chosen, before
//! any row is looked at.
//!
//! Reading is a pure function of the bytes and the plan. It collects what whole
//! columns show; where that changes the plan, the file is read again by the new
//! one. What columns show does not depend on the plan, so once is enough.

use super::amount::{MarkPlan, MarkTally, MarkVerdict};
use super::attributes;
use super::columns::Header;
use super::date::{DateOrder, DateTally, DateVerdict};
use super::inference::{Evidence, Inference, Seen};
use super::options::{Amounts, Options, Policies, Rate};
use super::pass::Pass;
use super::platform::{AmountOf, Platform};
use super::text::Structure;
use super::words::{self, CustomerKey, Role};
use crate::number::{Decimal, Marks, read};

/// How a file is to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Plan {
    /// How the text is cut, and where the table is.
    pub(super) structure: Structure,
    places: Vec<Vec<usize>>,
    /// The columns by which customers are told apart, the surest first.
    pub(super) customers: Vec<(usize, Option<CustomerKey>)>,
    pub(super) money: Vec<MoneyColumn>,
    pub(super) kinds: Kinds,
    /// A status "closed" says that all was paid back, as Magento's does.
    pub(super) closed_is_refunded: bool,
    /// The decimal mark that the platform always writes.
    pub(super) habit: Option<(Marks, Evidence)>,
    pub(super) date_order: DateOrder,
    pub(super) amounts: Amounts,
    pub(super) currency: Option<String>,
    /// Columns of currencies that other amounts are in.
    pub(super) other_currencies: Vec<usize>,
    /// What one unit of a currency is in `currency`.
    pub(super) rates: Vec<(String, Decimal)>,
    /// The currency of rows that name none.
    pub(super) default_currency: Option<&'static str>,
    pub(super) policies: Policies,
    /// Columns that may sort orders into groups, and their names.
    pub(super) attributes: Vec<(usize, Box<str>)>,
    /// Orders that stand in the file several times are looked for.
    pub(super) finds_repeats: bool,
}

/// What a row's kind of entry is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kinds {
    /// Nothing: there is no such column, or it is of products.
    Ignored,
    /// An unknown kind is a sale.
    SaleUnlessSaid,
    /// Every row is a refund.
    AllRefunds,
    /// A platform's ledger: an unknown kind is none of a customer's business.
    Ledger,
}

/// A column of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct MoneyColumn {
    pub(super) role: Role,
    pub(super) place: usize,
    /// Its size is taken off.
    pub(super) minus: bool,
    pub(super) mark: MarkPlan,
}

/// What whole columns show.
#[derive(Clone, Debug, Default)]
pub(super) struct Tallies {
    pub(super) dates: DateTally,
    /// One for each of the plan's columns of money.
    pub(super) money: Vec<MarkTally>,
    /// Rows of which another column names another currency.
    pub(super) other_currency: Seen,
    /// Rows that are not UTF-8 somewhere.
    pub(super) not_utf8: Seen,
}

impl Plan {
    /// The plan by the header line alone.
    pub(super) fn new(header: &Header, structure: Structure, options: &Options) -> Self {
        let places = |role: Role| header.places(role).into_iter().map(|(place, _)| place);
        Self {
            structure,
            places: Role::OF_ORDERS
                .iter()
                .map(|role| places(*role).collect())
                .collect(),
            customers: places(Role::Customer)
                .map(|place| (place, header.customer_key(place)))
                .collect(),
            money: money(header, options.policies),
            kinds: kinds(header),
            closed_is_refunded: header
                .spec
                .is_some_and(|spec| spec.platform == Platform::MagentoOrders),
            habit: habit(header),
            date_order: DateOrder::default(),
            amounts: options.amounts.unwrap_or_else(|| amounts(header)),
            currency: options.currency.clone(),
            other_currencies: other_currencies(header),
            rates: rates(options),
            default_currency: header.spec.and_then(|spec| spec.currency),
            policies: options.policies,
            attributes: attributes::columns(header),
            finds_repeats: false,
        }
    }

    /// The plan by what whole columns show.
    pub(super) fn after(self, pass: &Pass, header: &Header, options: &Options) -> Self {
        let tallies = &pass.tallies;
        let date_order = match tallies.dates.verdict(options.date_order) {
            DateVerdict::Decided(inference) => inference.value,
            DateVerdict::Irrelevant | DateVerdict::Open(_) => DateOrder::default(),
        };
        let money = self.money.iter().zip(tallies.marks(self.habit, options));
        let money = money
            .map(|(column, verdict)| MoneyColumn {
                mark: verdict.plan(),
                ..*column
            })
            .collect();
        // An order has one total: amounts that differ in most of them are of lines.
        let grain = pass.collector.grain();
        let of_lines = header.spec.is_none() && grain.differing.rows > grain.total() / 2;
        let amounts = match options.amounts {
            None if of_lines => Amounts::PerLine,
            _ => self.amounts,
        };
        Self {
            money,
            date_order,
            amounts,
            finds_repeats: pass.collector.may_repeat(),
            ..self
        }
    }

    /// The place of the column that holds `role`.
    pub(super) fn place(&self, role: Role) -> Option<usize> {
        self.places(role).first().copied()
    }

    /// The places of all columns that hold `role`.
    pub(super) fn places(&self, role: Role) -> &[usize] {
        self.places.get(role as usize).map_or(&[], Vec::as_slice)
    }
}

impl Tallies {
    /// Empty tallies for the columns of a plan.
    pub(super) fn new(plan: &Plan) -> Self {
        Self {
            money: vec![MarkTally::default(); plan.money.len()],
            ..Self::default()
        }
    }

    /// The decimal mark that a column shows where nothing depends on it.
    pub(super) fn shown_mark(&self) -> Option<Inference<Marks>> {
        let (value, evidence) = self.money.iter().find_map(MarkTally::shown)?;
        Some(Inference {
            value,
            evidence,
            alternatives: Vec::new(),
        })
    }

    /// What each column of money says of its decimal mark; where it is silent,
    /// another may speak for it, or the platform's `habit`.
    pub(super) fn marks(
        &self,
        habit: Option<(Marks, Evidence)>,
        options: &Options,
    ) -> Vec<MarkVerdict> {
        let verdict = |own: &MarkTally| {
            let alone = own.verdict(options.decimal_mark, &MarkTally::default());
            let MarkVerdict::Open(_) = alone else {
                return alone;
            };
            self.money
                .iter()
                .map(|other| own.verdict(options.decimal_mark, other))
                .find(|verdict| matches!(verdict, MarkVerdict::Decided(_)))
                .or_else(|| habit.map(|(mark, evidence)| MarkVerdict::by_habit(mark, evidence)))
                .unwrap_or(alone)
        };
        self.money.iter().map(verdict).collect()
    }
}

/// The columns of money that are needed.
fn money(header: &Header, policies: Policies) -> Vec<MoneyColumn> {
    let mut roles = vec![Role::Refunded, Role::Adjusted, Role::OrderExtra];
    if header.place(Role::Amount).is_some() {
        roles.push(Role::Amount);
    } else {
        roles.extend([Role::Quantity, Role::UnitPrice]);
    }
    if policies.without_tax {
        roles.push(Role::Tax);
    }
    if policies.without_shipping {
        roles.push(Role::Shipping);
    }
    let columns = roles.into_iter().flat_map(|role| {
        let column = move |(place, minus)| MoneyColumn {
            role,
            place,
            minus,
            mark: MarkPlan::By(Marks::Point),
        };
        header.places(role).into_iter().map(column)
    });
    columns.collect()
}

/// What kinds of entries are taken for.
fn kinds(header: &Header) -> Kinds {
    match header.spec {
        Some(spec) if spec.amount_of == AmountOf::Refund => Kinds::AllRefunds,
        _ if header.place(Role::Kind).is_none() => Kinds::Ignored,
        Some(spec) if spec.amount_of == AmountOf::Entry => Kinds::Ledger,
        None if !header.any(words::is_line_item) => Kinds::SaleUnlessSaid,
        _ => Kinds::Ignored,
    }
}

/// The decimal mark that the file is known to have by where it comes from.
fn habit(header: &Header) -> Option<(Marks, Evidence)> {
    let Some(spec) = header.spec else {
        // Where Chinese is written, the decimal mark is a point.
        let chinese = header.any(|name| name.chars().any(|c| matches!(c, '\u{4E00}'..='\u{9FFF}')));
        return chinese.then_some((Marks::Point, Evidence::Language));
    };
    let platform = spec.platform;
    Some((spec.decimal_mark()?, Evidence::Platform { platform }))
}

/// Columns that name a currency which is not that of the amounts.
fn other_currencies(header: &Header) -> Vec<usize> {
    let own = header.place(Role::Currency);
    let names = header
        .columns
        .iter()
        .map(|column| words::names_currency(&column.name));
    let places = names
        .enumerate()
        .filter_map(|(place, is)| is.then_some(place));
    places.filter(|place| Some(*place) != own).collect()
}

/// What an amount stands for, by the platform or by what the amount is made of.
fn amounts(header: &Header) -> Amounts {
    let by_platform = header.spec.map(|spec| spec.amount_of);
    let of_line = match by_platform {
        Some(of) => of != AmountOf::Order,
        None => header.place(Role::Amount).is_none() && header.place(Role::UnitPrice).is_some(),
    };
    // Parts have money of their own, which may stand on several rows.
    if of_line && header.place(Role::Part).is_none() {
        Amounts::PerLine
    } else {
        Amounts::PerOrder
    }
}

/// The rates that can be read.
fn rates(options: &Options) -> Vec<(String, Decimal)> {
    let rate = |rate: &Rate| {
        let reading = read(&rate.rate, Marks::Point).ok()?;
        let value = Decimal::from_reading(&reading).decimal;
        (value > Decimal::ZERO).then(|| (rate.currency.clone(), value))
    };
    options.rates.iter().filter_map(rate).collect()
}
