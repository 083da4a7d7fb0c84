//! What a report says by group and by product.

use serde::{Deserialize, Serialize};

use crate::export::{Format, groups_file, reminders_file};
use crate::insight::outlook::Outlook;
use crate::insight::{
    Acquisition, Course, CustomerBase, Group, Grouping, Groups, Pair, Refill, Reminder,
    bought_together, groups, refills, reminders,
};
use crate::order::{Date, Orders};

/// Groups, pairs and products that are shown: the largest, the surest, those with most who came back.
const SHOWN: usize = 60;

/// By what customers can be grouped.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Groupings {
    /// Columns of the files that sort orders into groups.
    pub columns: Vec<String>,
    /// The lines of orders are known, and so the first products of customers.
    pub products: bool,
}

/// By what customers are grouped: by their first order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum GroupBy {
    /// What the column at a place among them says of it.
    Column(u32),
    /// What was bought with it.
    FirstProducts,
}

/// What was spent on winning a group's customers.
#[derive(Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GroupSpend {
    /// The group's name.
    pub group: Option<String>,
    /// The money.
    pub spend: f64,
}

/// Groups of customers.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GroupsReport {
    /// Those that are shown, the largest first.
    pub groups: Vec<GroupRow>,
    /// All of them.
    pub all: u32,
    /// Orders of guests, who are in no group.
    pub guest_orders: u32,
    /// The largest beside each other, month by month; `None` where there are not two to compare.
    pub course: Option<Course>,
}

/// A group, with what came of the spend on it.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GroupRow {
    /// The group.
    pub group: Group,
    /// What came of the spend, where some is known.
    pub acquisition: Option<Acquisition>,
}

/// What orders say of products.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ProductsReport {
    /// Orders of which the products are known.
    pub orders: u32,
    /// Pairs that were looked at.
    pub looked_at: u32,
    /// Products that are bought together more often than by chance, the surest first.
    pub pairs: Vec<PairRow>,
    /// Products that customers buy again.
    pub refills: Vec<RefillRow>,
}

/// Customers who are due to buy a product again, as far as they are shown.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReminderList {
    /// All of them.
    pub all: u32,
    /// Those of them who are due on the last day of observation or after it.
    pub coming: u32,
    /// Those that are shown.
    pub rows: Vec<ReminderRow>,
}

/// Two products that are bought together.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PairRow {
    /// What they are called.
    pub names: [String; 2],
    /// How often.
    pub pair: Pair,
}

/// A product that customers buy again.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RefillRow {
    /// What it is called.
    pub name: String,
    /// Its rhythm.
    pub refill: Refill,
}

/// A customer who may need a product anew.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReminderRow {
    /// Her key.
    pub customer: String,
    /// What it is called.
    pub product: String,
    /// When she last bought it.
    pub last: Date,
    /// When she is due.
    pub due: Date,
    /// Days from then to the end of observation; below 0 where they are still to come.
    pub overdue: i32,
    /// The chance that she is still there, where a forecast knows it.
    pub alive: Option<f64>,
}

impl Groupings {
    pub(super) fn of(orders: &Orders) -> Self {
        let columns = orders.attributes().iter();
        Self {
            columns: columns.map(|column| column.name.to_string()).collect(),
            products: !orders.products().is_empty(),
        }
    }
}

impl GroupsReport {
    /// `None` where there is no such column.
    pub(super) fn of(
        orders: &Orders,
        outlook: &Outlook,
        by: GroupBy,
        spent: &[GroupSpend],
    ) -> Option<Self> {
        let groups = grouped(orders, outlook, by)?;
        let all = count(groups.groups.len());
        let course = Course::of(&groups.groups);
        let rows = groups.groups.into_iter().take(SHOWN).map(|group| GroupRow {
            acquisition: won(outlook, &group, spent),
            group,
        });
        Some(Self {
            groups: rows.collect(),
            all,
            guest_orders: groups.guest_orders,
            course,
        })
    }
}

impl ProductsReport {
    /// `None` where the files have no lines.
    pub(super) fn of(orders: &Orders, until: Date) -> Option<Self> {
        if orders.products().is_empty() {
            return None;
        }
        let together = bought_together(orders);
        let again = refills(orders, until);
        let name = |place: u32| product(orders, place).to_owned();
        Some(Self {
            orders: together.orders,
            looked_at: together.looked_at,
            pairs: together
                .pairs
                .into_iter()
                .take(SHOWN)
                .map(|pair| PairRow {
                    names: pair.products.map(name),
                    pair,
                })
                .collect(),
            refills: again
                .into_iter()
                .take(SHOWN)
                .map(|refill| RefillRow {
                    name: name(refill.product),
                    refill,
                })
                .collect(),
        })
    }
}

