# 报表各画面共用。
report-no-orders = 请先打开订单文件：这里的内容都在这台电脑上由它算出。
report-open-orders = 打开订单文件
report-no-customers = 打开的文件分不出客户，因此无法算出这里的内容。若每笔订单都有客户编号或电子邮件列，就能算出。
report-asked = 您的文件还有一个问题待回答：在订单页回答后，这里就会算出来。
report-files-without-orders = 打开的文件里没有可用来计算的订单。
report-working = 正在计算……
report-on-this-page = 本页内容
report-not-yet = 因此以下略去预期的部分，只列出已经发生的。
revenue-after-refunds = 扣除退款后的销售额
revenue-before-refunds = 未扣退款的销售额

# 打印
print-report = 打印报告
print-preparing = 正在汇编报告。
print-title = 客户终身价值报告
print-name = { $title } – { $files }
print-date = 打印于 { $date }
print-terms = 报告的依据
print-until = { $length }，至 { $date }
print-first-orders = 首笔订单也纳入

# 要填的数字
number-refused = { $name }：{ $said }
number-between = 请写 { $least } 到 { $most }。
number-above-to = 请写大于 { $least }、不超过 { $most } 的数。
number-from = 请写 { $least } 或更大的数。
number-above = 请写大于 { $least } 的数。
number-currency = 这里的金额以 { $currency } 计。
number-kept = 目前仍使用 { $value }。
number-none-kept = 在此之前视为未填。
report-previous = 上一页
report-following = 下一页
