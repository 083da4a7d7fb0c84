//! What a row of a ledger is: a sale, money going back, or none of a customer's
//! business.

use super::super::words::normal;

/// What kind of movement a ledger's row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in super::super) enum Entry {
    /// Money from a customer. Below zero it is a payment that the shop made.
    Sale,
    /// Money back to a customer.
    Refund,
    /// Money that a bank or the platform takes back for a customer.
    Chargeback,
    /// What the platform or the bank charges.
    Fee,
    /// Money between the shop's own accounts or currencies.
    Transfer,
    /// Holds, adjustments, details of other rows, and all that is not known.
    Other,
}

/// Types that the words in them would give away wrongly.
const WHOLE: &[(&str, Entry)] = &[
    ("mass payment", Entry::Transfer),
    ("mass pay payment", Entry::Transfer),
    ("order retrocharge", Entry::Other),
    ("refund retrocharge", Entry::Other),
    ("refund failure", Entry::Other),
    ("chargeback reversal", Entry::Other),
    ("dispute reversal", Entry::Other),
    ("payment failure refund", Entry::Refund),
    ("charge failure", Entry::Refund),
    ("payout reversal", Entry::Transfer),
    ("transfer reversal", Entry::Transfer),
    ("topup reversal", Entry::Transfer),
    ("shipping services", Entry::Fee),
    ("shopping cart item", Entry::Other),
    ("invoice item", Entry::Other),
    ("корректная продажа", Entry::Sale),
    ("сторно продаж", Entry::Refund),
    ("сторно возвратов", Entry::Other),
];

/// Words that decide, the first in the list that a type holds. A hold on a
/// disputed payment moves no money; a fee for a chargeback is a fee.
#[rustfmt::skip]
const HOLDING: &[(Entry, &[&str])] = &[
    (
        Entry::Other,
        &[
            "authorization", "authorisation", "void", "hold", "reserve", "reimbursement",
            "reimbursements", "adjustment", "授权", "授權", "冻结", "凍結", "预留", "авторизац", "блокиров",
            "холд", "резерв", "компенсац", "возмещ", "потерян", "доплат", "аванс", "брак",
        ],
    ),
    (
        Entry::Fee,
        &[
            "fee", "fees", "commission", "tax", "label", "postage", "手续费", "手續費", "服务费", "服務費",
            "佣金", "费用", "費用", "комисс", "вознагражд", "удержан", "штраф", "логист", "хранен",
            "приемк", "эквайринг", "услуг", "gebühr", "frais", "tarifa", "手数料",
        ],
    ),
    (
        Entry::Chargeback,
        &[
            "chargeback", "chargebacks", "dispute", "disputes", "reversal", "claim", "claims",
            "拒付", "退单", "争议", "爭議", "撤销", "撤銷", "чарджб", "оспарив", "оспорен", "спор",
        ],
    ),
    (
        Entry::Refund,
        &[
            "refund", "refunds", "refunded", "return", "returns", "退款", "退货", "退貨", "возврат",
            "erstattung", "remboursement", "reembolso", "返金",
        ],
    ),
    (
        Entry::Transfer,
        &[
            "withdrawal", "withdrawals", "transfer", "transfers", "payout", "payouts", "deposit",
            "conversion", "disbursement", "topup", "提现", "提現", "提领", "提領", "提款", "转账", "轉帳", "兑换",
            "兌換", "充值", "вывод", "перевод", "выплат", "конвертац", "пополнен", "übertrag",
            "auszahlung", "transfert", "virement", "振込",
        ],
    ),
    (
        Entry::Sale,
        &[
            "payment", "payments", "sale", "sales", "order", "orders", "charge", "purchase",
            "checkout", "donation", "付款", "支付", "收款", "销售", "銷售", "订单", "訂單", "交易", "платеж",
            "продаж", "оплат", "покуп", "заказ", "bestellung", "zahlung", "commande", "paiement",
            "pedido", "pago", "注文",
        ],
    ),
];

/// Reads the type of a ledger's row.
pub(in super::super) fn entry(text: &str) -> Entry {
    let text = normal(text).replace('ё', "е");
    if let Some(&(_, entry)) = WHOLE.iter().find(|(whole, _)| *whole == text) {
        return entry;
    }
    let holds = |word: &&str| {
        if word.is_ascii() {
            text.split(|c: char| !c.is_alphanumeric())
                .any(|part| part == *word)
        } else {
            text.contains(*word)
        }
    };
    HOLDING
        .iter()
        .find(|(_, words)| words.iter().any(holds))
        .map_or(Entry::Other, |&(entry, _)| entry)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_of_ledgers() {
        for (expected, texts) in [
            // PayPal, Stripe, Square, Amazon, eBay.
            (
                Entry::Sale,
                "Express Checkout Payment|Website Payment|Mobile Payment|General Payment|\
                 PreApproved Payment Bill User Payment|charge|payment|Payment|Order|Sale",
            ),
            (
                Entry::Refund,
                "Payment Refund|refund|Refund|Partial Refund|payment_refund|payment_failure_refund",
            ),
            (
                Entry::Chargeback,
                "Payment Reversal|Chargeback|dispute|A-to-z Guarantee Claim|Chargeback Refund|Claim|\
                 Payment dispute",
            ),
            (
                Entry::Fee,
                "stripe_fee|Service Fee|FBA Inventory Fee|Other fee|Shipping label|Chargeback Fee|\
                 FBA Customer Return Fee|Partner Fee|Shipping Services|Tax collected by partner",
            ),
            (
                Entry::Transfer,
                "General Withdrawal|General Withdrawal - Bank Account|General Currency Conversion|\
                 payout|payout_reversal|Payout|Transfer|Bank Deposit to PP Account|Mass Pay Payment",
            ),
            (
                Entry::Other,
                "Hold on Balance for Dispute Investigation|General Authorization|Adjustment|Hold|\
                 Void of Authorization|Reversal of General Account Hold|adjustment|Order_Retrocharge|\
                 Shopping Cart Item|Chargeback Reversal|dispute_reversal|",
            ),
            // Wildberries, YooKassa.
            (
                Entry::Sale,
                "Продажа|Платеж|Платёж|Оплата|Корректная продажа",
            ),
            (Entry::Refund, "Возврат|Возврат платежа|Сторно продаж"),
            (
                Entry::Fee,
                "Логистика|Штраф|Хранение|Удержание|Платная приёмка|Комиссия|Возврат комиссии",
            ),
            (Entry::Transfer, "Вывод средств|Перевод|Выплата"),
            (
                Entry::Other,
                "Компенсация ущерба|Сторно возвратов|Добровольная компенсация при возврате|Что-то",
            ),
            // PayPal and 支付宝 in Chinese.
            (Entry::Sale, "网站付款|網站付款|在线支付|交易"),
            (Entry::Refund, "付款退款|退款"),
            (Entry::Transfer, "提现|一般提領|一般货币兑换"),
            (Entry::Fee, "手续费|服務費"),
        ] {
            for text in texts.split('|') {
                assert_eq!(entry(text), expected, "{text:?}");
            }
        }
    }

    #[test]
    fn a_word_inside_a_word_is_not_that_word() {
        for text in ["Coffee", "Household", "Reorder", "Discharged", "Wholesale"] {
            assert_eq!(entry(text), Entry::Other, "{text:?}");
        }
    }
}
