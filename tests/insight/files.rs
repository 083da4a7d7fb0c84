//! The report as files for spreadsheets and programs.

use perennial::export::{Format, cohorts_file, customers_file, periods_file, segments_file};
use perennial::insight::{
    Calendar, Costs, CustomerQuery, SortBy, cohorts, over_time, select, slipping_away,
};
use perennial::number::Decimal;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{CDNOW_END, any_shop, base, cdnow, day, money, shop, shop_of};

/// The rows of a file, by the columns' names.
fn rows(bytes: &[u8]) -> (Vec<String>, Vec<Vec<String>>) {
    let text = bytes
        .strip_prefix(b"\xEF\xBB\xBF")
        .expect("a byte order mark");
    let mut reader = csv::Reader::from_reader(text);
    let cells = |record: &csv::StringRecord| record.iter().map(String::from).collect();
    let names = cells(reader.headers().expect("a header"));
    let rows = reader
        .records()
        .map(|record| cells(&record.expect("a row")));
    (names, rows.collect())
}

fn column(bytes: &[u8], name: &str) -> Vec<String> {
    let (names, rows) = rows(bytes);
    let place = names.iter().position(|known| known == name).expect(name);
    rows.into_iter().map(|row| row[place].clone()).collect()
}

#[test]
fn no_spreadsheet_runs_a_customer_and_a_negative_number_stays_one() {
    let date = day("2024-01-01");
    let said = |name, gross, back| (name, date, money(gross), money(back));
    let orders = shop_of([
        said("=cmd|' /C calc'!A0", "1", "0"),
        said("+886 912", "1", "0"),
        said("-5", "1", "0"),
        said("@SUM(A1)", "1", "0"),
        said("\tada", "1", "0"),
        said("bo, \"the\" second", "5", "12.50"),
    ]);
    let base = base(&orders, "2024-01-02", 0.0);
    let query = CustomerQuery {
        sort: SortBy::Customer,
        descending: false,
        ..CustomerQuery::default()
    };
    let file = customers_file(Format::Csv, &orders, &base, &select(&orders, &base, &query))
        .expect("memory");
    assert_eq!(
        column(&file, "customer"),
        [
            "'\tada",
            "'+886 912",
            "'-5",
            "'=cmd|' /C calc'!A0",
            "'@SUM(A1)",
            "bo, \"the\" second"
        ]
    );
    let revenue = column(&file, "revenue_so_far");
    assert_eq!(revenue.last().map(String::as_str), Some("-7.50"));
    assert_eq!(column(&file, "expected_next_low"), [""; 6]);
    assert_eq!(column(&file, "typical_gap_days"), [""; 6]);
}

#[test]
fn a_customer_on_a_row() {
    let orders = shop(&[
        ("ada", "2024-01-01", "10.00"),
        ("ada", "2024-01-31", "20.00"),
        ("bo", "2024-01-15", "5.00"),
    ]);
    let base = base(&orders, "2024-03-31", 0.0);
    let file = customers_file(Format::Csv, &orders, &base, &[0]).expect("memory");
    let (names, rows) = rows(&file);
    let [row] = &rows[..] else { panic!("one row") };
    let cell = |name: &str| {
        let place = names.iter().position(|known| known == name).expect(name);
        row[place].as_str()
    };
    for (name, value) in [
        ("customer", "ada"),
        ("orders", "2"),
        ("purchases", "2"),
        ("first_purchase", "2024-01-01"),
        ("last_purchase", "2024-01-31"),
        ("revenue_so_far", "30.00"),
        ("expected_next", "0.00"),
        ("clv", "30.00"),
        ("typical_gap_days", "30.0"),
        ("days_silent", "60"),
        ("overdue", "true"),
        ("tier", "high"),
    ] {
        assert_eq!(cell(name), value, "{name}");
    }
}

#[test]
fn files_of_cdnow_reconcile() {
    let orders = cdnow();
    let base = base(&orders, CDNOW_END, 365.0);
    let sum = |cells: Vec<String>| cells.iter().map(|cell| money(cell)).sum::<Decimal>();
    let all = select(&orders, &base, &CustomerQuery::default());
    let customers = customers_file(Format::Csv, &orders, &base, &all).expect("memory");
    assert_eq!(
        sum(column(&customers, "revenue_so_far")),
        money("244091.94")
    );
    let segments = segments_file(Format::Csv, &base).expect("memory");
    assert_eq!(sum(column(&segments, "revenue_so_far")), money("244091.94"));
    assert_eq!(column(&segments, "segment")[0], "champions");
    let periods = over_time(&orders, day(CDNOW_END), Calendar::Months);
    let periods = periods_file(Format::Csv, &periods).expect("memory");
    assert_eq!(sum(column(&periods, "revenue")), money("244091.94"));
    assert_eq!(column(&periods, "period").len(), 18);
    let cohorts = cohorts(&orders, day(CDNOW_END), Calendar::Months, Costs::default());
    let cohorts = cohorts_file(Format::Csv, &cohorts).expect("memory");
    // 18, 17 and 16 months of life.
    assert_eq!(column(&cohorts, "age").len(), 51);
    assert_eq!(column(&cohorts, "retention")[..2], ["1.0000", "0.1588"]);
    let listed =
        customers_file(Format::Csv, &orders, &base, &slipping_away(&base)).expect("memory");
    assert!(column(&listed, "overdue").iter().all(|cell| cell == "true"));
}

