//! Names of the columns of tables that are no orders, in four languages, in the
//! form that `normal` gives them.

/// How often a customer bought again: the first purchase does not count.
#[rustfmt::skip]
pub(super) const REPEATS: &[&str] = &[
    "x", "x cal", "repeats", "repeat purchases", "repeat orders", "repeat transactions",
    "複購次數", "回購次數", "重複購買次數", "复购次数", "回购次数", "重复购买次数",
    "повторные покупки", "повторных покупок", "повторные заказы", "повторных заказов",
];

/// How often a customer bought, with or without the first purchase.
#[rustfmt::skip]
pub(super) const FREQUENCY: &[&str] = &[
    "frequency", "frequency cal", "freq", "f", "purchase frequency", "purchases", "transactions",
    "orders", "order count", "orders count", "number of orders", "total orders",
    "頻率", "頻次", "購買頻率", "購買次數", "訂單數", "频率", "频次", "购买频率", "购买次数", "订单数",
    "частота", "частота покупок", "количество покупок", "количество заказов", "число заказов",
    "число покупок", "всего заказов",
];

/// The time from the first purchase to the last.
#[rustfmt::skip]
pub(super) const LAST_AFTER_FIRST: &[&str] = &[
    "t x", "t.x", "tx", "t x cal", "t.x.cal", "time of last purchase",
];

/// The time since the last purchase.
#[rustfmt::skip]
pub(super) const SINCE_LAST: &[&str] = &[
    "days since last order", "days since last purchase", "weeks since last purchase",
    "time since last purchase", "time since last order",
    "距上次購買天數", "距上次购买天数", "最近一次購買距今天數", "最近一次购买距今天数",
    "дней с последней покупки", "дней с последнего заказа", "дней после последней покупки",
];

/// One of these two times.
#[rustfmt::skip]
pub(super) const RECENCY: &[&str] = &[
    "recency", "recency cal", "r", "近度", "新近度", "最近購買", "最近购买", "最近一次消費",
    "最近一次消费", "давность", "давность покупки", "недавность", "новизна",
];

/// The time from the first purchase to the end of what was observed.
#[rustfmt::skip]
pub(super) const OBSERVED: &[&str] = &[
    "t", "t cal", "t.cal", "age", "customer age", "tenure", "observation time",
    "observation period", "time observed", "觀察期", "觀察時間", "客齡", "顧客年齡", "观察期",
    "观察时间", "客龄", "客户年龄", "период наблюдения", "время наблюдения", "срок наблюдения",
    "возраст клиента", "возраст", "стаж",
];

/// The mean value of a purchase.
#[rustfmt::skip]
pub(super) const MEAN_VALUE: &[&str] = &[
    "monetary value", "monetary", "monetary cal", "monetary value cal", "m", "m x", "zbar",
    "mean value", "average value", "average order value", "avg order value", "aov", "apv",
    "average purchase value", "平均購買價值", "平均購買金額", "平均訂單金額", "平均客單價", "客單價",
    "平均购买金额", "平均订单金额", "平均客单价", "客单价", "金額", "金额",
    "средний чек", "средняя стоимость заказа", "средняя сумма заказа",
];

/// When a subscription began.
#[rustfmt::skip]
pub(super) const START: &[&str] = &[
    "start", "start date", "started", "started at", "started on", "begin", "begin date",
    "subscription start", "subscription start date", "subscribed", "subscribed at",
    "subscribed on", "開始日期", "開始時間", "訂閱開始", "訂閱日期", "开始日期", "开始时间", "订阅开始",
    "订阅日期", "起始日期", "начало", "дата начала", "начало подписки", "дата подписки",
];

