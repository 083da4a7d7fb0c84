//! One way in which the days to come may go.

use rand_distr::{Distribution, Gamma};
use rand_pcg::Pcg64Mcg;

use super::Terms;
use super::buyers::Buyer;
use super::draws::uniform;
use super::kind::Fitted;
use super::spending::Spending;
use crate::model::customer::Customer;
use crate::model::regularity::Phases;

/// Purchases in a future beyond which it is not followed: more than anybody makes.
const MOST: usize = 100_000;

/// What a customer does in a future.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Lived {
    pub(super) purchases: f64,
    /// What she pays for them.
    pub(super) paid: f64,
    /// The same, discounted.
    pub(super) worth: f64,
}

/// What a customer who is there does in a future that is drawn.
pub(super) fn lived(
    fitted: &Fitted,
    spending: &Spending,
    buyer: &Buyer,
    terms: &Terms,
    rng: &mut Pcg64Mcg,
) -> Lived {
    let mut lived = Lived::default();
    live(
        fitted,
        spending,
        (&buyer.seen, buyer.spent()),
        terms.days,
        rng,
        |day, money| {
            lived.purchases += 1.0;
            lived.paid += money;
            lived.worth += terms.worth(day) * money;
        },
    );
    lived
}

/// Draws a future of a customer who is there, who was seen so and spent so, and tells each of its purchases within
/// so many days: when, and the money.
pub(super) fn live(
    fitted: &Fitted,
    spending: &Spending,
    (seen, spent): (&Customer, (u32, f64)),
    days: f64,
    rng: &mut Pcg64Mcg,
    mut purchase: impl FnMut(f64, f64),
) {
    let pace = Pace::draw(fitted, seen, rng);
    let end = days.min(gone(fitted, seen, rng));
    let mut now = pace.events(pace.first, rng);
    if now > end {
        return;
    }
    let leaves = leaves(fitted, seen, rng);
    let purse = Purse::draw(spending, spent, rng);
    for _ in 0..MOST {
        purchase(now, purse.purchase(rng));
        now += pace.events(pace.each, rng);
        if now > end || uniform(rng) < leaves {
            break;
        }
    }
}

/// How a customer who is there buys.
struct Pace {
    /// Of events.
    rate: f64,
    /// Events until the next purchase.
    first: u32,
    /// Events until each one after it.
    each: u32,
}

impl Pace {
    fn draw(fitted: &Fitted, seen: &Customer, rng: &mut Pcg64Mcg) -> Self {
        let (r, alpha) = match fitted {
            Fitted::Nbd(model) => first_two(model.parameters()),
            Fitted::BgNbd(model) => first_two(model.parameters()),
            Fitted::MbgNbd(model) => first_two(model.parameters()),
            Fitted::ParetoNbd(model) => first_two(model.parameters()),
        };
        let each = fitted.regularity();
        let shape = r + f64::from(each) * f64::from(seen.x());
        let rate = alpha + seen.t();
        let phase = if each > 1 {
            Phases::new(each, shape, (seen.t() - seen.t_x()) / rate).at(uniform(rng))
        } else {
            0
        };
        Self {
            rate: gamma(shape + f64::from(phase), rate, rng),
            first: each - phase,
            each,
        }
    }

    /// The time until so many events have come.
    fn events(&self, count: u32, rng: &mut Pcg64Mcg) -> f64 {
        // The sum of as many exponential times, by one logarithm; of twelve chances the product is still a number.
        let chances: f64 = (0..count).map(|_| uniform(rng)).product();
        -chances.ln() / self.rate
    }
}

/// r and α, with which the parameters of every model begin.
fn first_two<const N: usize>(parameters: [f64; N]) -> (f64, f64) {
    (parameters[0], parameters[1])
}

/// The chance of a customer who is there to leave with a purchase.
fn leaves(fitted: &Fitted, seen: &Customer, rng: &mut Pcg64Mcg) -> f64 {
    let x = f64::from(seen.x());
    match fitted {
        Fitted::Nbd(_) | Fitted::ParetoNbd(_) => 0.0,
        Fitted::BgNbd(model) => {
            let [.., a, b] = model.parameters();
            beta(a, b + x, rng)
        }
        Fitted::MbgNbd(model) => {
            let [.., a, b] = model.parameters();
            beta(a, b + x + 1.0, rng)
        }
    }
}

/// When a customer who is there leaves anyway.
fn gone(fitted: &Fitted, seen: &Customer, rng: &mut Pcg64Mcg) -> f64 {
    match fitted {
        Fitted::Nbd(_) | Fitted::BgNbd(_) | Fitted::MbgNbd(_) => f64::INFINITY,
        Fitted::ParetoNbd(model) => {
            let [.., s, beta] = model.parameters();
            exponential(rng) / gamma(s, beta + seen.t(), rng)
        }
    }
}

/// What a customer spends on a purchase.
enum Purse {
    /// Gamma with a shape and a rate.
    Gamma(f64, f64),
    Always(f64),
}

impl Purse {
    fn draw(spending: &Spending, (x, mean): (u32, f64), rng: &mut Pcg64Mcg) -> Self {
        match spending {
            Spending::Mean(mean) => Self::Always(*mean),
            Spending::GammaGamma(model) => {
                let [p, q, v] = model.parameters();
                let x = f64::from(x);
                Self::Gamma(p, gamma(q + p * x, v + x * mean, rng))
            }
        }
    }

    fn purchase(&self, rng: &mut Pcg64Mcg) -> f64 {
        match *self {
            Self::Always(mean) => mean,
            Self::Gamma(shape, rate) => gamma(shape, rate, rng),
        }
    }
}

fn exponential(rng: &mut Pcg64Mcg) -> f64 {
    -uniform(rng).ln()
}

/// Gamma with a shape and a rate; 0 where it is too small for a number, or the parameters are none.
fn gamma(shape: f64, rate: f64, rng: &mut Pcg64Mcg) -> f64 {
    Gamma::new(shape, 1.0).map_or(0.0, |gamma| gamma.sample(rng) / rate)
}

fn beta(a: f64, b: f64, rng: &mut Pcg64Mcg) -> f64 {
    let (one, other) = (gamma(a, 1.0, rng), gamma(b, 1.0, rng));
    if one > 0.0 { one / (one + other) } else { 0.0 }
}
