//! The report as files for spreadsheets.

use perennial::export::{cohorts_csv, customers_csv, periods_csv, segments_csv};
use perennial::insight::{
    Calendar, Costs, CustomerQuery, SortBy, at_risk, cohorts, over_time, select,
};
use perennial::number::Decimal;

use crate::support::{CDNOW_END, base, cdnow, day, money, shop, shop_of};

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
    let file = customers_csv(&orders, &base, &select(&orders, &base, &query)).expect("memory");
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
    let file = customers_csv(&orders, &base, &[0]).expect("memory");
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
    let customers = customers_csv(&orders, &base, &all).expect("memory");
    assert_eq!(
        sum(column(&customers, "revenue_so_far")),
        money("244091.94")
    );
    let segments = segments_csv(&base).expect("memory");
    assert_eq!(sum(column(&segments, "revenue_so_far")), money("244091.94"));
    assert_eq!(column(&segments, "segment")[0], "champions");
    let periods = over_time(&orders, day(CDNOW_END), Calendar::Months);
    let periods = periods_csv(&periods).expect("memory");
    assert_eq!(sum(column(&periods, "revenue")), money("244091.94"));
    assert_eq!(column(&periods, "period").len(), 18);
    let cohorts = cohorts(&orders, day(CDNOW_END), Calendar::Months, Costs::default());
    let cohorts = cohorts_csv(&cohorts).expect("memory");
    // 18, 17 and 16 months of life.
    assert_eq!(column(&cohorts, "age").len(), 51);
    assert_eq!(column(&cohorts, "retention")[..2], ["1.0000", "0.1588"]);
    let listed = customers_csv(&orders, &base, &at_risk(&base)).expect("memory");
    assert!(column(&listed, "overdue").iter().all(|cell| cell == "true"));
}
