# 客户。
customers-title = 您的客户

# 一览
glance-title = 一览
glance-headline = { $count } 位客户至今带来 { $revenue }；约有 { $active } 位仍活跃，到 { $date }为止预期还会带来 { $next }。
glance-copy = 复制这句话
glance-money = 本页的金额是扣除退款后的销售额，未扣任何成本。
glance-money-margin = 本页的金额是扣除退款后的销售额，未扣任何成本，与您店里看到的一致。您填的毛利率 { $margin } 只用在 CLV : CAC；“{ $orders }”和“{ $plan }”显示毛利。
glance-until = 预期的金额算到 { $date }为止，按每年 { $discount } 折现。
glance-until-no-discount = 预期的金额算到 { $date }为止，没有折现。
glance-trust = 可以信到什么程度：“{ $orders }”显示同样的方法会把您自己的过去说得多准。
glance-cac = 客户获取成本（CAC）
glance-customers = 客户数
glance-customers-how = 所有买过东西、且能彼此区分的人。
glance-active = 仍活跃
glance-left = 其余 { $share } 大概不会再来。
glance-churn = 每年客户流失率
glance-churn-how = 现在仍活跃的客户中，一年后会离开的比例。
glance-lifespan = 至今的客户生命周期
glance-lifespan-how = 从第一次到最后一次购买的平均时间；多数客户还会再买。
glance-orders = 订单
glance-orders-how = 所有计入的订单，没有客户资料的也算。
glance-revenue = 销售额
glance-revenue-how = 所有订单扣除退款后的金额。
glance-apv = 平均购买金额
glance-apf = 每年平均购买频率
glance-apf-how = 每位客户每年的订单数，按整段观察期计算。
glance-so-far = 至今的 CLV
glance-so-far-how = 一位客户到今天平均带来的金额。
glance-next = 预期未来的 CLV
glance-next-how = 一位客户到 { $date }为止平均还会带来的金额。
glance-total = CLV 合计
glance-total-how = 至今与未来相加。
glance-ratio = CLV : CAC
glance-ratio-how = 每花一块钱争取客户，换来多少以毛利计的 CLV 合计；一般认为 3 算健康。
glance-ratio-opens = 在上方填入获取一位新客户的成本与毛利率，这里就会显示。
glance-year = 与一年前相比
glance-year-before = 前一年为 { $before }。
glance-year-change = 比前一年的 { $before } 变动 { $change }。
glance-year-opens = 文件满两年时，这里会显示最近一年与前一年的比较。

# 谁值多少
customers-table = 谁值多少
customers-search = 搜索客户
customers-segment = 客群
customers-tier = 层级
customers-all = 全部
customers-nobody = 没有这样的客户。
customers-part = { $count } 位客户，至今带来 { $revenue }，预期还会带来 { $next }。
customers-part-so-far = { $count } 位客户，至今带来 { $revenue }。
customers-caption = 客户
customers-how = 点列名可排序，点名称可打开该客户的页面。预期金额下方是十次有九次会落入的范围。
customers-how-so-far = 点列名可排序。
customers-customer = 客户
customers-next = 预期未来价值
customers-alive = 活跃概率
customers-gap = 通常间隔
customers-silent = 已沉默
customers-due = 下次购买
customers-overdue = 已逾期
customers-stake = 面临流失的价值
customers-last = 最后一次购买
customers-previous = 上一页
customers-following = 下一页
customers-page = 第 { $first }–{ $last } 位，共 { $count } 位
customers-download = 将这些客户下载为 { $format }
customers-carry = 要把这些客户或下方清单中的客户带回 Klaviyo、Shopify 或 Mailchimp，请在那里导入 CSV 文件，并把“customer”列对应到其中所载的电子邮件或客户编号。
customers-more = 显示 { $count } 位
customers-fewer = 显示较少
customers-list-download = 将全部 { $count } 位下载为 { $format }

