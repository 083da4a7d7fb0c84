//! Groups of customers.

use crate::support::{day, decimal, last, orders, read};
use perennial::insight::{Course, Group, Grouping, Groups, Standing, groups};
use perennial::number::Decimal;
use perennial::order::Orders;
use proptest::prelude::*;

const HEADER: &str = "order_id,email,date,total,refunded amount,status,Channel\n";

fn by(orders: &Orders, name: &str, next: Option<&[f64]>) -> Groups {
    let found = orders.attributes().iter().find(|said| *said.name == *name);
    let grouping = Grouping::by_first_order(orders, found.expect(name));
    groups(orders, last(orders), &grouping, next)
}

fn called<'g>(groups: &'g Groups, name: Option<&str>) -> &'g Group {
    let found = groups
        .groups
        .iter()
        .find(|group| group.name.as_deref() == name);
    found.expect("a group")
}

#[test]
fn a_small_shop_worked_by_hand() {
    let orders = orders(format!(
        "{HEADER}1,a@x.y,2024-01-01,10.00,0.00,paid,web\n\
         2,a@x.y,2024-02-15,20.00,0.00,paid,till\n\
         3,b@x.y,2024-01-05,30.00,0.00,paid,web\n\
         4,c@x.y,2024-01-10,40.00,5.00,paid,till\n\
         5,c@x.y,2024-01-11,8.00,0.00,paid,web\n\
         6,d@x.y,2024-03-01,50.00,0.00,paid,\n\
         7,,2024-03-02,7.00,0.00,paid,web\n\
         8,b@x.y,2024-03-31,99.00,0.00,cancelled,till\n"
    ));
    let all = by(&orders, "Channel", Some(&[6.0, 2.0, 1.0, 0.0]));
    assert_eq!((all.guest_orders, all.guest_revenue), (1, decimal("7")));
    let names: Vec<_> = all
        .groups
        .iter()
        .map(|group| group.name.as_deref())
        .collect();
    assert_eq!(names, [Some("web"), None, Some("till")]);

    let web = called(&all, Some("web"));
    assert_eq!((web.customers, web.orders), (2, 3));
    assert_eq!((web.revenue, web.average), (decimal("60"), decimal("20")));
    assert_eq!((web.repeat.value, web.so_far), (0.5, decimal("30")));
    assert_eq!(web.next.map(|next| next.value), Some(4.0));
    assert_eq!(web.worth.map(|worth| worth.value), Some(34.0));
    assert_eq!(web.standing, Standing::TooFew);
    let till = called(&all, Some("till"));
    assert_eq!(
        (till.customers, till.orders, till.revenue),
        (1, 2, decimal("43"))
    );
    assert_eq!(till.worth.map(|worth| worth.value), Some(44.0));
    assert_eq!(called(&all, None).revenue, decimal("50"));

    // 40 for two customers, half of whose revenue is profit: 34 × 0.5 = 17 for 20.
    let won = web.acquisition(40.0, Some(0.5)).expect("possible");
    assert_eq!((won.cost, won.ratio), (20.0, Some(0.85)));
    assert_eq!((won.payback, won.campaign_return), (None, Some(-0.15)));
    assert_eq!(web.acquisition(-1.0, Some(0.5)), None);
    assert_eq!(web.acquisition(f64::NAN, Some(0.5)), None);
    let free = web.acquisition(0.0, Some(0.5)).expect("possible");
    assert_eq!(
        (free.ratio, free.payback, free.campaign_return),
        (None, Some(0), None)
    );
    // Of revenue nobody can say whether it pays.
    let unknown = web.acquisition(10.0, None).expect("possible");
    assert_eq!((unknown.cost, unknown.ratio), (5.0, None));
    assert_eq!((unknown.payback, unknown.campaign_return), (None, None));
}

