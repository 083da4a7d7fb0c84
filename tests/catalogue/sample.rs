//! The sample shop.

use crate::support::{last, read};
use perennial::import::{Grain, TableKind};
use perennial::insight::{Grouping, Standing, bought_together, groups, refills};
use perennial::model::forecast::{Forecast, Kind, Terms, buyers};
use perennial::number::Decimal;
use perennial::sample::{CHANNELS, PRODUCTS, sample};

/// FNV-1a of 64 bits.
fn checksum(text: &str) -> u64 {
    text.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
    })
}

#[test]
fn its_bytes_are_the_same_everywhere() {
    let sample = sample();
    let sums = [&sample.orders, &sample.subscriptions].map(|file| checksum(file));
    assert_eq!(sums, [0xF47D_FBBF_06D4_1AD2, 0x9A0A_2731_0855_CD9A]);
}

#[test]
fn it_is_read_as_any_shops_file_is() {
    let sample = sample();
    let import = read(&sample.orders);
    let receipt = &import.receipt;
    assert_eq!(
        (receipt.rows.set_aside, &receipt.refusals[..]),
        (0, &[][..])
    );
    let grain = receipt.grain.as_ref().map(|grain| grain.value);
    assert_eq!(grain, Some(Grain::MoneyRepeated));
    let orders = &import.orders;
    let named: Vec<_> = orders.attributes().iter().map(|said| &*said.name).collect();
    assert_eq!(named, ["Channel", "Country", "Discount code"]);
    assert_eq!(last(orders), sample.end);
    let products = orders.products().len();
    assert_eq!(products, PRODUCTS.len() + 1, "and the subscribers' box");
    let customers = orders.customers().iter().map(|name| &**name);
    assert!(
        orders.counted().any(|order| order.customer.is_none()),
        "guests"
    );
    assert!(
        orders
            .counted()
            .any(|order| order.refunded > perennial::number::Amount::ZERO)
    );
    let bought = buyers(orders, sample.end);
    let known: Vec<&str> = sample
        .truth
        .iter()
        .map(|future| &*future.customer)
        .collect();
    let customers: Vec<&str> = customers.collect();
    let bought: Vec<&str> = bought
        .iter()
        .map(|buyer| customers[buyer.customer as usize])
        .collect();
    assert_eq!(known, bought);

    let subscriptions = read(&sample.subscriptions).receipt;
    let kind = subscriptions.table.map(|table| table.value);
    assert_eq!(kind, Some(TableKind::Subscriptions));
    assert_eq!(
        (subscriptions.rows.used, subscriptions.rows.set_aside),
        (120, 0)
    );
}

#[test]
fn what_is_true_of_it_is_found() {
    let sample = sample();
    let orders = read(&sample.orders).orders;
    let buyers = buyers(&orders, sample.end);
    let forecast = Forecast::new(Kind::MbgNbd, &buyers).expect("customers");
    let values = forecast.values(&buyers, &Terms::new(365.0, 0.0).expect("possible"));
    let expected: f64 = values.iter().map(|value| value.next).sum();
    let came: Decimal = sample.truth.iter().map(|future| future.revenue).sum();
    let ratio = expected / came.to_f64();
    assert!((0.9..1.1).contains(&ratio), "{ratio}");

    let mut next = vec![0.0; orders.customers().len()];
    for (buyer, value) in buyers.iter().zip(&values) {
        next[buyer.customer as usize] = value.next;
    }
    let standing = |name: &str| {
        let said = orders.attributes().iter().find(|said| *said.name == *name);
        let grouping = Grouping::by_first_order(&orders, said.expect(name));
        let all = groups(&orders, sample.end, &grouping, Some(&next));
        all.groups
            .into_iter()
            .map(|group| (group.name, group.standing))
            .collect::<Vec<_>>()
    };
    for (channel, found) in standing("Channel") {
        let true_one = CHANNELS
            .iter()
            .find(|one| Some(one.name) == channel.as_deref());
        let rate = true_one.expect("a channel").rate;
        match found {
            Standing::More => assert!(rate > 1.2, "{channel:?}"),
            Standing::Less => assert!(rate < 0.9, "{channel:?}"),
            Standing::Alike => assert!((0.7..1.4).contains(&rate), "{channel:?}"),
            Standing::TooFew => panic!("{channel:?}"),
        }
    }
    assert!(
        standing("Country")
            .iter()
            .all(|(_, found)| *found == Standing::Alike)
    );

    let found = bought_together(&orders);
    let name = |place: u32| &*orders.products()[place as usize];
    for product in &PRODUCTS {
        let Some(with) = product.with else { continue };
        let names = [product.name, PRODUCTS[with].name];
        let pair = found.pairs.iter().find(|pair| {
            pair.products
                .map(name)
                .iter()
                .all(|name| names.contains(name))
        });
        assert!(pair.is_some_and(|pair| pair.lift > 2.0), "{}", product.name);
    }
    for refill in refills(&orders, sample.end)
        .iter()
        .filter(|refill| refill.steady)
    {
        let name = name(refill.product);
        let sold = PRODUCTS.iter().find(|product| product.name == name);
        assert!(sold.is_none_or(|product| product.refill > 0), "{name}");
    }
}
