# 客户。
customers-title = 您的客户
