# 分组与商品。
groups-title = 分组与商品
groups-heading = 各组客户
groups-none = 文件里没有可供分组的列。有了渠道、国家或折扣码之类的列，或商品名称列，就能看到这一部分。
groups-columns = 不同的值太多的列（如城市、备注）不会列出：最多 250 个值，且平均每五位客户不超过一个。
groups-by = 分组依据
groups-first-products = 首购商品
groups-not-said = （未注明）
groups-more = 价值高于其他客户，且不只是偶然：{ $names }。
groups-less = 价值较低：{ $names }。
groups-alike = 没有哪一组的价值与其他组相差到超出偶然的程度。
groups-too-few = 客户太少，无法比较各组。
groups-how = 客户按首笔订单所载分组。“价值较高”和“价值较低”是与同一季度首次购买的客户相比；金额本身没有这样比，较早的组有较长的时间。这张表说不出各组为何不同：经某个渠道来的人可能本来就是较好的客户。
groups-how-products = 客户属于首笔订单里每件商品的组，因此各组互有重叠。“价值较高”和“价值较低”是与同一季度首次购买的客户相比；金额本身没有这样比，较早的组有较长的时间。这张表说不出各组为何不同：先买某件商品的人可能本来就是较好的客户。
groups-guests = { $count } 笔访客订单不属于任何一组。
groups-caption = 金额是{ $revenue }，为每位客户的平均。平均值或比率下方，是在只知道这么多客户时它可能偶然偏离的范围：十个这样的范围约有九个包含真正的值。客户不足十位时，平均值不列范围。预测本身可能有的误差不在其中。
groups-caption-so-far = 金额是{ $revenue }，为每位客户的平均；各组按客户至今带来的金额比较。
groups-customers = 客户数
groups-repeat = 复购率
groups-so-far = 至今的 CLV
groups-worth = CLV 合计
groups-standing = 与其他组相比
groups-range = { $low } 至 { $high }
groups-download = 将这些分组下载为 { $format }
groups-shown = 共 { $all } 项，显示 { $shown } 项。
standing-too-few = 人数太少，无法判断
standing-alike = 相当
standing-more = 价值较高
standing-less = 价值较低
groups-chart = 每位客户的价值：至今的，加上预期到 { $date }的
groups-chart-summary = 最大的一组是“{ $name }”，每位客户平均值 { $worth }。
groups-chart-chance = 来的是哪些客户带有偶然，这个平均可能在 { $low } 至 { $high } 之间。
groups-course = 每位客户逐月带来多少
groups-course-summary = 到第 { $month } 个月底，“{ $most }”的客户每位带来 { $high }，“{ $least }”的客户每位带来 { $low }。都从首笔订单起算，因此较早的组不占便宜。
groups-course-month = 首笔订单后的月数
groups-course-axis = 每位客户的销售额
groups-chart-summary-so-far = 最大的一组是“{ $name }”，每位客户至今平均带来 { $brought }。

# 争取这些客户的花费
groups-costs = 争取这些客户的花费
groups-costs-how = 填入在文件涵盖的全部时间里，为争取一组全部客户所花的钱。这只在文件打开期间保留，不会写进链接。
groups-costs-guests = 这笔钱也带来了访客，而访客不计在内：请只填用于争取访客以外客户的部分。
groups-costs-no_margin = 没填毛利率，就说不出一组是否划算：获客花的是钱，客户带来的是销售额，其中只有一部分是利润。这时只列 CAC。
groups-costs-profit = 客户带来的以毛利计，毛利率 { $margin }。
groups-costs-until = CLV : CAC 与回报率计入一组全部新老客户至今带来的，以及预期到 { $date }为止带来的。回本周期从每位客户的首笔订单起逐月计算，只看成为客户已有那么久的人。因此平均到 { $date }尚未回本的一组，仍可能在客户更晚的月份回本。
groups-spent = 花费
groups-spent-on = 争取“{ $name }”的花费
groups-cac = CAC
groups-payback-unseen = 尚未见到

# 商品
products-title = 商品
products-none = 文件没有说明买了哪些商品。导出时每个订单商品一行，并有商品名称列，就能看到这一部分。
products-product = 商品
pairs-title = 一起购买的商品
pairs-how = 从 { $orders } 笔订单中检查了 { $pairs } 对商品。下列商品一起出现的次数超出偶然，且至少有五位客户在同一笔订单里买过；这不证明其中一件带动了另一件。
pairs-none = 没有哪两件商品一起出现的次数超出偶然，且至少有五位客户在同一笔订单里买过。
pairs-first = 商品
pairs-second = 搭配
pairs-both = 两者都有的订单
pairs-support = 占全部订单
pairs-with-first = 占含前者的订单
pairs-with-second = 占含后者的订单
pairs-lift = 是偶然情况的几倍
pairs-download = 将这些商品组合下载为 { $format }
refills-title = 再次购买的商品
refills-how = 同一位客户两次购买同一商品之间的天数，只计之后又再买的：其中四分之一不超过第一个数，一半不超过第二个数，四分之三不超过第三个数；没有再买的人不在其中。比率下方是它可能偶然偏离的范围，十次有九次。
refills-none = 没有哪件商品再次购买的次数多到看得出规律。
refills-again = 再次购买
refills-quarter = 四分之一（天）
refills-half = 一半（天）
refills-three-quarters = 四分之三（天）
refills-download = 将这些商品下载为 { $format }
refills-rhythm = 间隔是否规律
refills-steady = 规律
refills-unsteady = 不规律

# 该复购的客户
due-title = 到了复购时间的客户
due-ahead = 提醒时长
due-count = { $count ->
    [0] 目前没有客户到了复购时间。
   *[other] { $count } 条提醒。
}
due-coming = 其中尚未到期的（含文件的最后一天）：{ $count } 条。
due-how = 所列的是按商品的规律间隔应当复购的客户，只看间隔规律的商品：先列还来得及提醒的，由近到远；再列逾期不到一个间隔的，由新到旧。订阅的客户不必提醒；从订单看不出谁有订阅。
due-page = 第 { $first }–{ $last } 条，共 { $count } 条
due-customer = 客户
due-last = 上次购买
due-on = 预计复购日
due-alive = 活跃概率
due-today = 今天
due-late = 已过 { $count } 天
due-in = 还有 { $count } 天
due-download = 将全部提醒下载为 { $format }
