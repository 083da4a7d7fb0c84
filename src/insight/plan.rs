//! What might be done, and what it would have to bring.

use serde::Serialize;

use super::assumptions::Assumptions;
use super::base::CustomerBase;
use super::figures::{MEAN_YEAR, share};
use super::glance::Costs;
use super::risk::slipping_away;
use super::spread::{Chances, around};
use crate::model::ModelError;
use crate::model::forecast::{Range, Value};
use crate::order::Date;

/// Less than this that is expected of all customers, half a hundredth of the currency, is nothing.
const NOTHING: f64 = 0.005;
/// Days in which new customers are counted.
const LAST_YEAR: i32 = 365;

/// Something that might be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum LeverKind {
    /// Larger orders.
    LargerOrders,
    /// More frequent orders.
    MoreOrders,
    /// Better retention.
    Retention,
    /// Cheaper acquisition.
    CheaperAcquisition,
    /// A reward for who brings a new customer.
    Referrals,
    /// A loyalty programme.
    Loyalty,
    /// Subscriptions.
    Subscriptions,
    /// Winning back who is slipping away.
    WinBack,
    /// A further item with an order.
    CrossSelling,
}

/// Where a lever stops paying.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "of", content = "value")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum BreakEven {
    /// The most that it may cost an order, in money.
    CostPerOrder(f64),
    /// The most that it may cost an active customer, in money.
    CostPerCustomer(f64),
    /// The most that a new customer's reward may be, in money.
    Reward(f64),
    /// The most that writing to a customer may cost, in money.
    CostPerMessage(f64),
    /// The purchases that it must add, as a share of those that are expected without.
    MorePurchases(f64),
}

/// Something that might be done, and its effect within the terms.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Lever {
    /// What.
    pub kind: LeverKind,
    /// Gross profit that it adds, or revenue without a margin, after its own cost
    /// where that is assumed.
    pub gain: f64,
    /// Between what that lies with a chance of 90 % if the assumption comes true, once ranges are drawn; `None` where
    /// it is certain then.
    pub range: Option<Range>,
    /// The gain beside what all customers are expected to bring without it; `None` where
    /// that is nothing.
    pub share: Option<f64>,
    /// Where it stops paying; `None` where it costs nothing by itself, and without a margin, for revenue does not tell.
    pub break_even: Option<BreakEven>,
    /// The most that can come true of what was assumed, where that was more: it is worked out by this.
    pub at_most: Option<f64>,
}

/// What the levers work on.
struct Outlook<'a> {
    base: &'a CustomerBase,
    costs: Costs,
    assumed: Assumptions,
    margin: f64,
    /// Revenue and purchases that are expected of all customers.
    next: f64,
    purchases: f64,
    /// Customers who are there, expected.
    active: f64,
    years: f64,
    /// The places of customers slipping away.
    listed: Vec<u32>,
    /// How far what is gained may be off by chance, once ranges are drawn.
    chances: Option<Chances>,
}

/// The levers, the one with the largest effect first. One of which nothing can be said
/// (acquisition without CAC, say) is left out; so are all that raise what is expected where
/// that is nothing. [`ModelError::Parameter`] names an assumption that cannot be.
pub fn plan(
    base: &CustomerBase,
    costs: Costs,
    assumed: Assumptions,
) -> Result<Vec<Lever>, ModelError> {
    assumed.check()?;
    let outlook = Outlook::new(base, costs, assumed)?;
    let raising = [
        outlook.larger_orders(),
        outlook.more_orders(),
        outlook.retention(),
        outlook.referrals(),
        outlook.loyalty(),
        outlook.subscriptions(),
        outlook.cross_selling(),
    ]
    .into_iter()
    .filter(|_| outlook.next >= NOTHING);
    let others = [outlook.cheaper_acquisition(), outlook.win_back()];
    let mut levers: Vec<Lever> = raising
        .chain(others)
        .flatten()
        .map(|lever| outlook.beside_all(lever))
        .collect();
    levers.sort_by(|one, other| other.gain.total_cmp(&one.gain));
    Ok(levers)
}

