//! What a report says of the orders and customers of the last outlook.

use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

use super::catalogue::{
    Due, GroupBy, GroupSpend, Groupings, GroupsReport, ProductsReport, ReminderList, group_file,
};
use super::file::unreadable;
use super::import::OrderFiles;
use super::{bad_input, decode, decode_tagged, encode};
use crate::export::{
    Format, cohorts_file, customers_file, levers_file, pairs_file, periods_file, refills_file,
    segments_file,
};
use crate::insight::outlook::Outlook;
use crate::insight::{
    Apart, Assumptions, Calendar, Changes, Costs, CustomerBase, CustomerQuery, CustomerRow, Cuts,
    FigureChange, Known, Part, Snapshot, SnapshotError, acquisition, bought_together, cohorts,
    concentration, continuation, customer_page, glance, one_time, over_time, plan, refills, rows,
    segments, select, slipping_away, tiers, year_on_year,
};
use crate::order::{Date, Orders};

/// The chances of one look are those of every other.
const SEED: u64 = 1;
/// Rows of a list that are shown beside its sum.
const SHOWN: usize = 100;

/// What can be asked.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(tag = "about"))]
pub enum ReportQuestion {
    /// The main figures: `Glance`.
    Glance,
    /// Customers of a query: `CustomerList`.
    Customers {
        /// Which, and in which order.
        query: CustomerQuery,
        /// The row to begin with, the first being 0.
        from: u32,
        /// Rows at most.
        limit: u32,
    },
    /// One of them: `CustomerPage`.
    Customer {
        /// Her place among the customers.
        place: u32,
    },
    /// Segments by recency, frequency and money: `SegmentPart[]`.
    Segments,
    /// Tiers by value: `TierPart[]`.
    Tiers {
        /// Where one ends and the next begins; the last ones without.
        cuts: Option<Cuts>,
    },
    /// Valuable customers who are late by their own rhythm: `CustomerList`.
    SlippingAway,
    /// Customers who bought once, those of whom most is expected first: `CustomerList`.
    OneTime,
    /// How much hangs on few: `Concentration`.
    Concentration,
    /// Cohorts: `Cohorts`.
    Cohorts {
        /// By what.
        calendar: Calendar,
    },
    /// How they are expected to go on: `Continuation[]`.
    Continuation {
        /// By what.
        calendar: Calendar,
        /// Periods ahead.
        periods: u32,
        /// The first days of those that are asked about.
        of: Vec<Date>,
    },
    /// Period by period: `PeriodFigures[]`.
    OverTime {
        /// By what.
        calendar: Calendar,
    },
    /// Last year's customers, and what they did this year: `YearOnYear`.
    YearOnYear,
    /// By what customers can be grouped: `Groupings`.
    Groupings,
    /// Groups of customers: `GroupsReport`.
    Groups {
        /// By what.
        by: GroupBy,
        /// What was spent on winning them, as far as it is known.
        spent: Vec<GroupSpend>,
    },
    /// Products bought together and bought again: `ProductsReport`.
    Products,
    /// Customers who are due to buy a product again: `ReminderList`.
    Reminders {
        /// Days ahead within which one who is due is listed.
        ahead: i32,
        /// The row to begin with, the first being 0.
        from: u32,
        /// Rows at most.
        limit: u32,
    },
    /// What might be done: `Lever[]`.
    Plan {
        /// What each is taken to do.
        assumptions: Assumptions,
    },
    /// What a new customer may cost: `AcquisitionCurve`.
    Acquisition {
        /// Months that are looked ahead.
        months: u32,
    },
    /// The main figures as a text to be kept: `string`.
    Snapshot,
    /// Figures that were kept, beside those of now: `Comparison`.
    Compare {
        /// Their text.
        before: String,
    },
}

/// What can be taken away as a file.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(tag = "of"))]
pub enum ReportFile {
    /// Customers of a query.
    Customers {
        /// Which, and in which order.
        query: CustomerQuery,
    },
    /// Valuable customers who are late by their own rhythm.
    SlippingAway,
    /// Customers who bought once.
    OneTime,
    /// Segments.
    Segments,
    /// Cohorts.
    Cohorts {
        /// By what.
        calendar: Calendar,
    },
    /// Period by period.
    OverTime {
        /// By what.
        calendar: Calendar,
    },
    /// Customers who are due to buy a product again.
    Reminders {
        /// Days ahead within which one who is due is listed.
        ahead: i32,
    },
    /// Groups of customers.
    Groups {
        /// By what.
        by: GroupBy,
        /// What was spent on winning them, as far as it is known.
        spent: Vec<GroupSpend>,
    },
    /// Products bought together.
    Pairs,
    /// Products bought again.
    Refills,
    /// What might be done.
    Plan {
        /// What each is taken to do.
        assumptions: Assumptions,
    },
}

