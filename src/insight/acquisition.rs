//! What a new customer may cost.

use serde::Serialize;

use super::base::CustomerBase;
use super::figures::count;
use super::glance::Costs;
use crate::model::Customer;
use crate::model::forecast::Range;

/// Days of a month: a twelfth of 365.25.
const MONTH: f64 = 30.4375;
/// Futures that are drawn. A chance that comes out as a half is then within ± 2 points.
const FUTURES: u32 = 2000;
/// Months that are looked at, at most: ten years.
const MONTHS: u32 = 120;
/// What a customer is worth ÷ what she costs, as a healthy shop has it: the rule of thumb
/// of the calculator.
const HEALTHY: f64 = 3.0;

/// What a new customer brings, month by month, beside what she costs.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AcquisitionCurve {
    /// Mean money of a first purchase, net of refunds.
    pub first_purchase: f64,
    /// Money that is expected for each purchase after it.
    pub spend: f64,
    /// From the first purchase on, month 0, to the end of the last month.
    pub months: Vec<MonthFigures>,
    /// CAC, the line to reach; only a margin tells whether it is: without one it is `None`, unless
    /// there is nothing to reach.
    pub cac: Option<f64>,
    /// The first month at whose end the expected gross profit has reached CAC, 0 where she
    /// costs nothing; `None` where it has not by the last, or there is no such line.
    pub payback: Option<u32>,
    /// What she may cost; `None` without a margin, since revenue is not there to be spent.
    pub limits: Option<CostLimits>,
}

/// What a new customer may cost.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CostLimits {
    /// At most, for nothing to be lost within all months.
    pub break_even: f64,
    /// For a CLV : CAC of 3.
    pub healthy: f64,
}

/// A new customer at the end of a month.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MonthFigures {
    /// Months after the first purchase.
    pub month: u32,
    /// Purchases that are expected after the first until then.
    pub purchases: f64,
    /// Gross profit that is expected until then; revenue without a margin.
    pub profit: f64,
    /// What one customer will have brought by then: with a chance of 90 % between these.
    pub range: Range,
    /// The chance that a customer has paid back CAC by then, where there is such a line, above 0.
    pub paid_back: Option<f64>,
}

/// What a new customer may cost, by so many months, 120 at most: a first purchase like
/// those of the shop, and then what the forecast expects of somebody new. Nothing is discounted.
///
/// For ranges and chances, futures are drawn by the fitted parameters, each beginning with one
/// of the shop's first purchases; the same seed gives the same chances.
pub fn acquisition(base: &CustomerBase, costs: Costs, months: u32, seed: u64) -> AcquisitionCurve {
    let months = months.min(MONTHS);
    let margin = costs.margin.unwrap_or(1.0);
    let cac = costs
        .cac
        .filter(|cac| *cac == 0.0 || costs.margin.is_some());
    let firsts = first_purchases(base);
    let first_purchase = firsts.iter().sum::<f64>() / f64::from(count(firsts.len()).max(1));
    let spend = base.newcomers.spending.newcomer();
    let model = base.newcomers.fitted.purchases();
    let drawn = drawn(base, &firsts, margin, months, seed);
    let to_pay_back = cac.filter(|cac| *cac > 0.0);
    let months: Vec<MonthFigures> = (0..=months)
        .zip(&drawn)
        .map(|(month, profits)| {
            let purchases = model.expected_purchases(&Customer::NEW, f64::from(month) * MONTH);
            MonthFigures {
                month,
                purchases,
                profit: margin * (first_purchase + purchases * spend),
                range: nine_of_ten(profits),
                paid_back: to_pay_back.map(|cac| share_from(profits, cac)),
            }
        })
        .collect();
    let reached = |cac: f64| months.iter().find(|m| cac == 0.0 || m.profit >= cac);
    let profit = months.last().map(|figures| figures.profit);
    let limits = profit.filter(|_| costs.margin.is_some());
    AcquisitionCurve {
        first_purchase,
        spend,
        cac,
        payback: cac.and_then(reached).map(|figures| figures.month),
        limits: limits.map(|break_even| CostLimits {
            break_even,
            healthy: break_even / HEALTHY,
        }),
        months,
    }
}

/// The money of everybody's first purchase, the least first.
fn first_purchases(base: &CustomerBase) -> Vec<f64> {
    let mut firsts: Vec<f64> = base
        .observed
        .histories
        .iter()
        .map(|history| history.first_net.to_f64())
        .collect();
    firsts.sort_unstable_by(f64::total_cmp);
    firsts
}

/// Gross profit at the end of each month in so many futures, the least first. First purchases
/// are taken evenly from the least to the most.
fn drawn(
    base: &CustomerBase,
    firsts: &[f64],
    margin: f64,
    months: u32,
    seed: u64,
) -> Vec<Vec<f64>> {
    let days = f64::from(months) * MONTH;
    let futures = base
        .newcomers
        .lives_of_newcomers(days, FUTURES as usize, seed);
    let mut drawn = vec![Vec::with_capacity(futures.len()); months as usize + 1];
    for (place, future) in futures.iter().enumerate() {
        let first = firsts.get(place * firsts.len() / futures.len());
        let mut purchases = future.iter().peekable();
        let mut profit = margin * first.copied().unwrap_or(0.0);
        for (month, profits) in (0..=months).zip(&mut drawn) {
            let end = f64::from(month) * MONTH;
            while let Some(purchase) = purchases.next_if(|purchase| purchase.day <= end) {
                profit += margin * purchase.money;
            }
            profits.push(profit);
        }
    }
    for profits in &mut drawn {
        profits.sort_unstable_by(f64::total_cmp);
    }
    drawn
}

/// What one in twenty is below, and what one in twenty is above, of sorted profits.
fn nine_of_ten(profits: &[f64]) -> Range {
    let tail = profits.len() / 20;
    let at = |place: usize| profits.get(place).copied().unwrap_or(0.0);
    Range {
        low: at(tail),
        high: at(profits.len().saturating_sub(tail + 1)),
    }
}

/// The share of sorted profits that are at least this.
fn share_from(profits: &[f64], least: f64) -> f64 {
    let below = profits.partition_point(|profit| *profit < least);
    f64::from(count(profits.len() - below)) / f64::from(FUTURES)
}
