//! Figures kept for a later day.

use perennial::insight::{Costs, Figure, FigureChange, Snapshot, SnapshotError, glance};

use crate::support::{CDNOW_END, base, cdnow, day};

#[test]
fn what_was_written_is_read() {
    let orders = cdnow();
    let glance = glance(&orders, &base(&orders, CDNOW_END, 365.0), Costs::default());
    let kept = Snapshot::new(&glance, Some("USD".to_owned()));
    let text = kept.to_string();
    assert!(text.starts_with(
        "Perennial figures, version 1\nuntil: 1998-06-30\ncurrency: USD\ncustomers: 2357\n"
    ));
    assert!(text.contains("\nrevenue: 244091.94\n"), "{text}");
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
    assert_eq!(
        Snapshot::compare(&before, &now),
        Some(vec![
            change(Figure::Customers, 100.0, 110.0, 10.0, Some(0.1)),
            change(Figure::Revenue, 5000.0, 4000.5, -999.5, Some(-0.1999)),
            change(Figure::Orders, 0.0, 0.0, 0.0, None),
        ])
    );
    let euros = read(&text(1, "1").replace("customers", "currency: EUR\ncustomers"));
    let francs = read(&text(1, "1").replace("customers", "currency: CHF\ncustomers"));
    assert_eq!(Snapshot::compare(&euros, &francs), None);
    assert!(Snapshot::compare(&euros, &now).is_some());
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
        // Cut off in the midst of a number.
        (
            &[title, "until: 2024-02-29\nrevenue: 40538.3"].concat(),
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
