# Клиенты.
customers-title = Ваши клиенты
