//! What orders are made of.

use std::io::Cursor;

use crate::support::{fixture, read, repeated};
use perennial::import::{Input, Options, Role, import_all};
use perennial::order::Orders;

/// The lines of the order of an id: product, quantity, and amount where it is known.
fn lines(orders: &Orders, id: &str) -> Vec<(String, f32, Option<String>)> {
    let order = orders.iter().find(|order| *order.id == *id);
    let order = order.unwrap_or_else(|| panic!("no order {id}"));
    let text = |line: &perennial::order::Line| {
        let product = orders.products()[line.product as usize].to_string();
        let amount = line.priced.then(|| line.amount.to_string());
        (product, line.quantity, amount)
    };
    orders.lines(order).iter().map(text).collect()
}

fn unpriced(lines: &[(&str, f32)]) -> Vec<(String, f32, Option<String>)> {
    let line = |(product, quantity): &(&str, f32)| ((*product).to_owned(), *quantity, None);
    lines.iter().map(line).collect()
}

#[test]
fn exports_of_platforms_give_their_lines() {
    let fern = "Botanical Fern Print";
    let (tote, mug) = ("Canvas \"Tote\" Bag", "Speckled Mug, large");
    for (name, ids) in [
        ("shopify_orders_79.csv", ["#1001", "#1006", "#1009"]),
        ("woocommerce_aoe.csv", ["1001", "1006", "1009"]),
    ] {
        let orders = read(fixture(name)).orders;
        let products: Vec<&str> = orders.products().iter().map(|name| &**name).collect();
        assert_eq!(products, [fern, tote, mug], "{name}");
        let [first, sixth, ninth] = ids;
        assert_eq!(lines(&orders, first), unpriced(&[(fern, 2.0), (tote, 1.0)]));
        assert_eq!(
            lines(&orders, sixth),
            unpriced(&[(fern, 1.0), (tote, 1.0), (mug, 2.0)])
        );
        assert_eq!(lines(&orders, ninth), unpriced(&[(tote, 3.0)]));
    }
    let ozon = read(fixture("ozon_postings.csv")).orders;
    assert_eq!(
        lines(&ozon, "1001"),
        unpriced(&[("Кружка", 1.0), ("Кружка", 2.0)])
    );
    let taobao = read(fixture("decoded/taobao_orders_gbk.csv")).orders;
    assert_eq!(
        lines(&taobao, "190000000000001001"),
        unpriced(&[("马克杯", 3.0)])
    );
}

#[test]
fn a_lines_money_is_kept_where_the_file_has_it() {
    let orders = read(fixture("generic/pasted_twice.csv")).orders;
    let line = |product: &str, quantity, amount: &str| {
        (product.to_owned(), quantity, Some(amount.to_owned()))
    };
    // The whole file stands there twice, and counts once.
    assert_eq!(
        lines(&orders, "1001"),
        [line("FERN-1", 2.0, "28.92"), line("TOTE-1", 1.0, "18.08")]
    );
    assert_eq!(
        lines(&orders, "1006"),
        [
            line("FERN-1", 1.0, "16.00"),
            line("MUG-1", 2.0, "50.00"),
            line("TOTE-1", 1.0, "20.00")
        ]
    );
}

#[test]
fn a_line_that_was_called_off_or_came_back_is_none() {
    let orders = read(
        "order_id,email,date,item,quantity,unit price,status\n\
         1,a@x.y,2024-02-03,Mug,2,5.00,paid\n1,a@x.y,2024-02-03,Bowl,1,9.00,cancelled\n\
         2,b@x.y,2024-02-04,Bowl,\"1,5\",9.00,paid\n2,b@x.y,2024-02-09,Bowl,-1,9.00,paid\n",
    )
    .orders;
    assert_eq!(
        lines(&orders, "1"),
        [("Mug".into(), 2.0, Some("10.00".into()))]
    );
    assert_eq!(
        lines(&orders, "2"),
        [("Bowl".into(), 1.5, Some("13.50".into()))]
    );
}

#[test]
fn lines_stay_with_their_orders_when_files_come_together() {
    let lined = "order_id,email,date,total,product,quantity\n\
                 1,a@x.y,2024-02-03,9.00,Mug,1\n1,a@x.y,2024-02-03,9.00,Bowl,2\n2,b@x.y,2024-02-01,5.00,Mug,1\n";
    let later = "order_id,email,date,total,refunded amount,product\n\
                 1,a@x.y,2024-02-03,9.00,9.00,\n3,b@x.y,2024-01-01,5.00,0.00,Vase\n";
    for files in [[lined, later], [later, lined]] {
        let mut inputs = files.map(|text| Input::new(Cursor::new(text), Options::default()));
        let orders = import_all(&mut inputs).expect("bytes do not fail").orders;
        assert_eq!(orders.len(), 3);
        // The later state has no lines, so that those of the earlier stay.
        assert_eq!(
            lines(&orders, "1"),
            unpriced(&[("Bowl", 2.0), ("Mug", 1.0)])
        );
        assert_eq!(lines(&orders, "2"), unpriced(&[("Mug", 1.0)]));
        assert_eq!(lines(&orders, "3"), unpriced(&[("Vase", 1.0)]));
    }
}

#[test]
fn the_receipt_says_which_column_has_the_product() {
    for (text, place) in [
        (
            "order_id,email,date,total,qty,Artikelname\n1,a@x.y,2024-02-03,9.00,1,Tasse\n",
            5,
        ),
        (
            "訂單編號,買家帳號,訂單日期,總金額,商品名稱\n1,a,2024-02-03,9.00,杯子\n",
            4,
        ),
        (
            "Номер заказа,E-mail,Дата,Сумма,Артикул,Товар\n1,a@x.y,2024-02-03,\"9,00\",A1,Кружка\n",
            5,
        ),
    ] {
        let receipt = read(text).receipt;
        let found = receipt
            .roles
            .iter()
            .find(|found| found.role == Role::Product);
        assert_eq!(
            found.and_then(|found| found.column.value),
            Some(place),
            "{text}"
        );
    }
}

#[test]
fn more_products_than_are_told_apart_leave_none() {
    let rows = repeated(50_001, |n| {
        format!("{n},a@x.y,2024-02-03,9.00,Product {n}\n")
    });
    let import = read(format!("order_id,email,date,total,product\n{rows}"));
    assert!(import.orders.products().is_empty());
    let noticed = perennial::import::Notice::TooManyProducts;
    assert!(import.receipt.notices.contains(&noticed));
}
