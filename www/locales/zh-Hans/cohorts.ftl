# 世代与时间。
cohorts-title = 过去的表现
cohorts-by = 按
cohorts-by-months = 月
cohorts-by-quarters = 季度
cohorts-by-years = 年
cohorts-map = 同期群图显示
cohorts-map-retention = 再次购买的比例
cohorts-map-revenue = 每位客户的累计销售额
cohorts-map-apv = 平均购买金额
cohorts-quarter = { $year }年第{ $quarter }季度

# 世代
cohorts-lives = 同期群：按首次购买时间
cohorts-lives-how = 同一期间首次购买的客户是一个同期群。还没过完的期间留白，不是零。
cohorts-cohort = 首次购买
cohorts-age-months = 首月之后第几个月
cohorts-age-quarters = 首季之后第几季
cohorts-age-years = 首年之后第几年
cohorts-at-months = 第 { $age } 个月
cohorts-at-quarters = 第 { $age } 季度
cohorts-at-years = 第 { $age } 年
cohorts-retention-months = 首次购买后的次月，有 { $next } 的客户再次购买；第 { $age } 个月，成为客户已有这么久的人中有 { $later } 再次购买。
cohorts-retention-quarters = 首次购买后的次季，有 { $next } 的客户再次购买；第 { $age } 季度，成为客户已有这么久的人中有 { $later } 再次购买。
cohorts-retention-years = 首次购买后的次年，有 { $next } 的客户再次购买；第 { $age } 年，成为客户已有这么久的人中有 { $later } 再次购买。
cohorts-retention-next-months = 首次购买后的次月，有 { $next } 的客户再次购买。
cohorts-retention-next-quarters = 首次购买后的次季，有 { $next } 的客户再次购买。
cohorts-retention-next-years = 首次购买后的次年，有 { $next } 的客户再次购买。
cohorts-revenue-summary = { $cohort }的客户起初每位带来 { $first }，到其后{ $age }结束时为 { $later }。
cohorts-apv-summary = { $cohort }的客户起初每笔订单花 { $first }，其后{ $age }为 { $later }。
cohorts-too-young-months = 还不行：首月之后还没有过完一个月。
cohorts-too-young-quarters = 还不行：首季之后还没有过完一个季度。按月看也许看得出更多。
cohorts-too-young-years = 还不行：首年之后还没有过完一年。按月或季度看也许看得出更多。
cohorts-cut = 这里显示全部 { $all } 个同期群中最近的 { $shown } 个；文件里有全部。
cohorts-course = 每位客户的累计销售额，以及预期的后续
cohorts-brought = 每位客户的销售额
cohorts-expected = 预期
cohorts-band = 十次有九次
cohorts-course-so-far = { $cohort }的客户至今每位带来 { $brought }。
cohorts-course-expected = { $cohort }的客户至今每位带来 { $brought }；到 { $date }为止，预期每位累计带来 { $expected }，未折现。
cohorts-to-pay-back = 收回客户获取成本：{ $money }
cohorts-no-cac = 填入毛利率与客户获取成本，就能看出每个同期群何时回本。
cohorts-table = 各同期群
cohorts-revenue = 至今销售额
cohorts-paid = 回本
cohorts-paid-not-yet = 尚未
cohorts-paid-running = 在尚未结束的这一期
cohorts-paid-months = { $count ->
    [0] 首月
   *[other] { $count } 个月后
}
cohorts-paid-quarters = { $count ->
    [0] 首季
   *[other] { $count } 个季度后
}
cohorts-paid-years = { $count ->
    [0] 首年
   *[other] { $count } 年后
}
cohorts-incomplete = * 文件没有从头到尾涵盖这个期间。
cohorts-download = 将同期群下载为 { $format }