impl Lever {
    /// `None` where the assumptions make no number of it.
    fn new(kind: LeverKind, gain: f64, break_even: Option<BreakEven>) -> Option<Self> {
        gain.is_finite().then_some(Self {
            kind,
            gain,
            range: None,
            share: None,
            break_even,
            at_most: None,
        })
    }
}

impl<'a> Outlook<'a> {
    fn new(base: &'a CustomerBase, costs: Costs, assumed: Assumptions) -> Result<Self, ModelError> {
        let sum = |of: fn(&Value) -> f64| base.values.iter().map(of).sum();
        let listed = slipping_away(base);
        let active: f64 = sum(|value| value.alive);
        let chances = base.ranges.as_ref().map(|_| {
            let referred = assumed.referrals * active;
            Chances::new(base, &listed, assumed.won_back, referred)
        });
        Ok(Self {
            base,
            costs,
            assumed,
            margin: costs.margin.unwrap_or(1.0),
            next: sum(|value| value.next),
            purchases: sum(|value| value.purchases),
            active,
            years: base.terms.days() / MEAN_YEAR,
            listed,
            chances: chances.transpose()?,
        })
    }

    /// The range of what is expected of all customers.
    fn total(&self) -> Option<Range> {
        self.base.ranges.as_ref().map(|ranges| ranges.total)
    }

    fn beside_all(&self, lever: Lever) -> Lever {
        Lever {
            share: share(lever.gain, self.next * self.margin),
            break_even: lever.break_even.filter(|_| self.costs.margin.is_some()),
            ..lever
        }
    }

    /// A lever whose gain is in proportion to what is expected of all customers.
    fn on_all(&self, kind: LeverKind, gain: f64, break_even: Option<BreakEven>) -> Option<Lever> {
        let range = self.total().and_then(|total| {
            let [one, other] = [total.low, total.high].map(|end| share(gain * end, self.next));
            let (one, other) = (one?, other?);
            Some(Range {
                low: one.min(other),
                high: one.max(other),
            })
        });
        let lever = Lever::new(kind, gain, break_even)?;
        Some(Lever { range, ..lever })
    }

    fn larger_orders(&self) -> Option<Lever> {
        let gain = self.next * self.margin * self.assumed.larger_orders;
        let most = share(gain, self.purchases).map(BreakEven::CostPerOrder);
        self.on_all(LeverKind::LargerOrders, gain, most)
    }

    fn more_orders(&self) -> Option<Lever> {
        let gain = self.next * self.margin * self.assumed.more_orders;
        let most = share(gain, self.active).map(BreakEven::CostPerCustomer);
        self.on_all(LeverKind::MoreOrders, gain, most)
    }

    fn cross_selling(&self) -> Option<Lever> {
        let more = self.assumed.cross_sold * self.assumed.cross_sold_value;
        let gain = self.next * self.margin * more;
        let most = share(gain, self.purchases).map(BreakEven::CostPerOrder);
        self.on_all(LeverKind::CrossSelling, gain, most)
    }

    /// As many purchases more as there are more customer-years, each discounted. No more can be kept than leave.
    fn retention(&self) -> Option<Lever> {
        let churn = self.base.churn()?;
        let now = 1.0 - churn;
        let then = (now + self.assumed.retention).min(1.0);
        let discount = 1.0 + self.base.terms.annual_discount();
        let worth = |retention: f64| years_there(retention / discount, self.years);
        let more = share(worth(then), worth(now))? - 1.0;
        let gain = self.next * self.margin * more;
        let most = share(gain, self.active).map(BreakEven::CostPerCustomer);
        let lever = self.on_all(LeverKind::Retention, gain, most)?;
        let at_most = (self.assumed.retention > churn).then_some(churn);
        Some(Lever { at_most, ..lever })
    }

    /// Each programme member buys more, and every purchase costs its share.
    fn loyalty(&self) -> Option<Lever> {
        let Assumptions {
            loyalty_cost,
            loyalty_effect,
            ..
        } = self.assumed;
        let left = self.margin - loyalty_cost;
        let gain = self.next * ((1.0 + loyalty_effect) * left - self.margin);
        let needed = share(loyalty_cost, left).map(BreakEven::MorePurchases);
        self.on_all(LeverKind::Loyalty, gain, needed)
    }

