//! The statuses of the platforms, in English, both Chinese scripts and Russian,
//! and the commonest of further languages.

use super::Status;

/// Statuses in the form that `normal` gives them, `ё` written as `е`.
#[rustfmt::skip]
const STATUSES: &[(Status, &[&str])] = &[
    (
        Status::Paid,
        &[
            "paid", "payment received", "paid and shipped", "authorized and paid", "captured",
            "settled", "succeeded", "success", "successful", "approved", "cleared", "overpaid",
            "partially paid", "partly paid", "deposit paid", "processing", "in process",
            "in progress", "confirmed", "accepted", "awaiting fulfillment", "awaiting fulfilment",
            "awaiting shipment", "awaiting pickup", "ready to ship", "unfulfilled",
            "partially fulfilled", "fulfilled", "unshipped", "partially shipped", "shipping",
            "shipped", "in transit", "out for delivery", "delivered", "picked up", "complete",
            "completed", "canceled reversal", "cancelled reversal", "dispute won",
            "refund pending", "refund requested", "return requested", "refund rejected",
            // 淘宝, 京东, 抖店, 拼多多, 有赞
            "交易成功", "交易完成", "完成", "已完成", "已付款", "已支付", "支付成功", "付款成功", "付款完成", "买家已付款", "等待卖家发货",
            "等待商家发货", "等待发货", "待发货", "未发货", "部分发货", "卖家已发货", "商家已发货", "已发货", "等待买家确认", "等待买家确认收货",
            "等待出库", "已出库", "等待确认收货", "待收货", "待签收", "已发货待签收", "已签收", "已收货", "确认收货", "备货中", "配货中",
            "正在处理", "处理中", "运输中", "配送中", "派送中", "待评价", "已确认", "无售后", "无售后或售后取消", "售后取消", "售后关闭",
            "售后处理中", "退款关闭", "退款取消", "取消退款", "退款失败", "退款中", "待退款", "退款处理中", "申请退款",
            // 蝦皮, Shopline, 91APP, WooCommerce
            "付款成立", "訂單成立", "已成立", "待出貨", "未出貨", "已出貨", "出貨中", "備貨中", "處理中", "已處理", "運送中", "已送達", "配送完成",
            "已到店", "已取貨", "待收貨", "已收貨", "已確認", "待取消", "退款處理中", "退款失敗",
            // Ozon, Wildberries, 1C-Bitrix, WooCommerce, YooKassa
            "оплачен", "оплачено", "оплачена", "оплата получена", "частично оплачен", "принят",
            "подтвержден", "в обработке", "обработка", "обрабатывается", "собран", "собирается",
            "комплектуется", "формируется к отправке", "ожидает сборки", "ожидает отгрузки",
            "ожидает отправки", "ожидает в пвз", "ожидает в пункте выдачи", "отгружен",
            "отгружено", "отправлен", "отправлено", "передан в доставку", "в доставке", "в пути",
            "доставляется", "доставлен", "доставлено", "выдан", "получен", "выкуплен", "выполнен",
            "выполнено", "завершен", "завершено", "успешно", "успешный", "продажа",
            "отмена возврата",
            // German, French, Spanish, Italian, Portuguese, Polish, Japanese, Korean
            "bezahlt", "versendet", "versandt", "abgeschlossen", "zugestellt", "payée", "payé", "expédiée", "livrée", "terminée", "pagado", "enviado", "entregado", "completado", "pagato", "spedito", "consegnato", "completato", "pago", "entregue", "concluído", "opłacone", "wysłane", "zrealizowane", "支払い済み", "入金済み", "発送済み", "出荷済み", "完了", "결제완료", "배송중", "배송완료", "구매확정",
        ],
    ),
    (
        Status::Unpaid,
        &[
            "unpaid", "not paid", "not yet paid", "pending", "pending payment", "payment pending",
            "pending paypal", "payment review", "awaiting payment", "waiting for payment",
            "payment due", "overdue", "authorized", "authorised",
            "partially authorized", "uncaptured", "on hold", "holded", "held",
            "manual verification required", "incomplete", "draft", "checkout draft",
            "abandoned", "requires payment method", "requires confirmation", "requires action",
            "requires capture", "等待买家付款", "等待付款", "等待付款确认", "等待付款中", "待付款", "待支付", "未付款", "未支付",
            "尚未付款", "保留", "保留中", "等待買家付款", "等待付款確認", "未結帳", "не оплачен", "не оплачено",
            "не оплачена", "неоплачен", "ожидает оплаты", "ожидание оплаты", "ожидается оплата",
            "в ожидании оплаты", "в ожидании", "на удержании", "черновик",
            // German, French, Spanish, Italian, Portuguese, Polish, Japanese, Korean
            "unbezahlt", "offen", "zahlung ausstehend", "en attente de paiement", "en attente", "pendiente de pago", "pendiente", "in attesa di pagamento", "in attesa", "aguardando pagamento", "pendente", "oczekuje na płatność", "nieopłacone", "未入金", "支払い待ち", "입금대기",
        ],
    ),
    (Status::Closed, &["closed"]),
    (
        Status::Refunded,
        &[
            "refunded", "fully refunded", "refund", "full refund", "refund completed",
            "refund issued", "returned", "returned and refunded", "退款", "已退款", "退款成功", "退款完成",
            "退货退款成功", "全额退款", "全额退款成功", "已全额退款", "全额退款完成", "售后完成", "已退货", "退貨", "已退貨", "退貨退款", "退貨完成", "退货完成",
            "全額退款", "已全額退款", "возвращен", "возвращено", "возвращена", "возврат", "полный возврат",
            "возврат выполнен", "возврат средств", "средства возвращены",
            // German, French, Spanish, Italian, Portuguese, Polish, Japanese, Korean
            "erstattet", "rückerstattet", "remboursée", "remboursé", "reembolsado", "rimborsato", "zwrócone", "返金済み", "返品", "환불완료", "반품완료",
        ],
    ),
    (
        Status::PartlyRefunded,
        &[
            "partially refunded", "partly refunded", "partial refund", "refunded partially",
            "partially returned", "部分退款", "部分退款成功", "已部分退款", "部分退款完成", "部分退货", "部分退貨",
            "частичный возврат", "частично возвращен", "частично возвращено", "возвращен частично",
            // German, French, Spanish, Italian, Portuguese, Polish, Japanese, Korean
            "teilweise erstattet", "partiellement remboursée", "remboursée partiellement", "parcialmente reembolsado", "parzialmente rimborsato", "一部返金", "부분환불",
        ],
    ),
    (
        Status::Failed,
        &[
            "failed", "failure", "payment failed", "payment error", "error", "declined", "denied",
            "rejected", "blocked", "expired", "fraud", "suspected fraud", "失败", "支付失败", "付款失败",
            "交易失败", "失敗", "付款失敗", "交易失敗", "付款逾期", "не удался", "не удалось", "неудача",
            "неуспешно", "неуспешный", "ошибка", "ошибка оплаты", "отклонен", "отклонено",
            "отклонена",
            // German, French, Spanish, Italian, Portuguese, Polish, Japanese, Korean
            "fehlgeschlagen", "échouée", "échoué", "fallido", "fallito", "falhou", "nieudane", "결제실패",
        ],
    ),
    (
        Status::Cancelled,
        &[
            "cancelled", "canceled", "cancellation", "order cancelled", "order canceled", "voided",
            "void", "deleted", "trash", "取消", "已取消", "取消订单", "取消成功", "订单取消", "订单已取消", "买家取消",
            "卖家取消", "用户取消", "系统取消", "超时取消", "交易取消", "交易关闭", "订单关闭", "已关闭", "关闭", "已作废", "作废",
            "已删除", "删除", "不成立", "訂單不成立", "取消訂單", "訂單取消", "訂單已取消", "買家取消", "賣家取消", "系統取消", "交易關閉",
            "已關閉", "已作廢", "作廢", "已刪除", "отменен", "отменено", "отменена", "отмена", "отмененный",
            "аннулирован", "аннулировано", "удален",
            // German, French, Spanish, Italian, Portuguese, Polish, Japanese, Korean
            "storniert", "abgebrochen", "annulée", "annulé", "cancelado", "cancelada", "annullato", "annullata", "anulowane", "キャンセル", "キャンセル済み", "취소", "취소완료", "주문취소",
        ],
    ),
    (
        Status::Chargeback,
        &[
            "chargeback", "charged back", "disputed", "in dispute", "dispute lost",
            "chargeback lost", "拒付", "争议中", "爭議中", "чарджбэк", "оспорен", "спорный",
            "опротестован",
        ],
    ),
    (
        Status::Test,
        &[
            "test", "test order", "test payment", "测试", "测试订单", "測試", "測試訂單", "тест", "тестовый",
            "тестовый заказ", "тестовый платеж",
        ],
    ),
];

