//! What the tests of models share.

use perennial::model::{Customer, History};

/// Fails unless `actual` is within a relative `tolerance` of `expected`.
pub(crate) fn assert_close(actual: f64, expected: f64, tolerance: f64) {
    let error = if expected == 0.0 {
        actual.abs()
    } else {
        (actual / expected - 1.0).abs()
    };
    assert!(
        error <= tolerance,
        "{actual} is not {expected}: off by {error:e}"
    );
}

pub(crate) fn assert_all_close(actual: &[f64], expected: &[f64], tolerance: f64) {
    assert_eq!(actual.len(), expected.len());
    for (actual, expected) in actual.iter().zip(expected) {
        assert_close(*actual, *expected, tolerance);
    }
}

/// Fails unless `actual` is what stands in print, to a unit of its last digit or a relative 2 · 10⁻⁴.
///
/// The published tables were made with optima that a spreadsheet had found, which are that far from the exact ones.
pub(crate) fn assert_printed(actual: f64, printed: &str) {
    let digits = printed
        .split_once('.')
        .map_or(0, |(_, digits)| digits.len());
    let unit = 0.1_f64.powi(i32::try_from(digits).expect("few"));
    let value: f64 = printed.parse().expect("a number");
    let error = (actual - value).abs();
    assert!(error <= unit.max(2e-4 * value), "{actual} is not {printed}");
}

pub(crate) fn customer(x: u32, t_x: f64, t: f64) -> Customer {
    Customer::new(x, t_x, t).expect("a customer")
}

pub(crate) fn history(customers: Vec<Customer>) -> History {
    History::new(customers.into_iter().map(|customer| (customer, 1.0))).expect("customers")
}

/// Pseudo-random numbers from a seed: `SplitMix64` (Steele, Lea & Flood 2014).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    /// Uniform on (0, 1).
    pub(crate) fn uniform(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^= z >> 31;
        ((z >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    }

    /// e to a uniform number between the logarithms.
    pub(crate) fn log_uniform(&mut self, low: f64, high: f64) -> f64 {
        low * (high / low).powf(self.uniform())
    }

    pub(crate) fn exponential(&mut self) -> f64 {
        -self.uniform().ln()
    }

    fn normal(&mut self) -> f64 {
        (2.0 * self.exponential()).sqrt() * (std::f64::consts::TAU * self.uniform()).cos()
    }

    /// Gamma with a shape and the rate 1, by Marsaglia & Tsang (2000).
    pub(crate) fn gamma(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            return self.gamma(shape + 1.0) * self.uniform().powf(1.0 / shape);
        }
        let d = shape - 1.0 / 3.0;
        loop {
            let z = self.normal();
            let v = (1.0 + z / (9.0 * d).sqrt()).powi(3);
            if v > 0.0 && self.uniform().ln() < 0.5 * z * z + d - d * v + d * v.ln() {
                return d * v;
            }
        }
    }

    pub(crate) fn beta(&mut self, a: f64, b: f64) -> f64 {
        let one = self.gamma(a);
        one / (one + self.gamma(b))
    }
}

/// What makes customers leave.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Leaving {
    /// Nothing.
    Never,
    /// With a chance that is beta, after repeat purchases.
    Repeat(f64, f64),
    /// With a chance that is beta, after any purchase.
    Purchase(f64, f64),
    /// At a rate that is gamma.
    Time(f64, f64),
}

/// The purchases of one customer until `end`, the first at 0.
pub(crate) fn purchases(
    random: &mut Random,
    rates: [f64; 2],
    leaving: Leaving,
    end: f64,
) -> Vec<f64> {
    regular(random, 1, rates, leaving, end)
}

/// The same where a purchase is every k-th event.
pub(crate) fn regular(
    random: &mut Random,
    k: u32,
    [r, alpha]: [f64; 2],
    leaving: Leaving,
    end: f64,
) -> Vec<f64> {
    let rate = random.gamma(r) / alpha;
    let (chance, gone) = match leaving {
        Leaving::Never => (0.0, f64::INFINITY),
        Leaving::Repeat(a, b) | Leaving::Purchase(a, b) => (random.beta(a, b), f64::INFINITY),
        Leaving::Time(s, beta) => (0.0, random.exponential() / (random.gamma(s) / beta)),
    };
    let mut times = vec![0.0];
    let mut now = 0.0;
    let mut stays = !matches!(leaving, Leaving::Purchase(..)) || random.uniform() >= chance;
    while stays {
        for _ in 0..k {
            now += random.exponential() / rate;
        }
        if now > end.min(gone) {
            break;
        }
        times.push(now);
        stays = random.uniform() >= chance;
    }
    times
}

/// The sum of the logarithms of the times between purchases.
pub(crate) fn gaps(times: &[f64]) -> f64 {
    times.windows(2).map(|pair| (pair[1] - pair[0]).ln()).sum()
}

/// A customer who was watched for so long, times as they are.
pub(crate) fn watched(times: &[f64], t: f64) -> Customer {
    let x = u32::try_from(times.len() - 1).expect("few");
    customer(x, times.last().copied().unwrap_or(0.0), t)
}
