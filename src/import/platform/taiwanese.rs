//! Platforms of Taiwan.

use super::super::words::Role::{
    Amount, Customer, Date, OrderId, Part, Product, Refunded, Shipping, Status, Time,
};
use super::{AmountOf, Platform, Spec};

const TWD: Option<&str> = Some("TWD");

pub(super) const SPECS: &[Spec] = &[
    Spec {
        platform: Platform::ShopeeTw,
        marks: &[
            "訂單編號",
            "訂單狀態",
            "訂單成立日期",
            "買家總支付金額",
            "買家帳號",
            "蝦幣折抵",
        ],
        columns: &[
            (OrderId, &["訂單編號"]),
            (Customer, &["買家帳號"]),
            (Date, &["訂單成立日期"]),
            (Amount, &["買家總支付金額"]),
            (Shipping, &["買家支付運費"]),
            (Product, &["商品選項貨號"]),
            (Status, &["訂單狀態"]),
        ],
        amount_of: AmountOf::Order,
        currency: TWD,
    },
    Spec {
        platform: Platform::ShoplineOrders,
        marks: &["訂單號碼", "訂單日期", "付款總金額", "付款狀態"],
        columns: &[
            (OrderId, &["訂單號碼"]),
            (Customer, &["電郵", "電話號碼", "顧客"]),
            (Date, &["訂單日期"]),
            (Amount, &["付款總金額"]),
            (Status, &["訂單狀態", "付款狀態"]),
        ],
        amount_of: AmountOf::Order,
        currency: None,
    },
    Spec {
        platform: Platform::NinetyOneApp,
        marks: &[
            "購物車編號",
            "主單編號",
            "訂單編號",
            "訂單轉單日",
            "商品總金額(單價*數量)",
        ],
        columns: &[
            (OrderId, &["主單編號"]),
            (Part, &["訂單編號"]),
            (Date, &["訂單轉單日"]),
            (Amount, &["商品總金額(單價*數量)", "-訂單總折扣金額"]),
            (Status, &["訂單狀態"]),
            (Product, &["商品名稱", "商品選項(SKU)編號"]),
        ],
        amount_of: AmountOf::Line,
        currency: TWD,
    },
    Spec {
        platform: Platform::CyberbizOrders,
        marks: &[
            "訂單編號",
            "建立時間",
            "商品代碼",
            "商品金額",
            "折扣金額",
            "退款金額",
        ],
        columns: &[
            (OrderId, &["訂單編號"]),
            (Date, &["訂單日期"]),
            (Time, &["建立時間"]),
            (Amount, &["商品金額", "-折扣金額"]),
            (Refunded, &["退款金額"]),
            (Product, &["商品代碼"]),
        ],
        amount_of: AmountOf::Line,
        currency: TWD,
    },
    Spec {
        platform: Platform::MomoShipments,
        marks: &["項次", "訂單編號", "配送狀態", "配送單號", "商店品號"],
        columns: &[
            (OrderId, &["訂單編號"]),
            (Customer, &["行動電話", "電話", "收件人姓名"]),
            (Date, &["付款日"]),
            // Only the statement has it.
            (Amount, &["訂單金額"]),
            (Status, &["配送狀態"]),
        ],
        amount_of: AmountOf::Order,
        currency: TWD,
    },
];
