//! What else is said of orders: how they came, where they went, with which code.

use super::orders::Order;

/// Most values of an attribute; what has more sorts orders into no groups.
pub(crate) const MOST_VALUES: usize = 250;
/// A value stands for so many customers, on average, or the values are too many...
const CUSTOMERS_A_VALUE: usize = 5;
/// ... but for as few as two where the values are no more than these.
const FEW_VALUES: usize = 4;

/// Something that is said of orders in few words: a channel, a country, a code.
///
/// Of an order it has one value or none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attribute {
    /// Its name.
    pub name: Box<str>,
    /// Its values; among [`Orders`](super::Orders) in alphabetical order, each that of an order.
    pub values: Vec<Box<str>>,
    /// By an order's place: 0 for no value, else the place of its value, from 1.
    pub codes: Vec<u8>,
}

impl Attribute {
    /// The place of an order's value among the values.
    pub fn of(&self, order: &Order) -> Option<usize> {
        usize::from(self.code(order)).checked_sub(1)
    }

    pub(super) fn code(&self, order: &Order) -> u8 {
        self.at(order.place)
    }

    fn at(&self, place: u32) -> u8 {
        let place = usize::try_from(place).ok();
        let code = place.and_then(|place| self.codes.get(place));
        code.copied().unwrap_or_default()
    }

    /// Whether it sorts the orders of so many customers into groups: two at least, and not too
    /// many. Its values are then sorted; those that no order has are left out.
    pub(super) fn settle(&mut self, orders: &[Order], customers: usize) -> bool {
        if self.values.len() > MOST_VALUES {
            return false;
        }
        let mut used = [false; 256];
        for order in orders {
            used[usize::from(self.code(order))] = true;
        }
        let mut kept: Vec<(Box<str>, u8)> = std::mem::take(&mut self.values)
            .into_iter()
            .zip(1..)
            .filter(|&(_, code)| used[usize::from(code)])
            .collect();
        kept.sort_unstable();
        let few = FEW_VALUES.min(customers / 2);
        let most = (customers / CUSTOMERS_A_VALUE).max(few).min(MOST_VALUES);
        if kept.len() > most || kept.len() + usize::from(used[0]) < 2 {
            return false;
        }
        let mut moved = [0; 256];
        for (new, &(_, old)) in (1..).zip(&kept) {
            moved[usize::from(old)] = new;
        }
        for code in &mut self.codes {
            *code = moved[usize::from(*code)];
        }
        self.values = kept.into_iter().map(|(value, _)| value).collect();
        true
    }

    /// Moves the codes to where the orders stand now.
    pub(super) fn arrange(&mut self, orders: &[Order]) {
        self.codes = orders.iter().map(|order| self.code(order)).collect();
    }

    /// Takes in the orders of another source, which come behind `before` others.
    fn append(&mut self, mut other: Self, before: usize) {
        let mut codes = vec![0];
        for value in std::mem::take(&mut other.values) {
            let known = self.values.iter().position(|own| *own == value);
            let place = known.unwrap_or_else(|| {
                self.values.push(value);
                self.values.len() - 1
            });
            codes.push(u8::try_from(place + 1).unwrap_or_default());
        }
        self.codes.resize(before, 0);
        let code = |code: &u8| codes.get(usize::from(*code)).copied().unwrap_or_default();
        self.codes.extend(other.codes.iter().map(code));
    }
}

/// Takes in the attributes of another source, whose `orders` come behind `before` others. Those of
/// one name are one.
pub(super) fn append(all: &mut Vec<Attribute>, new: Vec<Attribute>, before: usize, orders: usize) {
    for attribute in new {
        let known = all.iter_mut().find(|known| known.name == attribute.name);
        if let Some(known) = known {
            known.append(attribute, before);
        } else {
            let mut first = Attribute {
                name: attribute.name.clone(),
                ..Attribute::default()
            };
            first.append(attribute, before);
            all.push(first);
        }
    }
    for attribute in all {
        attribute.codes.resize(before + orders, 0);
    }
}

/// Says of the order at one place what is said of the same order at another, or else at a third.
pub(super) fn complete(all: &mut [Attribute], order: u32, [first, second]: [u32; 2]) {
    for attribute in all {
        let said = [first, second].map(|place| attribute.at(place));
        let code = said.into_iter().find(|code| *code != 0);
        let place = usize::try_from(order).ok();
        let own = place.and_then(|place| attribute.codes.get_mut(place));
        if let (Some(own), Some(code)) = (own, code) {
            *own = code;
        }
    }
}
