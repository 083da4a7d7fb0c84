//! The stated answer for each input at the edge of its domain, through `calculate`.

use perennial::formula::field::Field;
use perennial::formula::inputs::{LifespanSource, check, check_entry};
use perennial::formula::{FormulaError, Inputs, Method};
use perennial::number::Period::{Month, Year};

use crate::support::{campaign, contract, error, result, shop, subscription};

#[test]
fn nothing_to_divide_by() {
    for field in [
        Field::Orders,
        Field::Customers,
        Field::Period,
        Field::Lifespan,
    ] {
        let inputs = shop().with_period(field, 0.0, Year);
        assert_eq!(error(Method::Totals, &inputs), FormulaError::Zero(field));
    }
    let nobody = campaign().with(Field::CustomersWon, 0.0);
    assert_eq!(
        error(Method::Acquisition, &nobody),
        FormulaError::Zero(Field::CustomersWon)
    );
    let no_ratio = campaign().with(Field::WantedRatio, 0.0);
    assert_eq!(
        error(Method::Acquisition, &no_ratio),
        FormulaError::Zero(Field::WantedRatio)
    );
}

#[test]
fn nothing_sold_is_worth_nothing() {
    let nothing = shop().with(Field::Revenue, 0.0);
    assert_eq!(result(Method::Totals, &nothing).lifetime_value, 0.0);
    // Nor does a negative margin make it −0.
    let value = result(Method::Totals, &nothing.with(Field::Margin, -0.2)).lifetime_value;
    assert!(value == 0.0 && value.is_sign_positive());
}

#[test]
fn values_without_end_ask_for_a_horizon() {
    let loyal = subscription().with_period(Field::Churn, 0.0, Month);
    assert_eq!(
        error(Method::Churn, &loyal),
        FormulaError::Endless(Field::Churn)
    );
    let mut shop = shop().with_period(Field::Churn, 0.0, Month);
    shop.lifespan_source = LifespanSource::Churn;
    assert_eq!(
        error(Method::Totals, &shop),
        FormulaError::Endless(Field::Churn)
    );
    let for_ever = contract()
        .with_period(Field::Retention, 1.0, Year)
        .with(Field::Discount, 0.0);
    assert_eq!(
        error(Method::Retention, &for_ever),
        FormulaError::Endless(Field::Retention)
    );
    // 100 × 5 within five years.
    let within = for_ever.with_period(Field::Horizon, 5.0, Year);
    assert_eq!(result(Method::Retention, &within).lifetime_value, 500.0);
}

#[test]
fn a_horizon_in_pieces_of_a_period() {
    // Eighteen months are no whole number of years, in which this churn is counted.
    let inputs = subscription()
        .with_period(Field::Churn, 0.4, Year)
        .with_period(Field::Horizon, 18.0, Month);
    assert_eq!(
        error(Method::Churn, &inputs),
        FormulaError::NotWholePeriods(Field::Horizon)
    );
    let inputs = contract().with_period(Field::Horizon, 0.5, Year);
    assert_eq!(
        error(Method::Retention, &inputs),
        FormulaError::NotWholePeriods(Field::Horizon)
    );
}

#[test]
fn customers_that_cost_nothing() {
    let calculation = result(Method::Totals, &shop().with(Field::AcquisitionCost, 0.0));
    assert_eq!(calculation.lifetime_value, 800.0);
    let acquisition = calculation.acquisition.unwrap();
    assert_eq!(acquisition.ratio, None);
    assert!(acquisition.reaches_wanted);
    assert_eq!(
        acquisition.payback,
        Some(perennial::formula::payback::Payback::AtOnce)
    );
}

#[test]
fn an_input_that_is_absent_is_named() {
    for method in Method::ALL {
        for used in method.fields(LifespanSource::Known) {
            let mut inputs = Inputs::new();
            for other in method.fields(LifespanSource::Known) {
                if other.required && other.field != used.field {
                    inputs = inputs.with(other.field, 0.5);
                }
            }
            if used.required {
                assert_eq!(error(method, &inputs), FormulaError::Missing(used.field));
            }
        }
    }
}

#[test]
fn outside_the_domain() {
    for field in Field::all() {
        let limit = field.limit();
        assert_eq!(check(field, limit), Ok(()), "{field:?}");
        let beyond = if limit == 1.0 {
            FormulaError::AboveWhole(field)
        } else {
            FormulaError::TooLarge(field)
        };
        assert_eq!(check(field, limit * 1.001), Err(beyond));
        for amount in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert_eq!(check(field, amount), Err(FormulaError::NotFinite(field)));
        }
        assert_eq!(check(field, Field::LEAST), Ok(()));
        assert_eq!(
            check(field, Field::LEAST / 2.0),
            Err(FormulaError::TooSmall(field))
        );
        let below = match field {
            Field::Margin | Field::MarginPerCustomer | Field::LifetimeValue => Ok(()),
            _ => Err(FormulaError::Negative(field)),
        };
        assert_eq!(check(field, -0.5), below, "{field:?}");
    }
    // A loss of −10,000 % of the sale is the most.
    assert_eq!(check(Field::Margin, -100.0), Ok(()));
    assert_eq!(
        check(Field::Margin, -101.0),
        Err(FormulaError::TooLarge(Field::Margin))
    );
}

#[test]
fn a_field_and_an_error_have_names() {
    for field in Field::all() {
        assert_eq!(Field::from_id(field.id()), Some(field));
    }
    assert_eq!(Field::from_id("Churn"), None);
    let endless = FormulaError::Endless(Field::AcquisitionCost);
    assert_eq!(endless.to_string(), "acquisition-cost: endless");
    assert_eq!(endless.field(), Field::AcquisitionCost);
}

#[test]
fn counts_are_whole_when_entered() {
    for field in [Field::Orders, Field::Customers, Field::CustomersWon] {
        assert_eq!(check_entry(field, 3.0), Ok(()));
        assert_eq!(check_entry(field, 2.5), Err(FormulaError::NotWhole(field)));
        // A scenario may pass through fractions.
        assert_eq!(check(field, 2.5), Ok(()));
    }
    assert_eq!(check_entry(Field::PurchaseFrequency, 2.5), Ok(()));
}
