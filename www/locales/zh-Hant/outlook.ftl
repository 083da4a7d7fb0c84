# 客戶未來的價值。
outlook-title = 您的客戶未來值多少
outlook-horizon = 預測期間
outlook-days = { $count } 天
outlook-model = 模型
outlook-model-chosen = 由回顧檢驗選定
outlook-discount = 年折現率
outlook-margin = 毛利率
outlook-margin-none = 不計
outlook-stage-backtest = 正在預測您自己的過去，看看準不準。
outlook-stage-models = 正在從全部訂單中學習。
outlook-stage-ranges = 正在推演各種可能的未來，以得出範圍。
outlook-stop = 停止
outlook-stopped = 已停止，訂單都還在。
outlook-crashed = 計算中斷，需要的記憶體可能超過瀏覽器所能提供。訂單都還在。
outlook-again = 開始計算

# 回顧檢驗
hindsight-title = 先回頭檢驗
hindsight-sentence = 假如只有到 { $split }為止的訂單，{ $model } 會預測當時的 { $count } 位客戶其後到 { $end }為止帶來 { $said }；他們實際帶來 { $happened }。
hindsight-chosen = 這個模型正是由這次檢驗選定的：它預測的購買次數最接近實際，或與最接近者不相上下；往後未必這麼準。
hindsight-too-high = 高估了 { $share }。
hindsight-too-low = 低估了 { $share }。
hindsight-too-right = 正好說中。
hindsight-came-within = 它的範圍是 { $low } 到 { $high }，實際落在其中。
hindsight-came-above = 它的範圍是 { $low } 到 { $high }，實際高於範圍。這樣的範圍假定模型正確、客戶一如既往。
hindsight-came-below = 它的範圍是 { $low } 到 { $high }，實際低於範圍。這樣的範圍假定模型正確、客戶一如既往。
hindsight-none = 歷史太短，無法檢驗預測。
hindsight-not-telling = 那 { $count } 天裡發生的事太少，分不出哪個預測才對。
hindsight-caption = 對截至 { $split }已有的 { $count } 位客戶，各種方法會怎麼預測
hindsight-forecast = 預測
hindsight-money = 金額
hindsight-difference = 相差
hindsight-purchases = 購買次數
hindsight-happened = 實際情況
contender-averages = 計算機的公式
contender-repeated = 過去的消費重演
model-mbg-nbd = MBG/NBD
model-pareto-nbd = Pareto/NBD
model-bg-nbd = BG/NBD
model-nbd = NBD
hindsight-how = 如何檢驗
hindsight-rule = 保留最後四分之一的時間不看；滿兩年則保留最後一年，使每個季節在前後兩段都出現。每個預測只用之前的資料。採用總購買次數最接近實際的模型；若有幾個模型與最接近者相差在 5% 以內，採用最不輕易把只買一次的人算作現有客戶的那個。
hindsight-split = 已知資料截至
hindsight-usual = 回到預設日期
hindsight-errors = 逐位客戶差多少，排序有多準
hindsight-mae = 平均絕對誤差（購買次數）
hindsight-rmse = 均方根誤差
hindsight-gini = 排序：100% 為完美，0% 為隨機
hindsight-decile = 排名前十分之一帶來的金額
hindsight-nearest = 金額最接近的：{ $names }。
hindsight-best-ranking = 排序最準的：{ $names }。
hindsight-nearer-rules = 不用模型，金額卻比採用的 { $model } 更接近：{ $names }。
hindsight-better-ranking-rules = 不用模型，排序卻比採用的 { $model } 更準：{ $names }。
hindsight-no-rule = 不用模型的規則都沒有勝過採用的 { $model }。
hindsight-groups = 按先前回購次數分，每位客戶平均購買次數，{ $model }
hindsight-repeats = 先前回購次數
hindsight-customers = 客戶數
hindsight-expected = 預期
hindsight-weeks = 逐週累計的購買次數
hindsight-weeks-summary = 到 { $date }為止有 { $happened } 次購買，{ $model } 預期 { $expected } 次。
hindsight-week = 截至

