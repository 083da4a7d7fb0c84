# 世代与时间。
cohorts-title = 过去的表现
