//! Rows that are not used.

use std::io::Cursor;
use std::ops::ControlFlow;

use crate::support::{SMALL, decimal, fixture, read, repeated, rows_set_aside};
use perennial::import::{Behind, Reason, rows_csv, set_aside};

#[test]
fn rows_set_aside_have_their_line_reason_and_text() {
    let text = "order_id,email,date,total,refunded\r\n\
        1,a,2024-01-01,10,0\r\n\
        2,b,2024-01-02\r\n\
        3,c,2024-01-03,12,0,EXTRA\r\n\
        4,d,2024-01-04,13,0,,\r\n\
        \r\n\
        ,,,,\r\n\
        5,\"e\r\ne\",yesterday,14,0\r\n\
        6,f,2024-01-06,fourteen,0\r\n\
        7,g,2024-01-07,-5,0\r\n\
        8,h,2024-01-08,5,x\r\n\
        ,i,2024-01-09,5,0\r\n\
        9,j,,5,0\r\n\
        10,k,2024-01-10,,0\r\n\
        Total,,,1658.04,\r\n";
    let import = read(text);
    assert_eq!(import.receipt.rows.used, 2);
    let rows = rows_set_aside(text.as_bytes(), &import);
    let row = |line, reason, text: &str| (line, reason, text.to_owned());
    assert_eq!(
        rows,
        [
            row(3, Reason::FieldCount, "2,b,2024-01-02"),
            row(4, Reason::FieldCount, "3,c,2024-01-03,12,0,EXTRA"),
            row(7, Reason::Blank, ",,,,"),
            row(8, Reason::BadDate, "5,\"e\r\ne\",yesterday,14,0"),
            row(10, Reason::BadAmount, "6,f,2024-01-06,fourteen,0"),
            row(11, Reason::RefundWithoutOrder, "7,g,2024-01-07,-5,0"),
            row(12, Reason::BadRefund, "8,h,2024-01-08,5,x"),
            row(13, Reason::NoOrderId, ",i,2024-01-09,5,0"),
            row(14, Reason::NoDate, "9,j,,5,0"),
            row(15, Reason::NoAmount, "10,k,2024-01-10,,0"),
            row(16, Reason::Total, "Total,,,1658.04,"),
        ]
    );
    let counts = &import.receipt.rows.reasons;
    let no_date = counts
        .iter()
        .find(|count| count.reason == Reason::NoDate)
        .expect("a count");
    assert_eq!((no_date.rows, no_date.line), (1, 14));
}

#[test]
fn all_rows_of_an_order_in_conflict_are_set_aside() {
    let good = repeated(9, |id| {
        format!("{id},a,2024-01-01,10,USD\n{id},a,2024-01-01,,\n")
    });
    let bad = "x,a,2024-01-01,10,USD\nx,a,2024-01-01,11,USD\n\
             y,a,2024-01-01,10,USD\ny,b,2024-01-01,,\n\
             z,a,2024-01-01,10,USD\nz,a,2024-01-01,10,EUR\n";
    let text = format!("order_id,email,date,total,currency\n{good}{bad}");
    let import = read(&text);
    assert!(import.receipt.questions.is_empty());
    assert_eq!(import.receipt.rows.used, 18);
    let rows = rows_set_aside(text.as_bytes(), &import);
    let reasons: Vec<_> = rows.iter().map(|row| (row.0, row.1)).collect();
    assert_eq!(
        reasons,
        [
            (20, Reason::TwoAmounts),
            (21, Reason::TwoAmounts),
            (22, Reason::TwoCustomers),
            (23, Reason::TwoCustomers),
            (24, Reason::TwoCurrencies),
            (25, Reason::TwoCurrencies),
        ]
    );
}

#[test]
fn ragged_rows_are_reported_and_shift_nothing() {
    let bytes = fixture("nasty_ragged.csv");
    let import = read(&bytes);
    assert_eq!((import.receipt.rows.read, import.receipt.rows.used), (4, 2));
    let lines: Vec<_> = rows_set_aside(&bytes, &import)
        .iter()
        .map(|row| (row.0, row.1))
        .collect();
    assert_eq!(lines, [(3, Reason::FieldCount), (4, Reason::FieldCount)]);
    let summary = import.receipt.summary.expect("a summary");
    assert_eq!(summary.net, decimal("23"));
}

#[test]
fn a_row_that_was_torn_off_is_no_note_beside_the_table() {
    let text = format!("{SMALL}1,a@example.com,2024-01-01,10\n2,b@example.com\n83 records,\n");
    let rows: Vec<_> = rows_set_aside(text.as_bytes(), &read(&text))
        .iter()
        .map(|row| (row.0, row.1))
        .collect();
    assert_eq!(rows, [(3, Reason::FieldCount), (4, Reason::Trailer)]);
}

#[test]
fn an_unclosed_quote_is_reported_where_it_opens_and_costs_its_row_alone() {
    let bytes = fixture("nasty_unclosed_quote.csv");
    let import = read(&bytes);
    let rows = rows_set_aside(&bytes, &import);
    let text = "2,b@example.com,2024-01-02,\"unclosed";
    assert_eq!(rows, [(3, Reason::UnclosedQuote, text.to_owned())]);
    assert_eq!(import.receipt.rows.used, 3);
    let summary = import.receipt.summary.expect("a summary");
    assert_eq!(summary.net, decimal("35"));
}

#[test]
fn the_download_of_rows_set_aside_is_safe_in_a_spreadsheet() {
    let text = format!("{SMALL}=1+1,a,2024-01-01\n-2,b\n\"say \"\"hi\"\"\",c\n");
    let import = read(&text);
    let csv = rows_csv(
        &mut Cursor::new(&text),
        &import,
        &import.orders,
        Behind::SetAside,
    )
    .expect("bytes do not fail");
    let expected = "\u{feff}line,reason,row\r\n\
        2,field-count,\"'=1+1,a,2024-01-01\"\r\n\
        3,field-count,\"'-2,b\"\r\n\
        4,field-count,\"\"\"say \"\"\"\"hi\"\"\"\"\"\",c\"\r\n";
    assert_eq!(String::from_utf8(csv).expect("UTF-8"), expected);
}

#[test]
fn the_list_of_rows_set_aside_can_be_broken_off() {
    let text = format!("{SMALL}{}", "1,a\n".repeat(1000));
    let import = read(&text);
    assert_eq!(import.receipt.rows.set_aside, 1000);
    let mut lines = Vec::new();
    set_aside(&mut Cursor::new(&text), &import, |row| {
        lines.push(row.line);
        if lines.len() == 3 {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    })
    .expect("bytes do not fail");
    assert_eq!(lines, [2, 3, 4]);
}