/// Customers, as far as they are shown.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CustomerList {
    /// All of them, added up.
    pub part: Part,
    /// Those that are shown.
    pub rows: Vec<CustomerRow>,
}

/// Figures that were kept, beside those of now.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Comparison {
    /// Then and now.
    Figures {
        /// The day of then.
        before: crate::order::Date,
        /// The figures that both have and that can be compared.
        changes: Vec<FigureChange>,
        /// What sets them apart beside the time between them.
        apart: Vec<Apart>,
    },
    /// They are in different currencies.
    OtherCurrency,
    /// The text is none that was kept.
    NotFigures,
    /// A line of it was changed.
    Unreadable {
        /// Which, from 1; 0 where the day is missing.
        line: u32,
    },
}

#[wasm_bindgen]
impl OrderFiles {
    /// The answer to `question` (`ReportQuestion`), or `null`: where it is about what is expected of customers alone,
    /// and the last outlook says "not yet"; where there is no outlook; or where the orders do not tell. An `Error`
    /// "bad-input: …" names an assumption of a plan that cannot be.
    pub fn report(&mut self, question: JsValue) -> Result<JsValue, JsError> {
        let question: ReportQuestion = decode_tagged("about", question)?;
        let orders = &self.together.orders;
        let currency = self.together.currency.clone();
        let kept = &mut self.outlooks;
        let Some(outlook) = &mut kept.outlook else {
            return Ok(JsValue::NULL);
        };
        if let Some(answer) = of_orders(orders, outlook, &question) {
            return Ok(answer);
        }
        if let ReportQuestion::Reminders { ahead, from, limit } = question {
            let due = match kept.due.take() {
                Some(due) if due.ahead == ahead => due,
                _ => Due::of(orders, outlook, ahead),
            };
            let due = kept.due.insert(due);
            return Ok(encode(&ReminderList::of(orders, due, from, limit)));
        }
        let costs = outlook.costs;
        if let Some(answer) =
            of_customers(orders, outlook.known(), costs, &mut kept.list, &question)
        {
            return Ok(answer);
        }
        let Outlook { base, .. } = outlook;
        let Some(base) = base else {
            return Ok(JsValue::NULL);
        };
        let now = |base: &CustomerBase| {
            Snapshot::new(base, &glance(orders, base, costs), currency.clone())
        };
        Ok(match question {
            ReportQuestion::Tiers { cuts } => {
                if let Some(cuts) = cuts {
                    base.cut(cuts);
                    kept.list = None;
                }
                encode(&tiers(base)[..])
            }
            ReportQuestion::SlippingAway => encode(&list(
                orders,
                (&*base).into(),
                &slipping_away(base),
                0,
                SHOWN,
            )),
            ReportQuestion::OneTime => {
                encode(&list(orders, (&*base).into(), &one_time(base), 0, SHOWN))
            }
            ReportQuestion::Continuation {
                calendar,
                periods,
                of,
            } => encode(&continuation(base, calendar, periods, &of)?),
            ReportQuestion::Plan { assumptions } => {
                encode(&plan(base, costs, assumptions).map_err(|error| bad_input(&error))?)
            }
            ReportQuestion::Acquisition { months } => {
                encode(&acquisition(base, costs, months, SEED))
            }
            ReportQuestion::Snapshot => encode(&now(base).to_string()),
            ReportQuestion::Compare { before } => encode(&Comparison::new(&before, &now(base))),
            _ => JsValue::NULL,
        })
    }

