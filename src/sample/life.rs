//! What the people of the sample shop did, drawn from its parameters.

use rand_distr::{Beta, Distribution, Gamma};
use rand_pcg::Pcg64Mcg;
use rand_pcg::rand_core::Rng;

use super::shop::{
    BOX, BOX_DAYS, CHANNELS, COUNTRIES, CUSTOMERS, DAYS, GUESTS, PRODUCTS, PURCHASES, Product,
    SPEND, SUBSCRIBERS, SUBSCRIPTIONS, YEAR, day as calendar,
};

/// The shop is the same every time.
const SEED: u128 = 19;
/// How often a product is taken with the one that it goes with, and how often what is due is refilled.
const TOGETHER: f64 = 0.45;
const REFILLED: f64 = 0.85;
/// A product is due from this part of its rhythm on.
const DUE: f64 = 0.8;
/// How often an order is called off, and how often some or all of it is paid back.
const CANCELLED: f64 = 0.015;
const REFUNDED: f64 = 0.03;
/// Codes: on first orders, and in April on orders above their least; what they take off.
const WELCOME: f64 = 0.22;
const SPRING: f64 = 0.3;
const SPRING_LEAST: u32 = 3000;
const SPRING_OFF: u32 = 500;
/// Delivery, free from an amount on.
const DELIVERY: u32 = 490;
const FREE_FROM: u32 = 4000;
/// Most products of an order.
const MOST_LINES: usize = 6;

/// Somebody's orders, until a year after the file's last day.
pub(super) struct Life {
    /// Her address; `None` of a guest.
    pub(super) address: Option<String>,
    /// The day on which she left for good, from 0.
    pub(super) left: Option<i32>,
    pub(super) is_subscriber: bool,
    pub(super) orders: Vec<Order>,
}

/// An order; money in cents.
pub(super) struct Order {
    /// Its day, from 0, and minute.
    pub(super) day: i32,
    pub(super) minute: u32,
    pub(super) channel: &'static str,
    pub(super) country: &'static str,
    pub(super) code: &'static str,
    pub(super) lines: Vec<Line>,
    pub(super) total: u32,
    pub(super) refunded: u32,
    pub(super) cancelled: bool,
}

/// A line of an order.
pub(super) struct Line {
    pub(super) name: &'static str,
    pub(super) sku: &'static str,
    pub(super) price: u32,
    pub(super) quantity: u32,
}

/// Lives of everybody in a shop with so many times the people.
pub(super) fn all(times: usize) -> Vec<Life> {
    let [customers, guests, subscribers] =
        [CUSTOMERS, GUESTS, SUBSCRIBERS].map(|people| people.saturating_mul(times));
    let mut rng = Pcg64Mcg::new(SEED);
    let mut lives = Vec::new();
    lives.extend((0..customers).map(|number| shopper(&mut rng, number)));
    lives.extend((0..guests).map(|_| guest(&mut rng)));
    let numbers = customers..customers.saturating_add(subscribers);
    lives.extend(numbers.map(|number| subscriber(&mut rng, number)));
    lives
}

/// Where somebody comes from and lives, and what she takes first.
struct Origin {
    channel: usize,
    country: &'static str,
    product: usize,
    /// When she comes, in days.
    time: f64,
}

impl Origin {
    fn draw(rng: &mut Pcg64Mcg) -> Self {
        let country = pick(rng, COUNTRIES.iter().map(|(_, share)| *share));
        // Twice as many come on the last day as on the first.
        let grown = (1.0 + 3.0 * uniform(rng)).sqrt() - 1.0;
        Self {
            channel: pick(rng, CHANNELS.iter().map(|channel| channel.share)),
            country: COUNTRIES[country].0,
            product: any_product(rng),
            time: grown * f64::from(DAYS),
        }
    }
}

