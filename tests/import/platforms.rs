//! Exports of platforms, and files of no platform, with known answers.

use crate::support::{
    NotedOrder, OrderText, decimal, fixture, noted, orders, read, read_with, rows_set_aside,
};
use perennial::import::Options;
use perennial::number::Decimal;
use serde::Deserialize;

/// What a right reading of a file gives, as the note beside it says.
#[derive(Deserialize)]
struct Note {
    /// `None` where the file has no orders.
    orders: Option<Vec<NotedOrder>>,
    /// Rows that make no order.
    set_aside: Vec<NotedRow>,
    /// Lines that are no rows; a reader may also count them as rows set aside.
    outside: Vec<NotedRow>,
    /// The user's decision, where the file is asked about without it.
    choose: Option<Options>,
}

#[derive(Deserialize)]
struct NotedRow {
    line: u32,
    why: String,
}

fn note(name: &str) -> Note {
    let json = fixture(&format!("{name}.expected.json"));
    serde_json::from_slice(&json).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The orders of one list that the other has not, or has otherwise.
fn differing(orders: &[OrderText], others: &[OrderText]) -> Vec<OrderText> {
    let only = orders.iter().filter(|order| !others.contains(order));
    only.cloned().collect()
}

/// Gross and refunded money of the orders that count.
fn money(orders: &[OrderText]) -> (Decimal, Decimal) {
    let counting = || orders.iter().filter(|order| !order.5);
    (
        counting().map(|order| decimal(&order.3)).sum(),
        counting().map(|order| decimal(&order.4)).sum(),
    )
}

/// Order by order, row by row, and in sum, a file gives what its note says.
fn gives_what_its_note_says(name: &str) {
    let (bytes, note) = (fixture(name), note(name));
    let Some(expected) = note.orders.map(noted) else {
        let import = read(&bytes);
        assert!(import.receipt.summary.is_none(), "no orders to add up");
        let receipt = &import.receipt;
        let silent = receipt.questions.is_empty() && receipt.refusals.is_empty();
        assert!(!silent || import.other.is_some());
        return;
    };
    if note.choose.is_some() {
        let undecided = read(&bytes);
        assert!(!undecided.receipt.questions.is_empty(), "it asks first");
        assert!(undecided.receipt.summary.is_none());
    }
    let import = read_with(&bytes, &note.choose.unwrap_or_default());
    assert!(import.receipt.questions.is_empty(), "{:?}", import.receipt);
    let found = orders(&import);
    assert_eq!(
        differing(&found, &expected),
        differing(&expected, &found),
        "orders that are not as expected, and what was expected"
    );
    assert_eq!(found.len(), expected.len());

    let outside: Vec<u32> = note.outside.iter().map(|row| row.line).collect();
    let set_aside: Vec<(u32, &str)> = rows_set_aside(&bytes, &import)
        .iter()
        .map(|row| (row.0, row.1.code()))
        .filter(|(line, _)| !outside.contains(line))
        .collect();
    let expected_rows: Vec<(u32, &str)> = note
        .set_aside
        .iter()
        .map(|row| (row.line, row.why.as_str()))
        .collect();
    assert_eq!(set_aside, expected_rows);

    let summary = import.receipt.summary.expect("a summary");
    let (gross, refunded) = money(&expected);
    assert_eq!((summary.gross, summary.refunded), (gross, refunded));
    assert_eq!(
        summary.customers.is_some(),
        expected.iter().any(|order| !order.1.is_empty()),
        "customers are spoken of where the file has some"
    );
}

/// A test of each file, named as the file is.
macro_rules! files {
    ($folder:literal: $($test:ident $file:literal,)*) => {
        $(
            #[test]
            fn $test() {
                gives_what_its_note_says(concat!($folder, "/", $file));
            }
        )*
    };
}

files! { "platforms":
    amazon_date_range_report "amazon_date_range_report.csv",
    amazon_fbm_new_orders "amazon_fbm_new_orders.txt",
    bigcommerce_orders "bigcommerce_orders.csv",
    bitrix_orders "bitrix_orders.csv",
    cyberbiz_orders "cyberbiz_orders.csv",
    douyin_orders "douyin_orders.csv",
    ebay_orders_report "ebay_orders_report.csv",
    ebay_transaction_report "ebay_transaction_report.csv",
    etsy_order_items "etsy_order_items.csv",
    gumroad_sales "gumroad_sales.csv",
    jd_orders "jd_orders.csv",
    magento_orders "magento_orders.csv",
    momo_shipments "momo_shipments.csv",
    momo_statement "momo_statement.csv",
    ninety_one_app_orders "91app_orders.csv",
    online_retail "online_retail.csv",
    pinduoduo_orders "pinduoduo_orders.csv",
    shopify_orders_73 "shopify_orders_73.csv",
    shopline_orders "shopline_orders.csv",
    shopline_reexport "shopline_reexport.csv",
    square_items "square_items.csv",
    square_transactions "square_transactions.csv",
    squarespace_orders "squarespace_orders.csv",
    stripe_balance "stripe_balance.csv",
    stripe_balance_history "stripe_balance_history.csv",
    stripe_payments "stripe_payments.csv",
    tmall_report "tmall_report.csv",
    wildberries_weekly "wildberries_weekly.csv",
    wix_orders "wix_orders.csv",
    woocommerce_analytics_fr "woocommerce_analytics_fr.csv",
    yookassa_refunds "yookassa_refunds.csv",
    yookassa_registry "yookassa_registry.csv",
    youzan_items "youzan_items.csv",
    youzan_orders "youzan_orders.csv",
}

files! { "generic":
    contradiction_a "contradiction_a.csv",
    contradiction_b "contradiction_b.csv",
    customer_summary "customer_summary.csv",
    date_and_time_columns "date_and_time_columns.csv",
    decimal_marks_by_column "decimal_marks_by_column.csv",
    equal_lines "equal_lines.csv",
    excel_serial_dates "excel_serial_dates.csv",
    formula_wrapped "formula_wrapped.csv",
    guests "guests.csv",
    minguo_dates "minguo_dates.csv",
    overlap_a "overlap_a.csv",
    overlap_b "overlap_b.csv",
    pasted_twice "pasted_twice.csv",
    retention_table "retention_table.csv",
    roc_years "roc_years.csv",
    russian_months "russian_months.csv",
    russian_months_short "russian_months_short.csv",
    scientific_ids "scientific_ids.csv",
    several_currencies "several_currencies.csv",
    subscriptions "subscriptions.csv",
    test_orders "test_orders.csv",
    three_row_header "three_row_header.csv",
    till "till.csv",
    totals_rows "totals_rows.csv",
    two_tables "two_tables.csv",
    unix_seconds "unix_seconds.csv",
    yyyymmdd "yyyymmdd.csv",
}

/// Every file in the two folders is tested here.
#[test]
fn no_file_is_forgotten() {
    let this = include_str!("platforms.rs");
    for folder in ["platforms", "generic"] {
        let path = format!("{}/tests/fixtures/{folder}", env!("CARGO_MANIFEST_DIR"));
        for entry in std::fs::read_dir(path).expect("the folder") {
            let name = entry.expect("an entry").file_name();
            let name = name.to_str().expect("ASCII");
            let tested = this.contains(&format!("\"{name}\""));
            assert!(tested || name.ends_with(".expected.json"), "{name}");
        }
    }
}
