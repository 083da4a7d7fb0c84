//! Names of columns that tell customers apart, in four languages.

use super::CustomerKey;

/// The names of columns that tell customers apart.
pub(super) const CUSTOMERS: &[(CustomerKey, &[&str])] = &[
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

/// Words for customers, and what tells them apart: together in one name they say
/// it in any order, `customer unique id`, `Loyalty Member No`, unless another word
/// says what else it is.
#[rustfmt::skip]
const PEOPLE: &[&str] = &[
    "customer", "client", "buyer", "user", "member", "shopper", "purchaser", "клиента",
    "покупателя", "пользователя",
];
#[rustfmt::skip]
const MARKS: &[(CustomerKey, &[&str])] = &[
    (
        CustomerKey::Id,
        &["id", "uid", "uuid", "guid", "no", "number", "key", "code", "hash", "код", "номер"],
    ),
    (CustomerKey::Email, &["email", "mail"]),
];
#[rustfmt::skip]
const ELSE: &[&str] = &[
    "phone", "mobile", "tel", "fax", "телефон", "телефона", "currency", "валюты", "country", "group",
    "segment", "tax", "vat", "инн", "post", "postal", "zip", "area", "card", "order", "orders",
    "reference", "coupon", "discount", "promo", "ip", "type", "status", "service",
];

/// How a column with a longer name tells customers apart; `name` is in normal form.
pub(super) fn key_in_words(name: &str) -> Option<CustomerKey> {
    let has = |list: &[&str]| name.split(' ').any(|word| list.contains(&word));
    if !has(PEOPLE) || has(ELSE) {
        return None;
    }
    MARKS
        .iter()
        .find_map(|(key, marks)| has(marks).then_some(*key))
}

/// What shops write where nobody is known, in lower case.
const GUESTS: &[&str] = &[
    "guest",
    "guests",
    "walk-in",
    "walk in",
    "walk-in customer",
    "anonymous",
    "no customer",
    "訪客",
    "散客",
    "匿名",
    "游客",
    "访客",
    "гость",
    "аноним",
    "розничный покупатель",
    "частное лицо",
];

/// Whether the text stands for nobody in particular.
pub(in super::super) fn is_guest(text: &str, key: Option<CustomerKey>) -> bool {
    // Shops give guests the number 0.
    let nobody = key == Some(CustomerKey::Id) && text == "0";
    // Most customers have a digit or an @ in them, and need no second look.
    let named = text
        .bytes()
        .any(|byte| byte.is_ascii_digit() || byte == b'@');
    nobody || (!named && GUESTS.contains(&text.to_lowercase().as_str()))
}
