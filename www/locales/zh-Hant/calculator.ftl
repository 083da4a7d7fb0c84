# 計算機。
calculator-title = 一位客戶值多少？
calculator-lead = 填入您知道的數字，答案會隨著輸入出現，並列出每一個步驟。
calculator-privacy = 在這台電腦上計算；您輸入的內容不會傳送到任何地方。

# 商家手邊有什麼
method = 您手邊有哪些數字？
method-totals = 總數
method-totals-help = 數個月的營收、訂單數與客戶數
method-averages = 平均數
method-averages-help = 客單價、購買頻率、客戶停留多久
method-churn = 每用戶收入與流失率
method-churn-help = 訂閱與其他定期付款
method-retention = 毛利與留存率
method-retention-help = 每位客戶的毛利與留存比例，並折現
method-acquisition = 獲取成本
method-acquisition-help = 一次行銷活動的花費與帶來的客戶

lifespan-from = 客戶壽命
lifespan-from-known = 我知道
lifespan-from-churn = 由流失率推算
lifespan-from-list = 由客戶清單計算
first-payment = 首筆付款
first-payment-after_one_period = 一期之後
first-payment-now = 立即

# 欄位
field-revenue = 營收
help-revenue = 客戶在這段期間付的金額，扣除退款。
field-orders = 訂單數
help-orders = 這段期間共有幾筆訂單。
field-customers = 客戶數
help-customers = 這些訂單來自多少位不同的客戶。
field-period = 期間長度
help-period = 這些總數涵蓋的時間。
field-average-order-value = 平均客單價
help-average-order-value = 營收 ÷ 訂單數。
field-purchase-frequency = 購買頻率
help-purchase-frequency = 一位客戶在這段時間內平均下單的次數。
field-lifespan = 客戶壽命
help-lifespan = 從第一筆訂單到最後一筆，平均多久。
field-lifespans = 各客戶的壽命
help-lifespans = 每行一位客戶，例如「3 年」或「8 個月」。
field-churn = 顧客流失率
help-churn = 這段時間內離開的客戶比例。
field-arpu = 每用戶平均收入
help-arpu = 一位客戶在這段時間內平均付的金額。
field-margin = 毛利率
help-margin = 營收扣除商品成本後剩下的比例。填了之後，答案就是毛利。
field-margin-per-customer = 每位客戶的毛利
help-margin-per-customer = 一位客戶在這段時間內付的金額，扣除商品成本後剩下多少。
field-retention = 顧客留存率
help-retention = 經過這段時間後仍在的客戶比例。
field-discount = 折現率
help-discount = 一年後的錢比今天的錢少算多少。通常為每年 8 至 15 %。
field-horizon = 計算年限
help-horizon = 只計算到這麼久以後。留空則不設終點。
field-acquisition-cost = 客戶獲取成本
help-acquisition-cost = 贏得一位新客戶的花費：廣告、折扣、業務。
field-campaign-spend = 行銷活動花費
help-campaign-spend = 這次活動的全部花費。
field-customers-won = 獲得的新客戶
help-customers-won = 因這次活動而來的新客戶數。
field-lifetime-value = 客戶終身價值
help-lifetime-value = 一位客戶終身帶來的毛利，可由上方其他選項算出。
field-wanted-ratio = 期望的 CLV : CAC
help-wanted-ratio = 一位客戶應值成本的幾倍。留空為 3。
optional = 選填
period-per-month = 每月
period-per-year = 每年
period-month = 個月
period-year = 年
yearly = 每年
period-of = 時間單位：{ $field }
read-as = 讀作 { $value }
read-as-list = { $count } 位客戶，平均 { $value }
wrote-currency = 您寫的是 { $currency }，本頁以 { $page } 計算。
count-in = 改以 { $currency } 計算
still-empty = 尚未填寫

# 單位
unit-orders = { $count } 筆訂單
unit-customers = { $count } 位客戶
unit-months = { $count } 個月
unit-years = { $count } 年
list-separator = {"、"}
unit-ratio = { $ratio } : 1
per-month = 每月 { $amount }
per-year = 每年 { $amount }

# 欄位有什麼問題
error-no-digits = 裡面沒有數字。
error-unknown-word = 看不懂「{ $piece }」。請只寫數字，或加上貨幣或時間單位。
error-bad-grouping = 「{ $piece }」中的分隔符號不合。請寫成例如 1234.50。
error-two-numbers = 裡面有兩個數字，請只寫一個。
error-unclear-sign = 看不出是正數還是負數。負五請寫成 -5。
error-mixed-units = 裡面的單位彼此不合。
error-too-large = 超出這個欄位合理的範圍。請檢查數字與單位。
error-too-small = 太接近零，無法計算。
error-too-long = 作為數字太長了。
error-no-percent = 這裡不適用百分比，請寫一般的數字。
error-no-currency = 這裡不適用金額，請寫一般的數字。
error-no-period = 這裡不適用時間單位，請寫一般的數字。
error-yearly-only = 這個比率請以每年表示。
error-not-finite = 這不是能計算的數字。
error-negative = 不能小於零。
error-zero = 必須大於零。
error-above-whole = 不能超過 100 %。
error-not-whole = 請寫整數。
error-missing = 必須填寫。
error-endless = 沒有人離開，價值就沒有終點。請填寫計算年限，說明要算到多久以後。
error-endless-lifespan = 沒有流失，壽命就沒有終點。請在上方選「我知道」並填寫壽命。
error-not-whole-periods = 請寫流失率或留存率所用期間的整數倍。