    /// Subscribers buy once in the shop's typical gap, at a discount, while they stay. They are among those who would
    /// buy as often without, as long as customers stay now.
    fn subscriptions(&self) -> Option<Lever> {
        let per_year = MEAN_YEAR / self.base.observed.gap?;
        let subscribed = per_year * years_there(self.assumed.subscription_retention, self.years);
        let as_now = per_year * years_there(1.0 - self.base.churn()?, self.years);
        let spend = share(self.next, self.purchases)?;
        let discount = self.assumed.subscription_discount;
        let subscribers = self.assumed.subscribers * self.active;
        let without = subscribers * spend * self.margin * as_now;
        let gain = subscribers * spend * (self.margin - discount) * subscribed - without;
        let needed = share(discount, self.margin - discount).map(BreakEven::MorePurchases);
        // What they would have brought without is as uncertain as what all bring; the subscriptions are as assumed.
        let range = self.total().and_then(|total| {
            Some(Range {
                low: gain - without * share(total.high - self.next, self.next)?.max(0.0),
                high: gain + without * share(self.next - total.low, self.next)?.max(0.0),
            })
        });
        let lever = Lever::new(LeverKind::Subscriptions, gain, needed)?;
        Some(Lever { range, ..lever })
    }

    /// Who is won back buys once today, and is then expected to buy as somebody who has.
    fn win_back(&self) -> Option<Lever> {
        let back = self.base.back_today(&self.listed).ok()?;
        let then = self.base.forecast.values(&back, &self.base.terms);
        let now = self
            .listed
            .iter()
            .filter_map(|place| self.base.values.get(*place as usize));
        let restored: f64 = now
            .zip(then)
            .map(|(now, then)| now.spend + then.next - now.next)
            .sum();
        let written = self.listed.len() as f64;
        let regained = restored * self.assumed.won_back * self.margin;
        let most = share(regained, written).map(BreakEven::CostPerMessage)?;
        let gain = regained - written * self.assumed.message_cost;
        let lever = Lever::new(LeverKind::WinBack, gain, Some(most))?;
        let chances = self.chances.as_ref();
        let range = chances.map(|chances| around(gain, self.margin, chances.won_back));
        Some(Lever { range, ..lever })
    }

    /// As many new customers a day as in the last year, or since the first of all; each is
    /// cheaper.
    fn cheaper_acquisition(&self) -> Option<Lever> {
        let histories = &self.base.observed.histories;
        let first = histories.iter().map(|history| history.first).min()?;
        let observed = (self.base.observed.until.days_since(first) + 1).min(LAST_YEAR);
        let recent = |first: Date| self.base.observed.until.days_since(first) < observed;
        let new = histories.iter().filter(|h| recent(h.first)).count();
        let coming = new as f64 * self.base.terms.days() / f64::from(observed);
        let cac = self.costs.cac.filter(|cac| *cac > 0.0)?;
        let gain = coming * cac * self.assumed.cheaper_acquisition;
        Lever::new(LeverKind::CheaperAcquisition, gain, None)
    }

    /// New customers who cost their reward; each is taken to come at once.
    fn referrals(&self) -> Option<Lever> {
        let firsts = self
            .base
            .observed
            .histories
            .iter()
            .map(|h| h.first_net.to_f64());
        let first = firsts.sum::<f64>() / self.base.len() as f64;
        let newcomer = self.base.newcomers.newcomer(&self.base.terms);
        let worth = self.margin * (first + newcomer.next);
        let reward = self.assumed.referral_reward * share(self.next, self.purchases)?;
        let gain = self.assumed.referrals * self.active * (worth - reward);
        let lever = Lever::new(LeverKind::Referrals, gain, Some(BreakEven::Reward(worth)))?;
        let chances = self.chances.as_ref();
        let range = chances.map(|chances| around(gain, self.margin, chances.referred));
        Some(Lever { range, ..lever })
    }
}

/// Years that a customer is there, expected, of so many, at a yearly retention.
fn years_there(retention: f64, years: f64) -> f64 {
    if retention <= 0.0 {
        0.0
    } else if retention >= 1.0 {
        years
    } else {
        (retention.powf(years) - 1.0) / retention.ln()
    }
}
