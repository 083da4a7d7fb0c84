//! Products that are bought again.

use crate::support::{day, last, orders};
use perennial::export::{Format, reminders_file};
use perennial::insight::{refills, reminders};
use perennial::order::Orders;

fn shop(purchases: impl Iterator<Item = (String, i32, &'static str)>) -> Orders {
    let rows = purchases
        .enumerate()
        .map(|(number, (customer, date, product))| {
            format!("{number},{customer},{},9.00,{product}\n", day(date))
        });
    let text =
        "order_id,email,date,total,product\n".to_owned() + &rows.collect::<Vec<_>>().concat();
    orders(text)
}

#[test]
fn a_rhythm_says_who_is_due() {
    let regulars =
        (10..22).flat_map(|n| [0, 30, 60].map(|date| (format!("c{n}@x.y"), date, "Tea")));
    let others = [
        ("late@x.y".to_owned(), 0, "Tea"),
        ("due@x.y".to_owned(), 40, "Tea"),
        ("just@x.y".to_owned(), 54, "Tea"),
        ("today@x.y".to_owned(), 55, "Tea"),
        (String::new(), 85, "Mug"),
    ];
    let orders = shop(regulars.chain(others));
    let until = last(&orders);
    let refills = refills(&orders, until);
    let [tea] = refills.as_slice() else {
        panic!("one product");
    };
    assert_eq!(
        (tea.customers, tea.gaps, tea.days, tea.steady),
        (16, 24, [30, 30, 30], true)
    );
    assert!((tea.again.value - 12.0 / 16.0).abs() < 1e-12);

    // Bought on day 60, due on day 90, which is in five days; who is 55 days late is gone.
    assert_eq!(reminders(&orders, until, &refills, 4).len(), 3);
    let all = reminders(&orders, until, &refills, 5);
    // Those who can be reminded in time, the soonest first, and then who is late.
    let overdue: Vec<i32> = all.iter().map(|one| one.overdue).collect();
    assert_eq!(overdue, [&[0][..], &[-5; 12], &[1, 15]].concat());
    let due = all[14];
    assert_eq!(&*orders.customers()[due.customer as usize], "due@x.y");
    assert_eq!(&*orders.products()[due.product as usize], "Tea");
    assert_eq!((due.last, due.due, due.overdue), (day(40), day(70), 15));
    assert_eq!(all[12].due, day(90));

    let mut alive = vec![None; orders.customers().len()];
    alive[due.customer as usize] = Some(0.123_46);
    let file = |format| {
        let file = reminders_file(format, &orders, &[all[14], all[1]], &alive);
        String::from_utf8(file.expect("memory")).expect("UTF-8")
    };
    assert_eq!(
        file(Format::Csv),
        "\u{feff}customer,product,last_purchase,due,days_overdue,p_alive\r\n\
         due@x.y,Tea,2024-02-10,2024-03-11,15,0.1235\r\n\
         c10@x.y,Tea,2024-03-01,2024-03-31,-5,\r\n"
    );
    assert_eq!(
        file(Format::Json),
        r#"[
{"customer":"due@x.y","product":"Tea","last_purchase":"2024-02-10","due":"2024-03-11","days_overdue":15,"p_alive":0.1235},
{"customer":"c10@x.y","product":"Tea","last_purchase":"2024-03-01","due":"2024-03-31","days_overdue":-5,"p_alive":null}
]
"#
    );
}

#[test]
fn without_a_rhythm_nobody_is_due() {
    // Gaps from 1 to 40 days: a quarter up to 10, three quarters up to 30.
    let purchases = (1..=40).flat_map(|n| [0, n].map(|date| (format!("c{n}@x.y"), date, "Tea")));
    let orders = shop(purchases);
    let found = refills(&orders, last(&orders));
    assert_eq!(found[0].days, [10, 20, 30]);
    assert!(found[0].steady);
    // Of 42 gaps 10 are no quarter, and 31 no three quarters.
    let more = (1..=42).flat_map(|n| [0, n].map(|date| (format!("c{n}@x.y"), date, "Tea")));
    let orders = shop(more);
    assert_eq!(refills(&orders, last(&orders))[0].days, [11, 21, 32]);
    let squares = (1..=40).flat_map(|n| [0, n * n].map(|date| (format!("c{n}@x.y"), date, "Tea")));
    let orders = shop(squares);
    let found = refills(&orders, last(&orders));
    assert_eq!((found[0].days, found[0].steady), ([100, 400, 900], false));
    assert_eq!(reminders(&orders, last(&orders), &found, 1000), []);

    let few = (1..10).flat_map(|n| [0, 30, 60, 90].map(|date| (format!("c{n}@x.y"), date, "Tea")));
    let orders = shop(few);
    assert_eq!(refills(&orders, last(&orders)), []);
    assert_eq!(refills(&Orders::default(), day(0)), []);
}
