//! sBG: customers with a contract, who renew it or don't.

use super::error::{ModelError, parameter};
use super::fit::{Fit, SHAPE, Search};
use super::optimise::Slope;
use super::prior::{self, Estimate};
use super::special::{BetaMean, digamma_rising, ln_rising};
use super::verdict::{FEW, Verdict};

/// The shifted beta-geometric distribution: at the end of each period a customer leaves with chance θ, beta over
/// customers with α and β. S(t) is the share still there after t periods:
///
/// S(t) = B(α, β + t) ÷ B(α, β),  P(T = t) = B(α + 1, β + t − 1) ÷ B(α, β)
///
/// Those who leave easily leave first, so retention rises with tenure though nobody changes. α, β > 0 without unit.
/// Where both grow without end, all customers have the same θ = α ÷ (α + β); where nobody left, α → 0.
///
/// Sources: Fader & Hardie, "How to Project Customer Retention", J. Interactive Marketing 21 (2007);
/// "Customer-Base Valuation in a Contractual Setting", Marketing Science 29 (2010).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sbg {
    alpha: f64,
    beta: f64,
}

/// How long customers stayed: in each period how many left at its end, and how many were last seen then.
#[derive(Clone, Debug, PartialEq)]
pub struct Lifetimes {
    /// For t = 1, 2, …: who left at the end of period t, and who was there after it, and no more is known.
    periods: Vec<[f64; 2]>,
}

impl Lifetimes {
    /// From the survivors of one cohort after 0, 1, 2, … periods: [`ModelError::Survivors`] where they are no
    /// numbers, 0 or more, that never grow, [`ModelError::Nobody`] where there is nobody, or but one period.
    pub fn of_cohort(survivors: &[f64]) -> Result<Self, ModelError> {
        let mut left_and_stayed = Vec::with_capacity(survivors.len());
        let mut before = f64::MAX;
        for (period, &now) in survivors.iter().enumerate() {
            if !(0.0..=before).contains(&now) {
                return Err(ModelError::Survivors { period });
            }
            if period > 0 {
                left_and_stayed.push([before - now, 0.0]);
            }
            before = now;
        }
        if let Some(last) = left_and_stayed.last_mut() {
            last[1] = before;
        }
        Self::new(left_and_stayed)
    }

    /// From how many left at the end of period 1, 2, …, and how many were there after it of whom no more
    /// is known. Of several cohorts: their sums. [`ModelError::Survivors`] where these are no numbers, 0 or more,
    /// [`ModelError::Nobody`] where they are all 0.
    pub fn new(left_and_stayed: Vec<[f64; 2]>) -> Result<Self, ModelError> {
        let wrong = |counts: &[f64; 2]| !counts.iter().all(|n| n.is_finite() && *n >= 0.0);
        if let Some(place) = left_and_stayed.iter().position(wrong) {
            return Err(ModelError::Survivors { period: place + 1 });
        }
        if left_and_stayed.iter().flatten().sum::<f64>() == 0.0 {
            return Err(ModelError::Nobody);
        }
        Ok(Self {
            periods: left_and_stayed,
        })
    }

    /// For t = 1, 2, …: who left at the end of period t, and who was there after it, and no more is known.
    pub fn periods(&self) -> &[[f64; 2]] {
        &self.periods
    }

    fn left(&self) -> f64 {
        self.periods.iter().map(|[left, _]| left).sum()
    }
}

impl Sbg {
    /// Names of the parameters, in their order.
    pub const NAMES: [&str; 2] = ["alpha", "beta"];

    /// With the parameters α and β, both above 0.
    pub fn new([alpha, beta]: [f64; 2]) -> Result<Self, ModelError> {
        Ok(Self {
            alpha: parameter("alpha", alpha)?,
            beta: parameter("beta", beta)?,
        })
    }

    /// α and β.
    pub fn parameters(&self) -> [f64; 2] {
        [self.alpha, self.beta]
    }