    /// A part of the report (`ReportFile`) as the bytes of a file of a kind (`FileFormat`); none where there is
    /// nothing to say.
    pub fn report_file(&self, file: JsValue, format: JsValue) -> Result<Vec<u8>, JsError> {
        let (file, format): (ReportFile, Format) = (decode_tagged("of", file)?, decode(format)?);
        let orders = &self.together.orders;
        let Some(outlook) = &self.outlooks.outlook else {
            return Ok(Vec::new());
        };
        let Outlook {
            report,
            base,
            costs,
            ..
        } = outlook;
        let (until, known) = (report.until, outlook.known());
        let written = match (file, base) {
            (ReportFile::Cohorts { calendar }, _) => {
                cohorts_file(format, &cohorts(orders, until, calendar, *costs))
            }
            (ReportFile::OverTime { calendar }, _) => {
                periods_file(format, &over_time(orders, until, calendar))
            }
            (ReportFile::Reminders { ahead }, _) => {
                Due::of(orders, outlook, ahead).file(format, orders)
            }
            (ReportFile::Customers { query }, _) => {
                customers_file(format, orders, known, &select(orders, known, &query))
            }
            (ReportFile::Groups { by, spent }, _) => {
                group_file(format, orders, outlook, by, &spent)
            }
            (ReportFile::Pairs, _) => pairs_file(format, orders, &bought_together(orders).pairs),
            (ReportFile::Refills, _) => refills_file(format, orders, &refills(orders, until)),
            (ReportFile::Segments, _) => segments_file(format, known),
            (_, None) => Ok(Vec::new()),
            (ReportFile::SlippingAway, Some(base)) => {
                customers_file(format, orders, base, &slipping_away(base))
            }
            (ReportFile::Plan { assumptions }, Some(base)) => {
                let levers = plan(base, *costs, assumptions).map_err(|error| bad_input(&error))?;
                levers_file(format, &levers, &assumptions)
            }
            (ReportFile::OneTime, Some(base)) => {
                customers_file(format, orders, base, &one_time(base))
            }
        };
        written.map_err(|error| unreadable(&error))
    }
}

/// The answer to a question that orders alone answer; `None` of another one.
fn of_orders(orders: &Orders, outlook: &Outlook, question: &ReportQuestion) -> Option<JsValue> {
    let until = outlook.report.until;
    Some(match question {
        ReportQuestion::Cohorts { calendar } => {
            encode(&cohorts(orders, until, *calendar, outlook.costs))
        }
        ReportQuestion::OverTime { calendar } => encode(&over_time(orders, until, *calendar)),
        ReportQuestion::YearOnYear => encode(&year_on_year(orders, until)),
        ReportQuestion::Groupings => encode(&Groupings::of(orders)),
        ReportQuestion::Groups { by, spent } => {
            encode(&GroupsReport::of(orders, outlook, *by, spent))
        }
        ReportQuestion::Products => encode(&ProductsReport::of(orders, until)),
        _ => return None,
    })
}

/// The answer to a question about customers that is answered with or without a forecast, what is expected being
/// `null` without; `None` of another one. `kept` is the last list of customers that was asked for.
fn of_customers(
    orders: &Orders,
    known: Known<'_>,
    costs: Costs,
    kept: &mut Option<(CustomerQuery, Vec<u32>)>,
    question: &ReportQuestion,
) -> Option<JsValue> {
    Some(match question {
        ReportQuestion::Customers { query, from, limit } => {
            if kept.as_ref().is_none_or(|(before, _)| before != query) {
                *kept = Some((query.clone(), select(orders, known, query)));
            }
            let places = kept.as_ref().map_or(&[][..], |(_, places)| places);
            encode(&list(
                orders,
                known,
                places,
                *from as usize,
                *limit as usize,
            ))
        }
        ReportQuestion::Customer { place } => {
            encode(&customer_page(orders, known, *place as usize))
        }
        ReportQuestion::Glance => encode(&glance(orders, known, costs)),
        ReportQuestion::Segments => encode(&segments(known)),
        ReportQuestion::Concentration => encode(&concentration(known)),
        _ => return None,
    })
}

/// The customers at these places, added up, and some of them.
fn list(
    orders: &Orders,
    known: Known<'_>,
    places: &[u32],
    from: usize,
    limit: usize,
) -> CustomerList {
    CustomerList {
        part: Part::of(known, places),
        rows: rows(orders, known, places, from, limit),
    }
}

impl Comparison {
    fn new(before: &str, now: &Snapshot) -> Self {
        match Snapshot::read(before) {
            Ok(before) => match Snapshot::compare(&before, now) {
                Some(Changes { figures, apart }) => Self::Figures {
                    before: before.until,
                    changes: figures,
                    apart,
                },
                None => Self::OtherCurrency,
            },
            Err(SnapshotError::NotFigures) => Self::NotFigures,
            Err(SnapshotError::NoDay) => Self::Unreadable { line: 0 },
            Err(SnapshotError::Unreadable { line }) => Self::Unreadable { line },
        }
    }
}
