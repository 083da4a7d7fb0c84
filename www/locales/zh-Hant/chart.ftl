# 每張圖表周圍的文字。
chart-hint = 指向圖表，或選取圖表後使用方向鍵，即可讀出數字。
chart-empty = 這裡沒有可以繪製的內容。
chart-table = 以表格顯示數字
chart-save-svg = 儲存為 SVG
chart-save-png = 儲存為 PNG

# 在圖表某處讀到的內容
chart-reading = { $place }：{ $values }
chart-separator = ；
chart-named = { $name } { $value }
chart-cell = { $row }，{ $column }
chart-range = { $low } 至 { $high }
chart-expected = { $value }（{ $name }）
chart-happened = 有
chart-nothing = 無
