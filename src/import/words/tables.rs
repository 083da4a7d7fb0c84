//! Names of columns that show what kind of table they are in.

/// Columns of files with a row per customer.
pub(super) const CUSTOMER_TOTALS: &[&str] = &[
    "total spent",
    "total orders",
    "orders count",
    "order count",
    "number of orders",
    "amount spent",
    "lifetime value",
    "累積消費金額",
    "累計消費金額",
    "消費總額",
    "訂單數",
    "累计消费金额",
    "消费总额",
    "订单数",
    "всего заказов",
    "количество заказов",
    "сумма покупок",
];
