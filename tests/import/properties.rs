//! What holds for any file.

use crate::support::{Pieces, fixture, read, rows_set_aside};
use perennial::import::{Options, import};
use perennial::number::Decimal;
use proptest::prelude::*;

/// Shopify's fixture as records: a header and rows that can be moved about.
fn shopify_rows() -> (String, Vec<String>) {
    let bytes = fixture("shopify_orders_79.csv");
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(bytes.as_slice());
    let mut rows = reader.records().map(|record| {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer
            .write_record(&record.expect("a record"))
            .expect("bytes");
        String::from_utf8(writer.into_inner().expect("bytes")).expect("UTF-8")
    });
    (rows.next().expect("a header"), rows.collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn however_the_bytes_come_the_answer_is_the_same(sizes in prop::collection::vec(1usize..5000, 1..8)) {
        let bytes = fixture("shopify_orders_79.csv");
        let mut pieces = Pieces::new(&bytes, &sizes);
        let in_pieces = import(&mut pieces, &Options::default()).expect("bytes do not fail");
        let whole = read(&bytes);
        prop_assert_eq!(in_pieces.receipt, whole.receipt);
        prop_assert_eq!(in_pieces.orders, whole.orders);
    }

    #[test]
    fn whatever_the_order_of_the_rows_the_orders_are_the_same(
        (header, rows) in Just(shopify_rows()).prop_flat_map(|(header, rows)| (Just(header), Just(rows).prop_shuffle()))
    ) {
        let shuffled = read(header + &rows.concat());
        let whole = read(fixture("shopify_orders_79.csv"));
        prop_assert_eq!(shuffled.orders, whole.orders);
        prop_assert_eq!(shuffled.receipt.summary, whole.receipt.summary);
        prop_assert_eq!(shuffled.receipt.grain, whole.receipt.grain);
    }

    #[test]
    fn a_mark_and_other_line_ends_change_nothing(mark in any::<bool>(), end in prop::sample::select(vec!["\n", "\r\n", "\r"])) {
        let (header, rows) = shopify_rows();
        let lines: Vec<String> = std::iter::once(&header).chain(&rows).map(|row| row.trim_end().to_owned()).collect();
        let text = format!("{}{}", if mark { "\u{feff}" } else { "" }, lines.join(end));
        let import = read(text);
        prop_assert_eq!(import.receipt.byte_order_mark, mark);
        prop_assert_eq!(import.orders, read(fixture("shopify_orders_79.csv")).orders);
    }

    #[test]
    fn damaged_files_lose_nothing(
        damage in prop::collection::vec((any::<prop::sample::Index>(), prop::sample::select(b",;\"\n\r\t0-.a\xE9\0".to_vec())), 0..30)
    ) {
        let mut bytes = fixture("shopify_orders_79.csv");
        for (place, byte) in damage {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        let import = read(&bytes);
        rows_set_aside(&bytes, &import);
        let counted: Decimal = import.orders.counted().map(|order| order.gross - order.refunded).sum();
        if let Some(summary) = &import.receipt.summary {
            prop_assert_eq!(summary.net, counted);
        }
    }

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let import = read(&bytes);
        rows_set_aside(&bytes, &import);
    }

    #[test]
    fn no_table_panics(
        cells in prop::collection::vec(prop::sample::select(vec![
            "1", "a@b.c", "2024-01-01", "05/06/2024", "27/03/2024", "03/27/2024", "10.00", "1.234", "0,5", "-5", "€5",
            "$5", "USD", "EUR", "cancelled", "", "null", "\"", "\"\"", "=1", "é",
        ]), 0..60),
        width in 1usize..9
    ) {
        let header = "order_id,email,date,total,refunded amount,status,cancelled at,currency\n";
        let rows: Vec<String> = cells.chunks(width).map(|row| row.join(",")).collect();
        let text = format!("{header}{}", rows.join("\n"));
        let import = read(&text);
        rows_set_aside(text.as_bytes(), &import);
        let open = !import.receipt.questions.is_empty() || !import.receipt.refusals.is_empty();
        prop_assert!(open || import.receipt.summary.is_some());
    }
}
