//! The names that columns have in four languages.

/// What a column holds.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Role {
    /// The shop's name for the order.
    OrderId,
    /// Who placed it.
    Customer,
    /// When it was placed.
    Date,
    /// What was to be paid for the whole order.
    Amount,
    /// What was paid back.
    Refunded,
    /// Whether it is paid, cancelled, refunded, …
    Status,
    /// When it was cancelled; empty unless it was.
    CancelledAt,
    /// The currency of its money.
    Currency,
}

impl Role {
    /// Every role, in the order in which the page lists them.
    pub const ALL: [Self; 8] = [
        Self::OrderId,
        Self::Customer,
        Self::Date,
        Self::Amount,
        Self::Refunded,
        Self::Status,
        Self::CancelledAt,
        Self::Currency,
    ];
}

/// How a column tells customers apart, the surest way first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum CustomerKey {
    /// An identifier of the platform.
    Id,
    /// An e-mail address.
    Email,
    /// A column called no more than "customer".
    Plain,
    /// A telephone number.
    Phone,
    /// A name, which two customers may share.
    Name,
}

/// Names of columns in the form that [`normal`] gives them, the surest first.
const WORDS: &[(Role, &[&str])] = &[
    (
        Role::OrderId,
        &[
            "order id",
            "order number",
            "order no",
            "order #",
            "order name",
            "order reference",
            "amazon order id",
            "order",
            "訂單編號",
            "訂單號碼",
            "訂單號",
            "訂單id",
            "订单编号",
            "订单号",
            "主订单编号",
            "订单id",
            "номер заказа",
            "№ заказа",
            "заказ №",
            "id заказа",
            "код заказа",
            "заказ",
            "sales record number",
            "invoice number",
            "invoice no",
            "invoice id",
            "invoice",
            "transaction id",
            "transaction number",
            "receipt number",
            "receipt id",
            "charge id",
            "sale id",
            "purchase id",
            "交易編號",
            "交易序號",
            "交易编号",
            "單號",
            "单号",
            "номер чека",
            "номер",
            "transaction",
            "reference",
            "id",
        ],
    ),
    (
        Role::Date,
        &[
            "order date",
            "date created",
            "created at",
            "created",
            "order created",
            "order time",
            "order date time",
            "ordered at",
            "date ordered",
            "order created at",
            "purchase date",
            "purchased at",
            "date of purchase",
            "sale date",
            "訂單日期",
            "訂單成立日期",
            "訂單成立時間",
            "訂購日期",
            "訂購時間",
            "下單日期",
            "下單時間",
            "訂單時間",
            "建立時間",
            "成立時間",
            "购买日期",
            "購買日期",
            "订单日期",
            "订单创建时间",
            "订单提交时间",
            "下单时间",
            "下单日期",
            "创建时间",
            "成交时间",
            "дата заказа",
            "дата создания",
            "дата оформления",
            "время заказа",
            "дата покупки",
            "дата продажи",
            "создан",
            "создано",
            "invoice date",
            "transaction date",
            "交易日期",
            "交易時間",
            "交易时间",
            "date",
            "日期",
            "дата",
            "дата и время",
            "date time",
            "date/time",
            "datetime",
            "timestamp",
            "paid at",
            "paid on date",
            "payment date",
            "date paid",
            "付款時間",
            "付款日期",
            "付款时间",
            "订单付款时间",
            "支付时间",
            "дата оплаты",
            "time",
            "時間",
            "时间",
        ],
    ),
    (
        Role::Amount,
        &[
            "order total",
            "order total amount",
            "total amount",
            "grand total",
            "total price",
            "total paid",
            "amount paid",
            "paid amount",
            "order amount",
            "order value",
            "訂單總金額",
            "訂單總額",
            "訂單金額",
            "買家總支付金額",
            "實付金額",
            "付款總額",
            "訂單合計",
            "订单总金额",
            "订单总额",
            "订单金额",
            "买家实际支付金额",
            "买家实付金额",
            "实付金额",
            "实际支付金额",
            "实收金额",
            "сумма заказа",
            "итоговая сумма",
            "общая сумма",
            "сумма к оплате",
            "сумма оплаты",
            "стоимость заказа",
            "total",
            "總計",
            "總金額",
            "總額",
            "合計",
            "总计",
            "总金额",
            "总额",
            "合计",
            "итого",
            "всего",
            "付款金額",
            "應付金額",
            "付款金额",
            "支付金额",
            "应付金额",
            "оплачено",
            "amount",
            "金額",
            "金额",
            "сумма",
            "消費金額",
            "消费金额",
            "交易金額",
            "交易金额",
            "payment amount",
            "transaction amount",
            "gross amount",
            "gross",
            "revenue",
            "выручка",
            "total sales",
            "gross sales",
            "sales amount",
            "sales",
            "paid",
            "spend",
            "value",
            "стоимость",
            "сумма продажи",
        ],
    ),
    (
        Role::Refunded,
        &[
            "refunded amount",
            "amount refunded",
            "refund amount",
            "order refund amount",
            "total refunded",
            "total refund",
            "refunded",
            "refunds",
            "refund",
            "退款金額",
            "退款總額",
            "退款",
            "退款金额",
            "已退款金额",
            "退款总额",
            "сумма возврата",
            "сумма возвратов",
            "возвращено",
            "возврат",
            "возвраты",
        ],
    ),
    (
        Role::Status,
        &[
            "financial status",
            "order status",
            "訂單狀態",
            "订单状态",
            "статус заказа",
            "status",
            "狀態",
            "状态",
            "статус",
            "payment status",
            "付款狀態",
            "交易状态",
            "交易狀態",
            "статус оплаты",
            "state",
            "состояние",
        ],
    ),
    (
        Role::CancelledAt,
        &[
            "cancelled at",
            "canceled at",
            "cancelled date",
            "cancelled on",
            "cancellation date",
            "date cancelled",
            "訂單取消時間",
            "取消時間",
            "取消日期",
            "取消时间",
            "дата отмены",
        ],
    ),
    (
        Role::Currency,
        &[
            "currency",
            "currency code",
            "order currency",
            "幣別",
            "貨幣",
            "幣種",
            "货币",
            "币种",
            "货币类型",
            "валюта",
            "код валюты",
            "валюта заказа",
        ],
    ),
];

