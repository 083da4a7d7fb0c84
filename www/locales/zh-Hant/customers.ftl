# 客戶。
customers-title = 您的客戶
