//! The names that columns have.

mod customers;
mod further;
mod normal;
mod roles;
mod tables;

use std::collections::BTreeSet;
use std::iter::once;
use std::sync::LazyLock;

use customers::CUSTOMERS;
pub(super) use customers::is_guest;
use further::{FURTHER_CUSTOMERS, FURTHER_WORDS};
pub(super) use normal::normal;
use roles::WORDS;
use tables::CUSTOMER_TOTALS;

/// What a column holds.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Role {
    /// The shop's name for the order.
    OrderId,
    /// The part of an order that a row belongs to, each with its own money: a
    /// parcel, a sub-order.
    Part,
    /// Who placed it.
    Customer,
    /// When it was placed.
    Date,
    /// The time of day, where the date has a column of its own.
    Time,
    /// What was to be paid.
    Amount,
    /// What the whole order costs beside its lines, where the amount is a line's.
    OrderExtra,
    /// How many pieces, where the amount is theirs times their price.
    Quantity,
    /// What a piece costs.
    UnitPrice,
    /// The tax in the amount.
    Tax,
    /// The delivery in the amount.
    Shipping,
    /// What was paid back.
    Refunded,
    /// What was left to be paid after refunds, where that is how they are told.
    Adjusted,
    /// Whether all of it was paid back: yes or no.
    FullyRefunded,
    /// Whether it is paid, cancelled, refunded, …
    Status,
    /// Whether it was paid: yes or no.
    Paid,
    /// When it was paid; empty in all rows of an order that was not.
    PaidAt,
    /// When it was cancelled, or whether; empty unless it was.
    CancelledAt,
    /// Whether it was made to try the shop out.
    Test,
    /// The currency of its money.
    Currency,
    /// What kind of entry a row of a ledger is: a sale, a refund, a fee.
    Kind,
    /// The order that an entry refers to.
    Reference,
    /// What was bought, one product on each line of an order.
    Product,
    /// How often a customer bought, in a customer summary.
    Frequency,
    /// The time of the last purchase in a customer summary, from the first or to the end.
    Recency,
    /// The time from the first purchase to the end of what was observed.
    Observed,
    /// The mean value of a customer's purchases.
    MeanValue,
    /// When a subscription began.
    Start,
    /// When a subscription ended.
    End,
    /// What is paid for a subscription in each period.
    Fee,
    /// How often a subscription is paid.
    Period,
    /// What a cohort of a retention table is called.
    Cohort,
    /// How many customers a cohort has.
    Size,
    /// The first of the columns of periods in a retention table, which reach to its end.
    FirstPeriod,
}

impl Role {
    /// Every role in a table of orders, in the order in which the page lists them.
    pub const OF_ORDERS: [Self; 23] = [
        Self::OrderId,
        Self::Part,
        Self::Customer,
        Self::Date,
        Self::Time,
        Self::Amount,
        Self::OrderExtra,
        Self::Quantity,
        Self::UnitPrice,
        Self::Tax,
        Self::Shipping,
        Self::Refunded,
        Self::Adjusted,
        Self::FullyRefunded,
        Self::Status,
        Self::Paid,
        Self::PaidAt,
        Self::CancelledAt,
        Self::Test,
        Self::Currency,
        Self::Kind,
        Self::Reference,
        Self::Product,
    ];
}

/// How a column tells customers apart, the surest way first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum CustomerKey {
    /// An identifier of the platform.
    Id,
    /// An e-mail address.
    Email,
    /// A column called no more than "customer".
    Plain,
    /// A telephone number.
    Phone,
    /// A name, which two customers may share.
    Name,
}

/// More than any list of names holds.
const MOST_WORDS: usize = 1000;

/// How well a name fits a role: the lower, the better.
pub(super) fn rank(role: Role, header: &str) -> Option<usize> {
    if role == Role::Customer {
        return customer_key(header).map(|(_, rank)| rank);
    }
    (0..)
        .zip([WORDS, FURTHER_WORDS])
        .find_map(|(before, table)| {
            let (_, words) = table.iter().find(|(of, _)| *of == role)?;
            Some(before * MOST_WORDS + position(header, words)?)
        })
}