/// Words that say the same whatever follows: `Cancelled by customer`,
/// `Отменён покупателем`.
#[rustfmt::skip]
const BEGINNINGS: &[(Status, &[&str])] = &[
    (
        Status::Cancelled,
        &[
            "cancelled ", "canceled ", "voided ", "已取消", "交易关闭", "交易關閉", "отменен ", "отменено ",
            "отменена ",
        ],
    ),
    (Status::Refunded, &["退款成功", "已全额退款", "已全額退款"]),
    (Status::PartlyRefunded, &["部分退款"]),
];

/// What the whole of a status says, in its normal form.
pub(super) fn status(normal: &str) -> Status {
    let plain = normal.replace('ё', "е");
    let plain = plain.strip_prefix("wc ").unwrap_or(&plain);
    find(STATUSES, |word| word == plain)
}

/// What the beginning of a status says, in its normal form.
pub(super) fn beginning(normal: &str) -> Status {
    let plain = normal.replace('ё', "е");
    find(BEGINNINGS, |word| plain.starts_with(word))
}

/// Whether a status speaks of a part.
pub(super) fn is_partial(text: &str) -> bool {
    let text = text.to_lowercase();
    [
        "partial",
        "partly",
        "部分",
        "частич",
        "teilweise",
        "partiel",
        "parcial",
        "parzial",
        "一部",
        "부분",
    ]
    .iter()
    .any(|part| text.contains(part))
}

fn find(table: &[(Status, &[&str])], is: impl Fn(&str) -> bool) -> Status {
    table
        .iter()
        .find(|(_, words)| words.iter().any(|word| is(word)))
        .map_or(Status::Unknown, |&(status, _)| status)
}

#[cfg(test)]
mod tests {
    use super::super::super::words::normal;
    use super::*;

    #[test]
    fn every_status_is_in_normal_form_and_means_one_thing() {
        let words: Vec<&str> = STATUSES
            .iter()
            .flat_map(|(_, words)| words.iter().copied())
            .collect();
        for word in &words {
            assert_eq!(normal(word).replace('ё', "е"), *word);
        }
        let mut once = words.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), words.len(), "a status stands twice");
    }
}
