//! The rows behind each line of the receipt.

use std::io::Cursor;
use std::ops::ControlFlow;

use crate::support::read;
use perennial::import::{Behind, Input, Options, Reason, import_all, orders_csv, rows_behind};

/// A sale, a guest's, one on the same day, one called off, a refund of its own, one without a date.
const SHOP: &str = "order_id,email,date,total,status\n\
    1,a@x.de,2024-01-01,10,paid\n\
    2,,2024-01-01,20,paid\n\
    3,a@x.de,2024-01-01,30,paid\n\
    4,b@x.de,2024-01-27,40,cancelled\n\
    1,a@x.de,2024-01-28,-5,paid\n\
    6,b@x.de,,60,paid\n\
    7,c@x.de,2024-02-01,sixty,paid\n";

fn lines(behind: Behind) -> Vec<(u32, Option<Reason>)> {
    let import = read(SHOP);
    let mut lines = Vec::new();
    let mut source = Cursor::new(SHOP);
    rows_behind(&mut source, &import, &import.orders, behind, |row| {
        assert_eq!(Some(&*row.text), SHOP.lines().nth(row.line as usize - 1));
        lines.push((row.line, row.reason));
        ControlFlow::Continue(())
    })
    .expect("bytes do not fail");
    lines
}

#[test]
fn each_line_of_the_receipt_has_its_rows() {
    assert_eq!(lines(Behind::Guests), [(3, None)]);
    assert_eq!(lines(Behind::SameDay), [(4, None)]);
    assert_eq!(lines(Behind::Cancelled), [(5, None)]);
    assert_eq!(lines(Behind::Refunds), [(6, None)]);
    assert_eq!(lines(Behind::Line { line: 2 }), [(2, None)]);
    let no_date = Reason::NoDate;
    assert_eq!(
        lines(Behind::Reason { reason: no_date }),
        [(7, Some(no_date))]
    );
    assert_eq!(
        lines(Behind::SetAside),
        [(7, Some(no_date)), (8, Some(Reason::BadAmount))]
    );
}

#[test]
fn a_guest_with_the_number_of_another_file_is_not_listed_as_having_come_back() {
    let shop = "order_id,email,date,total\n1,a@x.de,2024-01-01,10\n2,a@x.de,2024-01-01,20\n";
    // The till has numbers of its own, which are the same.
    let till = "order_id,email,date,total\n2,,2024-02-01,30\n3,b@x.de,2024-02-02,40\n";
    let input = |file: &'static str| Input::new(Cursor::new(file), Options::default());
    let both = import_all(&mut [input(shop), input(till)]).expect("bytes do not fail");
    let listed = |place: usize, file: &'static str, behind| {
        let mut lines = Vec::new();
        let mut source = Cursor::new(file);
        let import = &both.files[place];
        rows_behind(&mut source, import, &both.orders, behind, |row| {
            lines.push(row.line);
            ControlFlow::Continue(())
        })
        .expect("bytes do not fail");
        lines
    };
    assert_eq!(listed(0, shop, Behind::SameDay), [3]);
    assert!(listed(1, till, Behind::SameDay).is_empty());
    assert_eq!(listed(1, till, Behind::Guests), [2]);
}

#[test]
fn the_policies_that_matter_are_named() {
    let receipt = read(SHOP).receipt;
    assert!(receipt.switches.ignore_refunds);
    assert!(!receipt.switches.without_tax && !receipt.switches.count_unpaid);
    let plain = read("order_id,email,date,total,tax\n1,a,2024-01-01,10,2\n").receipt;
    assert!(plain.switches.without_tax && !plain.switches.ignore_refunds);
}

#[test]
fn files_with_the_same_columns_have_the_same_fingerprint() {
    let fingerprint = |text: &str| read(text).receipt.fingerprint.expect("a header line");
    let january = fingerprint("order_id,email,date,total\n1,a,2024-01-01,10\n");
    let february = fingerprint("order_id,email,date,total\r\n2,b,2024-02-01,20\r\n");
    assert_eq!(january, february);
    assert_ne!(
        january,
        fingerprint("order_id,email,date,sum\n1,a,2024-01-01,10\n")
    );
    // FNV-1a of "a" and a zero byte, worked out in Python.
    assert_eq!(fingerprint("a\n1\n"), "2b24d044");
}

#[test]
fn the_day_that_decides_how_dates_are_read_is_given() {
    let text = "order_id,email,date,total\n1,a,05/06/2024,10\n2,a,27/03/2024,10\n";
    let day = read(text).receipt.deciding_date.expect("a day");
    assert_eq!(day.to_string(), "2024-03-27");
}

#[test]
fn the_orders_are_written_for_spreadsheets() {
    let shop = "order_id,email,date,total,refunded,currency,status\n\
        =1+1,a@x.de,2024-01-02 10:30:00,10.5,0.5,EUR,paid\n\
        2,,2024-01-01,20,,EUR,cancelled\n";
    let csv = orders_csv(&read(shop).orders).expect("memory does not fail");
    // In the order of time; one that would be a formula with an apostrophe before it.
    let expected = "\u{feff}order_id,customer,local_time,total,refunded,cancelled,currency\r\n\
        2,,2024-01-01,20.00,0.00,true,EUR\r\n\
        '=1+1,a@x.de,2024-01-02T10:30:00,10.50,0.50,false,EUR\r\n";
    assert_eq!(String::from_utf8(csv).as_deref(), Ok(expected));
}
