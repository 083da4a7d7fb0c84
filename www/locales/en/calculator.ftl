# The calculator.
calculator-privacy = Worked out on this machine; nothing you type is sent anywhere.

# What the merchant has at hand
method = What do you have at hand?
method-totals = Totals
method-totals-help = Revenue, orders and customers of some months
method-averages = Averages
method-averages-help = Order value, how often people buy, how long they stay
method-churn = Revenue per user and churn
method-churn-help = Subscriptions and other regular payments
method-retention = Margin and retention
method-retention-help = Profit per customer and how many stay, discounted
method-acquisition = Acquisition cost
method-acquisition-help = What a campaign cost and whom it won

lifespan-from = The customer lifespan
lifespan-from-known = I know it
lifespan-from-churn = from the churn rate
lifespan-from-list = from a list of customers
first-payment = The first payment comes
first-payment-after_one_period = after one period
first-payment-now = at once

# Fields
field-revenue = Revenue
help-revenue = What customers paid in the period, after refunds.
field-orders = Orders
help-orders = How many orders were placed in the period.
field-customers = Customers
help-customers = How many different customers placed them.
field-period = Length of the period
help-period = The time that these totals cover.
field-average-order-value = Average order value
help-average-order-value = Revenue ÷ orders.
field-purchase-frequency = Purchase frequency
help-purchase-frequency = Orders of one customer in that time, on average.
field-lifespan = Customer lifespan
help-lifespan = From the first order to the last, on average.
field-lifespans = Customer lifespans
help-lifespans = One customer a line, such as “3 years” or “8 months”.
field-churn = Churn rate
help-churn = The share of customers who leave in that time.
field-arpu = Average revenue per user
help-arpu = What one customer pays in that time, on average.
field-margin = Gross margin
help-margin = What is left of the revenue after the cost of goods. With it, the answer is profit.
field-margin-per-customer = Gross margin per customer
help-margin-per-customer = What is left of one customer’s payments in that time, after the cost of goods.
field-retention = Retention rate
help-retention = The share of customers who are still there after that time.
field-discount = Discount rate
help-discount = By how much money in a year counts less than money today. Usually 8 to 15 % a year.
field-horizon = Horizon
help-horizon = Count only this far ahead. Leave it empty to count without end.
field-acquisition-cost = Customer acquisition cost
help-acquisition-cost = What it costs to win one new customer: advertising, discounts, sales.
field-campaign-spend = Campaign spend
help-campaign-spend = Everything that the campaign cost.
field-customers-won = Customers won
help-customers-won = New customers who came through the campaign.
field-lifetime-value = Customer lifetime value
help-lifetime-value = The gross profit of one customer over her life, from another of the choices above.
field-wanted-ratio = Wanted CLV : CAC
help-wanted-ratio = How many times its cost a customer should be worth. Left empty, 3.
optional = optional
period-per-month = per month
period-per-year = per year
period-month = months
period-year = years
yearly = per year
period-of = Unit of time: { $field }
read-as = read as { $value }
read-as-list = { $count ->
    [one] { $count } customer, { $value }
   *[other] { $count } customers, { $value } on average
}
wrote-currency = You wrote { $currency }, the page counts in { $page }.
count-in = Count in { $currency }
still-empty = still empty

# Units
unit-orders = { $count ->
    [one] { $count } order
   *[other] { $count } orders
}
unit-customers = { $count ->
    [one] { $count } customer
   *[other] { $count } customers
}
unit-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
unit-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
list-separator = {", "}
unit-ratio = { $ratio } : 1
per-month = { $amount } per month
per-year = { $amount } per year

# What is wrong with a field
error-no-digits = There is no number in it.
error-unknown-word = “{ $piece }” is not understood. Write the number alone, or with a currency or a unit of time.
error-bad-grouping = The separators in “{ $piece }” do not fit. Write 1234.50, for example.
error-two-numbers = There are two numbers in it. Write one.
error-unclear-sign = It is unclear whether it is above or below zero. Write -5 for minus five.
error-mixed-units = Its units do not go together.
error-too-large = That is more than this field can mean. Check the number and its unit.
error-too-small = That is too close to zero to count with.
error-too-long = That is too long for a number.
error-no-percent = A percentage does not fit here. Write a plain number.
error-no-currency = Money does not fit here. Write a plain number.
error-no-period = A unit of time does not fit here. Write a plain number.
error-yearly-only = Write this rate per year.
error-not-finite = That is no number to count with.
error-negative = It cannot be below zero.
error-zero = It must be more than zero.
error-above-whole = It cannot be more than 100 %.
error-not-whole = Write a whole number.
error-missing = This is needed.
error-endless = Nobody ever leaves, so the value has no end. Say how far ahead to count: fill in a horizon.
error-endless-lifespan = With no churn, a lifespan has no end. Choose “I know it” above and write the lifespan.
error-not-whole-periods = Write a whole number of the periods that churn or retention is counted in.

