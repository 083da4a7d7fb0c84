//! Names of columns that show what kind of table they are in.

/// Columns of files with a row per line of an order.
pub(super) const LINE_ITEMS: &[&str] = &[
    "lineitem name",
    "line item",
    "item",
    "item name",
    "item title",
    "product",
    "product name",
    "product title",
    "stock code",
    "sku",
    "asin",
    "商品名稱",
    "商品",
    "品名",
    "商品名称",
    "宝贝标题",
    "商品编号",
    "товар",
    "наименование",
    "наименование товара",
    "название товара",
    "артикул",
];

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