#[test]
fn a_mean_of_ten_customers_or_more_has_a_range() {
    // Customers of one group have brought 9 or 11; 1 more is expected of each.
    let range = |customers: usize| {
        let row = |n: usize| {
            let money = 9 + n % 2 * 2;
            format!("{n},c{n}@x.y,2024-01-01,{money}.00,0.00,paid,web\n")
        };
        let rows: String = (0..customers).map(row).collect();
        let orders = orders(format!("{HEADER}{rows}"));
        let grouping = Grouping::by_first_products(&orders);
        let all = groups(&orders, last(&orders), &grouping, Some(&[1.0; 20]));
        called(&all, None).worth.expect("a forecast").range
    };
    for few in 1..10 {
        assert_eq!(range(few), None, "{few}");
    }
    // Ten are 1 from their mean of 11: a variance of 10 ÷ 9, of the mean 1 ÷ 9, and 1.8331 times its root.
    let ten = range(10).expect("ten");
    assert!((ten.low - (11.0 - 1.8331 / 3.0)).abs() < 1e-4);
    assert!((ten.high - (11.0 + 1.8331 / 3.0)).abs() < 1e-4);
    // Twenty: of the mean 1 ÷ 19, and 1.7291 times its root.
    let twenty = range(20).expect("twenty");
    assert!((twenty.high - (11.0 + 1.7291 / 19.0_f64.sqrt())).abs() < 1e-4);
}

#[test]
fn without_a_forecast_nothing_stands_for_what_is_expected() {
    // On the first day 30 customers of the web bring 19 or 21, 40 of the till 9 or 11; all of them 5 after two months.
    let order = |n: usize, at: i32| {
        let (channel, money) = if n < 30 { ("web", 20) } else { ("till", 10) };
        let money = if at == 0 { money - 1 + n % 2 * 2 } else { 5 };
        format!(
            "{n}-{at},c{n}@x.y,{},{money}.00,0.00,paid,{channel}\n",
            day(at)
        )
    };
    let rows: String = (0..70).flat_map(|n| [order(n, 0), order(n, 60)]).collect();
    let orders = orders(format!("{HEADER}{rows}"));
    let all = by(&orders, "Channel", None);
    let (web, till) = (called(&all, Some("web")), called(&all, Some("till")));
    for group in [web, till] {
        assert_eq!((group.next, group.worth), (None, None));
    }
    // What they have brought so far tells them apart: 25 and 15.
    assert_eq!((web.so_far, web.standing), (decimal("25"), Standing::More));
    assert_eq!(
        (till.so_far, till.standing),
        (decimal("15"), Standing::Less)
    );
    // What came back of the cost was seen; what will come of it is not known.
    let won = web.acquisition(30.0 * 18.0, Some(1.0)).expect("possible");
    assert_eq!((won.cost, won.payback), (18.0, Some(1)));
    assert_eq!((won.ratio, won.campaign_return), (None, None));
}

#[test]
fn what_was_spent_comes_back_in_the_month_in_which_it_was_seen_to() {
    // Twelve customers spend 10 at once and 10 after 40 days, of whom three whole months are known.
    let rows = (0..24).map(|n| {
        let (date, customer) = (day([0, 40][n / 12]), n % 12);
        let channel = ["web", "till"][customer % 2];
        format!("{n},c{customer}@x.y,{date},10.00,0.00,paid,{channel}\n")
    });
    let end = format!("last,,{},1.00,0.00,paid,web\n", day(100));
    let text: Vec<String> = [HEADER.to_owned(), end].into_iter().chain(rows).collect();
    let text = text.concat();
    let orders = orders(text);
    let grouping = Grouping::by_first_order(&orders, &orders.attributes()[0]);
    let all = groups(&orders, last(&orders), &grouping, None);
    // Six customers are fewer than ten: no month is known.
    assert!(
        all.groups
            .iter()
            .all(|group| group.by_month.is_empty() && group.next.is_none())
    );
    let none = Grouping::by_first_products(&orders);
    let all = groups(&orders, last(&orders), &none, None);
    let [group] = all.groups.as_slice() else {
        panic!("one group");
    };
    assert_eq!(
        (&group.name, &group.by_month),
        (&None, &vec![10.0, 20.0, 20.0])
    );
    let payback = |cost: f64, margin: f64| {
        let won = group.acquisition(12.0 * cost, Some(margin));
        won.expect("possible").payback
    };
    assert_eq!(payback(10.0, 1.0), Some(1));
    assert_eq!(payback(15.0, 1.0), Some(2));
    assert_eq!(payback(10.0, 0.5), Some(2));
    assert_eq!(payback(11.0, 0.5), None);
}

