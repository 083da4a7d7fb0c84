//! What columns without a role say of orders.

use std::io::Cursor;

use crate::support::{fixture, read, repeated};
use perennial::import::{Input, Options, import_all};
use perennial::order::Orders;

/// What is said of each order by the attribute of a name, in the order of the orders' ids.
fn said(orders: &Orders, name: &str) -> Vec<Option<String>> {
    let found = orders.attributes().iter().find(|said| *said.name == *name);
    let attribute = found.unwrap_or_else(|| panic!("no {name}"));
    let mut orders: Vec<_> = orders.iter().collect();
    orders.sort_by_key(|order| order.id.clone());
    let value = |place: usize| attribute.values[place].to_string();
    let values = orders.iter().map(|order| attribute.of(order).map(value));
    values.collect()
}

fn names(orders: &Orders) -> Vec<&str> {
    let names = orders.attributes().iter().map(|said| &*said.name);
    names.collect()
}

fn together(texts: &[&str]) -> Orders {
    let input = |text: &&str| Input::new(Cursor::new((*text).to_owned()), Options::default());
    let mut inputs: Vec<_> = texts.iter().map(input).collect();
    import_all(&mut inputs).expect("bytes do not fail").orders
}

#[test]
fn a_column_of_few_words_is_kept_and_others_are_not() {
    let header = "order_id,email,date,total,Channel,Country,Note,Code,Fee,Seen,Contact,Name\n";
    let rows = repeated(60, |n| {
        let channel = ["web", "till", "phone"][n % 3];
        let code = if n % 4 == 0 { "SPRING" } else { "" };
        let (fee, seen) = (["1.00", "2.50"][n % 2], ["2024-01-01", "2024-01-02"][n % 2]);
        let customer = n % 20;
        format!(
            "{n:03},c{customer}@x.y,2024-02-03,9.00,{channel},DE,note {n},{code},{fee},{seen},o@x.y,N{customer}\n"
        )
    });
    let import = read(format!("{header}{rows}"));
    assert_eq!(names(&import.orders), ["Channel", "Code"]);
    let channels = said(&import.orders, "Channel");
    assert_eq!(
        channels[..3],
        ["till", "phone", "web"].map(|said| Some(said.to_owned()))
    );
    let codes = said(&import.orders, "Code");
    assert_eq!(codes.iter().flatten().count(), 15);
    assert_eq!(codes[3].as_deref(), Some("SPRING"));
}

#[test]
fn rows_of_one_order_speak_with_one_voice_or_none() {
    let header = "order_id,email,date,total,Channel,Shelf\n";
    let rows = repeated(40, |n| {
        let (channel, other) = match n {
            1 => ("web", "till"),
            2 => ("", "till"),
            _ => (["web", "till"][n % 2], ""),
        };
        let row = format!("{n:03},c{}@x.y,2024-02-03,9.00", n % 20);
        format!("{row},{channel},left\n{row},{other},right\n")
    });
    let import = read(format!("{header}{rows}"));
    assert_eq!(
        names(&import.orders),
        ["Channel"],
        "shelves are the lines', not the orders'"
    );
    let channels = said(&import.orders, "Channel");
    let expected = [None, Some("till"), Some("till"), Some("web")];
    assert_eq!(channels[..4], expected.map(|said| said.map(str::to_owned)));
}

#[test]
fn files_are_joined_by_the_names_of_columns() {
    let file = |from: usize, channel: &str| {
        let rows = repeated(20, |n| {
            let id = from + n;
            format!("{id:03},c{n}@x.y,2024-02-03,9.00,{channel}\n")
        });
        format!("order_id,email,date,total,Channel\n{rows}")
    };
    let (shop, till) = (file(100, "web"), file(200, "till"));
    assert!(
        names(&together(&[&shop])).is_empty(),
        "one value sorts nothing"
    );
    let both = together(&[&shop, &till]);
    let channels = said(&both, "Channel");
    assert_eq!(channels[0].as_deref(), Some("web"));
    assert_eq!(channels[20].as_deref(), Some("till"));
    assert_eq!(said(&together(&[&till, &shop]), "Channel"), channels);
}

