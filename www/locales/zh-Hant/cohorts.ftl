# 世代與時間。
cohorts-title = 過去的表現
