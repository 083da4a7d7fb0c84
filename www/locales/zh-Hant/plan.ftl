# 計畫。
plan-title = 接下來怎麼做
