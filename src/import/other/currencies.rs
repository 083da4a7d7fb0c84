//! Which currency the amounts of a list are in.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::super::amount::{Money, Sign};
use super::super::columns::Header;
use super::super::inference::{Evidence, Inference, Seen};
use super::super::plan::Plan;
use super::super::reason::Reason;
use super::super::receipt::{CurrencyRows, Notice, Question, Receipt};
use super::super::row::upper;
use super::super::text::TableRow;
use super::super::words::Role;
use super::cells;
use crate::number::{Amount, Decimal};

/// How the currency of a row is found, and which of several counts.
pub(super) struct Currencies {
    column: Option<usize>,
    /// The one that the user chose of several.
    chosen: Option<String>,
    /// What one unit of others is in it.
    rates: Vec<(String, Decimal)>,
}

/// How many rows name each currency.
#[derive(Default)]
pub(super) struct CurrencyTally {
    named: BTreeMap<String, Seen>,
    /// Rows with an amount and no currency.
    unnamed: u32,
}

impl Currencies {
    pub(super) fn new(header: &Header) -> Self {
        Self {
            column: header.place(Role::Currency),
            chosen: None,
            rates: Vec::new(),
        }
    }

    /// The currency of a row: its column's, else the one beside the amount.
    pub(super) fn of<'a>(
        &self,
        record: &TableRow<'a>,
        money: Option<Money>,
    ) -> Result<Option<Cow<'a, str>>, Reason> {
        let named = cells::text(record, self.column)?.map(upper);
        let sign = money.and_then(|money| money.currency);
        Ok(named.or_else(|| sign.map(Sign::name)))
    }

    /// The amount of a row in the currency that counts.
    pub(super) fn amount(
        &self,
        record: &TableRow<'_>,
        money: Option<Money>,
    ) -> Result<Option<Amount>, Reason> {
        let amount = money.map(|money| money.amount);
        let Some(chosen) = &self.chosen else {
            return Ok(amount);
        };
        let Some(currency) = self.of(record, money)? else {
            return amount.map_or(Ok(None), |_| Err(Reason::OtherCurrency));
        };
        if currency == chosen.as_str() {
            return Ok(amount);
        }
        let rate = self.rates.iter().find(|(of, _)| *of == currency);
        let (_, rate) = rate.ok_or(Reason::OtherCurrency)?;
        amount
            .map(|amount| converted(amount, *rate).ok_or(Reason::BadAmount))
            .transpose()
    }

    /// Decides which currency counts, by the user's choice where the list has it, and asks where several are added up.
    pub(super) fn decide(
        &mut self,
        tally: CurrencyTally,
        are_added_up: bool,
        plan: &Plan,
        receipt: &mut Receipt,
    ) {
        let CurrencyTally { named, unnamed } = tally;
        let has = |currency: &&String| named.contains_key(*currency);
        self.chosen = plan.currency.as_ref().filter(has).cloned();
        self.rates.clone_from(&plan.rates);
        let only = (named.len() == 1)
            .then(|| named.first_key_value())
            .flatten();
        receipt.currency = match (&self.chosen, only) {
            (Some(chosen), _) => Some((chosen, Evidence::Chosen)),
            (None, only) => only.map(|(name, seen)| (name, seen.evidence())),
        }
        .map(|(value, evidence)| Inference {
            value: value.clone(),
            evidence,
            alternatives: Vec::new(),
        });
        if self.chosen.is_none() && only.is_some() && unnamed > 0 {
            let amounts = unnamed;
            receipt.notices.push(Notice::UnnamedCurrency { amounts });
        }
        if receipt.currency.is_none() && named.len() > 1 && are_added_up {
            let choice = |(currency, seen): (&String, &Seen)| CurrencyRows {
                currency: currency.clone(),
                rows: seen.rows,
            };
            let choices = named.iter().map(choice).collect();
            receipt.questions.push(Question::ListCurrency { choices });
        }
        receipt.currencies = named.into_keys().collect();
    }
}

impl CurrencyTally {
    /// Counts a row that can be used.
    pub(super) fn add(&mut self, currency: Option<Cow<'_, str>>, line: u32) {
        match currency {
            Some(name) => self.named.entry(name.into_owned()).or_default().at(line),
            None => self.unnamed = self.unnamed.saturating_add(1),
        }
    }
}

fn converted(amount: Amount, rate: Decimal) -> Option<Amount> {
    let converted = Decimal::from(amount).share(rate, Decimal::from(1))?;
    Amount::try_from(converted).ok()
}