# 随时间的变化
over-time-title = 随时间的变化
over-time-how = “新客户”是文件里的新客户：在文件开始之前就买过的人，在文件里第一次购买时也算新客户。
over-time-chart = 销售额：首购与复购
over-time-summary = 最近一个完整的期间 { $period }带来 { $revenue }：先前买过的客户 { $repeat }，新客户 { $new }。
over-time-summary-guests = 最近一个完整的期间 { $period }带来 { $revenue }：先前买过的客户 { $repeat }，新客户 { $new }，访客订单 { $guests }。
over-time-none-whole = 文件没有从头到尾涵盖任何一个期间。
over-time-table = 逐期数字
over-time-period = 期间
over-time-revenue = 销售额
over-time-repeat = 复购
over-time-new = 首购
over-time-guests = 访客订单
over-time-customers = 购买的客户
over-time-new-customers = 新客户
over-time-apv-axis = 每笔订单的金额
over-time-apv-summary = 每笔订单在 { $period }平均为 { $last }，在 { $since }为 { $first }。
over-time-apf-months = 每月平均购买频率
over-time-apf-quarters = 每季平均购买频率
over-time-apf-years = 每年平均购买频率
over-time-apf-axis = 每位购买客户的订单数
over-time-apf-summary = 在 { $period }购买的客户平均下单 { $last } 次，在 { $since }为 { $first } 次。
over-time-active-summary = 在 { $period }有 { $count } 位客户购买，其中 { $new } 位是第一次；在 { $since }为 { $first } 位。
over-time-clv = 至今的 CLV
over-time-clv-axis = 每位客户的金额
over-time-clv-summary = 到 { $period }结束时，每位客户平均带来 { $last }；到 { $since }结束时为 { $first }。
over-time-cut = 这里显示全部 { $all } 期中最近的 { $shown } 期；文件里有全部。
over-time-download = 将各期下载为 { $format }

# 两年对照
years-title = 两年对照
years-none = 要有两年的订单，才能对照。
years-kept = 前一年购买的 { $before } 位客户中，有 { $kept } 位在最近一年再次购买：留住了 { $share }。
years-revenue-more = 来自客户的销售额增加 { $share }。
years-revenue-less = 来自客户的销售额减少 { $share }。
years-revenue-same = 来自客户的销售额不变。
years-chart = 从前一年到最近一年
years-summary = { $before } 减去流失的 { $lost } 与少花的 { $shrank }，加上多花的 { $grew }、新客户的 { $new } 与回头客户的 { $returned }，得到 { $now }。
years-money = 金额
years-table = 谁做了什么
years-who = 客户
years-before = 前一年购买
years-lost = 流失
years-shrank = 花得较少（少了多少）
years-same = 花得一样
years-grew = 花得较多（多了多少）
years-new = 新客户
years-returned = 久别后回来
years-now = 最近一年购买
years-guests-before = 访客订单，前一年
years-guests-now = 访客订单，最近一年
years-step-before = 前一年
years-step-lost = 流失
years-step-shrank = 花得较少
years-step-grew = 花得较多
years-step-new = 新客户
years-step-returned = 回来的客户
years-step-now = 最近一年
years-how = 最近一年是从 { $date }起的 365 天，前一年是在那之前的 365 天。在文件开始之前买过、到最近一年才再买的人，算作新客户，不算回来的客户。访客无法从一年追踪到另一年。

# 每季检查
check-title = 每季检查
check-how = 现在保存这些数字，三个月后与新文件的数字对照。保存的内容只留在您的电脑上。
check-table = 主要数字
check-figure = 项目
check-difference = 差额
check-change = 变化
check-churn = 预期一年内的客户流失率
check-apf = 最近一年内，每位买过的客户的订单数
check-revenue = 销售额
check-so-far = 每位客户至今的价值
check-next = 每位客户预期的未来价值
check-total = 客户终身价值
check-keep = 保存这些数字
check-compare = 与先前保存的数字对照
check-file = 数字
check-other-currency = 那些数字用的是另一种货币，因此不作对照。
check-not-figures = 那个文件里没有在这里保存的数字。
check-no-day = 那个文件没有说明是哪一天的数字。
check-unreadable = 那个文件的第 { $line } 行被改过，无法读取。
check-later-day = 那些数字的日期晚于这份文件。
check-other-days = 那些数字的预测时长是 { $before } 天，现在是 { $now } 天，因此不比较预期。要比较，请选同样的预测时长。
check-other-discount = 那些数字每年折现 { $before }，现在每年折现 { $now }，因此不比较预期。要比较，请用同样的折现率。
check-other-model = 当时的预期来自 { $before }，现在来自 { $now }：差异可能有一部分由此而来。
check-points = { $points } 个百分点
