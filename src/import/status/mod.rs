//! What the words of status, type and yes-or-no columns mean for an order.

mod entry;
mod flag;
mod vocabulary;

pub(super) use entry::{Entry, entry};
pub(super) use flag::flag;

use super::words::normal;

/// What a status says of its order; where several hold, the later in this list
/// tells more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Status {
    /// A word that is not known, or that says nothing of the money.
    #[default]
    Unknown,
    /// Paid for, or on its way as orders are that stand.
    Paid,
    /// Payment is awaited: it may still come.
    Unpaid,
    /// "Closed" alone: paid back in full with Magento, put away as done with
    /// others. The platform tells.
    Closed,
    /// Paid back in full.
    Refunded,
    /// Paid back in part.
    PartlyRefunded,
    /// Payment was tried, and will not come.
    Failed,
    /// Called off.
    Cancelled,
    /// The customer's bank took the money back, or is asked to.
    Chargeback,
    /// Never meant to be an order.
    Test,
}

/// What parts a status into statements: `已取消（買家取消）`, `Принят, ожидается оплата`.
const STOPS: &[char] = &[
    '(', ')', '（', '）', '[', ']', '【', '】', ',', '，', '、', ';', '；', ':', '：', '/', '|',
    '。',
];

/// Reads a status: the whole of it where it is known, else the statement in it
/// that tells most.
pub(super) fn status(text: &str) -> Status {
    let whole = vocabulary::status(&normal(text));
    if whole != Status::Unknown {
        return whole;
    }
    let statements = text.split(STOPS).flat_map(|part| part.split(" - "));
    let said = statements.map(|statement| {
        let statement = normal(statement);
        match vocabulary::status(&statement) {
            Status::Unknown => vocabulary::beginning(&statement),
            status => status,
        }
    });
    match said.max().unwrap_or_default() {
        Status::Refunded if vocabulary::is_partial(text) => Status::PartlyRefunded,
        status => status,
    }
}

/// Whether the whole of a text is a status.
#[cfg(feature = "formats")]
pub(super) fn is_known(text: &str) -> bool {
    vocabulary::status(&normal(text)) != Status::Unknown
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn statuses_of_platforms() {
        use Status::{
            Cancelled, Chargeback, Closed, Failed, Paid, PartlyRefunded, Refunded, Test, Unpaid,
        };
        for (expected, texts) in [
            // Shopify, WooCommerce, Stripe, Magento, BigCommerce, Wix, Squarespace, PayPal, Amazon.
            (
                Paid,
                "paid|PAID|authorized-and-paid|partially_paid|wc-completed|completed|processing|\
                 complete|succeeded|Awaiting Fulfillment|Shipped|Shipped - Delivered to Buyer|\
                 Unshipped|Fulfilled|Canceled Reversal|Refund pending",
            ),
            (
                Unpaid,
                "pending|authorized|on-hold|wc-on-hold|checkout-draft|pending_payment|\
                 requires_payment_method|Awaiting Payment|Not paid|Unpaid|Incomplete",
            ),
            (
                Cancelled,
                "voided|cancelled|Canceled|CANCELED|Cancelled by customer|Canceled (expired)|\
                 Cancelled - no stock",
            ),
            (Failed, "failed|Declined|expired|Blocked|fraud|Denied"),
            (
                Refunded,
                "refunded|wc-refunded|Fully Refunded|Refunded (requested by customer)",
            ),
            (
                PartlyRefunded,
                "partially_refunded|Partially Refunded|PARTIALLY_REFUNDED|Refunded (partially)",
            ),
            (Chargeback, "Disputed|chargeback|Charged back"),
            (Test, "test|Test order|тестовый заказ|测试订单|測試"),
            (Closed, "closed|Closed"),
            // 淘宝, 京东, 抖店, 拼多多, 有赞.
            (
                Paid,
                "交易成功|买家已付款，等待卖家发货|卖家已发货，等待买家确认|等待出库|等待确认收货|完成|\
                 已完成|已收货|待发货|已发货，待签收|商家已发货|售后关闭|无售后或售后取消|退款关闭|退款中",
            ),
            (Unpaid, "等待买家付款|待支付|待付款|等待付款确认|未付款"),
            (
                Cancelled,
                "交易关闭|已取消|已关闭|交易关闭（退款）|(删除)等待出库|已取消（买家取消）|订单已取消",
            ),
            (Refunded, "退款成功|未发货，退款成功|已全额退款|已退款"),
            (
                PartlyRefunded,
                "部分退款|部分退款成功|已部分退款|已退款（部分）",
            ),
            // 蝦皮, Shopline, 91APP.
            (Paid, "待出貨|運送中|已付款|已出貨|備貨中|已確認|待取消"),
            (Unpaid, "尚未付款|未付款|待付款"),
            (Cancelled, "不成立|已取消（買家取消）|交易關閉|訂單取消"),
            (Refunded, "退貨/退款|全額退款|退貨完成"),
            (Failed, "付款失敗|支付失败"),
            // Ozon, 1C-Bitrix, WooCommerce in Russian.
            (
                Paid,
                "Доставлен|Доставляется|Ожидает отгрузки|Выполнен|Оплачен, формируется к отправке|\
                 Обработка|Отгружен",
            ),
            (
                Unpaid,
                "Принят, ожидается оплата|Не оплачен|Ожидает оплаты|На удержании",
            ),
            (
                Cancelled,
                "Отменён|Отменен|Отменена|ОТМЕНЁН|Отменён покупателем|Отмена",
            ),
            (Refunded, "Возврат|Возвращён|Полный возврат"),
            (
                PartlyRefunded,
                "Частичный возврат|Частично возвращён|Возврат (частичный)",
            ),
            (Failed, "Не удался|Отклонён|Ошибка оплаты"),
        ] {
            for text in texts.split('|') {
                assert_eq!(status(text), expected, "{text:?}");
            }
        }
    }

    #[test]
    fn what_is_not_known_says_nothing() {
        for text in [
            "",
            " ",
            "not cancelled",
            "uncancelled",
            "cancellable",
            "testimonial",
            "取消申请中",
            "unrefunded",
            "refundable",
            "repaid later",
            "Ada",
            "（）",
            "Новый",
            "custom-status",
            "open",
            "partially cancelled",
            "部分取消",
        ] {
            assert_eq!(status(text), Status::Unknown, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in any::<String>()) {
            let _ = (status(&text), entry(&text), flag(&text));
        }
    }
}
