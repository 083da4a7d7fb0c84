//! How tests of numbers compare.

/// Fails unless `actual` is within a relative `tolerance` of `expected`.
pub(crate) fn assert_close(actual: f64, expected: f64, tolerance: f64) {
    let error = (actual / expected - 1.0).abs();
    assert!(
        error <= tolerance,
        "{actual} is not {expected}: off by {error:e}"
    );
}