# The answer
answer = Answer
answer-waiting = Still needed:
answer-invalid = Please correct:
answer-no-result = No result with these numbers:
answer-label = Customer lifetime value
answer-per-customer = per customer
basis-revenue = revenue
basis-gross_profit = gross profit
basis-as_given = as given
basis-net = after acquisition cost
basis-gross = before acquisition cost
basis-expected = expected
basis-undiscounted = not discounted
basis-discounted = discounted at { $rate } a year
basis-horizon = over { $horizon }
notice-fewer-orders-than-customers = There are fewer orders than customers, so some of these customers did not buy in the period. Count only those who did.
notice-lifespan-below-one-period = The lifespan is shorter than the time that frequency is counted in. Check both units.
notice-fewer-than-one-order = At this frequency and lifespan the average customer orders less than once.
notice-negative-margin = The margin is below zero: every sale loses money, and more sales lose more.
notice-revenue-not-profit = No gross margin is given, so the cost is set against revenue. Profit will be less.
notice-not-discounted = Nothing is discounted: money in ten years counts like money today.
notice-nobody-stays = With nobody left after the first period, only the first payment counts.
notice-nobody-leaves = Nobody leaves, so everybody pays in every period.
notice-costs-more-than-worth = A customer costs more to win than she is worth.

# The steps
steps-title = Step by step
steps-rounded = Numbers are shown rounded and worked with in full.
term-revenue = revenue
term-orders = orders
term-customers = customers
term-period = period
term-purchase-value = average purchase value
term-purchase-frequency = average purchase frequency
term-customer-value = customer value
term-lifespan-sum = sum of lifespans
term-lifespan-count = number of customers
term-lifespan = average customer lifespan
term-lifespan-converted = average customer lifespan
term-lifetime-value = customer lifetime value
term-margin = gross margin
term-lifetime-profit = customer lifetime value in gross profit
term-acquisition-cost = customer acquisition cost
term-net-lifetime-value = customer lifetime value after acquisition cost
term-arpu = average revenue per user
term-arpu-converted = average revenue per user
term-churn = churn rate
term-horizon = horizon
term-horizon-converted = horizon
term-margin-per-customer = gross margin per customer
term-margin-per-customer-converted = gross margin per customer
term-retention = retention rate
term-discount = discount rate
term-discount-converted = discount rate
term-carried-over = share carried over to the next period
term-value-to-cost = CLV : CAC
term-wanted-ratio = wanted CLV : CAC
term-highest-cost = the most a new customer may cost
term-campaign-spend = campaign spend
term-customers-won = customers won
term-campaign-return = return on the campaign

# Against the acquisition cost
acquisition-title = Worth and cost
acquisition-ratio = CLV : CAC
acquisition-ratio-enough = That reaches the { $wanted } you want.
acquisition-ratio-short = That is below the { $wanted } you want.
acquisition-free = A customer costs nothing to win, so there is no ratio.
acquisition-payback = Payback period
acquisition-payback-at_once = There is nothing to pay back.
acquisition-payback-month = { $month ->
    [one] { $month } month
   *[other] { $month } months
}
acquisition-payback-how = By the end of month { $month } a customer has brought in { $paid }; a month before, { $before }.
acquisition-payback-never = Never: in all, a customer brings in { $paid }.
acquisition-payback-unknown = Fill in revenue per user and churn to see it.
acquisition-highest = The most a new customer may cost
acquisition-highest-how = for a CLV : CAC of { $wanted }
acquisition-campaign = Return on the campaign
acquisition-campaign-how = what the customers bring in, less the spend, as a share of the spend

# In other people’s pages
embed-reset = Back to the given numbers
embed-attribution = Made with Perennial
embed-forbidden = This page’s policy does not let the calculator run: it needs 'wasm-unsafe-eval' in script-src, or { $origin } in frame-src.
embed-failed = The calculator can’t run here: { $error }