/// The names of columns that tell customers apart.
const CUSTOMERS: &[(CustomerKey, &[&str])] = &[
    (
        CustomerKey::Id,
        &[
            "customer id",
            "customer number",
            "customer no",
            "customer key",
            "client id",
            "buyer id",
            "buyer user id",
            "buyer username",
            "user id",
            "member id",
            "account id",
            "買家帳號",
            "會員編號",
            "會員id",
            "客戶編號",
            "客戶id",
            "顧客編號",
            "買家id",
            "会员编号",
            "会员id",
            "客户编号",
            "客户id",
            "买家id",
            "买家会员名",
            "买家昵称",
            "id клиента",
            "код клиента",
            "номер клиента",
            "id покупателя",
            "id пользователя",
        ],
    ),
    (
        CustomerKey::Email,
        &[
            "email",
            "e mail",
            "email address",
            "customer email",
            "buyer email",
            "client email",
            "billing email",
            "contact email",
            "from email address",
            "電子郵件",
            "電子信箱",
            "電郵",
            "信箱",
            "買家信箱",
            "邮箱",
            "电子邮件",
            "电子邮箱",
            "邮箱地址",
            "эл. почта",
            "электронная почта",
            "почта",
            "e mail клиента",
            "email клиента",
            "e mail покупателя",
        ],
    ),
    (
        CustomerKey::Plain,
        &[
            "customer",
            "client",
            "buyer",
            "user",
            "member",
            "顧客",
            "客戶",
            "買家",
            "會員",
            "客户",
            "顾客",
            "买家",
            "会员",
            "клиент",
            "покупатель",
            "заказчик",
        ],
    ),
    (
        CustomerKey::Phone,
        &[
            "phone",
            "phone number",
            "customer phone",
            "billing phone",
            "mobile",
            "telephone",
            "tel",
            "電話",
            "電話號碼",
            "手機",
            "手機號碼",
            "聯絡電話",
            "电话",
            "手机",
            "手机号",
            "手机号码",
            "联系电话",
            "联系手机",
            "телефон",
            "номер телефона",
            "телефон клиента",
        ],
    ),
    (
        CustomerKey::Name,
        &[
            "customer name",
            "buyer name",
            "client name",
            "billing name",
            "full name",
            "name",
            "客戶姓名",
            "顧客姓名",
            "買家姓名",
            "姓名",
            "客户姓名",
            "买家姓名",
            "收货人姓名",
            "имя",
            "фио",
            "ф.и.о",
            "имя клиента",
            "имя покупателя",
        ],
    ),
];

