# 您的订单。
orders-title = 您的订单
orders-lead = 打开店铺导出的订单文件。文件只在这台电脑上读取，读懂了什么都会列出来。
orders-drop = 把 CSV 文件拖到这里
orders-choose = 选择文件
orders-paste = 或以文字粘贴表格
orders-paste-label = 表格内容，含标题行
orders-paste-read = 读取这段文字
orders-pasted = 粘贴的文字
orders-which = 需要的内容：每笔订单一行，或每个订单商品一行，并有日期、金额，以及能区分客户的列，例如电子邮箱。Shopify：“订单”→“导出”→“纯 CSV 文件”。
orders-privacy = 数据不会离开这台电脑。想确认的话，请在打开文件前断开网络：照样能用。
orders-another = 读取另一个文件

# 读取时
orders-reading = 正在读取文件。
orders-reading-again = 后面有一行说明了其他行该怎么读，因此再读一次。
orders-decoding = 文件不是 UTF-8，正在这台电脑上转换。
orders-read = 文件已读取。
orders-one-file = 文件已读取。另有 { $count } 个文件未读：一次只读一个文件。
orders-progress = { $done }／{ $all }
orders-cancel = 取消
orders-try-again = 再试一次
trouble-stopped = 已停止读取，文件内容没有保留。
trouble-unreadable = 浏览器无法读取这个文件，可能已被移动或修改。请重新选择。
trouble-crashed = 读取中断，文件需要的内存可能超过浏览器所能提供。请关闭其他标签页再试，或导出较短的期间。

# 订单的总计
orders-summary-title = 订单总计
orders-net = 扣除退款后的销售额
orders-period = { $count ->
    [1] { $first }，一天
   *[other] { $first }至{ $last }，共 { $count } 天
}
orders-gross = 总销售额
orders-gross-how = 未扣退款，不含已取消的订单。
orders-refunded = 退款
orders-refunded-how = 已退还的金额。
orders-orders = 订单数
orders-cancelled = { $count ->
    [0] 没有取消的订单。
   *[other] 另有 { $count } 笔已取消，不计入。
}
orders-customers = 客户数
orders-one-time = { $count ->
    [0] 每位客户都在另一天再次购买。
   *[other] 其中 { $count } 位只在一天内购买过。
}
orders-guests = 有 { $count } 笔订单没有客户资料。
orders-apv = 平均购买金额
orders-apv-how = { $net } ÷ { $orders }
orders-apf = 平均购买频率
orders-apf-how = { $orders } ÷ { $customers }，整段期间
orders-so-far = 至今每位客户的销售额
orders-so-far-how = { $revenue } ÷ { $customers }。客户至少值这么多。
orders-lifespan = 至今的客户生命周期
orders-lifespan-how = 从第一笔到最后一笔订单的平均时间；只购买一次的以 0 计。这个数字偏低：文件结束时，多数客户还会再买，而最近才来的客户还没有时间回来。
orders-days = { $count } 天
orders-use = 将这些平均数带入计算器
orders-use-how = 客户生命周期会照文件中的数字带入，因此偏短，算出的价值也会偏低。如果您知道实际数字，请在计算器中改填。
orders-use-guests = 没有客户资料的订单不计入。

# 尚待决定
orders-questions-title = 请您决定
orders-questions-lead = 文件本身看不出来。在您决定之前，不会加总任何数字。
question-charset = 文件没有说明应按哪种字符编码读取。下面哪一种读法是对的？
question-date-order = 这些日期中，哪一个在最前面？
question-decimal-mark = 有 { $count } 个金额可以有两种读法，第一个在第 { $line } 行：“{ $example }”。它是多少？
question-currency = 订单有多种货币，不能相加。您想看哪一种？
question-amounts = 有 { $count } 笔订单的各行金额不同，第一笔在第 { $line } 行。金额是各商品的、需要相加，还是整笔订单的？
order-day-first = 日在前
order-month-first = 月在前
order-year-first = 年在前
answer-date = 第 { $line } 行是{ $date }
answer-span = { $first }至{ $last }
answer-busiest = 最多的是{ $month }：{ $count } 行
answer-empty-months = 有 { $count } 个月没有数据
answer-impossible = 有 { $count } 个日期不存在，第一个在第 { $line } 行
answer-decimal-mark = 是 { $value }
answer-currency = { $currency }：{ $count } 笔订单，{ $gross }
answer-per-line = 各商品的：相加
answer-per-order = 整笔订单的：这些订单先搁置

