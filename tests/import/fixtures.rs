//! Whole exports with known answers.

use crate::support::{OrderText, decimal, fixture, orders, read};
use perennial::import::{Delimiter, Evidence, Grain, Notice, Platform};
use perennial::number::{Amount, Decimal};
use perennial::order::{Date, History, histories};

/// The orders that the fixture's own note expects.
pub(crate) fn expected(name: &str) -> Vec<OrderText> {
    let json: serde_json::Value =
        serde_json::from_slice(&fixture(&format!("{name}.expected.json"))).expect("JSON");
    let mut orders: Vec<OrderText> = json["orders"]
        .as_array()
        .expect("orders")
        .iter()
        .map(|order| {
            let text = |key: &str| order[key].as_str().expect(key).to_owned();
            (
                text("order_id"),
                text("customer"),
                text("local_time"),
                text("order_total"),
                text("refunded"),
                order["cancelled"].as_bool().expect("cancelled"),
            )
        })
        .collect();
    orders.sort_by_key(|order| order.2.clone());
    orders
}

/// Notes say midnight where a file has days only.
fn day_or_time(mut order: OrderText) -> OrderText {
    if let Some(day) = order.2.strip_suffix("T00:00:00") {
        order.2 = day.to_owned();
    }
    order
}

#[test]
fn every_export_gives_its_orders_with_nothing_told() {
    for (name, platform) in [
        (
            "amazon_all_orders_utf16.txt",
            Some(Platform::AmazonAllOrders),
        ),
        ("etsy_orders.csv", Some(Platform::EtsyOrders)),
        ("ozon_postings.csv", Some(Platform::OzonPostings)),
        ("paypal_activity.csv", Some(Platform::PaypalActivity)),
        ("ru_excel_cp1251.csv", None),
        ("shopee_tw_big5.csv", Some(Platform::ShopeeTw)),
        ("shopify_orders_79.csv", Some(Platform::ShopifyOrders)),
        ("taobao_orders_gbk.csv", Some(Platform::TaobaoOrders)),
        ("woocommerce_aoe.csv", Some(Platform::WooCommerce)),
    ] {
        let import = read(fixture(name));
        let mut expected: Vec<_> = expected(name).into_iter().map(day_or_time).collect();
        let mut orders: Vec<_> = orders(&import).into_iter().map(day_or_time).collect();
        expected.sort();
        orders.sort();
        assert_eq!(orders, expected, "{name}");
        assert_eq!(import.receipt.platform, platform, "{name}");
        assert_eq!(import.receipt.questions, [], "{name}");
    }
}

#[test]
fn currencies_beside_the_amounts_are_said_and_never_added() {
    // The buyer of order 1009 paid in tenge; the posting's amount is in roubles.
    let import = read(fixture("ozon_postings.csv"));
    let notices = &import.receipt.notices;
    assert!(notices.contains(&Notice::OtherCurrencies { rows: 1, line: 13 }));
    assert_eq!(import.receipt.currencies, ["RUB"]);
}

#[test]
fn shopify_gives_its_orders() {
    let import = read(fixture("shopify_orders_79.csv"));
    assert_eq!(orders(&import), expected("shopify_orders_79.csv"));

    let receipt = &import.receipt;
    assert_eq!(receipt.platform, Some(Platform::ShopifyOrders));
    assert_eq!((receipt.rows.read, receipt.rows.used), (14, 14));
    let grain = receipt.grain.as_ref().expect("a grain");
    assert_eq!(
        (grain.value, grain.evidence),
        (Grain::MoneyOnce, Evidence::Orders { orders: 2 })
    );
    assert_eq!(
        receipt
            .currency
            .as_ref()
            .map(|currency| currency.value.as_str()),
        Some("USD")
    );
    assert_eq!((receipt.questions.len(), receipt.refusals.len()), (0, 0));

    let summary = receipt.summary.as_ref().expect("a summary");
    assert_eq!((summary.orders, summary.cancelled), (10, 1));
    assert_eq!(
        (summary.first.to_string(), summary.last.to_string()),
        ("2023-11-05".into(), "2024-06-15".into())
    );
    assert_eq!(summary.gross, decimal("1678.04"));
    assert_eq!(summary.refunded, decimal("20"));
    assert_eq!(summary.net, decimal("1658.04"));
    assert_eq!(summary.apv, Some(decimal("165.804")));
    let customers = summary.customers.as_ref().expect("customers");
    assert_eq!(
        (
            customers.customers,
            customers.one_time,
            customers.guest_orders
        ),
        (5, 2, 0)
    );
    assert_eq!(customers.apf, decimal("2"));
    // Ada 147 days, Bo 184, Darya 122, Xiaoming and Eve 0: 453 ÷ 5.
    assert_eq!(customers.lifespan_days, decimal("90.6"));
    assert_eq!(customers.lifespan_months, decimal("2.9766"));
    assert_eq!(customers.averages.revenue, decimal("1658.04"));
    assert_eq!(customers.revenue_so_far, decimal("331.608"));
    // 5 November 2023 to 15 June 2024 are 224 days, both counted: ÷ 30.4375.
    assert_eq!(customers.averages.months, decimal("7.3593"));
}

