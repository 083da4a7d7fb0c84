//! What a report says of a shop and its customers.
//!
//! One question a file, each a pure function of orders, customers and what is
//! expected of them. Most begin from a [`CustomerBase`]: the customers side by
//! side, in one order for all lists. What asks for [`Known`] customers also answers of
//! [`Observed`] ones, of whom nothing can be expected yet. What is asked of single customers is
//! answered with places in these lists, of which [`rows`] are shown as far as
//! somebody looks.
//!
//! Answers hold everything that is shown; nothing is left to be worked out.

mod acquisition;
mod ahead;
mod assumptions;
mod base;
mod by_month;
mod calendar;
mod chance;
mod cohorts;
mod concentration;
mod continuation;
mod course;
mod customer;
mod figures;
mod glance;
mod grouping;
mod groups;
mod known;
mod mean;
mod observed;
mod over_time;
mod pairs;
mod part;
mod peers;
mod plan;
mod refills;
mod rfm;
mod rhythm;
mod risk;
mod snapshot;
mod spread;
mod table;
mod tiers;
mod year_on_year;

pub mod outlook;
pub mod subscription;

pub use acquisition::{AcquisitionCurve, CostLimits, MonthFigures, acquisition};
pub use ahead::Ahead;
pub use assumptions::Assumptions;
pub use base::CustomerBase;
pub use calendar::Calendar;
pub use chance::Share;
pub use cohorts::{Age, Cohort, Cohorts, cohorts};
pub use concentration::{Concentration, Lorenz, Top, concentration};
pub use continuation::{Coming, Continuation, continuation};
pub use course::Course;
pub use customer::{AliveOn, CustomerOrder, CustomerPage, Purchase, customer_page};
pub use glance::{Compared, Costs, Glance, PurchaseFrequency, Years, glance};
pub use grouping::Grouping;
pub use groups::{Acquisition, Group, Groups, Standing, groups};
pub use known::Known;
pub use mean::Expected;
pub use observed::Observed;
pub use over_time::{PeriodFigures, Trade, over_time};
pub use pairs::{Pair, Pairs, bought_together};
pub use part::Part;
pub use plan::{BreakEven, Lever, LeverKind, plan};
pub use refills::{Refill, Reminder, refills, reminders};
pub use rfm::{Scores, Segment, SegmentPart, segments};
pub use rhythm::{PurchaseWindow, Rhythm, next_window};
pub use risk::{one_time, slipping_away};
pub use snapshot::{Apart, Changes, ExpectedBy, Figure, FigureChange, Snapshot, SnapshotError};
pub use table::{CustomerQuery, CustomerRow, SortBy, rows, select};
pub use tiers::{Cuts, Tier, TierPart, tiers};
pub use year_on_year::{Moved, YearOnYear, year_on_year};