fn shopper(rng: &mut Pcg64Mcg, number: usize) -> Life {
    let [shape, scale, leaving, staying] = PURCHASES;
    let origin = Origin::draw(rng);
    let liking = CHANNELS[origin.channel].rate * PRODUCTS[origin.product].rate;
    let rate = gamma(shape, rng) / scale * liking;
    let chance = Beta::new(leaving, staying).map_or(1.0, |beta| beta.sample(rng));
    let purse = gamma(SPEND[1], rng) / SPEND[2];
    let mut shelf = Shelf {
        purse,
        taken: [None; PRODUCTS.len()],
    };
    let (mut time, mut day) = (origin.time, 0);
    let mut orders = Vec::new();
    let mut left = None;
    while time < f64::from(DAYS + YEAR) {
        while f64::from(day) + 1.0 <= time {
            day += 1;
        }
        let first = orders.is_empty();
        let lines = shelf.basket(first.then_some(origin.product), day, rng);
        orders.push(order(&origin, day, lines, first, rng));
        if uniform(rng) < chance {
            left = Some(day);
            break;
        }
        time -= uniform(rng).ln() / rate;
    }
    Life {
        address: Some(address(number)),
        left,
        is_subscriber: false,
        orders,
    }
}

fn guest(rng: &mut Pcg64Mcg) -> Life {
    let origin = Origin::draw(rng);
    let [_, q, v] = SPEND;
    let mut shelf = Shelf {
        purse: gamma(q, rng) / v,
        taken: [None; PRODUCTS.len()],
    };
    let mut day = 0;
    while f64::from(day) + 1.0 <= origin.time {
        day += 1;
    }
    let lines = shelf.basket(Some(origin.product), day, rng);
    Life {
        address: None,
        left: Some(day),
        is_subscriber: false,
        orders: vec![order(&origin, day, lines, false, rng)],
    }
}

fn subscriber(rng: &mut Pcg64Mcg, number: usize) -> Life {
    let [alpha, beta] = SUBSCRIPTIONS;
    let origin = Origin::draw(rng);
    let leaves = Beta::new(alpha, beta).map_or(1.0, |beta| beta.sample(rng));
    let mut day = 0;
    while f64::from(day) + 1.0 <= origin.time {
        day += 1;
    }
    let (name, sku, price) = BOX;
    let mut orders = Vec::new();
    let mut left = None;
    while left.is_none() && day < DAYS + YEAR {
        orders.push(Order {
            day,
            minute: 360,
            channel: CHANNELS[origin.channel].name,
            country: origin.country,
            code: "",
            lines: vec![Line {
                name,
                sku,
                price,
                quantity: 1,
            }],
            total: price,
            refunded: 0,
            cancelled: false,
        });
        left = (uniform(rng) < leaves).then_some(day);
        day += BOX_DAYS;
    }
    Life {
        address: Some(address(number)),
        left,
        is_subscriber: true,
        orders,
    }
}

/// What somebody wants to spend, and when she last took each product.
struct Shelf {
    /// The rate of what she wants to spend.
    purse: f64,
    taken: [Option<i32>; PRODUCTS.len()],
}

impl Shelf {
    /// Takes products, `first` one if it is given, until there is what she wants to spend.
    fn basket(&mut self, first: Option<usize>, day: i32, rng: &mut Pcg64Mcg) -> Vec<Line> {
        let wanted = 100.0 * gamma(SPEND[0], rng) / self.purse;
        let mut lines: Vec<(usize, u32)> = Vec::new();
        let start = first.or_else(|| self.due(day).filter(|_| uniform(rng) < REFILLED));
        let start = start.unwrap_or_else(|| any_product(rng));
        take(&mut lines, start);
        let with = PRODUCTS[start].with.filter(|_| uniform(rng) < TOGETHER);
        if let Some(with) = with {
            take(&mut lines, with);
        }
        loop {
            let next = any_product(rng);
            if self.lasts(next, day) {
                continue;
            }
            let enough = f64::from(sum(&lines)) + 0.5 * f64::from(PRODUCTS[next].price) > wanted;
            if enough || lines.len() == MOST_LINES {
                break;
            }
            take(&mut lines, next);
        }
        for (product, _) in &lines {
            self.taken[*product] = Some(day);
        }
        let line = |(product, quantity): (usize, u32)| {
            let Product {
                name, sku, price, ..
            } = PRODUCTS[product];
            Line {
                name,
                sku,
                price,
                quantity,
            }
        };
        lines.into_iter().map(line).collect()
    }