# 文件如何读取
orders-understood-title = 文件如何读取
orders-understood-lead = 请更正不对的地方，文件会立即重新读取。
orders-role = 内容
orders-column = 列
orders-samples = 示例
orders-evidence = 依据
orders-no-column = – 无 –
orders-unnamed-column = 第 { $number } 列
role-order-id = 订单编号
role-customer = 客户
role-date = 订单日期
role-amount = 订单金额
role-refunded = 退款金额
role-status = 状态
role-cancelled-at = 取消时间
role-currency = 货币
orders-automatic = 依文件判断
orders-member = 压缩包中的文件
orders-sheet = 工作表
orders-charset = 字符编码
charset-utf-8 = UTF-8
charset-utf-16le = UTF-16
charset-utf-16be = UTF-16 BE
charset-gb18030 = 简体中文（GB18030, GBK）
charset-big5 = 繁体中文（Big5）
charset-windows-1251 = 西里尔文（Windows-1251）
charset-koi8-r = 西里尔文（KOI8-R）
charset-koi8-u = 西里尔文（KOI8-U）
charset-ibm866 = 西里尔文（DOS 866）
charset-x-mac-cyrillic = 西里尔文（Mac）
charset-iso-8859-5 = 西里尔文（ISO 8859-5）
charset-windows-1252 = 西欧（Windows-1252）
charset-macintosh = 西欧（Mac）
charset-windows-1250 = 中欧（Windows-1250）
charset-iso-8859-2 = 中欧（ISO 8859-2）
charset-windows-1257 = 波罗的海（Windows-1257）
charset-iso-8859-13 = 波罗的海（ISO 8859-13）
charset-iso-8859-4 = 波罗的海（ISO 8859-4）
charset-windows-1254 = 土耳其文（Windows-1254）
charset-windows-1253 = 希腊文（Windows-1253）
charset-iso-8859-7 = 希腊文（ISO 8859-7）
charset-windows-1255 = 希伯来文（Windows-1255）
charset-iso-8859-8 = 希伯来文（ISO 8859-8）
charset-windows-1256 = 阿拉伯文（Windows-1256）
charset-iso-8859-6 = 阿拉伯文（ISO 8859-6）
charset-windows-874 = 泰文（Windows-874）
charset-windows-1258 = 越南文（Windows-1258）
charset-shift_jis = 日文（Shift JIS）
charset-euc-jp = 日文（EUC-JP）
charset-euc-kr = 韩文（EUC-KR）
orders-delimiter = 列分隔符
delimiter-comma = 逗号
delimiter-semicolon = 分号
delimiter-tab = 制表符（Tab）
orders-order = 日期
orders-mark = 小数点
mark-point = 句点，如 1,234.50
mark-comma = 逗号，如 1.234,50
orders-amounts = 金额
amounts-per-order = 金额属于整笔订单
amounts-per-line = 金额属于单个商品
amounts-row-per-order = 每行一笔订单
amounts-money-once = 每行一个商品，订单金额只在其中一行
amounts-money-repeated = 每行一个商品，每行都重复订单金额
amounts-money-per-line = 每行一个商品，金额为该商品的
orders-currency = 货币
orders-no-currency = 文件没有注明，以 { $page } 显示。
orders-other-currency = 选择其他货币
evidence-chosen = 由您选择。
evidence-nothing = 文件中没有相反的迹象。
evidence-byte-order-mark = 文件开头有它的标记。
evidence-byte-pairs = 每两个字节合成一个字符。
evidence-known-words = 这样读取时，认得 { $count } 个列名和状态。
evidence-letters = 根据 { $count } 个字符的搭配判断：请核对示例。
evidence-header = 这样标题行有 { $count } 列，其中 { $known } 列的名称已知。
evidence-column-names = 其中一行的 { $count } 格里，有 { $known } 个是已知的列名。
evidence-platform = 标题行符合 { $platform }。
evidence-word = 依列名。
evidence-rows = 有 { $count } 行可以看出，第一行在第 { $line } 行。
evidence-years = 这样读取时，日期在 { $count } 年之内；否则会分散在 { $otherwise } 年中。
evidence-orders = 有 { $count } 笔订单可以看出。
platform-shopify-orders = Shopify 订单

# 数据行
orders-rows-title = 数据行
orders-rows = 共读取 { $read } 行：采用 { $used } 行，搁置 { $aside } 行。
orders-reason-rows = { $count } 行，第一行在第 { $line } 行
orders-show-rows = 显示这些行
orders-more-rows = 显示更多
orders-download-rows = 下载为 CSV
orders-download-name = 搁置的行
orders-line = 行号
orders-reason = 原因
orders-row = 内容
reason-unclosed-quote = 这里有一个引号开始后没有结束，因此这一行一直延伸到文件结尾。
reason-too-long = 这一行比任何订单都长。
reason-blank = 这一行是空白的。
reason-field-count = 这一行的列数与标题行不同。
reason-not-utf8 = 其中有不是字符的字节。
reason-no-order-id = 缺少订单编号。
reason-bad-date = 日期无法识别，或没有这一天。
reason-bad-amount = 金额无法识别。
reason-ambiguous-amount = 金额可以有两种读法，而这一列两种都用。
reason-negative-amount = 金额小于零，可能是退款或费用的行。
reason-bad-refund = 退款金额无法识别。
reason-no-date = 订单没有日期。
reason-no-amount = 订单没有金额。
reason-two-amounts = 同一订单的各行金额不同。
reason-two-customers = 同一订单的各行客户不同。
reason-two-currencies = 同一订单的各行货币不同。
reason-other-currency = 订单是其他货币，或没有注明货币。

