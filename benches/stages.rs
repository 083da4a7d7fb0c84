//! Reading an order file natively, stage by stage, in MB/s of the file.
//!
//! The stages are reached through what is public. `rows` cuts text into rows, which
//! are written nowhere, and reads no cell; the imports read all cells, each file
//! being costly in one kind of them.

use std::fmt::Write;
use std::hint::black_box;
use std::io::{Cursor, sink};
use std::ops::ControlFlow;

use criterion::{BatchSize, Criterion, Throughput};
use perennial::import::{Options, import, read, set_aside, table, together};

/// Bytes of each file.
const SIZE: usize = 20_000_000;

/// A file with the header and rows made by number.
fn file(header: &str, row: impl Fn(&mut String, usize)) -> String {
    let mut text = format!("{header}\n");
    let mut number = 0;
    while text.len() < SIZE {
        row(&mut text, number);
        text.push('\n');
        number += 1;
    }
    text
}

/// Columns of Shopify's export, three rows an order, its money on the first.
fn shopify() -> String {
    const HEADER: &str = "Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,\
        Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Notes,\
        Cancelled at,Payment Method,Refunded Amount";
    file(HEADER, |text, number| {
        let order = number / 3;
        let (day, hour) = (order % 28 + 1, order % 24);
        let time = format!("2024-02-{day:02} {hour:02}:14:00 -0500");
        let (money, refunded) = match number % 3 {
            0 => ("9.00,0.00,0.50,9.50", "0.00"),
            _ => (",,,", ""),
        };
        let customer = order % 50_000;
        let _ = write!(
            text,
            "#{order},buyer{customer}@example.com,paid,{time},fulfilled,USD,{money},{time},1,\
             \"Mug, blue\",3.00,,,Card,{refunded}"
        );
    })
}

/// Dates as people write them, and nothing else that takes time.
fn dates() -> String {
    file("order id,email,date,total", |text, number| {
        let day = number % 28 + 1;
        let _ = write!(text, "{number},a@b.c,\"{day} Feb 2024, 10:14\",9.50");
    })
}

/// Amounts as spreadsheets of some countries write them.
fn amounts() -> String {
    file("order id;email;date;total;refunded", |text, number| {
        let money = number % 900 + 100;
        let _ = write!(text, "{number};a@b.c;2024-02-29;1 {money},50 €;0,00 €");
    })
}

/// Rows none of which can be used.
fn unusable() -> String {
    file("order id,email,date,total", |text, number| {
        let _ = write!(text, "{number},a@b.c,soon,9.50");
    })
}

fn stages(criterion: &mut Criterion) {
    let options = Options::default();
    let mut group = criterion.benchmark_group("import");
    group.throughput(Throughput::Bytes(SIZE as u64));
    group.sample_size(10);

    let shop = shopify();
    group.bench_function("rows", |bench| {
        bench.iter(|| table(&mut Cursor::new(&shop), &options, sink()));
    });
    for (name, file) in [
        ("orders of Shopify", shop.clone()),
        ("written dates", dates()),
        ("decimal commas", amounts()),
    ] {
        group.bench_function(name, |bench| {
            bench.iter(|| import(&mut Cursor::new(&file), &options));
        });
    }
    group.bench_function("orders brought together", |bench| {
        let orders = || read(&mut Cursor::new(&shop), &options).expect("memory does not fail");
        bench.iter_batched(
            orders,
            |orders| together(vec![orders]),
            BatchSize::PerIteration,
        );
    });
    let bad = unusable();
    let read = import(&mut Cursor::new(&bad), &options).expect("memory does not fail");
    group.bench_function("rows set aside, listed", |bench| {
        bench.iter(|| {
            set_aside(&mut Cursor::new(&bad), &read, |row| {
                black_box(row);
                ControlFlow::Continue(())
            })
        });
    });
    group.finish();
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    stages(&mut criterion);
    criterion.final_summary();
}