#[test]
fn what_the_later_state_of_an_order_leaves_out_the_earlier_says() {
    let header = "order_id,email,date,total,refunded amount,Channel\n";
    let row = |n: usize, refunded: &str, channel: &str| {
        format!(
            "{n:03},c{}@x.y,2024-02-03,9.00,{refunded},{channel}\n",
            n % 10
        )
    };
    let first = repeated(20, |n| row(n, "0.00", ["web", "till"][n % 2]));
    let later = repeated(20, |n| row(n, "1.00", ""));
    let [first, later] = [first, later].map(|rows| format!("{header}{rows}"));
    for files in [[&*first, &*later], [&*later, &*first]] {
        let orders = together(&files);
        assert_eq!(orders.len(), 20);
        assert!(
            orders
                .iter()
                .all(|order| order.refunded.to_string() == "1.00")
        );
        let channels = said(&orders, "Channel");
        assert_eq!(
            channels[..2],
            ["till", "web"].map(|said| Some(said.to_owned()))
        );
    }
}

#[test]
fn columns_with_too_many_values_are_dropped_whatever_comes_first() {
    let header = "order_id,email,date,total,Town\n";
    let rows = |towns: usize| {
        let rows = repeated(3000, |n| {
            let town = n % towns;
            format!("{n},c{n}@x.y,2024-02-03,9.00,Town {town}\n")
        });
        format!("{header}{rows}")
    };
    assert_eq!(names(&read(rows(250)).orders), ["Town"]);
    assert!(names(&read(rows(251)).orders).is_empty());
}

/// An export with forty orders of a platform, made from the first row of its fixture.
fn export(
    name: &str,
    delimiter: u8,
    id: &str,
    date: &str,
    customer: &str,
    column: &str,
    values: [&str; 2],
) -> Vec<u8> {
    let bytes = fixture(name);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .from_reader(&*bytes);
    let header = reader.headers().expect("a header").clone();
    let row = reader.records().next().expect("a row").expect("a row");
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .from_writer(Vec::new());
    writer.write_record(&header).expect("bytes");
    for number in 1..=40 {
        let cells = header.iter().zip(&row).map(|(name, cell)| {
            let name = name.trim_start_matches('\u{feff}');
            if name == id {
                (190_000_000 + number).to_string()
            } else if name == date {
                format!("2024-03-{:02} 10:00:00", number % 28 + 1)
            } else if name == customer {
                format!("buyer_{}", number % 20)
            } else if name == column {
                values[number % 2].to_owned()
            } else {
                cell.to_owned()
            }
        });
        writer.write_record(cells).expect("bytes");
    }
    writer.into_inner().expect("bytes")
}

#[test]
fn exports_of_platforms_keep_their_groups() {
    for (name, delimiter, id, date, customer, column, values) in [
        (
            "shopify_orders_79.csv",
            b',',
            "Name",
            "Created at",
            "Email",
            "Source",
            ["pos", "web"],
        ),
        (
            "shopify_orders_79.csv",
            b',',
            "Name",
            "Created at",
            "Email",
            "Payment Method",
            ["Card", "PayPal"],
        ),
        (
            "woocommerce_aoe.csv",
            b',',
            "Order Number",
            "Order Date",
            "Email (Billing)",
            "Country Code (Billing)",
            ["AT", "DE"],
        ),
        (
            "decoded/taobao_orders_gbk.csv",
            b',',
            "订单编号",
            "订单创建时间",
            "买家会员名",
            "物流公司",
            ["圆通", "顺丰"],
        ),
        (
            "ozon_postings.csv",
            b';',
            "Номер заказа",
            "Принят в обработку",
            "",
            "Артикул",
            ["FERN-1", "MUG-1"],
        ),
    ] {
        let import = read(export(name, delimiter, id, date, customer, column, values));
        let said = said(&import.orders, column);
        assert_eq!(said.len(), 40, "{name}");
        let expected = (1..=40).map(|number| Some(values[number % 2].to_owned()));
        assert!(said.into_iter().eq(expected), "{name}: {column}");
    }
}
