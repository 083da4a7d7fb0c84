//! Orders that stand in a file several times, where each row has a line's money:
//! an export that was appended to itself, or two that overlap in one file.
//!
//! Two lines of an order may well be the same. But where an order has several
//! different lines and every one of them stands there twice, the order does.

/// The rows of each order, by a number for each order and a hash for each row.
#[derive(Default)]
pub(super) struct Repeats(Vec<(u32, u64)>);

impl Repeats {
    pub(super) fn add(&mut self, order: u32, hash: u64) {
        self.0.push((order, hash));
    }

    /// The orders that stand there whole several times, and how many times.
    pub(super) fn whole(self) -> Vec<(u32, u32)> {
        let mut rows = self.0;
        rows.sort_unstable();
        let orders = rows.chunk_by(|a, b| a.0 == b.0);
        let found = orders.filter_map(|order| {
            let mut lines = order.chunk_by(|a, b| a == b).map(<[_]>::len).peekable();
            let times = *lines.peek()?;
            let (different, same) = lines.fold((0, true), |(count, same), length| {
                (count + 1, same && length == times)
            });
            let whole = different > 1 && same && times > 1;
            whole.then(|| Some((order.first()?.0, u32::try_from(times).ok()?)))?
        });
        found.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_order_with_all_its_lines_is_repeated() {
        let mut repeats = Repeats::default();
        for (order, hash) in [
            (0, 1),
            (0, 2),
            (1, 1),
            (1, 1),
            (2, 5),
            (2, 6),
            (2, 6),
            (2, 5),
            (3, 1),
            (3, 1),
            (3, 2),
        ] {
            repeats.add(order, hash);
        }
        assert_eq!(repeats.whole(), [(2, 2)]);
    }
}