# 答案
answer = 答案
answer-waiting = 還需要：
answer-invalid = 請更正：
answer-no-result = 這些數字得不出結果：
answer-label = 客戶終身價值
answer-per-customer = 每位客戶
basis-revenue = 營收
basis-gross_profit = 毛利
basis-as_given = 如所填
basis-net = 已扣獲取成本
basis-gross = 未扣獲取成本
basis-expected = 預期
basis-undiscounted = 未折現
basis-discounted = 以每年 { $rate } 折現
basis-horizon = { $horizon }內
notice-fewer-orders-than-customers = 訂單比客戶少，可見有些客戶在這段期間沒有購買。請只計入有購買的客戶。
notice-lifespan-below-one-period = 壽命短於購買頻率所用的時間。請檢查兩者的單位。
notice-fewer-than-one-order = 依這個頻率與壽命，平均每位客戶的訂單不到一筆。
notice-negative-margin = 毛利率低於零：每賣一筆都虧損，賣得越多虧得越多。
notice-revenue-not-profit = 沒有填毛利率，因此成本是與營收相比。實際毛利會更少。
notice-not-discounted = 沒有折現：十年後的錢與今天的錢同等計算。
notice-nobody-stays = 第一期之後沒有人留下，只有第一筆付款計入。
notice-nobody-leaves = 沒有人離開，所以每個人每一期都付款。
notice-costs-more-than-worth = 贏得一位客戶的花費高於她的價值。

# 可以拿來做什麼
example = 填入範例
clear = 全部清除
copy-sentence = 複製成一句話
copy-formula = 複製成 Excel 或試算表公式
copy-link = 複製連結
print = 列印
copied = 已複製。
copy-by-hand = 瀏覽器不允許複製。請從這裡複製：
sentence = 在{ $inputs }的情況下，一位客戶值 { $value }（{ $basis }）。
sentence-input = { $field } { $value }

# 步驟
steps-title = 逐步計算
steps-rounded = 顯示的數字經過四捨五入，計算時使用完整的數字。
term-revenue = 營收
term-orders = 訂單數
term-customers = 客戶數
term-period = 期間
term-purchase-value = 平均購買價值
term-purchase-frequency = 平均購買頻率
term-customer-value = 客戶價值
term-lifespan-sum = 壽命總和
term-lifespan-count = 客戶數
term-lifespan = 平均客戶壽命
term-lifespan-converted = 平均客戶壽命
term-lifetime-value = 客戶終身價值
term-margin = 毛利率
term-lifetime-profit = 以毛利計的客戶終身價值
term-acquisition-cost = 客戶獲取成本
term-net-lifetime-value = 扣除獲取成本後的客戶終身價值
term-arpu = 每用戶平均收入
term-arpu-converted = 每用戶平均收入
term-churn = 顧客流失率
term-horizon = 計算年限
term-horizon-converted = 計算年限
term-margin-per-customer = 每位客戶的毛利
term-margin-per-customer-converted = 每位客戶的毛利
term-retention = 顧客留存率
term-discount = 折現率
term-discount-converted = 折現率
term-carried-over = 延續到下一期的比例
term-value-to-cost = CLV : CAC
term-wanted-ratio = 期望的 CLV : CAC
term-highest-cost = 一位新客戶最多可花的成本
term-campaign-spend = 行銷活動花費
term-customers-won = 獲得的新客戶
term-campaign-return = 行銷活動的報酬率

# 什麼影響最大
sensitivity-title = 什麼影響最大
sensitivity-lead = 每次只把一個數字減少或增加十分之一，其餘不變。
sensitivity-summary = 影響最大的是{ $field }：增加十分之一，價值變動 { $larger }；減少十分之一，變動 { $smaller }。
sensitivity-input = 數字
sensitivity-smaller = 減少 10 %
sensitivity-larger = 增加 10 %
sensitivity-outside = 不可能

# 如果
what-if-title = 如果……？
what-if-lead = 移動一個或幾個數字，看看價值會變成多少。
what-if-change = { $field }的變動
what-if-points = 百分點
what-if-percent = %
what-if-result = 會變成 { $value }：{ $difference }（{ $relative }）。
what-if-result-plain = 會變成 { $value }：{ $difference }。
what-if-unchanged = 尚未變動任何數字。
what-if-reset = 復原全部變動
what-if-was = { $from } → { $to }
what-if-invalid = { $field }：這樣變動得不出結果。

# 價值與成本
acquisition-title = 價值與成本
acquisition-ratio = CLV : CAC
acquisition-ratio-enough = 達到您期望的 { $wanted }。
acquisition-ratio-short = 低於您期望的 { $wanted }。
acquisition-free = 獲得客戶不花成本，因此沒有比值。
acquisition-payback = 回本期
acquisition-payback-at_once = 沒有需要收回的成本。
acquisition-payback-month = { $month } 個月
acquisition-payback-how = 到第 { $month } 個月底，一位客戶已帶來 { $paid }；前一個月底為 { $before }。
acquisition-payback-never = 無法回本：一位客戶總共帶來 { $paid }。
acquisition-payback-unknown = 填寫每用戶平均收入與流失率即可看到。
acquisition-highest = 一位新客戶最多可花的成本
acquisition-highest-how = 以 CLV : CAC 為 { $wanted } 計
acquisition-campaign = 行銷活動的報酬率
acquisition-campaign-how = 客戶帶來的金額減去花費，佔花費的比例
