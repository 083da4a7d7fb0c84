# Customers.
customers-title = Your customers
