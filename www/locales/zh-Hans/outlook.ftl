# 客户未来的价值。
outlook-title = 您的客户未来值多少
outlook-horizon = 预测时长
outlook-days = { $count } 天
outlook-model = 模型
outlook-model-chosen = 由回顾检验选定
outlook-discount = 年折现率
outlook-margin = 毛利率
outlook-margin-none = 不计
outlook-stage-backtest = 正在预测您自己的过去，看看准不准。
outlook-stage-models = 正在从全部订单中学习。
outlook-stage-ranges = 正在推演各种可能的未来，以得出范围。
outlook-stop = 停止
outlook-stopped = 已停止，订单都还在。
outlook-crashed = 计算中断，需要的内存可能超过浏览器所能提供。订单都还在。
outlook-again = 开始计算

# 回顾检验
hindsight-title = 先回头检验
hindsight-sentence = 假如只有到 { $split }为止的订单，{ $model } 会预测当时的 { $count } 位客户其后到 { $end }为止带来 { $said }；他们实际带来 { $happened }。
hindsight-chosen = 这个模型正是由这次检验选定的：它预测的购买次数最接近实际，或与最接近者不相上下；往后未必这么准。
hindsight-too-high = 高估了 { $share }。
hindsight-too-low = 低估了 { $share }。
hindsight-too-right = 正好说中。
hindsight-came-within = 它的范围是 { $low } 到 { $high }，实际落在其中。
hindsight-came-above = 它的范围是 { $low } 到 { $high }，实际高于范围。这样的范围假定模型正确、客户一如既往。
hindsight-came-below = 它的范围是 { $low } 到 { $high }，实际低于范围。这样的范围假定模型正确、客户一如既往。
hindsight-none = 历史太短，无法检验预测。
hindsight-not-telling = 那 { $count } 天里发生的事太少，分不出哪个预测才对。
hindsight-caption = 对截至 { $split }已有的 { $count } 位客户，各种方法会怎么预测
hindsight-forecast = 预测
hindsight-money = 金额
hindsight-difference = 相差
hindsight-purchases = 购买次数
hindsight-happened = 实际情况
contender-averages = 计算器的公式
contender-repeated = 过去的消费重演
model-mbg-nbd = MBG/NBD
model-pareto-nbd = Pareto/NBD
model-bg-nbd = BG/NBD
model-nbd = NBD
hindsight-how = 如何检验
hindsight-rule = 保留最后四分之一的时间不看；满两年则保留最后一年，使每个季节在前后两段都出现。每个预测只用之前的数据。采用总购买次数最接近实际的模型；若有几个模型与最接近者相差在 5% 以内，采用最不轻易把只买一次的人算作现有客户的那个。
hindsight-split = 已知数据截至
hindsight-usual = 回到默认日期
hindsight-errors = 逐位客户差多少，排序有多准
hindsight-mae = 平均绝对误差（购买次数）
hindsight-rmse = 均方根误差
hindsight-gini = 排序：100% 为完美，0% 为随机
hindsight-decile = 排名前十分之一带来的金额
hindsight-nearest = 金额最接近的：{ $names }。
hindsight-best-ranking = 排序最准的：{ $names }。
hindsight-nearer-rules = 不用模型，金额却比采用的 { $model } 更接近：{ $names }。
hindsight-better-ranking-rules = 不用模型，排序却比采用的 { $model } 更准：{ $names }。
hindsight-no-rule = 不用模型的规则都没有胜过采用的 { $model }。
hindsight-groups = 按先前复购次数分，每位客户平均购买次数，{ $model }
hindsight-repeats = 先前复购次数
hindsight-customers = 客户数
hindsight-expected = 预期
hindsight-weeks = 逐周累计的购买次数
hindsight-weeks-summary = 到 { $date }为止有 { $happened } 次购买，{ $model } 预期 { $expected } 次。
hindsight-week = 截至

