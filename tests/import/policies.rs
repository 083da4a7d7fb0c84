//! What counts, and what the user switches.

use crate::support::{decimal, read, read_with, rows_set_aside};
use perennial::import::{Notice, Options, Policies, Rate, Reason};
use perennial::number::Decimal;

/// Orders with tax and delivery, a refund in part, one unpaid, one cancelled, and a test.
const SHOP: &str = "order_id,email,date,total,tax,shipping,refunded amount,status\n\
    1,ada@example.com,2024-01-01,120.00,20.00,10.00,0,paid\n\
    2,ada@example.com,2024-01-05,60.00,10.00,0.00,30.00,partially_refunded\n\
    3,bo@example.com,2024-01-09,24.00,4.00,0.00,0,pending\n\
    4,bo@example.com,2024-01-12,36.00,6.00,0.00,0,cancelled\n\
    5,cy@example.com,2024-01-15,12.00,2.00,0.00,0,test\n";

fn net(policies: Policies) -> (u32, Decimal, Decimal) {
    let options = Options {
        policies,
        ..Options::default()
    };
    let import = read_with(SHOP, &options);
    assert_eq!(import.receipt.policies, policies);
    let summary = import.receipt.summary.expect("a summary");
    (summary.orders, summary.gross, summary.net)
}

#[test]
fn unpaid_and_test_orders_are_set_aside_unless_they_are_to_count() {
    let import = read(SHOP);
    let rows: Vec<_> = rows_set_aside(SHOP.as_bytes(), &import)
        .iter()
        .map(|row| (row.0, row.1))
        .collect();
    assert_eq!(rows, [(4, Reason::Unpaid), (6, Reason::Test)]);
    let default = Policies::default();
    assert_eq!(net(default), (2, decimal("180"), decimal("150")));
    let counted = Policies {
        count_unpaid: true,
        count_tests: true,
        ..default
    };
    assert_eq!(net(counted), (4, decimal("216"), decimal("186")));
}

#[test]
fn gross_is_before_refunds() {
    let gross = Policies {
        ignore_refunds: true,
        ..Policies::default()
    };
    assert_eq!(net(gross), (2, decimal("180"), decimal("180")));
}

#[test]
fn tax_and_delivery_are_taken_out_of_refunds_too() {
    let without_tax = Policies {
        without_tax: true,
        ..Policies::default()
    };
    // 100 + 50, and of the 30 paid back five sixths: 25.
    assert_eq!(net(without_tax), (2, decimal("150"), decimal("125")));
    let without_both = Policies {
        without_shipping: true,
        ..without_tax
    };
    assert_eq!(net(without_both), (2, decimal("140"), decimal("115")));
}

#[test]
fn currencies_are_changed_by_the_rates_that_are_given() {
    let text = "order_id,email,date,total,refunded amount,currency\n\
        1,a@example.com,2024-01-01,10.00,0,EUR\n2,a@example.com,2024-01-02,20.00,5.00,USD\n\
        3,b@example.com,2024-01-03,300,0,JPY\n";
    let options = Options {
        currency: Some("EUR".to_owned()),
        rates: vec![Rate {
            currency: "USD".to_owned(),
            rate: "0.9".to_owned(),
        }],
        ..Options::default()
    };
    let import = read_with(text, &options);
    let summary = import.receipt.summary.as_ref().expect("a summary");
    // 10 + 20 × 0.9, less 5 × 0.9; there is no rate for the yen.
    assert_eq!(
        (summary.gross, summary.net),
        (decimal("28"), decimal("23.5"))
    );
    let rows: Vec<_> = rows_set_aside(text.as_bytes(), &import)
        .iter()
        .map(|row| (row.0, row.1))
        .collect();
    assert_eq!(rows, [(4, Reason::OtherCurrency)]);
}

#[test]
fn a_price_times_a_quantity_is_an_amount_of_a_line() {
    let text = "InvoiceNo,StockCode,Quantity,InvoiceDate,UnitPrice,CustomerID\n\
        1,A,6,2011-12-01 08:26,2.55,17850\n1,B,2,2011-12-01 08:26,3.39,17850\n\
        C2,A,-1,2011-12-05 09:00,2.55,17850\n";
    let summary = read(text).receipt.summary.expect("a summary");
    // 6 × 2.55 + 2 × 3.39 = 22.08, less a credit note of 2.55.
    assert_eq!(summary.orders, 1);
    assert_eq!(
        (summary.gross, summary.net),
        (decimal("22.08"), decimal("19.53"))
    );
}

#[test]
fn an_address_beside_a_number_tells_the_same_customer() {
    let text = "order_id,customer id,email,date,total\n\
        1,77,ada@example.com,2024-01-01,10\n2,,Ada@Example.com,2024-01-02,10\n\
        3,,guest,2024-01-03,10\n4,0,,2024-01-04,10\n";
    let summary = read(text).receipt.summary.expect("a summary");
    let customers = summary.customers.expect("customers");
    assert_eq!((customers.customers, customers.guest_orders), (1, 2));
}

#[test]
fn a_word_for_a_refund_is_followed_and_said() {
    let text = "order_id,email,date,total,status\n1,a@example.com,2024-01-01,10,refunded\n\
        2,a@example.com,2024-01-02,20,paid\n3,a@example.com,2024-01-03,30,partially refunded\n";
    let receipt = read(text).receipt;
    for notice in [
        Notice::RefundedByStatus { orders: 1 },
        Notice::PartlyRefunded { orders: 1 },
    ] {
        assert!(receipt.notices.contains(&notice), "{notice:?}");
    }
    assert_eq!(
        receipt.summary.map(|summary| summary.net),
        Some(decimal("50"))
    );
}
