//! Products that are bought together.

use crate::support::orders;
use perennial::insight::bought_together;
use perennial::order::Orders;

/// Orders with these products, each of another customer.
fn shop(baskets: &[(usize, &[&str])]) -> Orders {
    shop_of(baskets, |number| format!("c{number}@x.y"))
}

/// Orders with these products, and whose each is by its number; nobody's is a guest's.
fn shop_of(baskets: &[(usize, &[&str])], whose: impl Fn(usize) -> String) -> Orders {
    let baskets = baskets
        .iter()
        .flat_map(|(times, products)| std::iter::repeat_n(*products, *times));
    let rows = baskets.enumerate().flat_map(|(number, products)| {
        let customer = whose(number);
        let row = move |product: &&str| format!("{number},{customer},2024-01-01,9.00,{product}\n");
        products.iter().map(row)
    });
    let text =
        "order_id,email,date,total,product\n".to_owned() + &rows.collect::<Vec<_>>().concat();
    orders(text)
}

#[test]
fn a_pair_worked_by_hand() {
    let orders = shop(&[
        (8, &["Ale", "Bread"]),
        (2, &["Ale"]),
        (4, &["Bread"]),
        (26, &["Corn"]),
    ]);
    let found = bought_together(&orders);
    assert_eq!((found.orders, found.looked_at), (40, 3));
    let [pair] = found.pairs.as_slice() else {
        panic!("one pair: {found:?}");
    };
    assert_eq!(
        (pair.products, pair.orders, pair.both),
        ([1, 0], [12, 10], 8)
    );
    assert_eq!((pair.support, pair.confidence), (0.2, [8.0 / 12.0, 0.8]));
    assert!((pair.lift - 8.0 / 3.0).abs() < 1e-12);
    // Python: the sum of C(12, k) C(28, 10 − k) ÷ C(40, 10) for k from 8, as fractions.
    assert!((pair.chance / 0.000_228_081_871_944_850_08 - 1.0).abs() < 1e-9);
}

#[test]
fn the_standing_order_of_few_is_no_pair() {
    // The first twelve orders have both.
    let both_by = |whose: &dyn Fn(usize) -> String| {
        let baskets: &[(usize, &[&str])] = &[(12, &["Ale", "Bread"]), (28, &["Corn"])];
        let found = bought_together(&shop_of(baskets, whose));
        assert_eq!((found.orders, found.looked_at), (40, 3));
        found.pairs.iter().map(|pair| pair.both).collect::<Vec<_>>()
    };
    assert_eq!(both_by(&|_| "office@x.y".to_owned()), []);
    assert_eq!(both_by(&|number| format!("c{}@x.y", number % 4)), []);
    // Five customers are enough, and what is told is orders.
    assert_eq!(both_by(&|number| format!("c{}@x.y", number % 5)), [12]);
    assert_eq!(both_by(&|number| format!("c{number}@x.y")), [12]);
    // So are four and a guest, or five guests, of whom each may be anybody; three and a guest are not.
    assert_eq!(both_by(&|_| String::new()), [12]);
    let one_guest = |number: usize, known: usize| match number {
        0 => String::new(),
        _ => format!("c{}@x.y", number % known),
    };
    assert_eq!(both_by(&|number| one_guest(number, 4)), [12]);
    assert_eq!(both_by(&|number| one_guest(number, 3)), []);
}

#[test]
fn what_chance_explains_is_no_pair() {
    let independent = shop(&[
        (10, &["Ale", "Bread"]),
        (10, &["Ale"]),
        (10, &["Bread"]),
        (10, &["Corn"]),
    ]);
    assert_eq!(bought_together(&independent).pairs, []);
    // Products of fewer than five orders are not looked at.
    let rare = shop(&[(4, &["Ale", "Bread"]), (90, &["Corn"])]);
    assert_eq!(
        (
            bought_together(&rare).looked_at,
            bought_together(&rare).pairs.len()
        ),
        (0, 0)
    );
    assert_eq!(bought_together(&shop(&[])).orders, 0);
}
