//! Subscription lists: a start, and an end or whether it runs.

use std::io::{self, Read, Seek};

use super::super::amount::Money;
use super::super::columns::Header;
use super::super::date::{self, DateOrder};
use super::super::options::Options;
use super::super::plan::Plan;
use super::super::reason::Reason;
use super::super::receipt::Receipt;
use super::super::text::TableRow;
use super::super::words::{Role, normal};
use super::cells::{self, Numbers};
use super::currencies::{Currencies, CurrencyTally};
use super::units;
use super::words::{HAS_ENDED, RUNS};
use crate::order::{Date, Subscription, Subscriptions};

/// How the rows are read.
pub(super) struct Reader {
    customer: Option<usize>,
    start: Option<usize>,
    end: Option<usize>,
    state: Option<usize>,
    fee: Option<Numbers>,
    currencies: Currencies,
    /// The one currency of all amounts.
    currency: Option<Box<str>>,
    period: Option<usize>,
    order: DateOrder,
}

impl Reader {
    /// Decides by the whole table how dates and amounts are written and in which
    /// currency they are, and asks what it leaves open.
    pub(super) fn new<S: Read + Seek>(
        source: &mut S,
        header: &Header,
        plan: &Plan,
        receipt: &mut Receipt,
        options: &Options,
    ) -> io::Result<Self> {
        let mut reader = Self {
            customer: header.place(Role::Customer),
            start: header.place(Role::Start),
            end: header.place(Role::End),
            state: header.place(Role::Status),
            fee: header.place(Role::Fee).map(Numbers::new),
            currencies: Currencies::new(header),
            currency: None,
            period: header.place(Role::Period),
            order: DateOrder::default(),
        };
        let (start, end) = (reader.start, reader.end);
        let columns = reader.fee.iter_mut().collect();
        let dates = |record: &TableRow<'_>, tally: &mut date::DateTally| {
            for place in [start, end] {
                let text = cells::text(record, place).ok().flatten();
                if let Some(date) = text.and_then(date::read) {
                    tally.add(date, record.line);
                }
            }
        };
        reader.order = cells::decide(source, plan, columns, dates, receipt, options)?;
        let tally = reader.look(source, plan)?;
        let are_added_up = reader.fee.is_some();
        reader.currencies.decide(tally, are_added_up, plan, receipt);
        reader.currency = receipt
            .currency
            .as_ref()
            .map(|found| found.value.as_str().into());
        Ok(reader)
    }

    /// Counts the currencies of rows that can be used; where there are amounts, of rows that have one.
    fn look<S: Read + Seek>(&self, source: &mut S, plan: &Plan) -> io::Result<CurrencyTally> {
        let mut tally = CurrencyTally::default();
        cells::each(source, plan, |record| {
            let (Ok(_), Ok(money)) = (self.read(record), self.money(record)) else {
                return;
            };
            if self.fee.is_some() && money.is_none() {
                return;
            }
            if let Ok(currency) = self.currencies.of(record, money) {
                tally.add(currency, record.line);
            }
        })?;
        Ok(tally)
    }

    /// A list of none, in the currency that counts.
    pub(super) fn empty(&self) -> Subscriptions {
        Subscriptions {
            currency: self.currency.clone(),
            subscriptions: Vec::new(),
        }
    }

    /// The subscription in a row.
    pub(super) fn read(&self, record: &TableRow<'_>) -> Result<Subscription, Reason> {
        let customer = cells::text(record, self.customer)?;
        cells::needed(record, self.start)?;
        let start = self.date(record, self.start)?.ok_or(Reason::Missing)?;
        let end = self.date(record, self.end)?;
        match (self.runs(record)?, end) {
            (Some(true), Some(_)) => return Err(Reason::Contradictory),
            (Some(false), None) => return Err(Reason::NoEnd),
            (_, Some(end)) if end < start => return Err(Reason::Contradictory),
            _ => {}
        }
        let amount = self.currencies.amount(record, self.money(record)?)?;
        let period = match cells::text(record, self.period)? {
            Some(text) => Some(units::named(&normal(text)).ok_or(Reason::BadPeriod)?),
            None => None,
        };
        Ok(Subscription {
            customer: customer.map(Box::from),
            start,
            end,
            amount,
            period,
        })
    }

    fn money(&self, record: &TableRow<'_>) -> Result<Option<Money>, Reason> {
        self.fee.map_or(Ok(None), |column| column.money(record))
    }

    fn date(&self, record: &TableRow<'_>, place: Option<usize>) -> Result<Option<Date>, Reason> {
        let Some(text) = cells::text(record, place)? else {
            return Ok(None);
        };
        let date = date::read(text).and_then(|date| date.resolve(self.order));
        date.map(|time| Some(time.date)).ok_or(Reason::BadDate)
    }

    /// Whether it runs, where the row says so.
    fn runs(&self, record: &TableRow<'_>) -> Result<Option<bool>, Reason> {
        let Some(text) = cells::text(record, self.state)? else {
            return Ok(None);
        };
        let word = normal(text);
        let is_one_of = |words: &[&str]| words.contains(&word.as_str());
        match (is_one_of(RUNS), is_one_of(HAS_ENDED)) {
            (true, _) => Ok(Some(true)),
            (_, true) => Ok(Some(false)),
            _ => Err(Reason::BadState),
        }
    }
}
