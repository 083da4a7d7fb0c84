//! No result is infinite or no number, whatever goes in.

use perennial::formula::field::Field;
use perennial::formula::inputs::LifespanSource;
use perennial::formula::method::{Acquisition, Basis};
use perennial::formula::payback::Payback;
use perennial::formula::retention::FirstPayment;
use perennial::formula::scenario::{Change, Scenario, what_if};
use perennial::formula::sensitivity::{Effect, sensitivity};
use perennial::formula::step::Token;
use perennial::formula::{Calculation, Inputs, Method, calculate, spreadsheet};
use perennial::number::Period;
use proptest::prelude::*;

/// Every number in a calculation. Each part is taken apart by name, so that a new one cannot
/// be forgotten.
pub(crate) fn numbers(calculation: &Calculation) -> Vec<f64> {
    let Calculation {
        lifetime_value,
        basis,
        steps,
        headline,
        acquisition,
        notices: _,
    } = calculation;
    let Basis {
        measure: _,
        net_of_acquisition: _,
        discount,
        horizon,
    } = basis;
    let mut all = vec![*lifetime_value];
    all.extend(discount);
    all.extend(horizon.map(|quantity| quantity.value));
    for step in steps {
        all.push(step.result.value);
        all.extend(in_tokens(&step.expression));
    }
    all.extend(in_tokens(
        &spreadsheet::expression(steps, *headline).unwrap(),
    ));
    if let Some(acquisition) = acquisition {
        all.extend(in_acquisition(acquisition));
    }
    all
}

pub(crate) fn in_tokens(tokens: &[Token]) -> impl Iterator<Item = f64> {
    tokens.iter().filter_map(|token| match token {
        Token::Quantity { quantity, .. } => Some(quantity.value),
        Token::Constant { value } => Some(*value),
        Token::Operator { .. } => None,
    })
}

fn in_acquisition(acquisition: &Acquisition) -> Vec<f64> {
    let Acquisition {
        cost,
        value,
        ratio,
        wanted_ratio,
        reaches_wanted: _,
        highest_cost,
        payback,
        campaign_return,
    } = acquisition;
    let mut all = vec![*cost, *value, *wanted_ratio, *highest_cost];
    all.extend(ratio);
    all.extend(campaign_return);
    match payback {
        Some(Payback::Month {
            month: _,
            paid,
            paid_before,
        }) => all.extend([paid, paid_before]),
        Some(Payback::Never { paid }) => all.push(*paid),
        Some(Payback::AtOnce) | None => {}
    }
    all
}

pub(crate) fn in_effects(effects: &[Effect]) -> Vec<f64> {
    effects
        .iter()
        .flat_map(|effect| {
            let Effect {
                field: _,
                when_smaller,
                when_larger,
                reach,
            } = *effect;
            [
                when_smaller.unwrap_or(0.0),
                when_larger.unwrap_or(0.0),
                reach.0,
                reach.1,
            ]
        })
        .collect()
}

pub(crate) fn in_scenario(scenario: &Scenario) -> Vec<f64> {
    let Scenario {
        lifetime_value,
        difference,
        relative,
        changes,
    } = scenario;
    let mut all = vec![*lifetime_value, *difference];
    all.extend(relative);
    for change in changes {
        all.extend([change.from, change.to, change.difference.unwrap_or(0.0)]);
    }
    all
}

#[track_caller]
pub(crate) fn assert_finite(all: &[f64]) {
    assert!(all.iter().all(|number| number.is_finite()), "{all:?}");
}

