//! Files that belong together, with known answers.

use std::collections::BTreeSet;
use std::io::Cursor;

use crate::support::{NotedOrder, decimal, fixture, noted, order_texts};
use perennial::import::{Input, Options, Together, import_all};
use serde::Deserialize;

/// What files give together, as their note says.
#[derive(Deserialize)]
struct Note {
    files: Vec<String>,
    orders: Vec<NotedOrder>,
    /// Orders that several files have, by id.
    duplicates: Vec<String>,
    /// Orders of which the files say different things; they are not among the orders.
    contradictions: Vec<Contradicted>,
    summary: NotedSummary,
}

#[derive(Deserialize)]
struct Contradicted {
    order_id: String,
}

#[derive(Deserialize)]
struct NotedSummary {
    orders_not_cancelled: u32,
    customers_not_cancelled: u32,
    net_of_refunds: String,
}

fn together(files: &[&String]) -> Together {
    let input = |name: &&String| Input::new(Cursor::new(fixture(name)), Options::default());
    let mut inputs: Vec<_> = files.iter().map(input).collect();
    import_all(&mut inputs).expect("bytes do not fail")
}

/// In whichever order the files are given, they give what their note says.
fn give_what_their_note_says(name: &str) {
    let json = fixture(&format!("{name}.expected.json"));
    let note: Note = serde_json::from_slice(&json).expect("a note");
    let contradicted: BTreeSet<&str> = note
        .contradictions
        .iter()
        .map(|order| order.order_id.as_str())
        .collect();
    let mut expected = noted(note.orders);
    expected.sort();

    let forward: Vec<&String> = note.files.iter().collect();
    let backward: Vec<&String> = note.files.iter().rev().collect();
    for files in [forward, backward] {
        let together = together(&files);
        assert!(together.questions.is_empty());
        let mut found = order_texts(&together.orders);
        found.retain(|order| !contradicted.contains(order.0.as_str()));
        found.sort();
        assert_eq!(found, expected, "{files:?}");

        let reported: BTreeSet<&str> = together
            .overlap
            .contradictions
            .iter()
            .map(|order| order.order.as_str())
            .collect();
        assert_eq!(reported, contradicted);
        let repeated = note.duplicates.len() + contradicted.len();
        assert_eq!(together.overlap.repeated as usize, repeated);

        if contradicted.is_empty() {
            let summary = together.summary.expect("a summary");
            let customers = summary.customers.expect("customers");
            assert_eq!(
                (summary.orders, customers.customers, summary.net),
                (
                    note.summary.orders_not_cancelled,
                    note.summary.customers_not_cancelled,
                    decimal(&note.summary.net_of_refunds)
                )
            );
        }
    }
}

#[test]
fn exports_that_overlap_are_one_history() {
    give_what_their_note_says("generic/overlap");
}

#[test]
fn what_exports_disagree_on_is_reported() {
    give_what_their_note_says("generic/contradiction");
}

#[test]
fn a_shop_and_its_till_may_use_the_same_numbers() {
    give_what_their_note_says("generic/shop_and_till");
}

#[test]
fn orders_and_items_of_one_platform_are_the_same_orders() {
    give_what_their_note_says("platforms/etsy");
}

#[test]
fn a_total_that_one_export_lacks_is_in_the_other() {
    give_what_their_note_says("platforms/shopline");
}

#[test]
fn refunds_in_one_file_are_of_orders_in_the_other() {
    give_what_their_note_says("platforms/yookassa");
}
