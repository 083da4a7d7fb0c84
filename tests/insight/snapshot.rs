//! Figures kept for a later day.

use perennial::insight::{Apart, Costs, Figure, FigureChange, Snapshot, SnapshotError, glance};
use perennial::model::forecast::Kind;

use crate::support::{CDNOW_END, base, cdnow, day};

#[test]
fn what_was_written_is_read() {
    let orders = cdnow();
    let base = base(&orders, CDNOW_END, 365.0);
    let glance = glance(&orders, &base, Costs::default());
    let kept = Snapshot::new(&base, &glance, Some("USD".to_owned()));
    let text = kept.to_string();
    assert!(text.starts_with(
        "Perennial figures, version 1\nuntil: 1998-06-30\ncurrency: USD\ndays ahead: 365\n\
         discount a year: 0\nmodel: mbg-nbd\ncustomers: 2357\n"
    ));
    assert!(text.contains("\nrevenue: 244091.94\n"), "{text}");
    // 2,715 ÷ 812.
    assert!(
        text.contains("\norders a customer in the last year: 3.34359605"),
        "{text}"
    );
    assert_eq!(Snapshot::read(&text), Ok(kept.clone()));
    // As an editor on another system may have kept it.
    let edited = ["\u{feff}", &text.replace('\n', "\r\n"), "later: 7\r\n"].concat();
    assert_eq!(Snapshot::read(&edited), Ok(kept));
}

#[test]
fn before_now_and_the_difference() {
    let text = |customers, revenue| {
        format!(
            "Perennial figures, version 1\nuntil: 2024-06-30\ncustomers: {customers}\nrevenue: {revenue}\norders: 0\n"
        )
    };
    let read = |text: &str| Snapshot::read(text).expect("figures");
    let before = read(&text(100, "5000"));
    assert_eq!((before.until, &before.currency), (day("2024-06-30"), &None));
    let now = read(&text(110, "4000.5"));
    let change = |figure, before, now, difference, change| FigureChange {
        figure,
        before,
        now,
        difference,
        change,
    };
    let found = Snapshot::compare(&before, &now).expect("one currency");
    assert_eq!(found.apart, []);
    assert_eq!(
        found.figures,
        [
            change(Figure::Customers, 100.0, 110.0, 10.0, Some(0.1)),
            change(Figure::Revenue, 5000.0, 4000.5, -999.5, Some(-0.1999)),
            change(Figure::Orders, 0.0, 0.0, 0.0, None),
        ]
    );
    let euros = read(&text(1, "1").replace("customers", "currency: EUR\ncustomers"));
    let francs = read(&text(1, "1").replace("customers", "currency: CHF\ncustomers"));
    assert_eq!(Snapshot::compare(&euros, &francs), None);
    assert!(Snapshot::compare(&euros, &now).is_some());
}

#[test]
fn what_is_expected_is_compared_only_on_the_same_terms() {
    let read = |by: &str| {
        let title = "Perennial figures, version 1\nuntil: 2024-06-30\n";
        let figures = "customers: 9\nexpected next: 5\ncustomer lifetime value: 8\n";
        Snapshot::read(&[title, by, figures].concat()).expect("figures")
    };
    let now = read("days ahead: 365\ndiscount a year: 0.1\nmodel: mbg-nbd\n");
    let found = |before: &Snapshot| {
        let found = Snapshot::compare(before, &now).expect("one currency");
        let figures: Vec<Figure> = found.figures.iter().map(|change| change.figure).collect();
        (figures, found.apart)
    };
    let all = vec![Figure::Customers, Figure::Next, Figure::Total];
    // Of figures that do not say by what they were expected, nothing can be held against them.
    assert_eq!(found(&read("")), (all.clone(), vec![]));
    let further = read("days ahead: 730\ndiscount a year: 0.1\nmodel: pareto-nbd\n");
    let (before, now_ahead) = (730.0, 365.0);
    assert_eq!(
        found(&further),
        (
            vec![Figure::Customers],
            vec![
                Apart::Days {
                    before,
                    now: now_ahead
                },
                Apart::Model {
                    before: Kind::ParetoNbd,
                    now: Kind::MbgNbd
                }
            ]
        )
    );
    let discounted = read("discount a year: 0\n");
    let (before, now_discount) = (0.0, 0.1);
    assert_eq!(
        found(&discounted),
        (
            vec![Figure::Customers],
            vec![Apart::Discount {
                before,
                now: now_discount
            }]
        )
    );
    let mut later = now.clone();
    later.until = day("2024-07-01");
    assert_eq!(found(&later), (all, vec![Apart::LaterDay]));
}

#[test]
fn what_is_no_file_of_figures_is_named() {
    let title = "Perennial figures, version 1\n";
    for (text, error) in [
        ("", SnapshotError::NotFigures),
        ("order,date\n", SnapshotError::NotFigures),
        (title, SnapshotError::NoDay),
        (
            &[title, "until: 2024-02-30\n"].concat(),
            SnapshotError::Unreadable { line: 2 },
        ),
        (
            &[title, "until: 2024-02-29\n\nrevenue: much\n"].concat(),
            SnapshotError::Unreadable { line: 4 },
        ),
        (
            &[title, "until: 2024-02-29\nrevenue: NaN\n"].concat(),
            SnapshotError::Unreadable { line: 3 },
        ),
        (
            &[title, "until: 2024-02-29\nrevenue: 1e308\n"].concat(),
            SnapshotError::Unreadable { line: 3 },
        ),
        // Cut off in the midst of a number.
        (
            &[title, "until: 2024-02-29\nrevenue: 40538.3"].concat(),
            SnapshotError::Unreadable { line: 3 },
        ),
        (
            &[title, "until: 2024-02-29\nmodel: crystal ball\n"].concat(),
            SnapshotError::Unreadable { line: 3 },
        ),
        (
            &[title, "until\n"].concat(),
            SnapshotError::Unreadable { line: 2 },
        ),
    ] {
        assert_eq!(Snapshot::read(text), Err(error), "{text}");
    }
}