# 客群
segments-title = 客群，以及该怎么对待
segments-how = 把每位客户与其他所有客户比较：最近何时买、多常买、买多少。面临流失的价值，是她的沉默使预期少掉的金额。
segments-how-so-far = 把每位客户与其他所有客户比较：最近何时买、多常买、买多少。
segments-click = 点一下客群，下方会显示其中的客户。
segments-caption = 客群，最好的在前
segments-download = 将客群下载为 { $format }
segments-chart = 各客群占客户与销售额的比例
segments-chart-summary = “{ $segment }”带来最多：{ $customers } 的客户带来 { $revenue } 的销售额。
segments-chart-share = 比例
segments-chart-customers = 占客户
segments-chart-revenue = 占销售额
segment-champions = 最佳客户
segment-loyal = 忠实客户
segment-new = 新客户
segment-promising = 有潜力
segment-needs_attention = 需要关注
segment-at_risk = 有流失风险
segment-cannot_lose = 不能失去
segment-hibernating = 沉睡中
segment-lost = 已流失
advice-champions = 感谢他们，新品先给他们看，请他们推荐朋友；不需要折扣。
advice-loyal = 推荐与上次购买相配的商品，给他们一个多买一点的理由。
advice-new = 让第二次购买变容易：欢迎他们，帮助用好第一件商品，指出下一步。
advice-promising = 尽快提醒，附上一件与首次购买相配的小东西。
advice-needs_attention = 趁他们还没走远，用限时优惠让他们想起您。
advice-at_risk = 亲自写信，问问少了什么，让回来值得。
advice-cannot_lose = 他们曾经买得又勤又多：趁对手还没把人留住，逐一打电话或写信。
advice-hibernating = 偶尔以低成本写信；不要为他们花广告费。
advice-lost = 再试一次，之后就不要把他们放进要花钱的邮寄名单。

# 层级
tiers-title = 高、中、低
tiers-how = 按至今与未来价值的合计，从最有价值的客户数起，直到占全部价值达到所设定的比例。
tiers-click = 比例在此设定。点一下层级，下方会显示其中的客户。
tiers-caption = 按价值分的层级
tiers-high = 高层级带来最前面的
tiers-mid = 中层级带来接下来的
tiers-beyond = 两者合计最多 100%。
tiers-from = 从 { $value } 起。
tiers-nobody = 没有人。
tier-high = 高
tier-mid = 中
tier-low = 低

# 该写信给谁
at-risk-title = 有风险：有价值，却迟了
at-risk-nobody = 高、中层级的回头客里，没有人按自己的步调算是迟了。
at-risk-headline = { $count } 位有价值的客户按自己的步调已经迟了，{ $stake } 面临流失。
at-risk-how = 他们属于高或中层级，曾经复购，而沉默的时间已达平常间隔的两倍以上。面临流失的是：最后一次购买时对她的预期，减去现在的预期，也就是她回来时能找回的价值。名单从面临流失的金额乘以活跃概率最大的排起。排在后面的人活跃概率所剩无几，一般的提醒不够，请亲自写信。
at-risk-caption = 有风险的客户，最能挽回的在前
one-time-title = 只买过一次、可能再来
one-time-nobody = 每个人都在另一天回来过。
one-time-headline = { $count } 位客户只在一天内买过，预期他们还会带来 { $next }。
one-time-how = 第二次购买最难争取。排在前面的是预期最多的人：请从最上面开始。
one-time-caption = 只买过一次的客户，预期最多的在前

# 集中程度
concentration-title = 有多少系于少数人
concentration-nothing = 退款抵消了客户花的全部金额，所以没有什么系于任何人。
concentration-ten = 最有价值的 { $count } 位客户带来 { $revenue }，占销售额的 { $share }。失去他们，会少掉预期未来价值中的 { $next }，即 { $share_next }。
concentration-ten-so-far = 最有价值的 { $count } 位客户带来 { $revenue }，占销售额的 { $share }。
concentration-caption = 最有价值的客户带来了多少
concentration-top = 前
concentration-share = 占销售额
concentration-gini = 基尼系数 { $gini }：人人相同时为 0，一人带来全部时接近 1。
concentration-chart = 多少比例的客户带来多少比例的销售额
concentration-chart-summary = 最有价值的 { $percent } 客户带来 { $share } 的销售额。
concentration-customers = 客户比例，价值最低的在前
concentration-revenue = 占销售额
concentration-brought = 您的客户
concentration-equal = 若人人带来一样多

# 一位客户
customer-back = 回到名单
customer-reason = 通常每隔 { $gap }购买，已沉默 { $silent }：仍是客户的概率为 { $alive }。
customer-reason-once = 只在一天内买过，那是 { $silent }前：仍是客户的概率为 { $alive }。
customer-worth = 若仍是，到 { $date }为止值 { $value }。
customer-next = 到 { $date }为止再次购买的概率是 { $chance }；若会再买，两次有一次落在 { $early }到 { $late }之间。
customer-next-none = 几乎不可能再次购买。
customer-segment = { $segment }：各项满分 5 分，最近何时买 { $recency } 分，多常买 { $frequency } 分，买多少 { $money } 分。
customer-chart = 每周看来，她仍是客户的概率
customer-chart-summary = 最后一次购买是 { $bought }；到 { $date }，仍是客户的概率为 { $alive }。
customer-day = 日期
customer-purchases = 购买
customer-orders = 她的 { $count } 笔订单
