//! What the words of a status column mean for an order.

/// Statuses of orders that were called off, in lower case.
const CANCELLED: &[&str] = &[
    "cancelled",
    "canceled",
    "voided",
    "void",
    "取消",
    "已取消",
    "不成立",
    "交易關閉",
    "訂單取消",
    "订单取消",
    "交易关闭",
    "已关闭",
    "отменен",
    "отменён",
    "отменено",
    "отменена",
    "отмена",
    "аннулирован",
];

/// Statuses of orders that were paid back in full, in lower case.
const REFUNDED: &[&str] = &[
    "refunded",
    "fully refunded",
    "已退款",
    "全額退款",
    "全额退款",
    "возвращен",
    "возвращён",
    "возврат",
];

/// Whether the order was called off.
pub(super) fn is_cancelled(status: &str) -> bool {
    CANCELLED.contains(&status.to_lowercase().as_str())
}

/// Whether the order was paid back in full.
pub(super) fn is_refunded(status: &str) -> bool {
    REFUNDED.contains(&status.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_in_four_languages() {
        for status in [
            "voided",
            "Cancelled",
            "CANCELED",
            "不成立",
            "已取消",
            "交易关闭",
            "Отменён",
        ] {
            assert!(is_cancelled(status), "{status:?}");
        }
        for status in [
            "paid",
            "refunded",
            "partially_refunded",
            "not cancelled",
            "完成",
            "Выполнен",
            "",
        ] {
            assert!(!is_cancelled(status), "{status:?}");
        }
        assert!(is_refunded("Refunded") && !is_refunded("partially_refunded"));
    }
}
