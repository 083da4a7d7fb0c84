//! One customer's page.

use perennial::insight::{Purchase, customer_page, slipping_away};

use crate::support::{CDNOW_END, assert_near, base, cdnow, day, money, shop};

#[test]
fn orders_and_purchases_by_hand() {
    let orders = shop(&[
        ("bo", "2024-01-01", "1.00"),
        ("ada", "2024-01-05", "10.00"),
        ("", "2024-01-05", "99.00"),
        ("ada", "2024-01-05", "5.50"),
        ("ada", "2024-02-05", "20.00"),
        ("ada", "2024-09-05", "70.00"),
    ]);
    let base = base(&orders, "2024-03-01", 90.0);
    let page = customer_page(&orders, &base, 0).expect("ada");
    assert_eq!(page.row.customer, "ada");
    assert_eq!((page.row.orders, page.row.purchases), (3, 2));
    let nets: Vec<_> = page.orders.iter().map(|order| order.net).collect();
    // What is bought after the end of observation is not known yet.
    assert_eq!(nets, ["10.00", "5.50", "20.00"].map(money));
    let purchase = |date, orders, net| Purchase {
        date: day(date),
        orders,
        net: money(net),
    };
    assert_eq!(
        page.purchases,
        [
            purchase("2024-01-05", 2, "15.50"),
            purchase("2024-02-05", 1, "20.00")
        ]
    );
    assert_eq!(customer_page(&orders, &base, 2), None);
    // Without a forecast she has bought the same, and nothing is expected of her.
    let known = customer_page(&orders, &*base.observed, 0).expect("ada");
    assert_eq!(
        (known.orders, known.purchases),
        (page.orders, page.purchases)
    );
    assert_eq!((known.row.gap, known.row.due), (page.row.gap, page.row.due));
    assert_eq!((known.row.alive, known.next_if_active), (None, None));
    assert_eq!((known.alive, known.next), (vec![], None));
}

#[test]
fn alive_is_told_week_by_week_as_it_was_known() {
    let orders = cdnow();
    let base = base(&orders, CDNOW_END, 365.0);
    // Customer 0001: 1997-01-01, 01-18, 08-02, 12-12.
    let page = customer_page(&orders, &base, 0).expect("0001");
    let (first, last) = (
        page.alive.first().expect("one"),
        page.alive.last().expect("one"),
    );
    assert_eq!((first.date, last.date), (day("1997-01-01"), day(CDNOW_END)));
    assert_near(last.alive, page.row.alive.expect("a forecast"), 1e-12);
    // What is expected of her is what is expected if she is there, with the chance that she is.
    let if_active = page.next_if_active.expect("a chance");
    let next = page.row.next.expect("a forecast");
    assert_near(if_active * last.alive, next, 1e-9);
    assert!(if_active > next);
    // 545 days: 77 full weeks back from the end, and the first day.
    assert_eq!(page.alive.len(), 79);
    let purchases: Vec<_> = page
        .purchases
        .iter()
        .map(|purchase| purchase.date)
        .collect();
    for pair in page.alive.windows(2) {
        let bought = purchases
            .iter()
            .any(|date| pair[0].date < *date && *date <= pair[1].date);
        let rises = pair[1].alive > pair[0].alive;
        assert_eq!(rises, bought, "{pair:?}");
        assert!((0.0..=1.0).contains(&pair[1].alive));
    }
}

#[test]
fn her_page_says_that_she_is_late_and_whether_she_is_on_the_list() {
    let orders = cdnow();
    let base = base(&orders, CDNOW_END, 365.0);
    let listed = slipping_away(&base);
    let (mut late, mut slipping) = (0, 0);
    for place in (0..base.len()).step_by(13) {
        let page = customer_page(&orders, &base, place).expect("a customer");
        assert_eq!(page.late, page.row.overdue && page.row.purchases > 1);
        let is_listed = listed.contains(&page.row.place);
        assert_eq!(page.slipping_away, is_listed, "{}", page.row.customer);
        late += u32::from(page.late);
        slipping += u32::from(page.slipping_away);
    }
    assert!(0 < slipping && slipping < late, "{slipping} of {late}");
}

#[test]
fn a_long_history_has_few_points() {
    let orders = shop(&[
        ("ada", "1994-01-01", "10.00"),
        ("ada", "2024-01-01", "10.00"),
        ("bo", "2024-01-01", "10.00"),
    ]);
    let base = base(&orders, "2024-01-01", 90.0);
    let page = customer_page(&orders, &base, 0).expect("ada");
    assert!(
        (100..=120).contains(&page.alive.len()),
        "{}",
        page.alive.len()
    );
    let newcomer = customer_page(&orders, &base, 1).expect("bo");
    assert_eq!(newcomer.alive.len(), 1);
}