#[test]
fn groups_are_compared_by_the_last_month_that_all_have_reached() {
    // Twelve customers of each channel spend as much again after 40 days; three whole months are known.
    let rows = (0..48).map(|n| {
        let (date, customer) = (day([0, 40][n / 24]), n % 24);
        let (channel, spent) = [("web", 10), ("till", 15)][customer % 2];
        format!("{n},c{customer}@x.y,{date},{spent}.00,0.00,paid,{channel}\n")
    });
    let end = format!("last,,{},1.00,0.00,paid,web\n", day(100));
    let text: Vec<String> = [HEADER.to_owned(), end].into_iter().chain(rows).collect();
    let all = by(&orders(text.concat()), "Channel", None).groups;
    let place = |name: &str| {
        let found = all
            .iter()
            .position(|group| group.name.as_deref() == Some(name));
        u32::try_from(found.expect("a channel")).expect("two")
    };
    let course = Course::of(&all).expect("two to compare");
    assert_eq!((course.month, course.groups.len()), (3, 2));
    assert_eq!((course.most, course.least), (place("till"), place("web")));
    // One alone is compared with nobody.
    assert_eq!(Course::of(&all[..1]), None);
}

/// Eighty customers of two channels, who spend so much each.
fn two_channels(spent: impl Fn(usize) -> usize) -> Groups {
    let row = |n: usize| {
        let channel = ["till", "web"][n % 2];
        let spent = spent(n);
        format!("{n},c{n}@x.y,2024-01-01,{spent}.00,0.00,paid,{channel}\n")
    };
    let rows = (0..80).map(row).collect::<Vec<_>>().concat();
    by(&orders(format!("{HEADER}{rows}")), "Channel", None)
}

#[test]
fn groups_are_told_apart_only_where_chance_does_not_explain_it() {
    let apart = two_channels(|n| 20 + n % 7 + 30 * (n % 2));
    assert_eq!(called(&apart, Some("web")).standing, Standing::More);
    assert_eq!(called(&apart, Some("till")).standing, Standing::Less);
    let alike = two_channels(|n| 20 + n / 2 % 7);
    assert!(
        alike
            .groups
            .iter()
            .all(|group| group.standing == Standing::Alike)
    );
}

/// Customers who buy once, so many each time on a day, by a channel and for so many cents, one a unit of money below
/// and the next a unit above it where they are to differ.
fn who_came(came: &[(usize, i32, &str, usize)], differ: bool) -> Groups {
    let each = came.iter().flat_map(|one| std::iter::repeat_n(one, one.0));
    let row = |(n, (_, at, channel, cents)): (usize, &(usize, i32, &str, usize))| {
        let cents = if differ {
            cents - 100 + n % 2 * 200
        } else {
            *cents
        };
        let (money, date) = (format!("{}.{:02}", cents / 100, cents % 100), day(*at));
        format!("{n},c{n}@x.y,{date},{money},0.00,paid,{channel}\n")
    };
    let rows: String = each.enumerate().map(row).collect();
    by(&orders(format!("{HEADER}{rows}")), "Channel", None)
}

#[test]
fn groups_are_compared_with_who_came_in_the_same_quarter() {
    // The first quarter is 91 days. Who came in it has brought 50 or 51 more; whose channel is the web, 10 more.
    // Means of the quarters: (10 × 60 + 40 × 50) ÷ 50 = 52, (40 × 20 + 10 × 10) ÷ 50 = 18. Beyond them the web's
    // customers are 8 in ten of fifty and 2 in forty, 3.2 on average, and the till's -3.2.
    let web_is_younger = who_came(
        &[
            (10, 90, "web", 6000),
            (40, 0, "till", 5000),
            (40, 91, "web", 2000),
            (10, 181, "till", 1000),
        ],
        true,
    );
    let (web, till) = (
        called(&web_is_younger, Some("web")),
        called(&web_is_younger, Some("till")),
    );
    // What is shown is of all ages, and would tell the contrary: 1,400 ÷ 50 and 2,100 ÷ 50.
    assert_eq!((web.so_far, till.so_far), (decimal("28"), decimal("42")));
    assert_eq!(
        (web.standing, till.standing),
        (Standing::More, Standing::Less)
    );
    // Of channels that only came at other times nothing can be told: what customers have brought is their quarter's.
    let only_younger = who_came(&[(50, 0, "web", 5000), (50, 91, "till", 1000)], true);
    for group in &only_younger.groups {
        assert_eq!(group.standing, Standing::TooFew, "{:?}", group.name);
    }
}

#[test]
fn what_rounding_leaves_tells_no_groups_apart() {
    // In each quarter all have brought the same, of which no mean of binary fractions need be exact.
    let same = who_came(
        &[
            (40, 0, "web", 1010),
            (10, 0, "till", 1010),
            (10, 91, "web", 2020),
            (40, 91, "till", 2020),
        ],
        false,
    );
    for group in &same.groups {
        assert_eq!(group.standing, Standing::Alike, "{:?}", group.name);
    }
}