/// How a column of this name tells customers apart, and how well it fits: the
/// surer key comes first, however its name is written.
pub(super) fn customer_key(header: &str) -> Option<(CustomerKey, usize)> {
    (0..)
        .zip(CUSTOMERS)
        .find_map(|(before, (key, words))| {
            let further = FURTHER_CUSTOMERS
                .iter()
                .filter(|(of, _)| of == key)
                .map(|(_, words)| *words);
            let place = once(*words)
                .chain(further)
                .find_map(|words| position(header, words))?;
            Some((*key, before * MOST_WORDS + place))
        })
        .or_else(|| customers::key_in_words(&normal(header)).map(|key| (key, MOST_WORDS - 1)))
}

/// The place of a name among `words`, a shortened name after the same in full.
fn position(header: &str, words: &[&str]) -> Option<usize> {
    forms(header, |name, shortened| {
        let place = words.iter().position(|word| *word == name)?;
        Some(place * 2 + usize::from(shortened))
    })
}

/// Whether any role goes by this name. Asked of every
/// cell at the beginning of a file, so all names are looked up at once.
pub(super) fn is_known(header: &str) -> bool {
    static KNOWN: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
        let roles = WORDS.iter().chain(FURTHER_WORDS);
        let customers = CUSTOMERS.iter().chain(FURTHER_CUSTOMERS);
        let lists = roles
            .map(|(_, words)| *words)
            .chain(customers.map(|(_, words)| *words));
        lists.flatten().copied().collect()
    });
    forms(header, |name, _| KNOWN.contains(name).then_some(())).is_some()
}

/// Whether the column is called no more than "name": a customer's, unless the
/// file has lines of orders; then it is likely the product's.
pub(super) fn is_bare_name(header: &str) -> bool {
    normal(header) == "name"
}

/// Whether the column speaks of one line of an order.
pub(super) fn is_line_item(header: &str) -> bool {
    [Role::Quantity, Role::Product]
        .into_iter()
        .any(|role| rank(role, header).is_some())
}

/// Whether the column sums up all orders of a customer.
pub(super) fn is_customer_total(header: &str) -> bool {
    forms(header, |name, _| {
        CUSTOMER_TOTALS.contains(&name).then_some(())
    })
    .is_some()
}

/// Whether the column names a currency of some amount.
pub(super) fn names_currency(header: &str) -> bool {
    const STEMS: &[&str] = &["currency", "валют", "币种", "货币", "幣別", "貨幣", "幣種"];
    let name = normal(header);
    STEMS.iter().any(|stem| name.contains(stem))
}

