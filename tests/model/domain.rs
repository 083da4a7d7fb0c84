//! What holds for any parameters and any customer.

use perennial::model::{BgNbd, Customer, MbgNbd, ModelError, Nbd, ParetoNbd, Purchases, Sbg};
use proptest::prelude::*;

use crate::support::customer;

fn log_uniform(low: f64, high: f64) -> impl Strategy<Value = f64> {
    (low.ln()..high.ln()).prop_map(f64::exp)
}

fn parameter() -> impl Strategy<Value = f64> {
    log_uniform(1e-3, 1e5)
}

fn make(kind: u8, k: u32, [r, alpha, c, d]: [f64; 4]) -> Box<dyn Purchases> {
    let nbd = Nbd::new([r, alpha]).and_then(|model| model.with_regularity(k));
    let bg = BgNbd::new([r, alpha, c, d]).and_then(|model| model.with_regularity(k));
    let mbg = MbgNbd::new([r, alpha, c, d]).and_then(|model| model.with_regularity(k));
    match kind {
        0 => Box::new(nbd.expect("parameters")),
        1 => Box::new(bg.expect("parameters")),
        2 => Box::new(mbg.expect("parameters")),
        _ => Box::new(ParetoNbd::new([r, alpha, c, d]).expect("parameters")),
    }
}

prop_compose! {
    fn model()(kind in 0_u8..4, k in prop_oneof![Just(1), 1_u32..=12], r in parameter(), alpha in parameter(),
        c in parameter(), d in parameter()) -> Box<dyn Purchases> {
        make(kind, k, [r, alpha, c, d])
    }
}

prop_compose! {
    /// From a day, as a share of a week, to decades in days.
    fn anybody()(x in prop_oneof![Just(0.0), log_uniform(1.0, 1e4)], t in log_uniform(0.14, 1e4),
        share in prop_oneof![Just(0.0), Just(1.0), 0.0..1.0]) -> Customer {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let x = x as u32;
        customer(x, if x == 0 { 0.0 } else { share * t }, t)
    }
}

fn share(value: f64) -> bool {
    (0.0..=1.0).contains(&value)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_answer_is_in_its_range(model in model(), seen in anybody(), horizon in log_uniform(0.1, 1e5),
        rate in log_uniform(1e-6, 1.0), n in 0_u32..50) {
        prop_assert!(model.log_likelihood(&seen).is_finite());
        let alive = model.alive(&seen);
        prop_assert!(share(alive));
        let later = model.alive_after(&seen, horizon);
        prop_assert!(share(later) && later <= alive * (1.0 + 1e-12), "{later} {alive}");
        prop_assert!(share(model.probability(&seen, n, horizon)));
        prop_assert!(share(model.purchase_within(&seen, horizon)));
        let expected = model.expected_purchases(&seen, horizon);
        let discounted = model.discounted_purchases(&seen, horizon, rate);
        let whole = model.discounted_purchases(&seen, f64::INFINITY, rate);
        prop_assert!(expected.is_finite() && discounted >= 0.0 && whole.is_finite());
        prop_assert!(discounted <= expected * (1.0 + 1e-10), "{discounted} {expected}");
        prop_assert!(discounted <= whole * (1.0 + 1e-10), "{discounted} {whole}");
    }

    #[test]
    fn more_time_is_more_purchases(model in model(), seen in anybody(), horizon in log_uniform(0.1, 1e4),
        longer in 1.0..3.0) {
        let longer = horizon * longer;
        prop_assert!(model.expected_purchases(&seen, longer) >= model.expected_purchases(&seen, horizon) * (1.0 - 1e-12));
        prop_assert!(model.purchase_within(&seen, longer) >= model.purchase_within(&seen, horizon) * (1.0 - 1e-11));
        prop_assert!(model.alive_after(&seen, longer) <= model.alive_after(&seen, horizon) * (1.0 + 1e-12));
    }

    #[test]
    fn silence_is_no_good_sign(model in model(), seen in anybody(), longer in 1.0..3.0) {
        let later = customer(seen.x(), seen.t_x(), seen.t() * longer);
        prop_assert!(model.alive(&later) <= model.alive(&seen) * (1.0 + 1e-10));
    }

    #[test]
    fn expectations_are_continuous_where_formulas_divide(r in parameter(), alpha in parameter(), d in parameter(),
        seen in anybody(), horizon in log_uniform(0.1, 1e4), beside in -1e-7..1e-7) {
        for kind in 1..4 {
            let at = |c: f64| make(kind, 1, [r, alpha, c, d]).expected_purchases(&seen, horizon);
            let (at, near) = (at(1.0), at(1.0 + beside));
            prop_assert!((at - near).abs() <= 1e-4 * at, "{at} {near}");
        }
    }

    #[test]
    fn subscriptions(alpha in parameter(), beta in parameter(), rate in log_uniform(1e-4, 1.0), period in 1_u32..2000) {
        let model = Sbg::new([alpha, beta]).expect("parameters");
        prop_assert!(share(model.survival(period)) && share(model.retention(period)));
        prop_assert!(model.survival(period) <= model.survival(period - 1));
        prop_assert!(model.retention(period + 1) >= model.retention(period));
        // Nobody pays less than nothing, or more than a perpetuity.
        let most = (1.0 + rate) / rate * (1.0 + 1e-12);
        prop_assert!((1.0..=most).contains(&(model.discounted_lifetime(rate) * (1.0 + 1e-12))));
        prop_assert!((0.0..=most).contains(&model.discounted_residual_lifetime(rate, period)));
    }
}

#[test]
fn what_is_no_parameter_and_no_customer() {
    for wrong in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert!(matches!(
            BgNbd::new([1.0, 1.0, wrong, 1.0]),
            Err(ModelError::Parameter { name: "a", .. })
        ));
        assert!(matches!(
            ParetoNbd::new([1.0, 1.0, 1.0, wrong]),
            Err(ModelError::Parameter { name: "beta", .. })
        ));
        assert!(Nbd::new([wrong, 1.0]).is_err() && Sbg::new([1.0, wrong]).is_err());
    }
    for (x, t_x, t) in [
        (1, 5.0, 4.0),
        (1, -1.0, 4.0),
        (0, 1.0, 4.0),
        (1, f64::NAN, 4.0),
        (0, 0.0, f64::INFINITY),
    ] {
        assert!(Customer::new(x, t_x, t).is_err());
    }
}