# 三个数字
outlook-numbers = 三个数字
outlook-so-far = 至今的价值
outlook-next = 预期未来价值，至 { $date }
outlook-total = 合计
outlook-range = 若客户一如既往，介于 { $low } 与 { $high } 之间。
outlook-range-how = 若客户一如既往，十次有九次落在范围内；情况若有改变，范围并未计入。
outlook-each = 每位客户 { $value }。
outlook-basis-revenue = 金额是{ $revenue }，未扣任何成本。
outlook-basis-revenue-plain = 销售额，未扣任何成本。
outlook-basis-profit = 金额是毛利，毛利率 { $margin }。
outlook-basis-discount = 预期的金额按每年 { $discount } 折现，因此少了 { $money }。
outlook-basis-no-discount = 没有折现：一年后的钱与今天的钱等值。
outlook-basis-customers = 新客户与访客将带来的不计在内，只算现有的客户。
outlook-new-customer = 现在首次购买的客户，到 { $date }为止值 { $total } 毛利（已折现）：首笔订单 { $first }，之后的订单 { $next }。要在那之前回本，争取一位新客户的花费不要超过这个数。
outlook-new-customer-no-discount = 现在首次购买的客户，到 { $date }为止值 { $total } 毛利（未折现）：首笔订单 { $first }，之后的订单 { $next }。要在那之前回本，争取一位新客户的花费不要超过这个数。
outlook-new-customer-revenue = 现在首次购买的客户，到 { $date }为止会带来 { $total } 的销售额：首笔订单 { $first }，之后的订单 { $next }。填入毛利率后，这里会说争取一位新客户最多可以花多少。

# 示例店铺
truth-title = 示例店铺：预期与真实结果
truth-how = 这些客户是虚构的，因此知道他们在随后一年做了什么；模型并不知道。
truth-expected = 预期
truth-true = 真实结果
truth-range = 可能范围
truth-money = 金额（未折现）
truth-between = { $low } 到 { $high }

# 谁还在
outlook-active-title = 谁还是客户
outlook-active = { $count } 位客户中约有 { $active } 位仍活跃；到 { $date }为止预期有 { $purchases } 次购买。
outlook-active-unknown = 到 { $date }为止，{ $count } 位客户预期有 { $purchases } 次购买。其中谁仍活跃，所用的模型无法判断：它不考虑流失。
why-backtest = 采用 { $model }，因为它在回顾检验中最接近实际，或与最接近者不相上下。
why-too-little = 采用 { $model }：回顾检验分不出高下，而它适合数据很少的店铺。
why-asked = 采用 { $model }，因为是您选的。
how-mbg-nbd = 它假设每位客户有自己的购买步调，每次购买后都可能离开。
how-pareto-nbd = 它假设每位客户有自己的购买步调，随时可能离开。
how-bg-nbd = 它假设每位客户有自己的购买步调，复购之后可能离开：只买过一次的人都算还在。
how-nbd = 它假设每位客户有自己的购买步调，而且永不离开。
outlook-regular = 客户的购买间隔比随机更规律（k = { $k }），所以沉默更早说明问题。
outlook-models = 允许客户离开的模型所预期的金额，最高的是最低的 { $ratio } 倍。
outlook-active-customers = 仍活跃
outlook-purchases = 购买次数
outlook-money = 金额
outlook-other = { $model }：{ $verdict }
outlook-nbd = NBD 假设没有人会离开，列在这里是为了看出这个假设造成多大的差别。
outlook-bg-nbd = BG/NBD 把只买过一次的人都算作活跃。
verdict-fine = 您的数据足以确定它。
verdict-ridge = 有好几种设定都能同样解释您的数据；预期仍可能是对的。
verdict-no-churn-yet = 您的数据还看不出有客户离开。
verdict-few-left = 离开的订阅者太少，还不能判断会有多少人离开：这些数字只是初步估计。
verdict-few-repeat-buyers = 复购的人太少，学不到多少；它多半依靠一般店铺的情形。
verdict-spend-tied-to-frequency = 买得越勤的人，每次花得越多（或越少）。模型假设两者无关，因此个别客户可能不准。
verdict-no-mean-spend = 大额购买太常见，算不出平均。

# 每次购买的金额
outlook-spending = 每次购买带来多少
outlook-mean-spend = 新客户每次购买平均带来 { $value }。
outlook-same-for-all = 这是全店平均，对每个人都一样。
outlook-spend-is-revenue = 这是销售额，尚未乘以毛利率。
outlook-first-orders = 首笔订单也纳入
outlook-first-orders-how = 这是从复购学到的，因为要预测的是复购，而首笔订单多半与之不同：每次 { $without }。若纳入首笔订单则为 { $with }。至今的价值则计入所有订单。