impl ReminderList {
    /// Those of `due` from a row on, as many as are asked for.
    pub(super) fn of(orders: &Orders, due: &Due, from: u32, limit: u32) -> Self {
        let rows = due.reminders.iter().skip(from as usize);
        Self {
            all: count(due.reminders.len()),
            coming: count(due.reminders.partition_point(|one| one.overdue <= 0)),
            rows: rows
                .take(limit as usize)
                .map(|reminder| ReminderRow::new(orders, reminder, &due.alive))
                .collect(),
        }
    }
}

impl ReminderRow {
    fn new(orders: &Orders, reminder: &Reminder, alive: &[Option<f64>]) -> Self {
        let place = reminder.customer as usize;
        let customer = orders.customers().get(place);
        Self {
            alive: alive.get(place).copied().flatten(),
            customer: customer.map_or_else(String::new, ToString::to_string),
            product: product(orders, reminder.product).to_owned(),
            last: reminder.last,
            due: reminder.due,
            overdue: reminder.overdue,
        }
    }
}

/// All groups, the largest first; `None` where there is no such column.
fn grouped(orders: &Orders, outlook: &Outlook, by: GroupBy) -> Option<Groups> {
    let grouping = match by {
        GroupBy::FirstProducts => Grouping::by_first_products(orders),
        GroupBy::Column(place) => {
            let column = orders.attributes().get(usize::try_from(place).ok()?)?;
            Grouping::by_first_order(orders, column)
        }
    };
    let until = outlook.report.until;
    let next = outlook.base.as_ref().map(|base| next(orders, base));
    Some(groups(orders, until, &grouping, next.as_deref()))
}

/// What came of the spend on a group, where that is known.
fn won(outlook: &Outlook, group: &Group, spent: &[GroupSpend]) -> Option<Acquisition> {
    let of_group = |spent: &&GroupSpend| spent.group.as_deref() == group.name.as_deref();
    let spent = spent.iter().find(of_group)?;
    group.acquisition(spent.spend, outlook.costs.margin)
}

/// All groups, with what came of the spend on them, as a file; none where there is no such column.
pub(super) fn group_file(
    format: Format,
    orders: &Orders,
    outlook: &Outlook,
    by: GroupBy,
    spent: &[GroupSpend],
) -> std::io::Result<Vec<u8>> {
    let Some(groups) = grouped(orders, outlook, by) else {
        return Ok(Vec::new());
    };
    let rows = groups.groups.into_iter().map(|group| {
        let won = won(outlook, &group, spent);
        (group, won)
    });
    groups_file(format, rows.collect())
}

/// What is expected of each customer, by her place among the orders' customers.
fn next(orders: &Orders, base: &CustomerBase) -> Vec<f64> {
    let mut next = vec![0.0; orders.customers().len()];
    for (buyer, value) in base.buyers.iter().zip(&base.values) {
        let place = usize::try_from(buyer.customer).ok();
        if let Some(next) = place.and_then(|place| next.get_mut(place)) {
            *next = value.next;
        }
    }
    next
}

/// Everybody who is due.
pub(super) struct Due {
    /// Days ahead within which they are.
    pub(super) ahead: i32,
    reminders: Vec<Reminder>,
    /// The chance that each customer is still there, by her place among the orders' customers.
    alive: Vec<Option<f64>>,
}

impl Due {
    pub(super) fn of(orders: &Orders, outlook: &Outlook, ahead: i32) -> Self {
        let until = outlook.report.until;
        let base = outlook.base.as_ref();
        Self {
            ahead,
            reminders: reminders(orders, until, &refills(orders, until), ahead),
            alive: base.map_or_else(Vec::new, |base| base.alive_of_all(orders)),
        }
    }

    /// All of them, as a file.
    pub(super) fn file(&self, format: Format, orders: &Orders) -> std::io::Result<Vec<u8>> {
        reminders_file(format, orders, &self.reminders, &self.alive)
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn product(orders: &Orders, place: u32) -> &str {
    let name = usize::try_from(place).ok();
    let name = name.and_then(|place| orders.products().get(place));
    name.map_or("", |name| name)
}
