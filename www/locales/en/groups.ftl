# Groups and products.
groups-title = Groups and products
groups-heading = Customers by group
groups-none = Your files have nothing to group customers by. A column such as channel, country or discount code would open this, or one that names products.
groups-columns = A column with many different values, such as a town or a note, is not offered: at most 250 make groups, and no more than one for every five customers.
groups-by = Group by
groups-first-products = First products
groups-not-said = (not said)
groups-more = Worth more than the others, beyond chance: { $names }.
groups-less = Worth less: { $names }.
groups-alike = No group is worth more or less than the others by more than chance.
groups-too-few = There are too few customers to tell groups apart.
groups-how = Customers are grouped by what their first order says. “Worth more” and “worth less” compare them with customers who first bought in the same quarter; the amounts themselves do not, and older groups have had more time. The table cannot say why groups differ: who comes by one way may have been a better customer before.
groups-how-products = A customer is in the group of every product of her first order, so groups overlap. “Worth more” and “worth less” compare with customers who first bought in the same quarter; the amounts themselves do not, and older groups have had more time. The table cannot say why groups differ: who begins with one product may have been a better customer before.
groups-guests = { $count ->
    [one] { $count } order of a guest is in no group.
   *[other] { $count } orders of guests are in no group.
}
groups-caption = Money is { $revenue }, for a customer on average. Beneath an average or a share stands how far it may be off by chance, so many customers being known: about nine of ten such ranges hold the true one. For fewer than ten customers an average has none. How far the forecast itself may be off is not in it.
groups-caption-so-far = Money is { $revenue }, for a customer on average; groups are compared by what their customers have brought so far.
groups-customers = Customers
groups-repeat = Came back
groups-so-far = CLV so far
groups-worth = Worth together
groups-standing = Against the others
groups-range = { $low } to { $high }
groups-download = Download these groups as { $format }
groups-shown = { $shown } of { $all } are shown.
standing-too-few = too few to tell
standing-alike = alike
standing-more = worth more
standing-less = worth less
groups-chart = Worth of a customer, so far and until { $date }
groups-chart-summary = A customer of { $name }, the largest group, is worth { $worth } on average.
groups-chart-chance = By chance of who came it may be { $low } to { $high }.
groups-course = What a customer has brought, month by month
groups-course-summary = By the end of month { $month } a customer of { $most } has brought { $high }, and one of { $least } { $low }. All are counted from their first order, so older groups have no head start.
groups-course-month = Months after the first order
groups-course-axis = Revenue of a customer
groups-chart-summary-so-far = A customer of { $name }, the largest group, has brought { $brought } on average.

# What winning them cost
groups-costs = What winning them cost
groups-costs-how = Enter what was spent on winning all customers of a group, over all the time of your files. It is kept while they are open, and goes into no link.
groups-costs-guests = What was spent also won guests, who are not counted here: enter the part that won known customers only.
groups-costs-no_margin = Without your gross margin nobody can say whether a group pays: customers cost money, and bring revenue, of which only a part is profit. Then CAC alone stands here.
groups-costs-profit = They are taken to bring in gross profit, at a margin of { $margin }.
groups-costs-until = CLV : CAC and return count what all customers of a group, old and new, have brought and are expected to bring until { $date }. Payback follows customers from their first order, month by month, by those who have been customers for so long. So a group that has not paid off by { $date } on average may still do so in a later month of a customer’s life.
groups-spent = Spent
groups-spent-on = Spent on winning { $name }
groups-cac = CAC
groups-payback-unseen = not seen yet

# Products
products-title = Products
products-none = Your files do not say which products were bought. An export with a row for each line of an order, and a column that names the product, would open this.
products-product = Product
pairs-title = Bought together
pairs-how = Of { $orders ->
    [one] one order
   *[other] { $orders } orders
}, { $pairs ->
    [one] one pair of products was
   *[other] { $pairs } pairs of products were
} looked at. What is listed is together more often than chance would have it, in orders of five customers at least; that does not prove that one sells the other.
pairs-none = No two products are together more often than chance would have it, in orders of five customers at least.
pairs-first = Product
pairs-second = with
pairs-both = Orders with both
pairs-support = Of all orders
pairs-with-first = Of those with the first
pairs-with-second = Of those with the second
pairs-lift = Times as often as by chance
pairs-download = Download these pairs as { $format }
refills-title = Bought again
refills-how = Days from one purchase of a product to the next by the same customer. Of the times that another purchase followed, a quarter took no more days than the first number, half no more than the second, three quarters no more than the third; who has not bought it again is not in them. Beneath a share stands how far it may be off by chance, nine times in ten.
refills-none = No product has been bought again often enough to tell its rhythm.
refills-again = Bought it again
refills-quarter = A quarter, days
refills-half = Half, days
refills-three-quarters = Three quarters, days
refills-download = Download these products as { $format }
refills-rhythm = Rhythm
refills-steady = steady
refills-unsteady = not steady

# Who is due
due-title = Due to buy again
due-ahead = Look ahead
due-count = { $count ->
    [0] Nobody is due.
    [one] { $count } reminder.
   *[other] { $count } reminders.
}
due-coming = Still to come, the last day of your files included: { $count }.
due-how = Listed is who is due, by the usual rhythm of a product that has a steady one: first those who can be reminded in time, the soonest first, then who is late by less than another rhythm, the most recently due first. Who has a subscription needs no reminder; the orders do not say who has.
due-page = { $first }–{ $last } of { $count }
due-customer = Customer
due-last = Last bought
due-on = Due
due-alive = Chance still active
due-today = today
due-late = { $count ->
    [one] { $count } day late
   *[other] { $count } days late
}
due-in = { $count ->
    [one] in { $count } day
   *[other] in { $count } days
}
due-download = Download all reminders as { $format }