#[test]
fn who_bought_two_products_first_is_in_both_groups() {
    let orders = orders(
        "order_id,email,date,total,product\n1,a@x.y,2024-01-01,9.00,Mug\n1,a@x.y,2024-01-01,9.00,Bowl\n\
         2,b@x.y,2024-01-02,5.00,Mug\n3,b@x.y,2024-01-03,2.00,Vase\n",
    );
    let grouping = Grouping::by_first_products(&orders);
    let all = groups(&orders, last(&orders), &grouping, None);
    let revenue = |name| called(&all, Some(name)).revenue;
    assert_eq!(
        (revenue("Mug"), revenue("Bowl")),
        (decimal("16"), decimal("9"))
    );
    assert_eq!(all.groups.len(), 2, "nobody bought a vase first");
}

#[test]
fn who_bought_two_sizes_of_one_product_first_is_in_its_group_once() {
    let row = |n: usize, size: &str| format!("{n},c{n}@x.y,2024-01-01,9.00,Mug,{size}\n");
    let rows = (0..40).flat_map(|n| [row(n, "small"), row(n, "large")]);
    let header = "order_id,email,date,total,product,size\n".to_owned();
    let orders = orders(header + &rows.collect::<String>());
    assert!(orders.iter().all(|order| orders.lines(order).len() == 2));
    let grouping = Grouping::by_first_products(&orders);
    let all = groups(&orders, last(&orders), &grouping, None);
    let mug = called(&all, Some("Mug"));
    // Forty orders of 9. Nobody is left to compare their customers with.
    assert_eq!((mug.customers, mug.orders), (40, 40));
    assert_eq!((mug.revenue, mug.so_far), (decimal("360"), decimal("9")));
    assert_eq!(mug.standing, Standing::TooFew);
}

/// Orders of a few customers and guests, by chance.
fn shops() -> impl Strategy<Value = Vec<String>> {
    let row = (0..30_u32, 0..100_i32, 0..100_000_u32, 0..4_usize, 0..20_u32);
    prop::collection::vec(row, 1..80).prop_map(|rows| {
        let text = |(number, (customer, date, cents, channel, fate)): (
            usize,
            (u32, i32, u32, usize, u32),
        )| {
            let channel = ["web", "till", "phone", ""][channel];
            let email = if customer > 25 {
                String::new()
            } else {
                format!("c{customer}@x.y")
            };
            let refunded = if fate == 1 { cents / 2 } else { 0 };
            let status = if fate == 2 { "cancelled" } else { "paid" };
            let money = |cents: u32| format!("{}.{:02}", cents / 100, cents % 100);
            let date = day(date);
            format!(
                "{number},{email},{date},{},{},{status},{channel}\n",
                money(cents),
                money(refunded)
            )
        };
        rows.into_iter().enumerate().map(text).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn groups_and_guests_add_up_to_the_receipt(
        (rows, shuffled) in shops().prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle()))
    ) {
        let import = read(format!("{HEADER}{}", rows.concat()));
        let Some(summary) = &import.receipt.summary else {
            return Ok(());
        };
        let again = orders(format!("{HEADER}{}", shuffled.concat()));
        prop_assert_eq!(&again, &import.orders);
        for attribute in import.orders.attributes() {
            let grouping = Grouping::by_first_order(&import.orders, attribute);
            let all = groups(&import.orders, summary.last, &grouping, None);
            let revenue: Decimal = all.groups.iter().map(|group| group.revenue).sum();
            prop_assert_eq!(revenue + all.guest_revenue, summary.net);
            let orders: u32 = all.groups.iter().map(|group| group.orders).sum();
            prop_assert_eq!(orders + all.guest_orders, summary.orders);
            prop_assert!(all.groups.iter().all(|group| group.worth.is_none()));
            let nothing = vec![0.0; import.orders.customers().len()];
            let worth = groups(&import.orders, summary.last, &grouping, Some(&nothing)).groups;
            let worth = worth.iter().map(|group| group.worth.expect("a forecast"));
            let ranges = worth.filter_map(|worth| worth.range);
            prop_assert!(ranges.flat_map(|range| [range.low, range.high]).all(f64::is_finite));
        }
    }
}