/// Amounts at the edges of a field's domain, and now and then outside.
fn edge(field: Field) -> impl Strategy<Value = f64> {
    let limit = field.limit();
    let inside = prop::sample::select(vec![
        limit,
        limit * 0.999_999_999,
        limit / 3.0,
        1.0_f64.min(limit),
        0.5,
        1.0 / 3.0,
        1e-3,
        1e-9,
        1e-16,
        1e-22,
        Field::LEAST,
        0.0,
    ]);
    let outside = prop::sample::select(vec![
        -0.0,
        -1.0,
        -Field::LEAST,
        -limit,
        limit * 1.01,
        f64::MIN_POSITIVE,
        5e-324,
        -5e-324,
        f64::MAX,
        f64::MIN,
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY,
    ]);
    let any_size = (-30.0..16.0f64).prop_map(|power| 10f64.powf(power));
    prop_oneof![12 => inside, 1 => outside, 4 => any_size]
}

fn extreme_inputs() -> impl Strategy<Value = (Method, Inputs)> {
    let choices = (
        prop::sample::select(Method::ALL.to_vec()),
        prop::sample::select(vec![
            LifespanSource::Known,
            LifespanSource::Churn,
            LifespanSource::List,
        ]),
        prop::sample::select(vec![FirstPayment::AfterOnePeriod, FirstPayment::Now]),
        prop::sample::select(vec![0, 1, 3, usize::MAX]),
    );
    let entries: Vec<_> = Field::all()
        .map(|field| {
            let whole = field == Field::Horizon;
            let amount = edge(field).prop_map(move |a| if whole { a.round() } else { a });
            let period = prop::sample::select(vec![Period::Month, Period::Year]);
            (Just(field), prop::bool::weighted(0.8), amount, period)
        })
        .collect();
    (choices, entries).prop_map(|((method, source, first, count), entries)| {
        let mut inputs = Inputs::new();
        inputs.lifespan_source = source;
        inputs.first_payment = first;
        inputs.lifespan_count = count;
        let required: Vec<Field> = method
            .fields(source)
            .iter()
            .filter(|used| used.required)
            .map(|used| used.field)
            .collect();
        for (field, given, amount, period) in entries {
            if given || required.contains(&field) {
                inputs = inputs.with_period(field, amount, period);
            }
        }
        (method, inputs)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { max_global_rejects: 20_000, ..ProptestConfig::with_cases(2_000) })]

    #[test]
    fn a_result_is_finite((method, inputs) in extreme_inputs()) {
        let Ok(calculation) = calculate(method, &inputs) else {
            return Err(TestCaseError::reject("no result"));
        };
        assert_finite(&numbers(&calculation));
        assert_finite(&in_effects(&sensitivity(method, &inputs)));
    }

    #[test]
    fn a_scenario_is_finite(
        (method, inputs) in extreme_inputs(),
        which in prop::collection::vec(any::<prop::sample::Index>(), 1..4),
        by in prop_oneof![-100.0..1e3f64, Just(1e15), Just(1e-20), Just(f64::NAN), Just(f64::INFINITY)],
    ) {
        let fields = method.fields(inputs.lifespan_source);
        let changes: Vec<Change> = which
            .iter()
            .map(|at| Change { field: at.get(&fields).field, by })
            .collect();
        if let Ok(scenario) = what_if(method, &inputs, &changes) {
            assert_finite(&in_scenario(&scenario));
        }
    }
}

#[test]
fn the_largest_of_all() {
    // 10¹⁵ ÷ 10⁻²⁴ × 10¹² ÷ 10⁻²⁴ ÷ 10⁻²⁴ × 10²⁴, and then ÷ 10⁻²⁴.
    let mut inputs = Inputs::new()
        .with(Field::Revenue, 1e15)
        .with(Field::Orders, 1e-24)
        .with(Field::Customers, 1e-24)
        .with_period(Field::Period, 1e-24, Period::Month)
        .with_period(Field::Churn, 1e-24, Period::Year)
        .with(Field::AcquisitionCost, 1e-24);
    inputs.lifespan_source = LifespanSource::Churn;
    let calculation = calculate(Method::Totals, &inputs).unwrap();
    assert_finite(&numbers(&calculation));
    assert_finite(&in_effects(&sensitivity(Method::Totals, &inputs)));
}
