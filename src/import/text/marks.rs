//! The bytes at which a field may end, found many at a time.

use wide::u8x16;

/// Bytes that are looked at together, a bit each.
pub(super) const BLOCK: usize = 64;

/// What the bytes of a block are, a bit each, the first one's lowest.
pub(super) struct Marks {
    pub(super) delimiters: u64,
    /// Line ends, quotes and escapes.
    pub(super) others: u64,
}

/// The bytes that are looked for, each in every lane.
pub(super) struct Marker {
    delimiter: u8x16,
    others: [u8x16; 4],
}

impl Marker {
    /// Without a quote or an escape there are only line ends to be told apart.
    pub(super) fn new(delimiter: u8, quote: Option<u8>, escape: Option<u8>) -> Self {
        let others = [
            b'\n',
            b'\r',
            quote.unwrap_or(b'\n'),
            escape.unwrap_or(b'\n'),
        ];
        Self {
            delimiter: u8x16::splat(delimiter),
            others: others.map(u8x16::splat),
        }
    }

    /// Finds them in the block at byte `at`; `None` when the bytes do not reach so far.
    #[inline]
    pub(super) fn find(&self, bytes: &[u8], at: usize) -> Option<Marks> {
        let block: &[u8; BLOCK] = bytes.get(at..at + BLOCK)?.try_into().ok()?;
        let mut marks = Marks {
            delimiters: 0,
            others: 0,
        };
        for (place, lane) in block.chunks_exact(16).enumerate() {
            let lane = u8x16::new(lane.try_into().ok()?);
            let [a, b, c, d] = self.others.map(|other| lane.cmp_eq(other));
            marks.delimiters |= bits(lane.cmp_eq(self.delimiter)) << (16 * place);
            marks.others |= bits(a | b | c | d) << (16 * place);
        }
        Some(marks)
    }
}

/// The highest bit of each byte.
#[inline]
#[allow(clippy::cast_sign_loss, reason = "sixteen bits of thirty-two")]
fn bits(lanes: u8x16) -> u64 {
    lanes.move_mask() as u64
}