/// Tries a name as it is, then shortened by what follows a bracket or a comma:
/// `Сумма, руб.`, `Created (UTC)`.
fn forms<T>(header: &str, found: impl Fn(&str, bool) -> Option<T>) -> Option<T> {
    let name = normal(header);
    found(&name, false).or_else(|| {
        let (short, _) = name.split_once(['(', ',', '['])?;
        found(short.trim_end(), true)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_form_for_every_way_to_write_a_name() {
        for header in [
            "Customer ID",
            "customer_id",
            "CustomerID",
            " customer-id: ",
            "customerId",
        ] {
            assert_eq!(normal(header), "customer id", "{header:?}");
        }
        assert_eq!(normal("Ｔｏｔａｌ（USD）"), "total(usd)");
        assert_eq!(normal("\u{feff}Номер  заказа"), "номер заказа");
        assert_eq!(normal("訂單編號 "), "訂單編號");
    }

    #[test]
    fn every_word_is_in_normal_form_and_has_one_role() {
        let roles = WORDS
            .iter()
            .chain(FURTHER_WORDS)
            .flat_map(|(role, words)| words.iter().map(move |w| (*role, *w)));
        let customers = CUSTOMERS
            .iter()
            .chain(FURTHER_CUSTOMERS)
            .flat_map(|(_, words)| words.iter().map(|w| (Role::Customer, *w)));
        let mut all: Vec<_> = roles.chain(customers).collect();
        assert!(all.iter().all(|(_, word)| normal(word) == *word));
        let count = all.len();
        all.sort_by_key(|(_, word)| *word);
        all.dedup_by_key(|(_, word)| *word);
        assert_eq!(all.len(), count, "a word stands twice");
        assert!(
            CUSTOMER_TOTALS.iter().all(|word| {
                normal(word) == *word && all.iter().all(|(_, other)| other != word)
            })
        );
    }

    #[test]
    fn names_in_many_languages() {
        for (header, role) in [
            ("Order Number", Role::OrderId),
            ("訂單編號", Role::OrderId),
            ("订单编号", Role::OrderId),
            ("Номер заказа", Role::OrderId),
            ("InvoiceNo", Role::OrderId),
            ("Email (Billing)", Role::Customer),
            ("買家帳號", Role::Customer),
            ("买家会员名", Role::Customer),
            ("E-mail", Role::Customer),
            ("Created (UTC)", Role::Date),
            ("下單時間", Role::Date),
            ("订单创建时间", Role::Date),
            ("Дата", Role::Date),
            ("Order Total (inc tax)", Role::Amount),
            ("訂單總金額", Role::Amount),
            ("买家实际支付金额", Role::Amount),
            ("Сумма, руб.", Role::Amount),
            ("Возврат, руб.", Role::Refunded),
            ("Refunded Amount", Role::Refunded),
            ("訂單狀態", Role::Status),
            ("Cancelled at", Role::CancelledAt),
            ("Валюта", Role::Currency),
            ("Time", Role::Time),
            ("Qty", Role::Quantity),
            ("Product Name", Role::Product),
            ("商品名稱", Role::Product),
            ("宝贝标题", Role::Product),
            ("Наименование товара", Role::Product),
            ("Artikelnummer", Role::Product),
            ("單價", Role::UnitPrice),
            ("НДС", Role::Tax),
            ("运费", Role::Shipping),
            ("Event Type", Role::Kind),
            ("Reference Txn ID", Role::Reference),
            ("Оплачен", Role::Paid),
            ("Bestell-Nr.", Role::OrderId),
            ("Numéro de commande", Role::OrderId),
            ("주문번호", Role::OrderId),
            ("Kundennummer", Role::Customer),
            ("Correo electrónico", Role::Customer),
            ("Data zamówienia", Role::Date),
            ("注文日時", Role::Date),
            ("Montant TTC (€)", Role::Amount),
            ("合計金額", Role::Amount),
            ("Menge", Role::Quantity),
            ("customer_unique_id", Role::Customer),
            ("Loyalty Member No.", Role::Customer),
        ] {
            let fits: Vec<_> = Role::OF_ORDERS
                .into_iter()
                .filter(|role| rank(*role, header).is_some())
                .collect();
            assert_eq!(fits, [role], "{header:?}");
        }
        for header in [
            "Customer group code",
            "Buyer VAT number",
            "Код валюты покупателя",
            "User agent",
            "Subtotal",
            "Lineitem sku",
            "Notes",
            "",
            "скидка",
            "單位",
        ] {
            assert!(
                Role::OF_ORDERS
                    .into_iter()
                    .all(|role| rank(role, header).is_none()),
                "{header:?}"
            );
        }
    }

    #[test]
    fn the_surer_name_ranks_first() {
        let order = |role, better: &str, worse: &str| {
            assert!(
                rank(role, better) < rank(role, worse),
                "{better:?} {worse:?}"
            );
        };
        order(Role::Amount, "Order Total", "Amount");
        order(Role::Amount, "Total", "Total (USD)");
        order(Role::Customer, "Customer ID", "Email");
        order(Role::Customer, "Email", "Phone");
        order(Role::Customer, "Phone", "Customer Name");
        order(Role::Date, "Created at", "Paid at");
    }
}