    /// The product that is due the longest, if any is.
    fn due(&self, day: i32) -> Option<usize> {
        let taken = (0..PRODUCTS.len()).filter_map(|product| {
            let since = day - self.taken[product]?;
            let due = PRODUCTS[product].refill > 0 && !self.lasts(product, day);
            due.then_some((since, product))
        });
        taken.max().map(|(_, product)| product)
    }

    /// Whether she has some of a product left.
    fn lasts(&self, product: usize, day: i32) -> bool {
        let until = DUE * f64::from(PRODUCTS[product].refill);
        self.taken[product].is_some_and(|taken| f64::from(day - taken) < until)
    }
}

fn take(lines: &mut Vec<(usize, u32)>, product: usize) {
    match lines.iter_mut().find(|(known, _)| *known == product) {
        Some((_, quantity)) => *quantity += 1,
        None => lines.push((product, 1)),
    }
}

fn sum(lines: &[(usize, u32)]) -> u32 {
    lines
        .iter()
        .map(|(product, quantity)| PRODUCTS[*product].price * quantity)
        .sum()
}

fn order(origin: &Origin, day: i32, lines: Vec<Line>, first: bool, rng: &mut Pcg64Mcg) -> Order {
    let goods: u32 = lines.iter().map(|line| line.price * line.quantity).sum();
    let (_, month, _) = calendar(day).civil();
    let chance = uniform(rng);
    let (code, off) = if first && chance < WELCOME {
        ("WELCOME10", goods / 10)
    } else if month == 4 && goods > SPRING_LEAST && chance < SPRING {
        ("SPRING", SPRING_OFF)
    } else {
        ("", 0)
    };
    let delivery = if goods < FREE_FROM { DELIVERY } else { 0 };
    let total = goods - off + delivery;
    let fate = uniform(rng);
    let refunded = if fate < REFUNDED / 2.0 {
        total
    } else if fate < REFUNDED {
        lines.first().map_or(0, |line| line.price.min(total))
    } else {
        0
    };
    Order {
        day,
        minute: 420 + rng.next_u32() % 900,
        channel: CHANNELS[origin.channel].name,
        country: origin.country,
        code,
        total,
        refunded,
        cancelled: fate > 1.0 - CANCELLED,
        lines,
    }
}

/// A place by weights.
fn pick(rng: &mut Pcg64Mcg, weights: impl ExactSizeIterator<Item = f64> + Clone) -> usize {
    let last = weights.len() - 1;
    let mut left = uniform(rng) * weights.clone().sum::<f64>();
    weights
        .take(last)
        .position(|weight| {
            left -= weight;
            left < 0.0
        })
        .unwrap_or(last)
}

fn any_product(rng: &mut Pcg64Mcg) -> usize {
    pick(rng, PRODUCTS.iter().map(|product| product.weight))
}

/// An address by a number; addresses stand in another order than numbers.
fn address(number: usize) -> String {
    const NAMES: [&str; 11] = [
        "mila", "jonas", "elif", "pierre", "anna", "tarek", "wei", "olga", "ben", "lucia", "sven",
    ];
    format!("{}.{number:04}@example.com", NAMES[number % NAMES.len()])
}

/// Uniform on (0, 1).
fn uniform(rng: &mut Pcg64Mcg) -> f64 {
    ((rng.next_u64() >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
}

/// Gamma with a shape and the rate 1.
fn gamma(shape: f64, rng: &mut Pcg64Mcg) -> f64 {
    Gamma::new(shape, 1.0).map_or(0.0, |gamma| gamma.sample(rng))
}
