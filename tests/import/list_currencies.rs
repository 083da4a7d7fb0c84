//! In which currency the amounts of a list of subscriptions are.

use crate::support::{read, read_with, rows_set_aside};
use perennial::import::{
    CurrencyRows, Evidence, Import, Input, Notice, Options, OtherTable, Question, Rate, import_all,
};
use perennial::order::Subscriptions;
use std::io::Cursor;

const TWO_CURRENCIES: &str = "customer,start,end,fee,currency\n\
    ada,2024-01-05,,9.00,EUR\nbo,2024-02-01,2024-05-01,8.00,USD\ncy,2024-02-01,,12.00,eur\n\
    darya,2024-02-02,,,\neve,2024-02-03,,7.00,\n";

fn list(import: &Import) -> &Subscriptions {
    match &import.other {
        Some(OtherTable::Subscriptions(list)) => list,
        other => panic!("{other:?}"),
    }
}

/// The currency of a list, and the amounts in it.
fn money(import: &Import) -> (Option<&str>, Vec<Option<String>>) {
    let list = list(import);
    let amount = |of: &Option<_>| of.map(|amount: perennial::number::Amount| amount.to_string());
    let amounts = list.subscriptions.iter().map(|of| amount(&of.amount));
    (list.currency.as_deref(), amounts.collect())
}

fn amounts(texts: &[&str]) -> Vec<Option<String>> {
    texts.iter().map(|text| Some((*text).to_owned())).collect()
}

fn choosing(currency: &str, rates: &[(&str, &str)]) -> Options {
    let rate = |&(currency, rate): &(&str, &str)| Rate {
        currency: currency.to_owned(),
        rate: rate.to_owned(),
    };
    Options {
        currency: Some(currency.to_owned()),
        rates: rates.iter().map(rate).collect(),
        ..Options::default()
    }
}

#[test]
fn a_column_or_the_sign_beside_an_amount_names_it() {
    for (rows, currency) in [
        (
            "fee,currency\nada,2024-01-05,,9.00,EUR\nbo,2024-02-01,,8.00,eur\n",
            "EUR",
        ),
        ("fee\nada,2024-01-05,,€9.00\nbo,2024-02-01,,€8.00\n", "EUR"),
        ("fee\nada,2024-01-05,,$9.00\nbo,2024-02-01,,$8.00\n", "$"),
        (
            "сумма,валюта\nada,2024-01-05,,$9.00,CAD\nbo,2024-02-01,,8.00,CAD\n",
            "CAD",
        ),
    ] {
        let import = read(format!("customer,start,end,{rows}"));
        assert_eq!(
            money(&import),
            (Some(currency), amounts(&["9.00", "8.00"])),
            "{rows}"
        );
        let found = import.receipt.currency.expect("a currency");
        assert_eq!(found.value, currency);
        assert_eq!(found.evidence, Evidence::Rows { rows: 2, line: 2 });
    }
    let plain = read("customer,start,end,fee\nada,2024-01-05,,9.00\n");
    assert_eq!(money(&plain), (None, amounts(&["9.00"])));
    assert!(plain.receipt.currencies.is_empty());
}

#[test]
fn several_are_asked_about() {
    let import = read(TWO_CURRENCIES);
    let choice = |currency: &str, rows| CurrencyRows {
        currency: currency.to_owned(),
        rows,
    };
    let choices = vec![choice("EUR", 2), choice("USD", 1)];
    assert_eq!(
        import.receipt.questions,
        [Question::ListCurrency { choices }]
    );
    assert_eq!(import.receipt.currencies, ["EUR", "USD"]);
    assert_eq!(import.receipt.currency, None);
    assert_eq!(import.receipt.rows.set_aside, 0);
}

#[test]
fn of_several_one_counts_or_all_at_rates() {
    let mut amounts = amounts(&["9.00", "12.00"]);
    amounts.push(None);
    let import = read_with(TWO_CURRENCIES, &choosing("EUR", &[]));
    assert!(import.receipt.questions.is_empty());
    assert_eq!(money(&import), (Some("EUR"), amounts.clone()));
    let evidence = import.receipt.currency.as_ref().map(|found| found.evidence);
    assert_eq!(evidence, Some(Evidence::Chosen));
    let aside = rows_set_aside(TWO_CURRENCIES.as_bytes(), &import);
    let aside: Vec<_> = aside
        .iter()
        .map(|(line, reason, _)| (*line, reason.code()))
        .collect();
    assert_eq!(aside, [(3, "other-currency"), (6, "other-currency")]);

    // 8 × 0.925.
    amounts.insert(1, Some("7.40".to_owned()));
    let import = read_with(TWO_CURRENCIES, &choosing("EUR", &[("USD", "0.925")]));
    assert_eq!(money(&import), (Some("EUR"), amounts));
    assert_eq!(import.receipt.rows.set_aside, 1);
}

#[test]
fn a_choice_for_orders_leaves_a_list_in_a_third_currency_alone() {
    let file = "customer,start,end,fee,currency\nada,2024-01-05,,9.00,GBP\n";
    let import = read_with(file, &choosing("EUR", &[]));
    assert_eq!(money(&import), (Some("GBP"), amounts(&["9.00"])));
}

#[test]
fn amounts_that_name_none_are_in_that_of_the_others() {
    let file = "customer,start,end,fee,currency\nada,2024-01-05,,9.00,EUR\n\
        bo,2024-01-06,,8.00,\ncy,2024-01-07,,,\n";
    let import = read(file);
    assert_eq!(list(&import).currency.as_deref(), Some("EUR"));
    assert_eq!(
        import.receipt.notices,
        [Notice::UnnamedCurrency { amounts: 1 }]
    );
}

#[test]
fn without_amounts_there_is_nothing_to_ask() {
    let rows = "ada,2024-01-05,,EUR\nbo,2024-02-01,,USD\n";
    let import = read(format!("customer,start,end,currency\n{rows}"));
    assert!(import.receipt.questions.is_empty());
    assert_eq!(list(&import).currency, None);
    assert_eq!(list(&import).subscriptions.len(), 2);
}

#[test]
fn the_money_of_all_files_is_that_of_lists_where_there_are_no_orders() {
    let input = |text: &str| Input::new(Cursor::new(text.to_owned()), Options::default());
    let currency = |files: &[&str]| {
        let mut inputs: Vec<_> = files.iter().map(|file| input(file)).collect();
        import_all(&mut inputs).expect("bytes do not fail").currency
    };
    let euros = "customer,start,end,fee\nada,2024-01-05,,€9.00\n";
    let pounds = "customer,start,end,fee\nada,2024-01-05,,£9.00\n";
    let orders = "order_id,email,date,total\n1,a@x.de,2024-01-05,9.00\n";
    assert_eq!(currency(&[euros]).as_deref(), Some("EUR"));
    assert_eq!(currency(&[euros, euros]).as_deref(), Some("EUR"));
    assert_eq!(currency(&[euros, pounds]), None);
    assert_eq!(currency(&[euros, orders]), None);
}