# 文件做不到的事
refusal-empty = 文件是空的。请重新导出订单，再选择新文件。
refusal-damaged = 文件不完整，或其中有不该有的内容。请重新下载或导出；如果仍然如此，请用 Excel 打开并另存为“CSV UTF-8”。
refusal-too-large = 解压后，文件超过这里读取的上限：工作簿的工作表 512 MB、压缩包中的文件 2 GB、压缩包中的工作簿 64 MB。请导出较短的期间，或另存为 CSV 再打开。
refusal-beyond-sheet = 工作簿中有单元格超出工作表的最后一行或最后一列，表格程序不会这样写。请用 Excel 打开、重新保存，再打开新文件。
refusal-locked = 压缩包有密码保护。请输入密码解压，再打开其中的订单文件。
refusal-rarely-packed = 压缩包用了这里无法读取的压缩方式。请先解压，再打开其中的订单文件。
refusal-nothing-inside = 压缩包中没有这里能读取的表格；其中的压缩包不会再打开。请先解压，再打开订单文件。
refusal-not-utf8 = 文字不是 UTF-8 编码（第 { $line } 行）。在 Excel 中请选“文件”→“另存为”→“CSV UTF-8”；其他程序保存时请选 UTF-8，再打开新文件。
refusal-wrong-charset = 按这种字符编码，文件中有太多内容不是文字（第 { $line } 行）。请在下面选择另一种。
refusal-too-many-columns = 文件有超过 1,000 列，订单导出文件远少于此。请确认文件是否正确。
refusal-header-only = 文件只有标题行，下面没有数据。请导出有订单的期间。
refusal-customers-export = 这是客户名单，不是订单：没有订单日期。请改为导出订单；Shopify：“订单”→“导出”。
refusal-no-amount = 找不到订单金额的列。如果有，请在下方选择；否则请导出含金额的订单。
refusal-no-date = 找不到订单日期的列。如果有，请在下方选择；否则请导出含日期的订单。
refusal-no-customer = 找不到能区分客户的列，因此无法计算单个客户与购买频率；销售额与平均购买金额仍可计算。如果有这样的列，请在下方选择。
refusal-nothing-usable = 没有任何一行可用。请看下方的原因；改选列或分隔符通常有帮助。
file-picture = 这是图片，不是表格。请从店铺导出 CSV 格式的订单，再打开该文件。
file-pdf = 这是 PDF，内容是页面而不是数据行。请从店铺导出 CSV 格式的订单，再打开该文件。
file-workbook = 这是 Excel 或 LibreOffice 的工作簿。请在该程序中打开，选“另存为”→“CSV UTF-8”，再在这里打开新文件。
file-old-workbook = 这是旧式或受保护的 Excel 工作簿。请用 Excel 打开，选“另存为”→“CSV UTF-8”，再在这里打开新文件。
file-encrypted-workbook = 这个工作簿有密码保护（例如 Shopee 的导出文件）。请用 Excel 输入密码打开，选“文件”→“信息”→“保护工作簿”→“用密码进行加密”，清空密码后保存，再在这里打开。
file-binary-workbook = 这是 Excel 二进制工作簿（.xlsb）。请用 Excel 打开，选“另存为”→“Excel 工作簿 (.xlsx)”，再在这里打开新文件。
file-archive = 这是这里无法读取的压缩包。请先解压，再打开其中的订单文件。
file-html = 这其实是网页，文件名可能不是这样写。请用 Excel 或 LibreOffice 打开，另存为“CSV UTF-8”，再在这里打开新文件。
file-xml = 这是 XML，不是表格。请从店铺导出 CSV 格式的订单，或用 Excel 打开后另存为“CSV UTF-8”。
file-json = 这是 JSON，不是表格。请从店铺导出 CSV 格式的订单。
file-utf16 = 文字是 UTF-16 编码（“Unicode 文本”）。在 Excel 中请选“文件”→“另存为”→“CSV UTF-8”，再打开新文件。
file-binary = 这不是文本文件。请从店铺导出 CSV 格式的订单，再打开该文件。

# 其他值得知道的事
note-customers-by-name = 只能按姓名区分客户，同名的两位会算成一位。
note-lines-without-order-id = 文件列出商品但没有订单编号，因此每一行都算一笔订单。
note-rounded = 有 { $count } 个金额的小数超过四位，已四舍五入。
note-dates-in-utc = 有 { $count } 个日期是世界标准时间（UTC），接近午夜的订单可能与店铺当地日期差一天。
note-unnamed-currency = 有 { $count } 笔订单没有注明货币，视为与其他订单相同。
note-refunded-without-amount = 有 { $count } 笔订单的状态是已退款，但没有金额，因此全额计入。
note-archives-inside = 压缩包中有 { $count } 个文件本身也是压缩包，没有打开。
note-locked-inside = 压缩包中有 { $count } 个文件有密码保护，没有读取。
note-not-utf8-elsewhere = { $count } 行在不需要的字段中含有不是字符的字节。
