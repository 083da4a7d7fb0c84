//! Platforms of mainland China.

use super::super::words::Role::{
    Amount, Customer, Date, OrderId, PaidAt, Part, Product, Quantity, Refunded, Shipping, Status,
};
use super::{AmountOf, Platform, Spec};

const CNY: Option<&str> = Some("CNY");

pub(super) const SPECS: &[Spec] = &[
    Spec {
        platform: Platform::TaobaoOrders,
        marks: &[
            "订单编号",
            "买家会员名",
            "买家应付货款",
            "买家实际支付金额",
            "订单状态",
            "宝贝标题",
        ],
        columns: &[
            (OrderId, &["订单编号"]),
            (Customer, &["买家会员名", "买家支付宝账号"]),
            (Date, &["订单创建时间"]),
            (Amount, &["买家实际支付金额"]),
            (Shipping, &["买家应付邮费"]),
            (Quantity, &["宝贝总数量"]),
            (Status, &["订单状态"]),
        ],
        amount_of: AmountOf::Order,
        currency: CNY,
    },
    Spec {
        platform: Platform::TmallReport,
        marks: &[
            "订单编号",
            "总金额",
            "买家实际支付金额",
            "订单创建时间",
            "订单付款时间",
            "退款金额",
        ],
        columns: &[
            (OrderId, &["订单编号"]),
            (Date, &["订单创建时间"]),
            // What was paid is what is left of it after the refund.
            (Amount, &["总金额"]),
            (Refunded, &["退款金额"]),
            (PaidAt, &["订单付款时间"]),
        ],
        amount_of: AmountOf::Order,
        currency: CNY,
    },
    Spec {
        platform: Platform::DouyinOrders,
        marks: &[
            "主订单编号",
            "子订单编号",
            "选购商品",
            "订单应付金额",
            "订单提交时间",
        ],
        columns: &[
            (OrderId, &["主订单编号"]),
            (Part, &["子订单编号"]),
            (Customer, &["收件人手机号"]),
            (Date, &["订单提交时间"]),
            (Amount, &["订单应付金额"]),
            (Status, &["订单状态", "售后状态"]),
            (Product, &["选购商品"]),
        ],
        amount_of: AmountOf::Line,
        currency: CNY,
    },
    Spec {
        platform: Platform::JdOrders,
        marks: &[
            "订单号",
            "京东价",
            "订单金额",
            "结算金额",
            "应付金额",
            "下单帐号",
        ],
        columns: &[
            (OrderId, &["订单号"]),
            (Customer, &["下单帐号", "联系电话"]),
            (Date, &["下单时间"]),
            (Amount, &["结算金额"]),
            (Shipping, &["运费金额"]),
            (Quantity, &["订购数量"]),
            (Status, &["订单状态"]),
        ],
        amount_of: AmountOf::Order,
        currency: CNY,
    },
    Spec {
        platform: Platform::PinduoduoOrders,
        marks: &[
            "订单号",
            "商品总价(元)",
            "邮费(元)",
            "用户实付金额(元)",
            "商家实收金额(元)",
            "订单成交时间",
        ],
        columns: &[
            (OrderId, &["订单号"]),
            (Date, &["订单成交时间"]),
            (Amount, &["用户实付金额(元)"]),
            (Shipping, &["邮费(元)"]),
            (Status, &["订单状态", "售后状态"]),
        ],
        amount_of: AmountOf::Order,
        currency: CNY,
    },
    Spec {
        platform: Platform::YouzanItems,
        marks: &[
            "订单号",
            "订单商品状态",
            "商品金额小计",
            "商品实际成交金额",
            "商品退款状态",
        ],
        columns: &[
            (OrderId, &["订单号"]),
            (Customer, &["收货人手机号/提货人手机号"]),
            (Date, &["交易成功时间"]),
            (Amount, &["商品实际成交金额"]),
            (Refunded, &["商品已退款金额"]),
            (Status, &["订单商品状态"]),
        ],
        amount_of: AmountOf::Line,
        currency: CNY,
    },
    Spec {
        platform: Platform::YouzanOrders,
        marks: &[
            "订单号",
            "订单创建时间",
            "买家付款时间",
            "全部商品名称",
            "订单实付金额",
        ],
        columns: &[
            (OrderId, &["订单号"]),
            (Customer, &["买家手机号", "收货人手机号/提货人手机号"]),
            (Date, &["订单创建时间"]),
            (Amount, &["订单实付金额"]),
            (Status, &["订单状态"]),
        ],
        amount_of: AmountOf::Order,
        currency: CNY,
    },
];
