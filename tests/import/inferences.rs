//! What is concluded from a file, what is asked, and what the user changes.

use crate::support::{SMALL, decimal, fixture, read, read_with, repeated, rows_set_aside};
use perennial::import::{
    Amounts, ColumnChoice, DateOrder, Evidence, Grain, Notice, Options, Question, Reason, Refusal,
    Role,
};
use perennial::number::Marks;
use perennial::order::Date;

#[test]
fn dates_that_allow_both_orders_are_asked_about() {
    let bytes = fixture("ambiguous_dmy_mdy.csv");
    let import = read(&bytes);
    assert_eq!(import.receipt.summary, None);
    let [Question::DateOrder { readings }] = import.receipt.questions.as_slice() else {
        panic!("a question about dates");
    };
    let orders: Vec<_> = readings.readings.iter().map(|r| r.order).collect();
    assert_eq!(orders, [DateOrder::DayFirst, DateOrder::MonthFirst]);
    for reading in &readings.readings {
        assert_eq!(
            (reading.first, reading.last),
            (Date::new(2024, 1, 1), Date::new(2024, 12, 8))
        );
    }

    for (order, second) in [
        (DateOrder::DayFirst, "2024-02-06"),
        (DateOrder::MonthFirst, "2024-06-02"),
    ] {
        let options = Options {
            date_order: Some(order),
            ..Options::default()
        };
        let import = read_with(&bytes, &options);
        assert!(import.receipt.questions.is_empty() && import.receipt.summary.is_some());
        let order = import
            .orders
            .iter()
            .find(|order| &*order.id == "A1")
            .expect("A1");
        assert_eq!(order.time.to_string(), second);
    }
}

#[test]
fn years_of_two_digits_may_come_first() {
    let rows = "1,a,05/06/24,10\n2,b,07/08/24,20\n";
    let import = read(format!("order_id,customer_id,date,total\n{rows}"));
    let [Question::DateOrder { readings }] = import.receipt.questions.as_slice() else {
        panic!("a question about dates");
    };
    let first: Vec<_> = readings
        .readings
        .iter()
        .map(|r| (r.order, r.first))
        .collect();
    assert_eq!(
        first,
        [
            (DateOrder::DayFirst, Date::new(2024, 6, 5)),
            (DateOrder::MonthFirst, Date::new(2024, 5, 6)),
            (DateOrder::YearFirst, Date::new(2005, 6, 24)),
        ]
    );
    // A year of four digits, wherever it stands, says that years come last.
    let import = read(format!(
        "order_id,customer_id,date,total\n{rows}3,c,31/12/2024,30\n"
    ));
    let order = import.receipt.date_order.as_ref().expect("an order");
    assert_eq!(order.value, DateOrder::DayFirst);
    assert_eq!(order.evidence, Evidence::Rows { rows: 1, line: 4 });
}

#[test]
fn late_evidence_decides_the_order_of_dates() {
    // More than the head of the file is silent; the last row speaks.
    let silent = repeated(5000, |id| format!("{id},a@example.com,03/04/2024,10.00\n"));
    let text = format!("{SMALL}{silent}last,a@example.com,04/13/2024,10.00\n");
    let import = read(&text);
    let order = import.receipt.date_order.as_ref().expect("an order");
    assert_eq!(
        (order.value, order.evidence),
        (
            DateOrder::MonthFirst,
            Evidence::Rows {
                rows: 1,
                line: 5002
            }
        )
    );
    assert_eq!(
        import.orders.observed().map(|(first, _)| first),
        Date::new(2024, 3, 4)
    );
    assert_eq!(import.receipt.rows.used, 5001);
}

#[test]
fn late_evidence_decides_the_decimal_mark() {
    let silent = repeated(5000, |id| format!("{id};a@example.com;2024-01-01;1.234\n"));
    let text = format!("order_id;email;date;total\n{silent}last;a@example.com;2024-01-01;0,50\n");
    let import = read(&text);
    let mark = import.receipt.decimal_mark.as_ref().expect("a mark");
    assert_eq!(
        (mark.value, mark.evidence),
        (
            Marks::Comma,
            Evidence::Rows {
                rows: 1,
                line: 5002
            }
        )
    );
    assert_eq!(
        import.receipt.summary.expect("a summary").net,
        decimal("6170000.50")
    );
}

#[test]
fn a_point_before_three_digits_is_asked_about() {
    let text = format!("{SMALL}1,a,2024-01-01,1.234\n2,a,2024-01-02,5\n");
    let import = read(&text);
    let [Question::DecimalMark { readings }] = import.receipt.questions.as_slice() else {
        panic!("a question about the decimal mark");
    };
    assert_eq!((readings.line, readings.example.as_str()), (2, "1.234"));
    assert_eq!(import.receipt.summary, None);
    for (mark, net) in [(Marks::Point, "6.234"), (Marks::Comma, "1239")] {
        let options = Options {
            decimal_mark: Some(mark),
            ..Options::default()
        };
        let summary = read_with(&text, &options)
            .receipt
            .summary
            .expect("a summary");
        assert_eq!(summary.net, decimal(net));
    }
}

