# 计划。
plan-title = 接下来怎么做
