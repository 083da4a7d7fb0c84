# 客戶。
customers-title = 您的客戶

# 一覽
glance-title = 一覽
glance-headline = { $count } 位客戶至今帶來 { $revenue }；約有 { $active } 位仍活躍，到 { $date }為止預期還會帶來 { $next }。
glance-copy = 複製這句話
glance-money = 本頁的金額是扣除退款後的營收，未扣任何成本。
glance-money-margin = 本頁的金額是扣除退款後的營收，未扣任何成本，與您店裡看到的一致。您填的毛利率 { $margin } 只用在 CLV : CAC；「{ $orders }」與「{ $plan }」顯示毛利。
glance-until = 預期的金額算到 { $date }為止，按每年 { $discount } 折現。
glance-until-no-discount = 預期的金額算到 { $date }為止，沒有折現。
glance-trust = 可以信到什麼程度：「{ $orders }」顯示同樣的方法會把您自己的過去說得多準。
glance-cac = 客戶獲取成本（CAC）
glance-customers = 客戶數
glance-customers-how = 所有買過東西、且能彼此區分的人。
glance-active = 仍活躍
glance-left = 其餘 { $share } 大概不會再來。
glance-churn = 每年顧客流失率
glance-churn-how = 現在仍活躍的客戶中，一年後會離開的比例。
glance-lifespan = 至今的客戶壽命
glance-lifespan-how = 從第一次到最後一次購買的平均時間；多數客戶還會再買。
glance-orders = 訂單
glance-orders-how = 所有計入的訂單，沒有客戶資料的也算。
glance-revenue = 營收
glance-revenue-how = 所有訂單扣除退款後的金額。
glance-apv = 平均購買價值
glance-apf = 每年平均購買頻率
glance-apf-how = 每位客戶每年的訂單數，按整段觀察期間計算。
glance-so-far = 至今的 CLV
glance-so-far-how = 一位客戶到今天平均帶來的金額。
glance-next = 預期未來的 CLV
glance-next-how = 一位客戶到 { $date }為止平均還會帶來的金額。
glance-total = CLV 合計
glance-total-how = 至今與未來相加。
glance-ratio = CLV : CAC
glance-ratio-how = 每花一塊錢爭取客戶，換來多少以毛利計的 CLV 合計；一般認為 3 算健康。
glance-ratio-opens = 在上方填入獲取一位新客戶的成本與毛利率，這裡就會顯示。
glance-year = 與一年前相比
glance-year-before = 前一年為 { $before }。
glance-year-change = 比前一年的 { $before } 變動 { $change }。
glance-year-opens = 檔案滿兩年時，這裡會顯示最近一年與前一年的比較。

# 誰值多少
customers-table = 誰值多少
customers-search = 搜尋客戶
customers-segment = 客群
customers-tier = 層級
customers-all = 全部
customers-nobody = 沒有這樣的客戶。
customers-part = { $count } 位客戶，至今帶來 { $revenue }，預期還會帶來 { $next }。
customers-part-so-far = { $count } 位客戶，至今帶來 { $revenue }。
customers-caption = 客戶
customers-how = 點欄名可排序，點名稱可開啟該客戶的頁面。預期金額下方是十次有九次會落入的範圍。
customers-how-so-far = 點欄名可排序。
customers-customer = 客戶
customers-next = 預期未來價值
customers-alive = 仍活躍機率
customers-gap = 通常間隔
customers-silent = 已沉默
customers-due = 下次購買
customers-overdue = 已逾期
customers-stake = 面臨流失的價值
customers-last = 最後一次購買
customers-previous = 上一頁
customers-following = 下一頁
customers-page = 第 { $first }–{ $last } 位，共 { $count } 位
customers-download = 將這些客戶下載為 { $format }
customers-carry = 要把這些客戶或下方清單中的客戶帶回 Klaviyo、Shopify 或 Mailchimp，請在那裡匯入 CSV 檔，並把「customer」欄對應到其中所載的電子郵件或客戶編號。
customers-more = 顯示 { $count } 位
customers-fewer = 顯示較少
customers-list-download = 將全部 { $count } 位下載為 { $format }

