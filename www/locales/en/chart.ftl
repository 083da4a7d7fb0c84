# What stands around every chart.
chart-hint = Point at the chart, or focus it and use the arrow keys, to read its numbers.
chart-empty = There is nothing to be drawn here.
chart-table = The numbers as a table
chart-save-svg = Save as SVG
chart-save-png = Save as PNG

# What is read at a place of it
chart-reading = { $place }: { $values }
chart-separator = {"; "}
chart-named = { $name } { $value }
chart-cell = { $row }, { $column }
chart-range = { $low } to { $high }
chart-expected = { $value } ({ $name })
chart-happened = yes
chart-nothing = nothing
