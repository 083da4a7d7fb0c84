//! What a report says by group and by product.

use serde::{Deserialize, Serialize};

use crate::export::{Format, reminders_file};
use crate::insight::outlook::Outlook;
use crate::insight::{
    Acquisition, Course, CustomerBase, Group, Grouping, Pair, Refill, Reminder, bought_together,
    groups, refills, reminders,
};
use crate::order::{Date, Orders};

/// Groups, pairs and products that are shown: the largest, the surest, those with most who came back.
const SHOWN: usize = 60;
/// Reminders that are shown; the download has all of them.
const REMINDERS: usize = 100;

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
    /// Customers who are due to buy one again, by when.
    pub reminders: Vec<ReminderRow>,
    /// All of these, also those that are not shown.
    pub due: u32,
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
        let grouping = match by {
            GroupBy::FirstProducts => Grouping::by_first_products(orders),
            GroupBy::Column(place) => {
                let column = orders.attributes().get(usize::try_from(place).ok()?)?;
                Grouping::by_first_order(orders, column)
            }
        };
        let until = outlook.report.until;
        let next = outlook.base.as_ref().map(|base| next(orders, base));
        let mut groups = groups(orders, until, &grouping, next.as_deref());
        groups
            .groups
            .sort_by_key(|group| std::cmp::Reverse(group.customers));
        let all = u32::try_from(groups.groups.len()).unwrap_or(u32::MAX);
        let course = Course::of(&groups.groups);
        let margin = outlook.costs.margin.unwrap_or(1.0);
        let rows = groups.groups.into_iter().take(SHOWN).map(|group| {
            let of_group = |spent: &&GroupSpend| spent.group.as_deref() == group.name.as_deref();
            let spent = spent.iter().find(of_group);
            GroupRow {
                acquisition: spent.and_then(|spent| group.acquisition(spent.spend, margin)),
                group,
            }
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
    /// `None` where the files have no lines. Reminders are of who is due until so many days ahead.
    pub(super) fn of(orders: &Orders, until: Date, ahead: i32) -> Option<Self> {
        if orders.products().is_empty() {
            return None;
        }
        let together = bought_together(orders);
        let again = refills(orders, until);
        let due = reminders(orders, until, &again, ahead);
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
            due: u32::try_from(due.len()).unwrap_or(u32::MAX),
            refills: again
                .into_iter()
                .take(SHOWN)
                .map(|refill| RefillRow {
                    name: name(refill.product),
                    refill,
                })
                .collect(),
            reminders: due
                .iter()
                .take(REMINDERS)
                .map(|reminder| ReminderRow::new(orders, reminder))
                .collect(),
        })
    }
}

impl ReminderRow {
    fn new(orders: &Orders, reminder: &Reminder) -> Self {
        let customer = usize::try_from(reminder.customer).ok();
        let customer = customer.and_then(|place| orders.customers().get(place));
        Self {
            customer: customer.map_or_else(String::new, ToString::to_string),
            product: product(orders, reminder.product).to_owned(),
            last: reminder.last,
            due: reminder.due,
            overdue: reminder.overdue,
        }
    }
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

/// Everybody who is due, as a file.
pub(super) fn due_file(
    format: Format,
    orders: &Orders,
    until: Date,
    ahead: i32,
) -> std::io::Result<Vec<u8>> {
    let due = reminders(orders, until, &refills(orders, until), ahead);
    reminders_file(format, orders, &due)
}

fn product(orders: &Orders, place: u32) -> &str {
    let name = usize::try_from(place).ok();
    let name = name.and_then(|place| orders.products().get(place));
    name.map_or("", |name| name)
}
