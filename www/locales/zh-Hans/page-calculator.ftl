# 只有页面上的计算器会说的话。

calculator-title = 一位客户值多少？
calculator-lead = 填入您知道的数字，答案会随着输入出现，并列出每一个步骤。

# 可以拿来做什么
example = 填入示例
clear = 全部清除
copy-sentence = 复制成一句话
copy-formula = 复制成 Excel 或 Google 表格公式
copy-link = 复制链接
print = 打印
copied = 已复制。
copy-by-hand = 浏览器不允许复制。请从这里复制：
sentence = 在{ $inputs }的情况下，一位客户值 { $value }（{ $basis }）。
sentence-input = { $field } { $value }

# 什么影响最大
sensitivity-title = 什么影响最大
sensitivity-lead = 每次只把一个数字减少或增加十分之一，其余不变。
sensitivity-summary = 影响最大的是{ $field }：增加十分之一，价值变动 { $larger }；减少十分之一，变动 { $smaller }。
sensitivity-input = 数字
sensitivity-smaller = 减少 10%
sensitivity-larger = 增加 10%
sensitivity-outside = 不可能

# 如果
what-if-title = 如果……？
what-if-lead = 调整一个或几个数字，看看价值会变成多少。
what-if-change = { $field }的变动
what-if-points = 百分点
what-if-percent = %
what-if-result = 会变成 { $value }：{ $difference }（{ $relative }）。
what-if-result-plain = 会变成 { $value }：{ $difference }。
what-if-unchanged = 尚未变动任何数字。
what-if-reset = 撤销全部变动
what-if-was = { $from } → { $to }
what-if-invalid = { $field }：这样变动得不出结果。
