//! The TypeScript types of everything that crosses the boundary, written from the Rust types.

use std::path::Path;

use ts_rs::{Config, TS};

use crate::insight::{outlook, subscription};
use crate::model::Verdict;
use crate::model::forecast::Kind;
use crate::model::forecast::Range;
use crate::number::{Marks, Period};
use crate::{formula, import, insight, number, order};

/// The declarations of `$type`s, one a line.
macro_rules! declarations {
    ($($type:ty),+ $(,)?) => {
        [$(declaration::<$type>()),+].concat()
    };
}

fn declaration<T: TS>() -> String {
    format!("export {}\n", T::decl(&Config::default()))
}

fn calculator_types() -> String {
    declarations![
        Period,
        formula::field::Field,
        formula::field::FieldKind,
        formula::inputs::LifespanSource,
        formula::retention::FirstPayment,
        formula::method::Method,
        Marks,
        formula::form::Entry,
        formula::form::ChangeEntry,
        formula::form::Form,
        formula::form::FieldReading,
        formula::form::Unit,
        formula::form::FieldState,
        formula::step::Term,
        formula::step::UnitKind,
        formula::step::Quantity,
        formula::step::Operator,
        formula::step::Token,
        formula::step::Step,
        formula::method::Measure,
        formula::method::Basis,
        formula::method::Notice,
        formula::payback::Payback,
        formula::method::Acquisition,
        formula::method::Calculation,
        formula::sensitivity::Effect,
        formula::scenario::Change,
        formula::scenario::Changed,
        formula::scenario::Scenario,
        formula::form::ScenarioOutcome,
        formula::form::Worked,
        formula::form::Outcome,
        formula::form::Answer,
        super::calculate::Currency,
    ]
}

fn workbench_types() -> String {
    declarations![
        number::Decimal,
        order::Date,
        import::Role,
        import::Charset,
        import::CharsetReading,
        import::CharsetFinding,
        import::Delimiter,
        import::Quote,
        import::DateOrder,
        import::Amounts,
        import::ColumnChoice,
        import::Rate,
        import::TableKind,
        import::Frequency,
        import::Recency,
        import::Convention,
        import::CellKind,
        order::TimeUnit,
        import::Policies,
        import::Options,
        import::Platform,
        import::Evidence,
        import::Inference<import::Role>,
        import::Column,
        import::AlsoColumn,
        import::RoleColumn,
        import::Grain,
        import::Reason,
        import::ReasonCount,
        import::Rows,
        import::Notice,
        import::MonthRows,
        import::DateReading,
        import::DateQuestion,
        import::MarkQuestion,
        import::CurrencyChoice,
        import::CurrencyRows,
        import::Question,
        import::FileKind,
        import::Refusal,
        order::Averages,
        order::Customers,
        order::Summary,
        import::Unreadable,
        import::Finding,
        import::Receipt,
        import::Behind,
        order::Contradiction,
        order::Overlap,
        super::import::JointReceipt,
        super::import::ListedRow,
    ]
}

fn report_types() -> String {
    declarations![
        Kind,
        Verdict,
        outlook::Wishes,
        outlook::Stage,
        outlook::Group,
        outlook::Attempt,
        outlook::Week,
        outlook::Came,
        outlook::HindsightComparison,
        outlook::Hindsight,
        outlook::Caution,
        outlook::NotYet,
        outlook::Why,
        outlook::Interval,
        outlook::ThreeNumbers,
        outlook::NewCustomer,
        outlook::Estimated,
        outlook::SpendingView,
        outlook::ModelView,
        outlook::Expectation,
        outlook::Answer,
        outlook::Report,
        subscription::SubscriptionWishes,
        subscription::Period,
        subscription::Renewing,
        subscription::Money,
        subscription::Stay,
        subscription::SubscriptionReport,
        Range,
        insight::Costs,
        insight::Calendar,
        insight::Part,
        insight::Segment,
        insight::Scores,
        insight::SegmentPart,
        insight::Tier,
        insight::Cuts,
        insight::TierPart,
        insight::SortBy,
        insight::CustomerQuery,
        insight::CustomerRow,
        insight::CustomerOrder,
        insight::Purchase,
        insight::AliveOn,
        insight::PurchaseWindow,
        insight::CustomerPage,
        insight::Lorenz,
        insight::Top,
        insight::Concentration,
        insight::Age,
        insight::Cohort,
        insight::Cohorts,
        insight::Coming,
        insight::Continuation,
        insight::Course,
        insight::Trade,
        insight::PeriodFigures,
        insight::Moved,
        insight::YearOnYear,
        insight::Compared<number::Decimal>,
        insight::PurchaseFrequency,
        insight::Years,
        insight::Ahead,
        insight::Glance,
        insight::Assumptions,
        insight::LeverKind,
        insight::BreakEven,
        insight::Lever,
        insight::MonthFigures,
        insight::AcquisitionCurve,
        insight::CostLimits,
        insight::Figure,
        insight::FigureChange,
        insight::Apart,
        insight::Share,
        insight::Expected,
        insight::Standing,
        insight::Group,
        insight::Acquisition,
        insight::Pair,
        insight::Refill,
        super::catalogue::Groupings,
        super::catalogue::GroupBy,
        super::catalogue::GroupSpend,
        super::catalogue::GroupRow,
        super::catalogue::GroupsReport,
        super::catalogue::PairRow,
        super::catalogue::RefillRow,
        super::catalogue::ReminderRow,
        super::catalogue::ReminderList,
        super::catalogue::ProductsReport,
        super::sample::SampleTruth,
        super::report::ReportQuestion,
        crate::export::Format,
        super::report::ReportFile,
        super::report::CustomerList,
        super::report::Comparison,
    ]
}

#[test]
fn the_page_has_the_types_that_rust_returns() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/core/types.ts");
    let written = format!(
        "// Written from the Rust types by `UPDATE_TYPES=1 cargo test --all-features types`.\n\n{}{}{}",
        calculator_types(),
        workbench_types(),
        report_types()
    );
    if std::env::var_os("UPDATE_TYPES").is_some() {
        std::fs::write(&path, &written).expect("www/core is writable");
    }
    let present = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(
        squeezed(&present),
        squeezed(&written),
        "run with UPDATE_TYPES=1 and look at the change"
    );
}

/// The text without what a formatter changes: white space, quotes, commas and semicolons.
fn squeezed(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !"\"';,".contains(*c))
        .collect()
}
