# 计划。
plan-title = 接下来怎么做
plan-months = 新客户往后看

# 新客户可以花多少争取
acquire-title = 争取一位新客户可以花多少
acquire-most = 要在 { $count } 个月内不亏损，争取一位新客户最多可花 { $most }；其三分之一 { $healthy } 较为健康。
acquire-brings = 一位新客户在 { $count } 个月内带来 { $revenue } 的销售额。填入毛利率后，这里会说其中可以花多少来争取客户。
acquire-payback = { $count ->
    [0] 争取成本 { $cost } 平均在首次购买时就收回；单个客户到第 { $last } 个月有 { $chance } 已经回本。
   *[other] 争取成本 { $cost } 平均到第 { $count } 个月收回；单个客户到第 { $last } 个月有 { $chance } 已经回本。
}
acquire-never = 争取成本 { $cost } 平均在 { $count } 个月内收不回来；单个客户到那时有 { $chance } 已经回本。
acquire-revenue = 金额是销售额，未扣任何成本，没有折现。
acquire-profit = 金额是毛利，毛利率 { $margin }，没有折现。
acquire-how = 首次购买平均带来 { $first }，之后每次 { $spend }，都以销售额计。
acquire-chart = 一位新客户的累计贡献
acquire-chart-summary = 一开始 { $first }，到第 { $month } 个月底平均 { $last }；那时十位客户中有九位介于 { $low } 与 { $high } 之间。
acquire-month = 首次购买后的月数
acquire-brings-profit = 毛利
acquire-brings-revenue = 销售额
acquire-mean = 平均
acquire-band = 十位客户中的九位
acquire-level = 客户获取成本：{ $cost }
acquire-no-cac = 填入毛利率和客户获取成本，就能看出何时收回、概率多大。
acquire-chance = 新客户已经收回争取成本的概率
acquire-chance-axis = 已回本
acquire-chance-summary = 一开始 { $now }，到第 { $month } 个月底 { $later }。
acquire-campaigns = 营销活动带来的客户可能与现有的不同：折扣会引来等下一次折扣的人。请把这里看作到目前为止的客户原本值多少。

# 杠杆
levers-title = 杠杆：怎么做可能带来更多
levers-what-if = 这些是“如果”，不是对成效的预测：每一项说的是假设成真时会多出多少。会不会成真，只有留下一部分客户不动、作对照测试才知道。
levers-chart = 每个杠杆会增加多少
levers-lever = 杠杆
levers-profit = 到 { $date }为止增加的毛利
levers-revenue = 到 { $date }为止增加的销售额
levers-summary = 按这些假设，“{ $lever }”增加最多：到 { $date }为止 { $money }。
levers-reset = 回到默认的假设
levers-adds = 到 { $date }为止会增加 { $money }。
levers-loses = 到 { $date }为止花的会比带来的多 { $money }。
levers-share-more = 比不这么做的预期多 { $share }。
levers-share-less = 比不这么做的预期少 { $share }。
levers-no-cac = 填入客户获取成本，就能看出降低获取成本会带来多少。
levers-nobody-at-risk = 没有重要客户晚于自己的节奏，因此没有人需要挽回。
levers-not-added = 不要把它们加总：两个杠杆牵动的是同一批购买。
lever-larger_orders = 提高每笔订单金额
lever-larger_orders-how = 满额包邮，或组合商品。
lever-more_orders = 提高购买频率
lever-more_orders-how = 到时候提醒一声，或给一个来看看的理由。
lever-retention = 提高留存
lever-retention-how = 更多活跃客户在一年后还在。
lever-cheaper_acquisition = 降低获取成本
lever-cheaper_acquisition-how = 新客户与最近一年一样多，每位花得更少。
lever-referrals = 推荐
lever-referrals-how = 部分活跃客户带来新客户，价值与一般新客户相同。
lever-loyalty = 会员计划
lever-loyalty-how = 花去全部销售额的一部分，换来更多购买。
lever-subscriptions = 订阅
lever-subscriptions-how = 部分活跃客户以折扣价购买，每隔店里通常的间隔一次。
lever-win_back = 挽回
lever-win_back-how = 部分有流失风险的客户恢复原状。
lever-cross_selling = 交叉销售
lever-cross_selling-how = 部分订单多加一件商品。
pays-cost_per_order = 每笔订单的花费低于 { $money } 就划算。
pays-cost_per_customer = 每位活跃客户的花费低于 { $money } 就划算。
pays-reward = 奖励低于 { $money } 就划算。
pays-cost_per_message = 每次联系的花费低于 { $money } 就划算。
pays-members = 购买增加 { $share } 以上才划算。
pays-subscribers = 以这个折扣，购买增加 { $share } 以上才划算。
retention-claim = 常有人说，留存率提高 5 个百分点，利润就增加 25% 到 95%，指的是客户停留的整段时间。您的客户一年内有 { $churn } 离开；提高 { $points } 个百分点，到上述日期为止会多 { $share }。
assume-larger_orders = 订单金额增加
assume-more_orders = 订单数增加
assume-retention = 年留存率提高（百分点）
assume-cheaper_acquisition = 便宜
assume-referrals = 活跃客户中带人来的
assume-referral_reward = 奖励，占平均一次购买
assume-loyalty_cost = 成本，占销售额
assume-loyalty_effect = 购买增加
assume-subscribers = 活跃客户中订阅的
assume-subscription_discount = 折扣
assume-subscription_retention = 其中每年留下的
assume-won_back = 有风险者中回来的
assume-message_cost = 联系一位的花费
assume-cross_sold = 订单中多加一件的
assume-cross_sold_value = 该件占订单金额