/// When it ended.
#[rustfmt::skip]
pub(super) const END: &[&str] = &[
    "end", "end date", "ended", "ended at", "ended on", "subscription end",
    "subscription end date", "churned at", "churn date", "cancellation date", "cancel date",
    "cancelled at", "canceled at", "cancelled on", "canceled on", "結束日期", "結束時間", "訂閱結束",
    "取消日期", "退訂日期", "終止日期", "结束日期", "结束时间", "订阅结束", "退订日期", "终止日期",
    "окончание", "конец", "дата окончания", "окончание подписки", "дата отмены", "дата отписки",
];

/// Whether it runs.
#[rustfmt::skip]
pub(super) const STATE: &[&str] = &[
    "status", "state", "active", "is active", "subscription status", "狀態", "訂閱狀態", "状态",
    "订阅状态", "是否有效", "有效", "статус", "статус подписки", "активна", "активен", "активный",
    "действует",
];

/// What is paid for it in each period.
#[rustfmt::skip]
pub(super) const FEE: &[&str] = &[
    "amount", "price", "mrr", "fee", "plan amount", "monthly amount", "monthly fee", "金額", "價格",
    "月費", "金额", "价格", "月费", "сумма", "цена", "стоимость", "абонентская плата",
];

/// How often it is paid.
#[rustfmt::skip]
pub(super) const PERIOD: &[&str] = &[
    "period", "interval", "billing period", "billing interval", "billing cycle", "plan interval",
    "週期", "付款週期", "計費週期", "周期", "付款周期", "计费周期", "период", "период оплаты",
    "период списания",
];

/// Words for a subscription that runs.
#[rustfmt::skip]
pub(super) const RUNS: &[&str] = &[
    "active", "yes", "true", "1", "y", "trialing", "past due", "live", "current", "有效", "是",
    "使用中", "訂閱中", "订阅中", "生效中", "активна", "активен", "активный", "активная", "да",
    "действует",
];

/// Words for one that has ended.
#[rustfmt::skip]
pub(super) const HAS_ENDED: &[&str] = &[
    "inactive", "no", "false", "0", "n", "ended", "canceled", "cancelled", "churned", "expired",
    "stopped", "terminated", "無效", "否", "已取消", "已結束", "已過期", "已終止", "无效", "已结束",
    "已过期", "已终止", "неактивна", "неактивен", "нет", "отменена", "отменен", "отменён",
    "завершена", "завершен", "завершён", "истекла", "закрыта",
];

/// A cohort.
#[rustfmt::skip]
pub(super) const COHORT: &[&str] = &[
    "cohort", "cohorts", "cohort month", "cohort week", "signup month", "acquisition month",
    "first order month", "first purchase month", "群組", "同期群", "世代", "首購月份", "群组",
    "首购月份", "когорта", "когорты", "месяц когорты", "месяц первой покупки",
];

/// How many customers a cohort has.
#[rustfmt::skip]
pub(super) const SIZE: &[&str] = &[
    "customers", "users", "size", "cohort size", "new customers", "new users", "n", "人數", "客戶數",
    "顧客數", "用戶數", "新客數", "規模", "人数", "客户数", "顾客数", "用户数", "新客数", "规模",
    "клиенты", "клиентов", "пользователи", "пользователей", "размер", "размер когорты",
    "новые клиенты",
];

#[cfg(test)]
mod tests {
    use super::super::super::words::normal;
    use super::*;

    #[test]
    fn every_word_is_in_normal_form_and_stands_once_in_its_table() {
        let summary = [
            REPEATS,
            FREQUENCY,
            LAST_AFTER_FIRST,
            SINCE_LAST,
            RECENCY,
            OBSERVED,
            MEAN_VALUE,
        ];
        for table in [
            summary.concat(),
            [START, END, STATE, FEE, PERIOD].concat(),
            [RUNS, HAS_ENDED].concat(),
            [COHORT, SIZE].concat(),
        ] {
            for (place, word) in table.iter().enumerate() {
                assert_eq!(normal(word), *word);
                assert!(!table[..place].contains(word), "{word:?} stands twice");
            }
        }
    }
}