fn objects(bytes: &[u8]) -> Vec<Value> {
    let Value::Array(objects) = serde_json::from_slice(bytes).expect("JSON") else {
        panic!("an array");
    };
    objects
}

#[test]
fn a_customer_is_an_object_with_the_names_of_the_columns() {
    let orders = shop(&[
        ("ada", "2024-01-01", "10.00"),
        ("ada", "2024-01-31", "20.50"),
        ("bo", "2024-01-15", "5.00"),
    ]);
    let base = base(&orders, "2024-03-31", 0.0);
    let file = customers_file(Format::Json, &orders, &base, &[0]).expect("memory");
    let alive = base.values[0].alive;
    assert_eq!(
        objects(&file),
        [json!({
            "customer": "ada",
            "orders": 2,
            "purchases": 2,
            "first_purchase": "2024-01-01",
            "last_purchase": "2024-01-31",
            "revenue_so_far": 30.5,
            "p_alive": (alive * 1e4).round() / 1e4,
            "expected_purchases": 0.0,
            "expected_spend": (base.values[0].spend * 100.0).round() / 100.0,
            "expected_next": 0.0,
            // No range has been drawn.
            "expected_next_low": null,
            "expected_next_high": null,
            "clv": 30.5,
            "typical_gap_days": 30.0,
            "days_silent": 60,
            "overdue": true,
            "value_at_stake": 0.0,
            // Of two, the one who came last, most often, and for most, but silent for twice her gap and the shop's.
            "segment": "at risk",
            "tier": "high",
        })]
    );
}

#[test]
fn a_program_gets_every_text_as_it_is() {
    let names = [
        "=cmd|' /C calc'!A0",
        "+886 912",
        "a \"b\" \\ c",
        "line\nfeed\rand\ttab",
        "\u{0}\u{1f}\u{7f}",
        "Ольга, 王小明 🌷\u{2028}",
    ];
    let date = day("2024-01-01");
    let orders = shop_of(names.map(|name| (name, date, money("1"), Decimal::ZERO)));
    let base = base(&orders, "2024-01-02", 0.0);
    let all = select(&orders, &base, &CustomerQuery::default());
    let file = customers_file(Format::Json, &orders, &base, &all).expect("memory");
    let mut read: Vec<Value> = objects(&file)
        .into_iter()
        .map(|row| row["customer"].clone())
        .collect();
    let mut given = names.map(Value::from).to_vec();
    read.sort_by_key(ToString::to_string);
    given.sort_by_key(ToString::to_string);
    assert_eq!(read, given);
}

#[test]
fn without_rows_it_is_an_array_all_the_same() {
    let file = periods_file(Format::Json, &[]).expect("memory");
    assert_eq!(objects(&file), [Value::Null; 0]);
}

/// Fails unless a JSON file has the rows of a CSV file, cell by cell.
fn assert_same(json: &[u8], csv: &[u8]) {
    let (names, rows) = rows(csv);
    let objects = objects(json);
    assert_eq!(objects.len(), rows.len());
    for (object, row) in objects.iter().zip(rows) {
        assert_eq!(
            object.as_object().map(serde_json::Map::len),
            Some(names.len())
        );
        for (name, cell) in names.iter().zip(row) {
            match &object[name] {
                Value::Null => assert_eq!(cell, "", "{name}"),
                Value::Bool(truth) => assert_eq!(cell, truth.to_string(), "{name}"),
                Value::String(text) => assert_eq!(&cell, text, "{name}"),
                Value::Number(number) => assert_eq!(cell.parse().ok(), number.as_f64(), "{name}"),
                other => panic!("{name}: {other}"),
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn both_kinds_of_file_say_the_same(said in any_shop()) {
        prop_assume!(said.iter().any(|(name, ..)| !name.is_empty()));
        let orders = shop_of(said);
        let (_, last) = orders.observed().expect("orders");
        let base = base(&orders, &last.to_string(), 365.0);
        let all = select(&orders, &base, &CustomerQuery::default());
        let cohorts = cohorts(&orders, last, Calendar::Months, Costs::default());
        let periods = over_time(&orders, last, Calendar::Quarters);
        let written = |format| {
            let customers = customers_file(format, &orders, &base, &all);
            let observed = customers_file(format, &orders, &*base.observed, &all);
            let segments = segments_file(format, &base);
            [customers, observed, segments, cohorts_file(format, &cohorts), periods_file(format, &periods)]
        };
        for (json, csv) in written(Format::Json).into_iter().zip(written(Format::Csv)) {
            assert_same(&json.expect("memory"), &csv.expect("memory"));
        }
    }
}