#[test]
fn several_currencies_are_never_added() {
    let text = "order_id,email,date,total,currency\n\
        1,a,2024-01-01,10,USD\n2,a,2024-01-02,20,EUR\n3,b,2024-01-03,5,usd\n4,b,2024-01-04,7,\n";
    let import = read(text);
    assert_eq!(import.receipt.summary, None);
    let [Question::Currency { choices }] = import.receipt.questions.as_slice() else {
        panic!("a question about currencies");
    };
    let choices: Vec<_> = choices
        .iter()
        .map(|c| (c.currency.as_str(), c.orders, c.gross.to_string()))
        .collect();
    assert_eq!(
        choices,
        [
            ("EUR", 1, "20.00".to_owned()),
            ("USD", 2, "15.00".to_owned())
        ]
    );

    let options = Options {
        currency: Some("USD".to_owned()),
        ..Options::default()
    };
    let import = read_with(text, &options);
    let summary = import.receipt.summary.as_ref().expect("a summary");
    assert_eq!((summary.orders, summary.net), (2, decimal("15")));
    let rows: Vec<_> = rows_set_aside(text.as_bytes(), &import)
        .iter()
        .map(|r| (r.0, r.1))
        .collect();
    assert_eq!(
        rows,
        [(3, Reason::OtherCurrency), (5, Reason::OtherCurrency)]
    );

    let signs = read(format!(
        "{SMALL}1,a,2024-01-01,$10.00\n2,a,2024-01-02,€20.00\n"
    ));
    assert!(matches!(
        signs.receipt.questions.as_slice(),
        [Question::Currency { .. }]
    ));
}

#[test]
fn amounts_that_differ_within_most_orders_are_of_lines() {
    let text = format!("{SMALL}1,a,2024-01-01,10\n1,a,2024-01-01,5\n2,b,2024-01-02,7\n");
    let import = read(&text);
    let grain = import.receipt.grain.expect("a grain");
    assert_eq!(
        (grain.value, grain.evidence),
        (Grain::MoneyPerLine, Evidence::Orders { orders: 1 })
    );
    let summary = import.receipt.summary.expect("a summary");
    assert_eq!((summary.orders, summary.net), (2, decimal("22")));

    let options = Options {
        amounts: Some(Amounts::PerOrder),
        ..Options::default()
    };
    let import = read_with(&text, &options);
    let rows: Vec<_> = rows_set_aside(text.as_bytes(), &import)
        .iter()
        .map(|row| (row.0, row.1))
        .collect();
    assert_eq!(rows, [(2, Reason::TwoAmounts), (3, Reason::TwoAmounts)]);
}

#[test]
fn amounts_that_differ_within_some_orders_are_asked_about() {
    let text = "order_id,email,date,total,sku\n\
        1,a,2024-01-01,10,M\n1,a,2024-01-01,10,N\n2,b,2024-01-02,7,M\n2,b,2024-01-02,7,N\n\
        3,c,2024-01-03,4,M\n3,c,2024-01-03,5,N\n";
    assert_eq!(
        read(text).receipt.questions,
        [Question::Amounts { orders: 1, line: 6 }]
    );
    for (amounts, net) in [(Amounts::PerLine, "43"), (Amounts::PerOrder, "17")] {
        let options = Options {
            amounts: Some(amounts),
            ..Options::default()
        };
        let summary = read_with(text, &options).receipt.summary;
        assert_eq!(summary.map(|summary| summary.net), Some(decimal(net)));
    }
}

#[test]
fn the_user_changes_the_columns() {
    let text = "id,who,when,order total,shipping\n1,a,2024-01-01,10,3\n2,b,2024-01-05,20,4\n";
    // The dates give themselves away; nothing else tells customers apart.
    assert_eq!(read(text).receipt.refusals, [Refusal::NoCustomer]);
    let choose = |role, column| ColumnChoice { role, column };
    let columns = vec![
        choose(Role::Customer, Some(1)),
        choose(Role::Date, Some(2)),
        choose(Role::Amount, Some(4)),
        choose(Role::OrderId, None),
    ];
    let import = read_with(
        text,
        &Options {
            columns,
            ..Options::default()
        },
    );
    let summary = import.receipt.summary.expect("a summary");
    assert_eq!((summary.orders, summary.net), (2, decimal("7")));
    let role = |role| {
        import
            .receipt
            .roles
            .iter()
            .find(|column| column.role == role)
            .expect("a role")
    };
    let amount = &role(Role::Amount).column;
    assert_eq!((amount.value, amount.evidence), (Some(4), Evidence::Chosen));
    assert_eq!(amount.alternatives, [Some(3)]);
    assert_eq!(role(Role::OrderId).column.value, None);
    assert_eq!(import.receipt.columns[4].samples, ["3", "4"]);
}