#[test]
fn money_repeated_on_every_row_counts_once() {
    let import = read(fixture("woocommerce_aoe.csv"));
    assert_eq!(orders(&import), expected("woocommerce_aoe.csv"));
    let summary = import.receipt.summary.expect("a summary");
    assert_eq!(
        (summary.net, summary.orders, summary.cancelled),
        (decimal("1658.04"), 10, 1)
    );
    assert_eq!(
        import.receipt.grain.map(|grain| grain.value),
        Some(Grain::MoneyRepeated)
    );
}

/// The CDNOW sample with a header line, as a shop would export it.
fn cdnow_csv() -> String {
    let sample = String::from_utf8(fixture("cdnow_sample.txt")).expect("ASCII");
    let mut csv = String::from("master_id,customer_id,date,cds,amount\n");
    for line in sample.lines() {
        let fields: Vec<&str> = line.split_whitespace().collect();
        csv += &fields.join(",");
        csv.push('\n');
    }
    csv
}

#[test]
fn cdnow_gives_its_published_counts() {
    let import = read(cdnow_csv());
    let receipt = &import.receipt;
    assert_eq!((receipt.rows.read, receipt.rows.used), (6919, 6919));
    let summary = receipt.summary.as_ref().expect("a summary");
    assert_eq!((summary.orders, summary.cancelled), (6919, 0));
    assert_eq!(
        (summary.first.to_string(), summary.last.to_string()),
        ("1997-01-01".into(), "1998-06-30".into())
    );
    assert_eq!(summary.net, decimal("244091.94"));
    let customers = summary.customers.as_ref().expect("customers");
    assert_eq!(
        (customers.customers, customers.same_day_orders),
        (2357, 223)
    );
    let free = import
        .orders
        .iter()
        .filter(|order| order.gross == Amount::ZERO)
        .count();
    assert_eq!(free, 8);
}

#[test]
fn cdnow_gives_the_published_calibration_sample() {
    // Fader, Hardie & Lee 2005: the first 39 weeks.
    let csv = cdnow_csv();
    let until = |line: &&str| {
        line.split(',')
            .nth(2)
            .is_some_and(|date| date <= "19970930")
    };
    let (header, rows) = csv.split_once('\n').expect("a header");
    let calibration: Vec<&str> = rows.lines().filter(until).collect();
    let import = read(format!("{header}\n{}\n", calibration.join("\n")));
    let end = Date::new(1997, 9, 30).expect("a day");
    let customers = histories(&import.orders);
    let repeats: u32 = customers.iter().map(History::repeats).sum();
    let one_time = customers
        .iter()
        .filter(|history| history.repeats() == 0)
        .count();
    let observed: Vec<i32> = customers
        .iter()
        .map(|history| history.observed(end))
        .collect();
    assert_eq!((customers.len(), repeats, one_time), (2357, 2457, 1411));
    assert_eq!(customers.iter().map(History::repeats).max(), Some(29));
    // 27 and 38.857142857 weeks.
    assert_eq!(
        (observed.iter().min(), observed.iter().max()),
        (Some(&189), Some(&272))
    );
    let revenue: Decimal = import.orders.iter().map(|order| order.gross).sum();
    assert_eq!(revenue, decimal("173115.55"));
}

#[test]
fn files_in_four_languages() {
    for text in [
        "訂單編號,買家帳號,訂單日期,訂單總金額,訂單狀態\nA1,小明,2024/05/03,\"1,344.00\",完成\nA2,小華,2024/05/04,16.00,不成立\n",
        "订单编号;买家会员名;订单创建时间;买家实际支付金额;订单状态\nA1;小明;2024-05-03 10:00:00;1344.00;交易成功\nA2;小华;2024-05-04 10:00:00;16.00;交易关闭\n",
        "Номер заказа;E-mail;Дата;Сумма, руб.;Статус\nA1;ada@example.com;03.05.2024 10:14;1\u{a0}344,00;Выполнен\nA2;bo@example.com;04.05.2024 10:14;16,00;Отменён\n",
        "Order ID\tEmail\tDate\tTotal (USD)\tStatus\nA1\tada@example.com\t2024-05-03\t$1,344.00\tpaid\nA2\tbo@example.com\t2024-05-04\t$16.00\tcancelled\n",
    ] {
        let import = read(text);
        let summary = import
            .receipt
            .summary
            .unwrap_or_else(|| panic!("{text:?} {:?}", import.receipt.refusals));
        assert_eq!(
            (summary.orders, summary.cancelled, summary.net),
            (1, 1, decimal("1344")),
            "{text:?}"
        );
        assert_eq!(
            summary.customers.map(|customers| customers.customers),
            Some(1)
        );
        assert_eq!(summary.first.to_string(), "2024-05-03");
    }
    let russian = read("Номер;Сумма;Дата;Клиент\n1;5,5;01.02.2024;a\n");
    let delimiter = russian.receipt.delimiter.expect("a delimiter");
    assert_eq!(delimiter.value, Delimiter::Semicolon);
}
