# 計畫。
plan-title = 接下來怎麼做
plan-months = 新客戶往後看

# 新客戶可以花多少爭取
acquire-title = 爭取一位新客戶可以花多少
acquire-most = 要在 { $count } 個月內不虧損，爭取一位新客戶最多可花 { $most }；其三分之一 { $healthy } 較為健康。
acquire-brings = 一位新客戶在 { $count } 個月內帶來 { $revenue } 的營收。填入毛利率後，這裡會說其中可以花多少來爭取客戶。
acquire-payback = { $count ->
    [0] 爭取成本 { $cost } 平均在首次購買時就收回；個別客戶到第 { $last } 個月有 { $chance } 已經回本。
   *[other] 爭取成本 { $cost } 平均到第 { $count } 個月收回；個別客戶到第 { $last } 個月有 { $chance } 已經回本。
}
acquire-never = 爭取成本 { $cost } 平均在 { $count } 個月內收不回來；個別客戶到那時有 { $chance } 已經回本。
acquire-revenue = 金額是營收，未扣任何成本，沒有折現。
acquire-profit = 金額是毛利，毛利率 { $margin }，沒有折現。
acquire-how = 首次購買平均帶來 { $first }，之後每次 { $spend }，都以營收計。
acquire-chart = 一位新客戶的累計貢獻
acquire-chart-summary = 一開始 { $first }，到第 { $month } 個月底平均 { $last }；那時十位客戶中有九位介於 { $low } 與 { $high } 之間。
acquire-month = 首次購買後的月數
acquire-brings-profit = 毛利
acquire-brings-revenue = 營收
acquire-mean = 平均
acquire-band = 十位客戶中的九位
acquire-level = 客戶獲取成本：{ $cost }
acquire-no-cac = 填入毛利率與客戶獲取成本，就能看出何時收回、機率多大。
acquire-chance = 新客戶已經收回爭取成本的機率
acquire-chance-axis = 已回本
acquire-chance-summary = 一開始 { $now }，到第 { $month } 個月底 { $later }。
acquire-campaigns = 行銷活動帶來的客戶可能與現有的不同：折扣會引來等下一次折扣的人。請把這裡看作到目前為止的客戶原本值多少。

# 槓桿
levers-title = 槓桿：怎麼做可能帶來更多
levers-what-if = 這些是「如果」，不是對成效的預測：每一項說的是假設成真時會多出多少。會不會成真，只有留下一部分客戶不動、作對照測試才知道。
levers-chart = 每個槓桿會增加多少
levers-lever = 槓桿
levers-profit = 到 { $date }為止增加的毛利
levers-revenue = 到 { $date }為止增加的營收
levers-summary = 依這些假設，「{ $lever }」增加最多：到 { $date }為止 { $money }。
levers-reset = 回到預設的假設
levers-adds = 到 { $date }為止會增加 { $money }。
levers-loses = 到 { $date }為止花的會比帶來的多 { $money }。
levers-share-more = 比不這麼做的預期多 { $share }。
levers-share-less = 比不這麼做的預期少 { $share }。
levers-no-cac = 填入客戶獲取成本，就能看出降低獲取成本會帶來多少。
levers-nobody-at-risk = 沒有重要客戶晚於自己的節奏，因此沒有人需要挽回。
levers-not-added = 不要把它們加總：兩個槓桿牽動的是同一批購買。
lever-larger_orders = 提高每筆訂單金額
lever-larger_orders-how = 滿額免運，或組合商品。
lever-more_orders = 提高購買頻率
lever-more_orders-how = 到時候提醒一聲，或給一個來看看的理由。
lever-retention = 提高留存
lever-retention-how = 更多活躍客戶在一年後還在。
lever-cheaper_acquisition = 降低獲取成本
lever-cheaper_acquisition-how = 新客戶與最近一年一樣多，每位花得更少。
lever-referrals = 推薦
lever-referrals-how = 部分活躍客戶帶來新客戶，價值與一般新客戶相同。
lever-loyalty = 會員計畫
lever-loyalty-how = 花去全部營收的一部分，換來更多購買。
lever-subscriptions = 訂閱
lever-subscriptions-how = 部分活躍客戶以折扣價購買，每隔店裡通常的間隔一次。
lever-win_back = 挽回
lever-win_back-how = 部分有流失風險的客戶恢復原狀。
lever-cross_selling = 交叉銷售
lever-cross_selling-how = 部分訂單多加一件商品。
pays-cost_per_order = 每筆訂單的花費低於 { $money } 就划算。
pays-cost_per_customer = 每位活躍客戶的花費低於 { $money } 就划算。
pays-reward = 獎勵低於 { $money } 就划算。
pays-cost_per_message = 每次聯絡的花費低於 { $money } 就划算。
pays-members = 購買增加 { $share } 以上才划算。
pays-subscribers = 以這個折扣，購買增加 { $share } 以上才划算。
retention-claim = 常有人說，留存率提高 5 個百分點，利潤就增加 25% 到 95%，指的是客戶停留的整段時間。您的客戶一年內有 { $churn } 離開；提高 { $points } 個百分點，到上述日期為止會多 { $share }。
assume-larger_orders = 訂單金額增加
assume-more_orders = 訂單數增加
assume-retention = 年留存率提高（百分點）
assume-cheaper_acquisition = 便宜
assume-referrals = 活躍客戶中帶人來的
assume-referral_reward = 獎勵，占平均一次購買
assume-loyalty_cost = 成本，占營收
assume-loyalty_effect = 購買增加
assume-subscribers = 活躍客戶中訂閱的
assume-subscription_discount = 折扣
assume-subscription_retention = 其中每年留下的
assume-won_back = 有風險者中回來的
assume-message_cost = 聯絡一位的花費
assume-cross_sold = 訂單中多加一件的
assume-cross_sold_value = 該件占訂單金額