#[test]
fn what_is_doubtful_is_noticed() {
    let notices = |text: &str| read(text).receipt.notices;
    assert_eq!(
        notices("customer name,date,total,sku\nAda,2024-01-01T10:00:00Z,56.290000000000006,M1\n"),
        [
            Notice::CustomersByName,
            Notice::LinesWithoutOrderId,
            Notice::Rounded { rows: 1 },
            Notice::DatesInUtc { rows: 1 },
        ]
    );
    assert_eq!(
        notices(
            "order,email,date,total,status,currency\n1,a,2024-01-01,5,refunded,EUR\n2,a,2024-01-02,5,paid,\n"
        ),
        [
            Notice::UnnamedCurrency { amounts: 1 },
            Notice::RefundedByStatus { orders: 1 },
        ]
    );
}

#[test]
fn refunds_count_whatever_their_sign() {
    let import = read(
        "order,email,date,total,refunded amount\n1,a,2024-01-01,10,-4\n2,a,2024-01-02,10,1\n3,a,2024-01-03,10,\n",
    );
    let summary = import.receipt.summary.expect("a summary");
    assert_eq!(
        (summary.gross, summary.refunded, summary.net),
        (decimal("30"), decimal("5"), decimal("25"))
    );
}

#[test]
fn only_refunds_that_are_taken_off_are_said_to_be() {
    // The second is for an order that is nowhere.
    let file = "order,email,date,total\n1,a,2024-01-01,10\n2,b,2024-01-02,10\n1,a,2024-01-03,-4\n9,c,2024-01-04,-5\n";
    let said = |ignore_refunds| {
        let mut options = Options::default();
        options.policies.ignore_refunds = ignore_refunds;
        let notices = read_with(file, &options).receipt.notices;
        notices.into_iter().find_map(|notice| match notice {
            Notice::RefundEntries { rows, .. } => Some(rows),
            _ => None,
        })
    };
    assert_eq!((said(false), said(true)), (Some(1), None));
}

#[test]
fn columns_in_languages_that_the_page_does_not_speak() {
    let german = "Bestellnr.;Bestelldatum;Kundennummer;Bestellstatus;Gesamtbetrag\n\
                  B-1;31.01.2024;K7;Versandt;1.010,50 €\nB-2;01.02.2024;K8;Storniert;20,00 €\n\
                  Summe;;;;1.030,50 €\n";
    let french = "N° de commande;Date de commande;Client;Statut;Montant TTC\n\
                  7;31/01/2024;Zoé;Livrée;1 010,50\n8;01/02/2024;Luc;Annulée;20,00\n";
    let korean = "주문번호,주문일시,구매자ID,주문상태,결제금액\n\
                  7,2024-01-31 10:00,a,배송완료,\"1,010.50\"\n8,2024-02-01 11:00,b,취소완료,20\n";
    for file in [german, french, korean] {
        let import = read(file);
        assert_eq!(import.receipt.refusals, [], "{file}");
        assert_eq!(import.receipt.questions, [], "{file}");
        let orders: Vec<_> = import
            .orders
            .iter()
            .map(|order| {
                let day = order.time.to_string()[..10].to_owned();
                (order.gross.to_string(), day, order.cancelled)
            })
            .collect();
        let expected = [
            ("1010.50", "2024-01-31", false),
            ("20.00", "2024-02-01", true),
        ];
        let expected =
            expected.map(|(gross, day, cancelled)| (gross.into(), day.into(), cancelled));
        assert_eq!(orders, expected, "{file}");
    }
}

#[test]
fn numbers_are_dates_where_no_other_column_has_any() {
    let import = read("order_id,user_id,ts,amount\n1,a,1706659200,10.00\n2,b,1706745600000,5.00\n");
    assert_eq!(import.receipt.refusals, []);
    let dates: Vec<_> = import.orders.iter().map(|o| o.time.to_string()).collect();
    assert_eq!(dates, ["2024-01-31T00:00:00", "2024-02-01T00:00:00"]);

    let import = read("order_id,user_id,when,amount\n1,a,20240131,10.00\n2,b,20240201,5.00\n");
    let dates: Vec<_> = import.orders.iter().map(|o| o.time.to_string()).collect();
    assert_eq!(dates, ["2024-01-31", "2024-02-01"]);

    // A column of numbers of that length is none beside written dates.
    let import = read("order_id,user_id,ref,day,amount\n1,a,1706659200,2024-03-01,10.00\n");
    let dates: Vec<_> = import.orders.iter().map(|o| o.time.to_string()).collect();
    assert_eq!(dates, ["2024-03-01"]);
}

#[test]
fn amounts_with_a_decimal_comma_are_known_by_their_content() {
    let import =
        read("order_id;customer_id;date;Σ\n1;a;2024-01-31;10,50\n2;b;2024-02-01;1.020,00\n");
    let amounts: Vec<_> = import.orders.iter().map(|o| o.gross.to_string()).collect();
    assert_eq!(amounts, ["10.50", "1020.00"]);
}
