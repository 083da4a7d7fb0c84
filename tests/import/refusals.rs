//! What a file cannot give, and what can still be said.

use crate::support::{SMALL, decimal, fixture, read, read_with, repeated, rows_set_aside, small};
use perennial::import::{
    Evidence, FileKind, Grain, Notice, Options, Platform, Policies, Reason, Refusal,
};

fn refusals(bytes: impl AsRef<[u8]>) -> Vec<Refusal> {
    let import = read(bytes);
    assert!(import.orders.is_empty() && import.receipt.summary.is_none());
    import.receipt.refusals
}

#[test]
fn what_is_no_order_file_is_named_as_what_it_is() {
    let not_text = |kind| vec![Refusal::NotText { kind }];
    assert_eq!(refusals(""), [Refusal::Empty]);
    assert_eq!(refusals("\u{feff}"), [Refusal::Empty]);
    assert_eq!(refusals("\n\r\n\n"), [Refusal::Empty]);
    assert_eq!(refusals("\n  \r\n\t\n"), [Refusal::Empty]);
    assert_eq!(refusals(SMALL), [Refusal::HeaderOnly]);
    assert_eq!(refusals(format!("{SMALL}\n\n")), [Refusal::HeaderOnly]);
    assert_eq!(
        refusals(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        not_text(FileKind::Picture)
    );
    assert_eq!(refusals(b"%PDF-1.4\n1 0 obj"), not_text(FileKind::Pdf));
    assert_eq!(
        refusals("<html><table><tr><td>order</td></tr>"),
        not_text(FileKind::Html)
    );
    assert_eq!(refusals([0; 4096]), not_text(FileKind::Binary));
    assert_eq!(
        refusals(fixture("shopify_customers.csv")),
        [Refusal::CustomersExport]
    );
    assert_eq!(
        refusals("order_id,email,date\n1,a,2024-01-01\n"),
        [Refusal::NoAmount]
    );
    assert_eq!(refusals("order_id,email,total\n1,a,5\n"), [Refusal::NoDate]);
    assert_eq!(
        refusals("good,morning\n1,a\n"),
        [Refusal::NoAmount, Refusal::NoDate]
    );
    assert_eq!(refusals("hello"), [Refusal::NoAmount, Refusal::NoDate]);
    assert_eq!(refusals("a,".repeat(99_999)), [Refusal::TooManyColumns]);
    assert_eq!(refusals(",".repeat(99_999)), [Refusal::Empty]);
    assert_eq!(
        refusals(format!("{SMALL}1,a,soon,5\n")),
        [Refusal::NothingUsable]
    );
}

#[cfg(not(feature = "formats"))]
#[test]
fn other_formats_are_refused_where_nothing_reads_them() {
    let [workbook, old] =
        [FileKind::Workbook, FileKind::OldWorkbook].map(|kind| Refusal::NotText { kind });
    assert_eq!(refusals(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0"), [old]);
    assert_eq!(
        refusals(b"PK\x03\x04\x14\0\x06\0[Content_Types].xml"),
        [workbook]
    );
    let cp1251 = [
        SMALL.as_bytes(),
        b"1,a,2024-01-01,5\n2,\xC0\xE4\xE0,2024-01-02,5\n",
    ]
    .concat();
    assert_eq!(refusals(cp1251), [Refusal::NotUtf8 { line: 3 }]);
    assert_eq!(
        refusals(fixture("amazon_all_orders_utf16.txt")),
        [Refusal::NotText {
            kind: FileKind::Utf16
        }]
    );
    assert_eq!(
        refusals(fixture("taobao_orders_gbk.csv")),
        [Refusal::NotUtf8 { line: 1 }]
    );
}

#[test]
fn text_that_is_not_all_utf8_is_used_as_far_as_it_goes() {
    let good = repeated(300, |id| format!("{id},a@b.c,2024-01-01,1.00,très bien\n"));
    let rows = format!("order_id,email,date,total,note\n{good}");
    let stray = [
        rows.as_bytes(),
        b"301,a@b.c,2024-01-01,1.00,caf\xE9\n302,\xE9@b.c,2024-01-01,1.00,ok\n",
    ]
    .concat();
    let import = read(&stray);
    assert_eq!(import.receipt.rows.used, 301);
    assert!(
        import
            .receipt
            .notices
            .contains(&Notice::NotUtf8Elsewhere { rows: 1 })
    );
    let rows = rows_set_aside(&stray, &import);
    assert_eq!(
        rows,
        [(
            303,
            Reason::NotUtf8,
            "302,\u{fffd}@b.c,2024-01-01,1.00,ok".to_owned()
        )]
    );
}

#[test]
fn without_customers_totals_can_be_said() {
    let import = read("order_id,date,total\n1,2024-01-01,5\n2,2024-01-03,7.50\n");
    assert_eq!(import.receipt.refusals, [Refusal::NoCustomer]);
    let summary = import.receipt.summary.expect("a summary");
    assert_eq!(
        (summary.orders, summary.net, summary.apv),
        (2, decimal("12.50"), Some(decimal("6.25")))
    );
    assert_eq!(summary.customers, None);
}

#[test]
fn guests_are_counted_and_left_out_of_what_is_said_of_customers() {
    let import = small("1,a@b.c,2024-01-01,10\n2,,2024-01-02,90\n3,A@B.C ,2024-01-03,20\n");
    let summary = import.receipt.summary.expect("a summary");
    assert_eq!((summary.orders, summary.net), (3, decimal("120")));
    let customers = summary.customers.expect("customers");
    assert_eq!((customers.customers, customers.guest_orders), (1, 1));
    assert_eq!(
        (customers.averages.revenue, customers.averages.orders),
        (decimal("30"), 2)
    );
}

#[test]
fn refunds_alone_are_told_as_what_they_are_and_in_their_currency() {
    let file = "order_id,email,date,total,type,currency\n\
        1,a@x.de,2024-01-05,9.00,refund,EUR\n2,b@x.de,2024-01-06,8.00,refund,EUR\n";
    let import = read(file);
    let receipt = &import.receipt;
    assert_eq!(receipt.refusals, [Refusal::RefundsOnly]);
    let shown = Evidence::Rows { rows: 2, line: 2 };
    let currency = receipt.currency.as_ref().expect("a currency");
    assert_eq!((&*currency.value, currency.evidence), ("EUR", shown));
    let grain = receipt.grain.as_ref().expect("a grain");
    assert_eq!((grain.value, grain.evidence), (Grain::Refunds, shown));

    let policies = Policies {
        ignore_refunds: true,
        ..Policies::default()
    };
    let ignored = read_with(
        file,
        &Options {
            policies,
            ..Options::default()
        },
    );
    assert_eq!(ignored.receipt.currencies, ["EUR"]);
    assert!(ignored.receipt.currency.is_some());

    // An order beside them makes rows orders.
    let mixed = read(format!("{file}3,c@x.de,2024-01-07,7.00,sale,EUR\n"));
    assert_eq!(
        mixed.receipt.grain.map(|grain| grain.value),
        Some(Grain::RowPerOrder)
    );
}

#[cfg(feature = "formats")]
#[test]
fn a_registry_of_refunds_is_known_as_one() {
    let import = read(fixture("platforms/yookassa_refunds.csv"));
    let grain = import.receipt.grain.expect("a grain");
    assert_eq!(grain.value, Grain::Refunds);
    let platform = Platform::YooKassaRefunds;
    assert_eq!(grain.evidence, Evidence::Platform { platform });
    assert_eq!(import.receipt.currencies, ["RUB"]);
}
