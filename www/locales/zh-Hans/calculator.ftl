# 计算器。
calculator-title = 一位客户值多少？
calculator-lead = 填入您知道的数字，答案会随着输入出现，并列出每一个步骤。
calculator-privacy = 在这台电脑上计算；您输入的内容不会发送到任何地方。

# 商家手边有什么
method = 您手边有哪些数字？
method-totals = 总数
method-totals-help = 几个月的销售额、订单数与客户数
method-averages = 平均数
method-averages-help = 客单价、购买频率、客户停留多久
method-churn = 每用户收入与流失率
method-churn-help = 订阅与其他定期付款
method-retention = 毛利与留存率
method-retention-help = 每位客户的毛利与留存比例，并折现
method-acquisition = 获取成本
method-acquisition-help = 一次营销活动的花费与带来的客户

lifespan-from = 客户生命周期
lifespan-from-known = 我知道
lifespan-from-churn = 由流失率推算
lifespan-from-list = 由客户清单计算
first-payment = 首笔付款
first-payment-after_one_period = 一期之后
first-payment-now = 立即

# 输入栏
field-revenue = 销售额
help-revenue = 客户在这段期间付的金额，扣除退款。
field-orders = 订单数
help-orders = 这段期间共有几笔订单。
field-customers = 客户数
help-customers = 这些订单来自多少位不同的客户。
field-period = 期间长度
help-period = 这些总数涵盖的时间。
field-average-order-value = 客单价
help-average-order-value = 销售额 ÷ 订单数。
field-purchase-frequency = 购买频率
help-purchase-frequency = 一位客户在这段时间内平均下单的次数。
field-lifespan = 客户生命周期
help-lifespan = 从第一笔订单到最后一笔，平均多久。
field-lifespans = 各客户的生命周期
help-lifespans = 每行一位客户，例如“3 年”或“8 个月”。
field-churn = 客户流失率
help-churn = 这段时间内离开的客户比例。
field-arpu = 每用户平均收入
help-arpu = 一位客户在这段时间内平均付的金额。
field-margin = 毛利率
help-margin = 销售额扣除商品成本后剩下的比例。填了之后，答案就是毛利。
field-margin-per-customer = 每位客户的毛利
help-margin-per-customer = 一位客户在这段时间内付的金额，扣除商品成本后剩下多少。
field-retention = 客户留存率
help-retention = 经过这段时间后仍在的客户比例。
field-discount = 折现率
help-discount = 一年后的钱比今天的钱少算多少。通常为每年 8 至 15 %。
field-horizon = 计算年限
help-horizon = 只计算到这么久以后。留空则不设终点。
field-acquisition-cost = 客户获取成本
help-acquisition-cost = 获得一位新客户的花费：广告、折扣、销售。
field-campaign-spend = 营销活动花费
help-campaign-spend = 这次活动的全部花费。
field-customers-won = 获得的新客户
help-customers-won = 因这次活动而来的新客户数。
field-lifetime-value = 客户终身价值
help-lifetime-value = 一位客户终身带来的毛利，可由上方其他选项算出。
field-wanted-ratio = 期望的 CLV : CAC
help-wanted-ratio = 一位客户应值成本的几倍。留空为 3。
optional = 选填
period-per-month = 每月
period-per-year = 每年
period-month = 个月
period-year = 年
yearly = 每年
period-of = 时间单位：{ $field }
read-as = 读作 { $value }
read-as-list = { $count } 位客户，平均 { $value }
wrote-currency = 您写的是 { $currency }，本页以 { $page } 计算。
count-in = 改以 { $currency } 计算
still-empty = 尚未填写

# 单位
unit-orders = { $count } 笔订单
unit-customers = { $count } 位客户
unit-months = { $count } 个月
unit-years = { $count } 年
list-separator = {"、"}
unit-ratio = { $ratio } : 1
per-month = 每月 { $amount }
per-year = 每年 { $amount }

# 输入有什么问题
error-no-digits = 里面没有数字。
error-unknown-word = 看不懂“{ $piece }”。请只写数字，或加上货币或时间单位。
error-bad-grouping = “{ $piece }”中的分隔符号不对。请写成例如 1234.50。
error-two-numbers = 里面有两个数字，请只写一个。
error-unclear-sign = 看不出是正数还是负数。负五请写成 -5。
error-mixed-units = 里面的单位互相矛盾。
error-too-large = 超出这一栏合理的范围。请检查数字与单位。
error-too-small = 太接近零，无法计算。
error-too-long = 作为数字太长了。
error-no-percent = 这里不适用百分比，请写一般的数字。
error-no-currency = 这里不适用金额，请写一般的数字。
error-no-period = 这里不适用时间单位，请写一般的数字。
error-yearly-only = 这个比率请以每年表示。
error-not-finite = 这不是能计算的数字。
error-negative = 不能小于零。
error-zero = 必须大于零。
error-above-whole = 不能超过 100 %。
error-not-whole = 请写整数。
error-missing = 必须填写。
error-endless = 没有人离开，价值就没有终点。请填写计算年限，说明要算到多久以后。
error-endless-lifespan = 没有流失，生命周期就没有终点。请在上方选“我知道”并填写生命周期。
error-not-whole-periods = 请写流失率或留存率所用期间的整数倍。

