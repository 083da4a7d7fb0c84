//! Orders that stand in a file several times: an export that was appended to
//! itself, or two that overlap in one file.
//!
//! Where a row has a line's money, two lines of an order may well be the same. But
//! where an order has several different lines and every one of them stands there
//! twice, the order does; and once there is such an order, so do those of a single
//! line.

/// A row: a number for its order, a hash that is the same for the same rows, and
/// the line on which it begins.
type Entry = (u32, u64, u32);

/// The rows of each order.
#[derive(Default)]
pub(super) struct Repeats(Vec<Entry>);

/// An order that stands there several times.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Repeated {
    pub(super) order: u32,
    pub(super) times: u32,
    /// The lines of its rows but for the first of each, in order.
    pub(super) lines: Vec<u32>,
}

impl Repeats {
    pub(super) fn add(&mut self, order: u32, hash: u64, line: u32) {
        self.0.push((order, hash, line));
    }

    /// The orders that stand there whole several times. Where an `amount` is that
    /// `of_order`, a single row that is repeated repeats it for sure.
    pub(super) fn whole(self, of_order: bool) -> Vec<Repeated> {
        let mut rows = self.0;
        rows.sort_unstable();
        let orders = || rows.chunk_by(|a, b| a.0 == b.0);
        let sure = |order: &[Entry]| {
            times(order).filter(|_| order.first().map(hash) != order.last().map(hash))
        };
        let seen: Vec<u32> = orders().filter_map(sure).collect();
        orders()
            .filter_map(|order| {
                let times = times(order)?;
                let sure = of_order || sure(order).is_some() || seen.contains(&times);
                sure.then(|| repeated(order, times)).flatten()
            })
            .collect()
    }
}

fn hash(entry: &Entry) -> u64 {
    entry.1
}

/// How many times each of the order's lines stands there, if all do equally often
/// and more than once.
fn times(order: &[Entry]) -> Option<u32> {
    let mut lines = order.chunk_by(|a, b| a.1 == b.1).map(<[_]>::len);
    let times = lines.next()?;
    let whole = times > 1 && lines.all(|length| length == times);
    whole.then(|| u32::try_from(times).ok()).flatten()
}

fn repeated(order: &[Entry], times: u32) -> Option<Repeated> {
    let mut lines: Vec<u32> = order
        .chunk_by(|a, b| a.1 == b.1)
        .flat_map(|same| same.iter().skip(1).map(|entry| entry.2))
        .collect();
    lines.sort_unstable();
    Some(Repeated {
        order: order.first()?.0,
        times,
        lines,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn orders(rows: &[(u32, u64)], of_order: bool) -> Vec<(u32, u32, Vec<u32>)> {
        let mut repeats = Repeats::default();
        for (line, (order, hash)) in (2..).zip(rows) {
            repeats.add(*order, *hash, line);
        }
        let whole = repeats.whole(of_order).into_iter();
        whole
            .map(|order| (order.order, order.times, order.lines))
            .collect()
    }

    #[test]
    fn an_order_is_repeated_with_all_its_lines() {
        let rows = [
            (0, 1),
            (0, 2),
            (2, 5),
            (2, 6),
            (2, 6),
            (2, 5),
            (3, 1),
            (3, 1),
            (3, 2),
        ];
        assert_eq!(orders(&rows, false), [(2, 2, vec![6, 7])]);
    }

    #[test]
    fn an_order_of_one_line_is_repeated_where_others_are() {
        let single = [(0, 1), (0, 1), (1, 7)];
        assert_eq!(orders(&single, false), []);
        assert_eq!(orders(&single, true), [(0, 2, vec![3])]);
        let others = [(0, 1), (1, 3), (1, 4), (0, 1), (1, 3), (1, 4)];
        assert_eq!(
            orders(&others, false),
            [(0, 2, vec![5]), (1, 2, vec![6, 7])]
        );
    }
}