/// Columns of files with a row per line of an order.
const LINE_ITEMS: &[&str] = &[
    "lineitem name",
    "lineitem quantity",
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
    "quantity",
    "qty",
    "商品名稱",
    "商品",
    "品名",
    "數量",
    "商品名称",
    "宝贝标题",
    "数量",
    "商品编号",
    "товар",
    "наименование",
    "наименование товара",
    "название товара",
    "артикул",
    "количество",
];

/// Columns of files with a row per customer.
const CUSTOMER_TOTALS: &[&str] = &[
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

/// How well a name fits a role: the lower, the better.
pub(super) fn rank(role: Role, header: &str) -> Option<usize> {
    if role == Role::Customer {
        return customer_key(header).map(|(_, rank)| rank);
    }
    let (_, words) = WORDS.iter().find(|(of, _)| *of == role)?;
    position(header, words)
}

/// How a column of this name tells customers apart, and how well it fits: the
/// surer key comes first, however its name is written.
pub(super) fn customer_key(header: &str) -> Option<(CustomerKey, usize)> {
    const MOST_WORDS: usize = 1000;
    (0..).zip(CUSTOMERS).find_map(|(before, (key, words))| {
        position(header, words).map(|place| (*key, before * MOST_WORDS + place))
    })
}

/// The place of a name among `words`, a shortened name after the same in full.
fn position(header: &str, words: &[&str]) -> Option<usize> {
    forms(header, |name, shortened| {
        let place = words.iter().position(|word| *word == name)?;
        Some(place * 2 + usize::from(shortened))
    })
}

/// Whether any role, or a line of an order, goes by this name.
pub(super) fn is_known(header: &str) -> bool {
    Role::ALL
        .into_iter()
        .any(|role| rank(role, header).is_some())
        || is_line_item(header)
}

/// Whether the column is called no more than "name": a customer's, unless the
/// file has lines of orders; then it is likely the product's.
pub(super) fn is_bare_name(header: &str) -> bool {
    normal(header) == "name"
}

/// Whether the column speaks of one line of an order.
pub(super) fn is_line_item(header: &str) -> bool {
    forms(header, |name, _| LINE_ITEMS.contains(&name).then_some(())).is_some()
}

/// Whether the column sums up all orders of a customer.
pub(super) fn is_customer_total(header: &str) -> bool {
    forms(header, |name, _| {
        CUSTOMER_TOTALS.contains(&name).then_some(())
    })
    .is_some()
}

/// Tries a name as it is, then shortened by what follows a bracket or a comma:
/// `Сумма, руб.`, `Created (UTC)`.
fn forms<T>(header: &str, found: impl Fn(&str, bool) -> Option<T>) -> Option<T> {
    let name = normal(header);
    found(&name, false).or_else(|| {
        let (short, _) = name.split_once(['(', ',', '['])?;
        found(short.trim_end(), true)
    })
}

/// One form for every way to write a name: lower case, words parted by single
/// spaces, `CustomerID` and `customer_id` and `Customer-Id:` all `customer id`.
pub(super) fn normal(header: &str) -> String {
    let mut name = String::with_capacity(header.len());
    let mut after_lower = false;
    for c in header.chars() {
        let c = half_width(c);
        let gap = c.is_whitespace() || matches!(c, '_' | '-' | '\u{feff}');
        if (gap || (after_lower && c.is_uppercase())) && !name.is_empty() && !name.ends_with(' ') {
            name.push(' ');
        }
        if !gap {
            name.extend(c.to_lowercase());
        }
        after_lower = c.is_lowercase();
    }
    let edge = |c: char| c.is_whitespace() || matches!(c, '\'' | '"' | '.' | ':' | '*');
    name.trim_matches(edge).to_owned()
}

/// The ASCII character of a full-width one.
fn half_width(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => u32::from(c)
            .checked_sub(0xFEE0)
            .and_then(char::from_u32)
            .unwrap_or(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_form_for_every_way_to_write_a_name() {
        for header in [
            "Customer ID",
            "customer_id",
            "CustomerID",
            " customer-id: ",
            "customerId",
        ] {
            assert_eq!(normal(header), "customer id", "{header:?}");
        }
        assert_eq!(normal("Ｔｏｔａｌ（USD）"), "total(usd)");
        assert_eq!(normal("\u{feff}Номер  заказа"), "номер заказа");
        assert_eq!(normal("訂單編號 "), "訂單編號");
    }

    #[test]
    fn every_word_is_in_normal_form_and_has_one_role() {
        let roles = WORDS
            .iter()
            .flat_map(|(role, words)| words.iter().map(move |w| (*role, *w)));
        let customers = CUSTOMERS
            .iter()
            .flat_map(|(_, words)| words.iter().map(|w| (Role::Customer, *w)));
        let mut all: Vec<_> = roles.chain(customers).collect();
        assert!(all.iter().all(|(_, word)| normal(word) == *word));
        let count = all.len();
        all.sort_by_key(|(_, word)| *word);
        all.dedup_by_key(|(_, word)| *word);
        assert_eq!(all.len(), count, "a word stands twice");
        assert!(
            LINE_ITEMS
                .iter()
                .chain(CUSTOMER_TOTALS)
                .all(|word| normal(word) == *word)
        );
        assert!(
            LINE_ITEMS
                .iter()
                .chain(CUSTOMER_TOTALS)
                .all(|word| { all.iter().all(|(_, other)| other != word) })
        );
    }

    #[test]
    fn names_in_four_languages() {
        for (header, role) in [
            ("Order Number", Role::OrderId),
            ("訂單編號", Role::OrderId),
            ("订单编号", Role::OrderId),
            ("Номер заказа", Role::OrderId),
            ("InvoiceNo", Role::OrderId),
            ("Email (Billing)", Role::Customer),
            ("買家帳號", Role::Customer),
            ("买家会员名", Role::Customer),
            ("E-mail", Role::Customer),
            ("Created (UTC)", Role::Date),
            ("下單時間", Role::Date),
            ("订单创建时间", Role::Date),
            ("Дата", Role::Date),
            ("Order Total (inc tax)", Role::Amount),
            ("訂單總金額", Role::Amount),
            ("买家实际支付金额", Role::Amount),
            ("Сумма, руб.", Role::Amount),
            ("Возврат, руб.", Role::Refunded),
            ("Refunded Amount", Role::Refunded),
            ("訂單狀態", Role::Status),
            ("Cancelled at", Role::CancelledAt),
            ("Валюта", Role::Currency),
        ] {
            let fits: Vec<_> = Role::ALL
                .into_iter()
                .filter(|role| rank(*role, header).is_some())
                .collect();
            assert_eq!(fits, [role], "{header:?}");
        }
        for header in [
            "Subtotal",
            "Lineitem price",
            "Shipping",
            "Taxes",
            "",
            "цена",
            "單價",
        ] {
            assert!(
                Role::ALL
                    .into_iter()
                    .all(|role| rank(role, header).is_none()),
                "{header:?}"
            );
        }
    }

    #[test]
    fn the_surer_name_ranks_first() {
        let order = |role, better: &str, worse: &str| {
            assert!(
                rank(role, better) < rank(role, worse),
                "{better:?} {worse:?}"
            );
        };
        order(Role::Amount, "Order Total", "Amount");
        order(Role::Amount, "Total", "Total (USD)");
        order(Role::Customer, "Customer ID", "Email");
        order(Role::Customer, "Email", "Phone");
        order(Role::Customer, "Phone", "Customer Name");
        order(Role::Date, "Created at", "Paid at");
    }
}