# 三個數字
outlook-numbers = 三個數字
outlook-so-far = 至今的價值
outlook-next = 預期未來價值，至 { $date }
outlook-total = 合計
outlook-range = 若客戶一如既往，介於 { $low } 與 { $high } 之間。
outlook-range-how = 若客戶一如既往，十次有九次落在範圍內；情況若有改變，範圍並未計入。
outlook-each = 每位客戶 { $value }。
outlook-basis-revenue = 金額是{ $revenue }，未扣任何成本。
outlook-basis-revenue-plain = 營收，未扣任何成本。
outlook-basis-profit = 金額是毛利，毛利率 { $margin }。
outlook-basis-discount = 預期的金額按每年 { $discount } 折現，因此少了 { $money }。
outlook-basis-no-discount = 沒有折現：一年後的錢與今天的錢等值。
outlook-basis-customers = 新客戶與訪客將帶來的不計在內，只算現有的客戶。
outlook-new-customer = 現在首次購買的客戶，到 { $date }為止值 { $total } 毛利（已折現）：首筆訂單 { $first }，之後的訂單 { $next }。要在那之前回本，爭取一位新客戶的花費不要超過這個數。
outlook-new-customer-no-discount = 現在首次購買的客戶，到 { $date }為止值 { $total } 毛利（未折現）：首筆訂單 { $first }，之後的訂單 { $next }。要在那之前回本，爭取一位新客戶的花費不要超過這個數。
outlook-new-customer-revenue = 現在首次購買的客戶，到 { $date }為止會帶來 { $total } 的營收：首筆訂單 { $first }，之後的訂單 { $next }。填入毛利率後，這裡會說爭取一位新客戶最多可以花多少。

# 範例商店
truth-title = 範例商店：預期與真實結果
truth-how = 這些客戶是虛構的，因此知道他們在隨後一年做了什麼；模型並不知道。
truth-expected = 預期
truth-true = 真實結果
truth-range = 可能範圍
truth-money = 金額（未折現）
truth-between = { $low } 到 { $high }

# 誰還在
outlook-active-title = 誰還是客戶
outlook-active = { $count } 位客戶中約有 { $active } 位仍活躍；到 { $date }為止預期有 { $purchases } 次購買。
outlook-active-unknown = 到 { $date }為止，{ $count } 位客戶預期有 { $purchases } 次購買。其中誰仍活躍，所用的模型無法判斷：它不考慮流失。
why-backtest = 採用 { $model }，因為它在回顧檢驗中最接近實際，或與最接近者不相上下。
why-too-little = 採用 { $model }：回顧檢驗分不出高下，而它適合資料很少的商店。
why-asked = 採用 { $model }，因為是您選的。
how-mbg-nbd = 它假設每位客戶有自己的購買步調，每次購買後都可能離開。
how-pareto-nbd = 它假設每位客戶有自己的購買步調，隨時可能離開。
how-bg-nbd = 它假設每位客戶有自己的購買步調，回購之後可能離開：只買過一次的人都算還在。
how-nbd = 它假設每位客戶有自己的購買步調，而且永不離開。
outlook-regular = 客戶的購買間隔比隨機更規律（k = { $k }），所以沉默更早說明問題。
outlook-models = 允許客戶離開的模型所預期的金額，最高的是最低的 { $ratio } 倍。
outlook-active-customers = 仍活躍
outlook-purchases = 購買次數
outlook-money = 金額
outlook-other = { $model }：{ $verdict }
outlook-nbd = NBD 假設沒有人會離開，列在這裡是為了看出這個假設造成多大的差別。
outlook-bg-nbd = BG/NBD 把只買過一次的人都算作活躍。
verdict-fine = 您的資料足以確定它。
verdict-ridge = 有好幾種設定都能同樣解釋您的資料；預期仍可能是對的。
verdict-no-churn-yet = 您的資料還看不出有客戶離開。
verdict-few-left = 離開的訂閱者太少，還不能判斷會有多少人離開：這些數字只是初步估計。
verdict-few-repeat-buyers = 回購的人太少，學不到多少；它多半依靠一般商店的情形。
verdict-spend-tied-to-frequency = 買得越勤的人，每次花得越多（或越少）。模型假設兩者無關，因此個別客戶可能不準。
verdict-no-mean-spend = 大額購買太常見，算不出平均。

# 每次購買的金額
outlook-spending = 每次購買帶來多少
outlook-mean-spend = 新客戶每次購買平均帶來 { $value }。
outlook-same-for-all = 這是全店平均，對每個人都一樣。
outlook-spend-is-revenue = 這是營收，尚未乘以毛利率。
outlook-first-orders = 首筆訂單也納入
outlook-first-orders-how = 這是從回購學到的，因為要預測的是回購，而首筆訂單多半與之不同：每次 { $without }。若納入首筆訂單則為 { $with }。至今的價值則計入所有訂單。

