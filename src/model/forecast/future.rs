//! One way in which the days to come may go.

use rand_distr::{Distribution, Gamma};
use rand_pcg::Pcg64Mcg;

use super::Terms;
use super::buyers::Buyer;
use super::draws::uniform;
use super::kind::Fitted;
use super::spending::Spending;
use crate::model::customer::Customer;

/// Purchases in a future beyond which it is not followed: more than anybody makes.
const MOST: usize = 100_000;

/// What a customer spends in a future that is drawn, discounted.
pub(super) fn spent(
    fitted: &Fitted,
    spending: &Spending,
    buyer: &Buyer,
    terms: &Terms,
    rng: &mut Pcg64Mcg,
) -> f64 {
    let mut spent = 0.0;
    live(
        fitted,
        spending,
        (&buyer.seen, buyer.spent()),
        terms.days,
        rng,
        |day, money| spent += terms.worth(day) * money,
    );
    spent
}

/// Draws a future of a customer, who was seen so and spent so, and tells each of its purchases within so many
/// days: when, and the money.
pub(super) fn live(
    fitted: &Fitted,
    spending: &Spending,
    (seen, spent): (&Customer, (u32, f64)),
    days: f64,
    rng: &mut Pcg64Mcg,
    mut purchase: impl FnMut(f64, f64),
) {
    if uniform(rng) >= fitted.purchases().alive(seen) {
        return;
    }
    let pace = Pace::draw(fitted, seen, rng);
    let purse = Purse::draw(spending, spent, rng);
    let end = days.min(pace.gone);
    let mut now = 0.0;
    for _ in 0..MOST {
        now += exponential(rng) / pace.rate;
        if now > end {
            break;
        }
        purchase(now, purse.purchase(rng));
        if pace.leaves > 0.0 && uniform(rng) < pace.leaves {
            break;
        }
    }
}

/// How a customer who is there buys, and how she leaves.
struct Pace {
    rate: f64,
    /// The chance to leave after a purchase.
    leaves: f64,
    /// When she leaves anyway.
    gone: f64,
}

impl Pace {
    fn draw(fitted: &Fitted, seen: &Customer, rng: &mut Pcg64Mcg) -> Self {
        let (repeats, observed) = (f64::from(seen.x()), seen.t());
        let (r, alpha) = match fitted {
            Fitted::Nbd(model) => first_two(model.parameters()),
            Fitted::BgNbd(model) => first_two(model.parameters()),
            Fitted::MbgNbd(model) => first_two(model.parameters()),
            Fitted::ParetoNbd(model) => first_two(model.parameters()),
        };
        let stays = Self {
            rate: gamma(r + repeats, alpha + observed, rng),
            leaves: 0.0,
            gone: f64::INFINITY,
        };
        match fitted {
            Fitted::Nbd(_) => stays,
            Fitted::BgNbd(model) => {
                let [.., a, b] = model.parameters();
                let leaves = beta(a, b + repeats, rng);
                Self { leaves, ..stays }
            }
            Fitted::MbgNbd(model) => {
                let [.., a, b] = model.parameters();
                let leaves = beta(a, b + repeats + 1.0, rng);
                Self { leaves, ..stays }
            }
            Fitted::ParetoNbd(model) => {
                let [.., s, beta] = model.parameters();
                let gone = exponential(rng) / gamma(s, beta + observed, rng);
                Self { gone, ..stays }
            }
        }
    }
}

/// r and α, with which the parameters of every model begin.
fn first_two<const N: usize>(parameters: [f64; N]) -> (f64, f64) {
    (parameters[0], parameters[1])
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