    /// Fits the model to how long customers stayed.
    pub fn fit(lifetimes: &Lifetimes, estimate: Estimate) -> Fit<Self, 2> {
        let prior = |&[alpha, beta]: &[f64; 2]| prior::beta(alpha, beta);
        let whole = |&[alpha, beta]: &[f64; 2]| Self { alpha, beta }.slope(lifetimes);
        let found = Search {
            starts: &[[1.0, 3.0], [0.3, 0.3], [5.0, 50.0]],
            limits: [SHAPE, SHAPE],
            part: &whole,
            whole: &whole,
            prior: (estimate == Estimate::Posterior).then_some(&prior),
        }
        .run();
        let verdict = if lifetimes.left() == 0.0 {
            Verdict::NoChurnYet
        } else if lifetimes.left() < FEW {
            Verdict::FewLeft
        } else if found.ridge {
            Verdict::Ridge
        } else {
            Verdict::Fine
        };
        let [alpha, beta] = found.parameters;
        found.fit(Self { alpha, beta }, verdict)
    }

    /// The log-likelihood, with its slopes by ln α and ln β.
    pub fn slope(&self, lifetimes: &Lifetimes) -> Slope<2> {
        let Self { alpha, beta } = *self;
        let (mut value, mut by_alpha, mut by_beta) = (0.0, 0.0, 0.0);
        let mut period = 0.0;
        for &[left, stayed] in &lifetimes.periods {
            // Who left at the end of this period renewed one time less.
            let renewed = period;
            period += 1.0;
            let count = left + stayed;
            if count == 0.0 {
                continue;
            }
            let rising = |renewals| ln_rising(beta, renewals);
            let by_rising = |renewals| digamma_rising(beta, renewals);
            let falling = digamma_rising(alpha + beta, period);
            value += left * (alpha.ln() + rising(renewed)) + stayed * rising(period)
                - count * ln_rising(alpha + beta, period);
            by_alpha += left / alpha - count * falling;
            by_beta += left * by_rising(renewed) + stayed * by_rising(period) - count * falling;
        }
        (value, [alpha * by_alpha, beta * by_beta])
    }

    /// S(t), the share still there after `periods`.
    pub fn survival(&self, periods: u32) -> f64 {
        let t = f64::from(periods);
        (ln_rising(self.beta, t) - ln_rising(self.alpha + self.beta, t))
            .exp()
            .min(1.0)
    }

    /// S(t) ÷ S(t − 1), the share of those who are there that renews at the end of period t = 1, 2, …: rising with t.
    pub fn retention(&self, period: u32) -> f64 {
        let renewed = self.beta + f64::from(period.max(1)) - 1.0;
        renewed / (self.alpha + renewed)
    }

    /// DEL: the periods that a new customer will pay for, the first now, each counted as (1 + d)⁻ᵗ.
    ///
    /// With d = 0 the mean lifetime, infinite for α ≤ 1. d ≥ 0 a period.
    pub fn discounted_lifetime(&self, rate: f64) -> f64 {
        self.discounted(rate, self.beta, 0)
    }

    /// DERL: the periods that a customer will still pay for who is in her period n = `tenure`, 1 or more, has yet to
    /// decide about its end, and would pay for the next at once.
    pub fn discounted_residual_lifetime(&self, rate: f64, tenure: u32) -> f64 {
        let renewed = f64::from(tenure.max(1)) - 1.0;
        self.discounted(rate, self.beta + renewed, 1)
    }

    /// The mean over θ of (1 − θ)ᵏ (1 + (1 − θ) ÷ (1 + d) + …), the geometric series being (1 + d) ÷ (d + θ).
    fn discounted(&self, rate: f64, beta: f64, renewals: i32) -> f64 {
        if rate == 0.0 && self.alpha <= 1.0 {
            return f64::INFINITY;
        }
        let series = |p: f64| (1.0 - p).powi(renewals) * (1.0 + rate) / (rate + p);
        BetaMean::new(self.alpha, beta).of(series)
    }
}