# 请留意
outlook-cautions = 请留意
caution-seasons-unknown = 只知道 { $count } 天的情形：凭这些分不出季节与趋势。
caution-long-history = 文件涵盖 { $count } 年，当年的客户被当作与今天的一样。只用近几年的文件可能更准。
caution-one-customer = 一位客户就带来销售额的 { $share }。这位客户的动向比任何预测都重要。
caution-guests = { $share } 的订单没有客户资料，对这些买家不作任何预期。
caution-nobody-came-back = 还没有人在另一天再次购买。预期只凭多久没人回来。
caution-began-before = 看来许多人在文件开始之前就已是客户：在文件最初 { $days }内首次购买的人，比后来的人更常再来。因此对新客户的预期只从后来的人得出，比按所有人计算低 { $less }。从首笔订单开始的文件会更准。
caution-few-came-back = 只有 { $count } 位客户在另一天回来，所以范围很宽。
caution-models-disagree = 各模型的预期相差很大，最高的是最低的 { $ratio } 倍。请把预期的范围当作最起码的不确定程度。
caution-missed-high = 这个模型在回顾检验中高估了 { $share }，范围并未计入这一点。
caution-missed-low = 这个模型在回顾检验中低估了 { $share }，范围并未计入这一点。
caution-above-range = 在回顾检验中，实际高于这个模型的范围。请把它的范围当作最起码的不确定程度。
caution-below-range = 在回顾检验中，实际低于这个模型的范围。请把它的范围当作最起码的不确定程度。
caution-further-than-checked = 回顾检验只核对了 { $checked }，而这里预测的是 { $days }。再往后会差多少，无从得知。
not-yet-few-customers = 还不行：目前有 { $count } 位客户，满 { $needed } 位才说得出什么。
not-yet-too-young = { $count ->
    [0] 还不行：客户都是刚来的，看不出他们以后会怎样。
   *[other] 还不行：客户平均才认识 { $count } 天，看不出那么远的事。
}
not-yet-nearer = 改为预测 { $count } 天
not-yet-no-money = 还不行：扣除退款后，客户没有带来任何销售额。
not-yet-no-money-at-all = 还不行：客户没有带来任何销售额。

# 给统计人员
statistics-title = 给统计人员
statistics-how = 在约等于一位客户分量的弱先验下的最大后验估计；括号内是模型成立时，十次有九次所在的范围。时间以天计。
statistics-parameters = 参数
statistics-likelihood = 对数似然
statistics-words = 通俗解释
statistics-gap = 仍在的客户每次购买相隔 { $days } 天。
statistics-leaves-after = 每次购买后有 { $share } 离开。
statistics-leaves-within = 新客户有 { $share } 在一年内离开。
statistics-download = 将客户下载为 { $format }
statistics-json = 将全部内容下载为 JSON

# 订阅
subscriptions-title = 您的订阅者值多少
subscriptions-unit = 付款周期
subscriptions-unit-day = 每天
subscriptions-unit-week = 每周
subscriptions-unit-month = 每月
subscriptions-unit-quarter = 每季
subscriptions-unit-year = 每年
subscriptions-amount = 每次付款金额
subscriptions-too-new = 还不行：没有人满一个周期。
subscriptions-stay = { $count } 位订阅者，{ $running } 位还在。平均每个周期结束时有 { $churn } 离开。
subscriptions-sizes-unknown = 表中没有说明各同期群有多少人，各按一百人计。
subscriptions-rises = 表中有 { $count } 格的人数比前一期多，按与前一期相同计。
subscriptions-no-money = 填入每次付款金额与周期，就能换算成钱。
subscriptions-money = 换算成钱
subscriptions-endless = 没有尽头
subscriptions-new = 新订阅者，从首次付款算起
subscriptions-by-average = 按平均流失率计算
subscriptions-too-low = 少算了 { $money }：容易离开的人先走，留下的人待得更久。
subscriptions-too-high = 多算了 { $money }。
subscriptions-undiscounted = 单纯以付款 ÷ 流失率计算为 { $money }。
subscriptions-renewing = 尚待续订的订阅者，按所在周期
subscriptions-period = 周期
subscriptions-retention = 续订率
subscriptions-value = 此后的价值
subscriptions-curve = 仍在的比例：实际与模型
subscriptions-curve-summary = 第 { $seen } 期后还有 { $actual }；按模型，第 { $last } 期后将剩 { $fitted }。
subscriptions-there = 仍在的比例
subscriptions-expected = 预期
subscriptions-actual = 实际
subscriptions-fitted = 模型
subscriptions-statistics = 移位 beta-几何模型（sBG），α = { $alpha }，β = { $beta }，弱先验。
