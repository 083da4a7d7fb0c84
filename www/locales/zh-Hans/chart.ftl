# 每张图表周围的文字。
chart-hint = 指向图表，或选中图表后使用方向键，即可读出数字。
chart-empty = 这里没有可以绘制的内容。
chart-table = 以表格显示数字
chart-save-svg = 保存为 SVG
chart-save-png = 保存为 PNG

# 在图表某处读到的内容
chart-reading = { $place }：{ $values }
chart-separator = ；
chart-named = { $name } { $value }
chart-cell = { $row }，{ $column }
chart-range = { $low } 至 { $high }
chart-expected = { $value }（{ $name }）
chart-happened = 有
chart-nothing = 无