# 答案
answer = 答案
answer-waiting = 还需要：
answer-invalid = 请更正：
answer-no-result = 这些数字得不出结果：
answer-label = 客户终身价值
answer-per-customer = 每位客户
basis-revenue = 销售额
basis-gross_profit = 毛利
basis-as_given = 如所填
basis-net = 已扣获取成本
basis-gross = 未扣获取成本
basis-expected = 预期
basis-undiscounted = 未折现
basis-discounted = 以每年 { $rate } 折现
basis-horizon = { $horizon }内
notice-fewer-orders-than-customers = 订单比客户少，可见有些客户在这段期间没有购买。请只计入有购买的客户。
notice-lifespan-below-one-period = 生命周期短于购买频率所用的时间。请检查两者的单位。
notice-fewer-than-one-order = 依这个频率与生命周期，平均每位客户的订单不到一笔。
notice-negative-margin = 毛利率低于零：每卖一笔都亏损，卖得越多亏得越多。
notice-revenue-not-profit = 没有填毛利率，因此成本是与销售额相比。实际毛利会更少。
notice-not-discounted = 没有折现：十年后的钱与今天的钱同等计算。
notice-nobody-stays = 第一期之后没有人留下，只有第一笔付款计入。
notice-nobody-leaves = 没有人离开，所以每个人每一期都付款。
notice-costs-more-than-worth = 获得一位客户的花费高于她的价值。

# 可以拿来做什么
example = 填入示例
clear = 全部清除
copy-sentence = 复制成一句话
copy-formula = 复制成 Excel 或表格公式
copy-link = 复制链接
print = 打印
copied = 已复制。
copy-by-hand = 浏览器不允许复制。请从这里复制：
sentence = 在{ $inputs }的情况下，一位客户值 { $value }（{ $basis }）。
sentence-input = { $field } { $value }

# 步骤
steps-title = 逐步计算
steps-rounded = 显示的数字经过四舍五入，计算时使用完整的数字。
term-revenue = 销售额
term-orders = 订单数
term-customers = 客户数
term-period = 期间
term-purchase-value = 平均购买金额
term-purchase-frequency = 平均购买频率
term-customer-value = 客户价值
term-lifespan-sum = 生命周期总和
term-lifespan-count = 客户数
term-lifespan = 客户生命周期
term-lifespan-converted = 客户生命周期
term-lifetime-value = 客户终身价值
term-margin = 毛利率
term-lifetime-profit = 以毛利计的客户终身价值
term-acquisition-cost = 客户获取成本
term-net-lifetime-value = 扣除获取成本后的客户终身价值
term-arpu = 每用户平均收入
term-arpu-converted = 每用户平均收入
term-churn = 客户流失率
term-horizon = 计算年限
term-horizon-converted = 计算年限
term-margin-per-customer = 每位客户的毛利
term-margin-per-customer-converted = 每位客户的毛利
term-retention = 客户留存率
term-discount = 折现率
term-discount-converted = 折现率
term-carried-over = 延续到下一期的比例
term-value-to-cost = CLV : CAC
term-wanted-ratio = 期望的 CLV : CAC
term-highest-cost = 一位新客户最多可花的成本
term-campaign-spend = 营销活动花费
term-customers-won = 获得的新客户
term-campaign-return = 营销活动的回报率

# 什么影响最大
sensitivity-title = 什么影响最大
sensitivity-lead = 每次只把一个数字减少或增加十分之一，其余不变。
sensitivity-summary = 影响最大的是{ $field }：增加十分之一，价值变动 { $larger }；减少十分之一，变动 { $smaller }。
sensitivity-input = 数字
sensitivity-smaller = 减少 10 %
sensitivity-larger = 增加 10 %
sensitivity-outside = 不可能

# 如果
what-if-title = 如果……？
what-if-lead = 移动一个或几个数字，看看价值会变成多少。
what-if-change = { $field }的变动
what-if-points = 百分点
what-if-percent = %
what-if-result = 会变成 { $value }：{ $difference }（{ $relative }）。
what-if-result-plain = 会变成 { $value }：{ $difference }。
what-if-unchanged = 尚未变动任何数字。
what-if-reset = 撤销全部变动
what-if-was = { $from } → { $to }
what-if-invalid = { $field }：这样变动得不出结果。

# 价值与成本
acquisition-title = 价值与成本
acquisition-ratio = CLV : CAC
acquisition-ratio-enough = 达到您期望的 { $wanted }。
acquisition-ratio-short = 低于您期望的 { $wanted }。
acquisition-free = 获得客户没有成本，因此没有比值。
acquisition-payback = 回本周期
acquisition-payback-at_once = 没有需要收回的成本。
acquisition-payback-month = { $month } 个月
acquisition-payback-how = 到第 { $month } 个月底，一位客户已带来 { $paid }；前一个月底为 { $before }。
acquisition-payback-never = 无法回本：一位客户总共带来 { $paid }。
acquisition-payback-unknown = 填写每用户平均收入与流失率即可看到。
acquisition-highest = 一位新客户最多可花的成本
acquisition-highest-how = 以 CLV : CAC 为 { $wanted } 计
acquisition-campaign = 营销活动的回报率
acquisition-campaign-how = 客户带来的金额减去花费，占花费的比例
