//! Platforms of Russia.

use super::super::words::Role::{
    Amount, CancelledAt, Currency, Customer, Date, Kind, OrderId, Paid, Part, Product, Reference,
    Status,
};
use super::{AmountOf, Platform, Spec};

pub(super) const SPECS: &[Spec] = &[
    Spec {
        platform: Platform::OzonPostings,
        marks: &[
            "Номер заказа",
            "Номер отправления",
            "Принят в обработку",
            "Сумма отправления",
            "Статус",
        ],
        columns: &[
            (OrderId, &["Номер заказа"]),
            (Part, &["Номер отправления"]),
            (Date, &["Принят в обработку"]),
            (Amount, &["Сумма отправления"]),
            (Status, &["Статус"]),
            (Currency, &["Код валюты отправления"]),
        ],
        amount_of: AmountOf::Order,
        currency: None,
    },
    Spec {
        platform: Platform::WildberriesReport,
        marks: &[
            "Номер поставки",
            "Код номенклатуры",
            "Обоснование для оплаты",
            "Дата продажи",
            "Вайлдберриз реализовал Товар (Пр)",
        ],
        columns: &[
            (OrderId, &["Srid"]),
            (Date, &["Дата заказа покупателем", "Дата продажи"]),
            (Amount, &["Вайлдберриз реализовал Товар (Пр)"]),
            (Kind, &["Обоснование для оплаты"]),
            (Product, &["Название", "Артикул поставщика"]),
        ],
        amount_of: AmountOf::Entry,
        currency: Some("RUB"),
    },
    Spec {
        platform: Platform::YooKassaRegistry,
        marks: &[
            "Идентификатор платежа",
            "Сумма платежа",
            "Валюта платежа",
            "Время платежа",
            "Идентификатор платежного средства",
        ],
        columns: &[
            (OrderId, &["Идентификатор платежа"]),
            (
                Customer,
                &["Имя плательщика", "Идентификатор платежного средства"],
            ),
            (Date, &["Время платежа"]),
            (Amount, &["Сумма платежа"]),
            (Currency, &["Валюта платежа"]),
        ],
        // Its types of payments are means of payment.
        amount_of: AmountOf::Order,
        currency: None,
    },
    Spec {
        platform: Platform::YooKassaRefunds,
        marks: &[
            "Идентификатор возврата",
            "Идентификатор платежа",
            "Сумма возврата",
            "Время возврата",
        ],
        columns: &[
            (OrderId, &["Идентификатор возврата"]),
            (Reference, &["Идентификатор платежа"]),
            (Date, &["Время возврата"]),
            (Amount, &["Сумма возврата"]),
            (Currency, &["Валюта возврата"]),
        ],
        amount_of: AmountOf::Refund,
        currency: None,
    },
    Spec {
        platform: Platform::BitrixOrders,
        marks: &[
            "Номер заказа",
            "Дата создания",
            "Сумма",
            "Статус",
            "Оплачен",
            "Отменен",
        ],
        columns: &[
            (OrderId, &["Номер заказа"]),
            (Date, &["Дата создания"]),
            (Amount, &["Сумма"]),
            (Status, &["Статус"]),
            (Paid, &["Оплачен"]),
            (CancelledAt, &["Отменен"]),
        ],
        amount_of: AmountOf::Order,
        currency: None,
    },
];
