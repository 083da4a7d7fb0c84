//! The inputs that a merchant can give, and what each may be.

use serde::Serialize;

/// An input of the calculator. Its name on the page, in links and in attributes is [`Field::id`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Field {
    /// Revenue over the period, in currency.
    Revenue,
    /// Orders over the period.
    Orders,
    /// Customers who ordered in the period.
    Customers,
    /// The length of the period that the totals cover.
    Period,
    /// Average order value (average purchase value), in currency per order.
    AverageOrderValue,
    /// Average purchase frequency, in orders per customer per month or year.
    PurchaseFrequency,
    /// Average customer lifespan.
    Lifespan,
    /// Lifespans of single customers, to be averaged.
    Lifespans,
    /// Churn rate, per month or year.
    Churn,
    /// Average revenue per user, in currency per customer per month or year.
    Arpu,
    /// Gross margin as a share of revenue.
    Margin,
    /// Gross margin in currency per customer per month or year.
    MarginPerCustomer,
    /// Retention rate, per month or year.
    Retention,
    /// Discount rate per year.
    Discount,
    /// How far ahead value is counted.
    Horizon,
    /// Customer acquisition cost, in currency per new customer.
    AcquisitionCost,
    /// What a campaign cost, in currency.
    CampaignSpend,
    /// New customers won by a campaign.
    CustomersWon,
    /// A customer lifetime value that is known already, in currency per customer.
    LifetimeValue,
    /// The CLV : CAC wanted.
    WantedRatio,
}

/// What sort of quantity a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum FieldKind {
    /// Currency.
    Money,
    /// Currency per month or year.
    MoneyRate,
    /// A whole number.
    Count,
    /// Orders per month or year.
    CountRate,
    /// A share, written as a percentage.
    Share,
    /// A share per month or year.
    ShareRate,
    /// A share per year, whatever else is per month.
    ShareYearly,
    /// A length of time in months or years.
    Time,
    /// Several lengths of time.
    TimeList,
    /// A plain number.
    Number,
}

impl FieldKind {
    /// Whether a month or a year goes with the number.
    pub fn has_period(self) -> bool {
        matches!(
            self,
            Self::MoneyRate | Self::CountRate | Self::ShareRate | Self::Time | Self::TimeList
        )
    }

    /// Whether the number is a share, so that 45 % is 0.45.
    pub fn is_share(self) -> bool {
        matches!(self, Self::Share | Self::ShareRate | Self::ShareYearly)
    }
}

/// Every field with its name and kind, in the order of [`Field`].
const FIELDS: [(Field, &str, FieldKind); Field::COUNT] = [
    (Field::Revenue, "revenue", FieldKind::Money),
    (Field::Orders, "orders", FieldKind::Count),
    (Field::Customers, "customers", FieldKind::Count),
    (Field::Period, "period", FieldKind::Time),
    (
        Field::AverageOrderValue,
        "average-order-value",
        FieldKind::Money,
    ),
    (
        Field::PurchaseFrequency,
        "purchase-frequency",
        FieldKind::CountRate,
    ),
    (Field::Lifespan, "lifespan", FieldKind::Time),
    (Field::Lifespans, "lifespans", FieldKind::TimeList),
    (Field::Churn, "churn", FieldKind::ShareRate),
    (Field::Arpu, "arpu", FieldKind::MoneyRate),
    (Field::Margin, "margin", FieldKind::Share),
    (
        Field::MarginPerCustomer,
        "margin-per-customer",
        FieldKind::MoneyRate,
    ),
    (Field::Retention, "retention", FieldKind::ShareRate),
    (Field::Discount, "discount", FieldKind::ShareYearly),
    (Field::Horizon, "horizon", FieldKind::Time),
    (Field::AcquisitionCost, "acquisition-cost", FieldKind::Money),
    (Field::CampaignSpend, "campaign-spend", FieldKind::Money),
    (Field::CustomersWon, "customers-won", FieldKind::Count),
    (Field::LifetimeValue, "lifetime-value", FieldKind::Money),
    (Field::WantedRatio, "wanted-ratio", FieldKind::Number),
];

impl Field {
    /// How many fields there are.
    pub const COUNT: usize = 20;

    /// The least size of a number that is not zero. With the limits it keeps every result finite.
    pub const LEAST: f64 = 1e-24;

    /// All fields.
    pub fn all() -> impl Iterator<Item = Field> {
        FIELDS.iter().map(|entry| entry.0)
    }

    /// The name of the field on the page, in links and in attributes.
    pub fn id(self) -> &'static str {
        FIELDS[self as usize].1
    }

    /// The field of that name.
    pub fn from_id(id: &str) -> Option<Field> {
        Self::all().find(|field| field.id() == id)
    }

    /// What sort of quantity the field holds.
    pub fn kind(self) -> FieldKind {
        FIELDS[self as usize].2
    }

    /// Whether the formulas divide by the field, or nothing remains where it is zero.
    pub fn must_be_positive(self) -> bool {
        matches!(
            self,
            Self::Orders
                | Self::Customers
                | Self::Period
                | Self::Lifespan
                | Self::Lifespans
                | Self::Horizon
                | Self::CustomersWon
                | Self::WantedRatio
        )
    }

    /// Whether the field may be below zero: a margin may, when sales lose money.
    pub fn may_be_negative(self) -> bool {
        matches!(
            self,
            Self::Margin | Self::MarginPerCustomer | Self::LifetimeValue
        )
    }

    /// The largest size that the field can sensibly mean, in its own unit: 10¹⁵ in currency,
    /// 10¹² orders or customers, 12,000 months or years, a discount of 1,000 % a year, a ratio of 10⁶.
    pub fn limit(self) -> f64 {
        match self.kind() {
            FieldKind::Money | FieldKind::MoneyRate => 1e15,
            FieldKind::Count | FieldKind::CountRate => 1e12,
            FieldKind::Share | FieldKind::ShareRate => 1.0,
            FieldKind::ShareYearly => 10.0,
            FieldKind::Time | FieldKind::TimeList => 12_000.0,
            FieldKind::Number => 1e6,
        }
    }
}