# 客群
segments-title = 客群，以及該怎麼對待
segments-how = 把每位客戶與其他所有客戶比較：最近何時買、多常買、買多少。面臨流失的價值，是她的沉默使預期少掉的金額。
segments-how-so-far = 把每位客戶與其他所有客戶比較：最近何時買、多常買、買多少。
segments-click = 點一下客群，下方會顯示其中的客戶。
segments-caption = 客群，最好的在前
segments-download = 將客群下載為 { $format }
segments-chart = 各客群占客戶與營收的比例
segments-chart-summary = 「{ $segment }」帶來最多：{ $customers } 的客戶帶來 { $revenue } 的營收。
segments-chart-share = 比例
segments-chart-customers = 占客戶
segments-chart-revenue = 占營收
segment-champions = 最佳客戶
segment-loyal = 忠實客戶
segment-new = 新客戶
segment-promising = 有潛力
segment-needs_attention = 需要關注
segment-at_risk = 有流失風險
segment-cannot_lose = 不能失去
segment-hibernating = 沉睡中
segment-lost = 已流失
advice-champions = 感謝他們，新品先給他們看，請他們推薦朋友；不需要折扣。
advice-loyal = 推薦與上次購買相配的商品，給他們一個多買一點的理由。
advice-new = 讓第二次購買變容易：歡迎他們，協助用好第一件商品，指出下一步。
advice-promising = 盡快提醒，附上一件與首次購買相配的小東西。
advice-needs_attention = 趁他們還沒走遠，用限時優惠讓他們想起您。
advice-at_risk = 親自寫信，問問少了什麼，讓回來值得。
advice-cannot_lose = 他們曾經買得又勤又多：趁對手還沒把人留住，逐一打電話或寫信。
advice-hibernating = 偶爾以低成本寫信；不要為他們花廣告費。
advice-lost = 再試一次，之後就不要把他們放進要花錢的郵寄名單。

# 層級
tiers-title = 高、中、低
tiers-how = 按至今與未來價值的合計，從最有價值的客戶數起，直到占全部價值達到所設定的比例。
tiers-click = 比例在此設定。點一下層級，下方會顯示其中的客戶。
tiers-caption = 按價值分的層級
tiers-high = 高層級帶來最前面的
tiers-mid = 中層級帶來接下來的
tiers-beyond = 兩者合計最多 100%。
tiers-from = 從 { $value } 起。
tiers-nobody = 沒有人。
tier-high = 高
tier-mid = 中
tier-low = 低

# 該寫信給誰
at-risk-title = 有風險：有價值，卻遲了
at-risk-nobody = 高、中層級的回頭客裡，沒有人按自己的步調算是遲了。
at-risk-headline = { $count } 位有價值的客戶按自己的步調已經遲了，{ $stake } 面臨流失。
at-risk-how = 他們屬於高或中層級，曾經回購，而沉默的時間已達平常間隔的兩倍以上。面臨流失的是：最後一次購買時對她的預期，減去現在的預期，也就是她回來時能找回的價值。名單從面臨流失的金額乘以仍活躍機率最大的排起。排在後面的人仍活躍機率所剩無幾，一般的提醒不夠，請親自寫信。
at-risk-caption = 有風險的客戶，最能挽回的在前
one-time-title = 只買過一次、可能再來
one-time-nobody = 每個人都在另一天回來過。
one-time-headline = { $count } 位客戶只在一天內買過，預期他們還會帶來 { $next }。
one-time-how = 第二次購買最難爭取。排在前面的是預期最多的人：請從最上面開始。
one-time-caption = 只買過一次的客戶，預期最多的在前

# 集中程度
concentration-title = 有多少繫於少數人
concentration-nothing = 退款抵消了客戶花的全部金額，所以沒有什麼繫於任何人。
concentration-ten = 最有價值的 { $count } 位客戶帶來 { $revenue }，占營收的 { $share }。失去他們，會少掉預期未來價值中的 { $next }，即 { $share_next }。
concentration-ten-so-far = 最有價值的 { $count } 位客戶帶來 { $revenue }，占營收的 { $share }。
concentration-caption = 最有價值的客戶帶來了多少
concentration-top = 前
concentration-share = 占營收
concentration-gini = 基尼係數 { $gini }：人人相同時為 0，一人帶來全部時接近 1。
concentration-chart = 多少比例的客戶帶來多少比例的營收
concentration-chart-summary = 最有價值的 { $percent } 客戶帶來 { $share } 的營收。
concentration-customers = 客戶比例，價值最低的在前
concentration-revenue = 占營收
concentration-brought = 您的客戶
concentration-equal = 若人人帶來一樣多

# 一位客戶
customer-back = 回到名單
customer-reason = 通常每隔 { $gap }購買，已沉默 { $silent }：仍是客戶的機率為 { $alive }。
customer-reason-once = 只在一天內買過，那是 { $silent }前：仍是客戶的機率為 { $alive }。
customer-worth = 若仍是，到 { $date }為止值 { $value }。
customer-next = 到 { $date }為止再次購買的機率是 { $chance }；若會再買，兩次有一次落在 { $early }到 { $late }之間。
customer-next-none = 幾乎不可能再次購買。
customer-segment = { $segment }：各項滿分 5 分，最近何時買 { $recency } 分，多常買 { $frequency } 分，買多少 { $money } 分。
customer-chart = 每週看來，她仍是客戶的機率
customer-chart-summary = 最後一次購買是 { $bought }；到 { $date }，仍是客戶的機率為 { $alive }。
customer-day = 日期
customer-purchases = 購買
customer-orders = 她的 { $count } 筆訂單