# 請留意
outlook-cautions = 請留意
caution-seasons-unknown = 只知道 { $count } 天的情形：憑這些分不出季節與趨勢。
caution-long-history = 檔案涵蓋 { $count } 年，當年的客戶被當作與今天的一樣。只用近幾年的檔案可能更準。
caution-one-customer = 一位客戶就帶來營收的 { $share }。這位客戶的動向比任何預測都重要。
caution-guests = { $share } 的訂單沒有客戶資料，對這些買家不作任何預期。
caution-nobody-came-back = 還沒有人在另一天再次購買。預期只憑多久沒人回來。
caution-began-before = 看來許多人在檔案開始之前就已是客戶：在檔案最初 { $days }內首次購買的人，比後來的人更常再來。因此對新客戶的預期只從後來的人得出，比按所有人計算低 { $less }。從首筆訂單開始的檔案會更準。
caution-few-came-back = 只有 { $count } 位客戶在另一天回來，所以範圍很寬。
caution-models-disagree = 各模型的預期相差很大，最高的是最低的 { $ratio } 倍。請把預期的範圍當作最起碼的不確定程度。
caution-missed-high = 這個模型在回顧檢驗中高估了 { $share }，範圍並未計入這一點。
caution-missed-low = 這個模型在回顧檢驗中低估了 { $share }，範圍並未計入這一點。
caution-above-range = 在回顧檢驗中，實際高於這個模型的範圍。請把它的範圍當作最起碼的不確定程度。
caution-below-range = 在回顧檢驗中，實際低於這個模型的範圍。請把它的範圍當作最起碼的不確定程度。
caution-further-than-checked = 回顧檢驗只核對了 { $checked }，而這裡預測的是 { $days }。再往後會差多少，無從得知。
not-yet-few-customers = 還不行：目前有 { $count } 位客戶，滿 { $needed } 位才說得出什麼。
not-yet-too-young = { $count ->
    [0] 還不行：客戶都是剛來的，看不出他們以後會怎樣。
   *[other] 還不行：客戶平均才認識 { $count } 天，看不出那麼遠的事。
}
not-yet-nearer = 改為預測 { $count } 天
not-yet-no-money = 還不行：扣除退款後，客戶沒有帶來任何營收。
not-yet-no-money-at-all = 還不行：客戶沒有帶來任何營收。

# 給統計人員
statistics-title = 給統計人員
statistics-how = 在約等於一位客戶份量的弱先驗下的最大後驗估計；括號內是模型成立時，十次有九次所在的範圍。時間以天計。
statistics-parameters = 參數
statistics-likelihood = 對數概似
statistics-words = 白話說明
statistics-gap = 仍在的客戶每次購買相隔 { $days } 天。
statistics-leaves-after = 每次購買後有 { $share } 離開。
statistics-leaves-within = 新客戶有 { $share } 在一年內離開。
statistics-download = 將客戶下載為 { $format }
statistics-json = 將全部內容下載為 JSON

# 訂閱
subscriptions-title = 您的訂閱者值多少
subscriptions-unit = 付款週期
subscriptions-unit-day = 每天
subscriptions-unit-week = 每週
subscriptions-unit-month = 每月
subscriptions-unit-quarter = 每季
subscriptions-unit-year = 每年
subscriptions-amount = 每次付款金額
subscriptions-too-new = 還不行：沒有人滿一個週期。
subscriptions-stay = { $count } 位訂閱者，{ $running } 位還在。平均每個週期結束時有 { $churn } 離開。
subscriptions-sizes-unknown = 表中沒有說明各同類群組有多少人，各按一百人計。
subscriptions-rises = 表中有 { $count } 格的人數比前一期多，按與前一期相同計。
subscriptions-no-money = 填入每次付款金額與週期，就能換算成錢。
subscriptions-money = 換算成錢
subscriptions-endless = 沒有盡頭
subscriptions-new = 新訂閱者，從首次付款算起
subscriptions-by-average = 按平均流失率計算
subscriptions-too-low = 少算了 { $money }：容易離開的人先走，留下的人待得更久。
subscriptions-too-high = 多算了 { $money }。
subscriptions-undiscounted = 單純以付款 ÷ 流失率計算為 { $money }。
subscriptions-renewing = 尚待續訂的訂閱者，按所在週期
subscriptions-period = 週期
subscriptions-retention = 續訂率
subscriptions-value = 此後的價值
subscriptions-curve = 仍在的比例：實際與模型
subscriptions-curve-summary = 第 { $seen } 期後還有 { $actual }；依模型，第 { $last } 期後將剩 { $fitted }。
subscriptions-there = 仍在的比例
subscriptions-expected = 預期
subscriptions-actual = 實際
subscriptions-fitted = 模型
subscriptions-statistics = 移位 beta-幾何模型（sBG），α = { $alpha }，β = { $beta }，弱先驗。
