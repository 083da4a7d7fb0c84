# 各画面之外的页面文字。
page-title = Perennial：您的客户值多少？
page-promise = 知道客户的价值，而不必让任何人看见您的客户。
skip-to-content = 跳到内容
navigation = 画面
screen-calculator = 计算器
screen-orders = 您的订单
screen-embed = 嵌入
screen-about = 方法与隐私
language = 语言
currency = 货币
currencies-common = 常用
currencies-all = 全部
failed-to-start = 计算器无法在这个浏览器中启动：{ $reason } 请改用新版的 Chrome、Edge、Firefox 或 Safari。
offline-ready = 已全部加载。现在没有网络也能使用。
footer-privacy = 您在这里输入或打开的内容都不会离开这台电脑。
footer-how-to-check = 如何查证

# 方法与隐私
about-title = 方法与您的隐私
about-privacy-title = 您的数字只留在您这里
about-privacy-what = 所有计算都在这个网页里、在您的电脑上完成。网页背后没有能接收数字的服务器，不设置 Cookie，不加载任何第三方内容，不统计访问次数，并以自身的规则禁止对外连接。
about-privacy-check = 如何查证
about-privacy-check-network = 打开浏览器的开发者工具（F12），选择“网络”，再输入数字或打开文件：不会出现任何请求。
about-privacy-check-offline = 或在网页加载后断开网络，一切照常运行。
about-privacy-check-policy = 或查看网页源代码：其内容安全策略写明 connect-src 'none'，由浏览器强制执行。
about-privacy-link = 从这里复制的链接会带着您在计算器中输入的数字，位于 # 之后，浏览器不会把这部分发给服务器。链接绝不包含文件中的任何内容。
about-privacy-limits = 任何网页都无法排除的是：浏览器的扩展程序和电脑上的其他程序能看到您所看到的内容。
about-method-title = 数字如何得出
about-method-averages = 由总数或平均数：客单价 × 购买频率 × 客户生命周期。这是多数教程采用的五步法，假设平均的客户会稳定购买，然后停止。
about-method-churn = 由流失率：每用户平均收入 ÷ 客户流失率。假设每位客户在每个月离开的概率都相同。
about-method-retention = 由毛利与留存率：毛利 × 留存率 ÷（1 + 折现率 − 留存率），依 Gupta 与 Lehmann（2003）；首笔付款立即发生时，依 Blattberg 与 Deighton（1996）。
about-method-acquisition = 与获取成本相比：价值与成本的比、收回成本的月份，以及一位新客户最多可花多少成本。
about-method-limits = 平均数会掩盖一件事：少数客户占了大部分价值，而许多客户只买一次。请用它把握大方向，不要用来判断个别客户。
about-build-title = 这份副本
about-build = Perennial { $version }。计算器的 WebAssembly 的 SHA-256 为 { $calculator }，读取文件的部分为 { $workbench }，其他格式的部分为 { $formats }。
