# The plan.
plan-title = What to do
plan-months = Follow a new customer for

# What a new customer may cost
acquire-title = What a new customer may cost
acquire-most = { $count ->
    [one] Somebody new may cost { $most } at most for nothing to be lost within { $count } month, not discounted; { $healthy }, a third of it, would be healthy whatever comes later.
   *[other] Somebody new may cost { $most } at most for nothing to be lost within { $count } months, not discounted; { $healthy }, a third of it, would be healthy whatever comes later.
}
acquire-brings = { $count ->
    [one] Somebody new brings { $revenue } in revenue within { $count } month. Once your gross margin is entered, it says here how much of that may be spent on winning her.
   *[other] Somebody new brings { $revenue } in revenue within { $count } months. Once your gross margin is entered, it says here how much of that may be spent on winning her.
}
acquire-payback = { $count ->
    [0] What she costs, { $cost }, comes back with the first purchase on average; of single customers { $chance } have paid it back by month { $last }.
   *[other] What she costs, { $cost }, has come back by month { $count } on average; of single customers { $chance } have paid it back by month { $last }.
}
acquire-never = { $count ->
    [one] What she costs, { $cost }, does not come back within { $count } month on average; of single customers { $chance } have paid it back by then.
   *[other] What she costs, { $cost }, does not come back within { $count } months on average; of single customers { $chance } have paid it back by then.
}
acquire-free = Somebody new costs nothing, so she has paid off at once.
acquire-revenue = Money is revenue, before any cost, not discounted.
acquire-profit = Money is gross profit, at a margin of { $margin }.
acquire-how = A first purchase brings { $first } on average and a later one { $spend }, both in revenue.
acquire-chart = What a new customer brings, added up
acquire-chart-summary = { $first } at once, { $last } by the end of month { $month } on average; nine of ten customers are between { $low } and { $high } then.
acquire-month = Months after the first purchase
acquire-brings-profit = Gross profit
acquire-brings-revenue = Revenue
acquire-mean = on average
acquire-band = nine of ten customers
acquire-level = CAC: { $cost }
acquire-no-cac = With a gross margin and a customer acquisition cost, it shows when it comes back, and how likely.
acquire-chance = The chance that a new customer has paid back what she cost
acquire-chance-axis = Paid back
acquire-chance-summary = { $now } at once, { $later } by the end of month { $month }.
acquire-campaigns = Customers of a campaign may be others than those you have: discounts bring those who wait for the next one. Read it as what the customers until now would have been worth.

# Levers
levers-title = Levers: what might bring more
levers-what-if = These are what-ifs, not forecasts of what will work: each says what would be gained if the assumption came true. Whether it does, only a test tells in which some customers are left out.
levers-nothing = Nothing is expected of your customers until { $date }, so there is nothing that larger orders, more orders or better retention would raise.
levers-chart = What each lever would add
levers-lever = Lever
levers-profit = Gross profit more until { $date }
levers-revenue = Revenue more until { $date }
levers-summary = By these assumptions “{ $lever }” would add most: { $money } until { $date }.
levers-reset = Back to the usual assumptions
levers-download = Download these levers as { $format }
levers-adds = It would add { $money } until { $date }.
levers-loses = It would cost { $money } more than it brings until { $date }.
levers-certain = If so many come, this is a plain saving: chance has no part in it.
levers-share-more = That is { $share } more than is expected without.
levers-share-less = That is { $share } less than is expected without.
levers-no-cac = With a customer acquisition cost, it shows what cheaper acquisition would bring.
levers-free = A new customer costs nothing, so she cannot be won for less.
levers-nobody-slipping-away = Nobody valuable is late by her own rhythm, so there is nobody to win back.
levers-no-churn = The model in use, NBD, lets nobody leave: it cannot tell what better retention would bring, and all customers count as active here.
levers-few-came-back = Too few customers have come back to tell how many leave, and so what better retention or subscriptions would bring.
levers-no-margin = Without a gross margin, gains are revenue less what a lever costs by itself, and what it may cost cannot be said.
levers-not-added = Do not add them up: two levers pull at the same purchases.
lever-larger_orders = Larger orders
lever-larger_orders-how = A free delivery from a certain sum on, or a set.
lever-more_orders = More frequent orders
lever-more_orders-how = A reminder when it is time, or a reason to come by.
lever-retention = Better retention
lever-retention-how = More of the active customers are still there after a year.
lever-cheaper_acquisition = Cheaper acquisition
lever-cheaper_acquisition-how = As many new customers as in the last year, each for less.
lever-referrals = Referrals
lever-referrals-how = Some active customers bring somebody new, who is worth what new customers are.
lever-loyalty = A loyalty programme
lever-loyalty-how = It costs a share of all revenue, and adds purchases.
lever-subscriptions = Subscriptions
lever-subscriptions-how = Some active customers buy at a discount, once in the shop’s usual gap. Without it they would buy as often, for as long as customers stay now.
lever-win_back = Winning back
lever-win_back-how = Some of the customers who are slipping away buy once now, and are then expected to buy like anybody who just has.
lever-cross_selling = Cross-selling
lever-cross_selling-how = Some orders get a further item.
pays-cost_per_order = It pays while it costs less than { $money } an order.
pays-cost_per_customer = It pays while it costs less than { $money } an active customer.
pays-reward = It pays while the reward is below { $money }.
pays-cost_per_message = It pays while writing to one of them costs less than { $money }.
pays-members = It pays from { $share } more purchases on.
pays-subscribers = At that discount it pays from { $share } more purchases on.
retention-claim = It is often said that 5 points more retention raise profit by 25 to 95 %, over the whole time that customers stay. Of yours { $churn } leave within a year; { $points ->
    [one] { $points } point
   *[other] { $points } points
} more would make { $share } until the date above.
retention-claim-most = It is often said that 5 points more retention raise profit by 25 to 95 %, over the whole time that customers stay. Of yours { $churn } leave within a year, and no more than these can be kept: so what stands here is worked out as if none left, which would make { $share } until the date above.
assume-larger_orders = Orders larger by
assume-more_orders = Orders more by
assume-retention = Yearly retention up by, points
assume-cheaper_acquisition = Cheaper by
assume-referrals = Of the active bring somebody
assume-referral_reward = Reward, of a mean purchase
assume-loyalty_cost = Cost, of revenue
assume-loyalty_effect = Purchases more by
assume-subscribers = Of the active subscribe
assume-subscription_discount = Discount
assume-subscription_retention = Of them stay each year
assume-won_back = Of those slipping away come back
assume-message_cost = Writing to one costs
assume-cross_sold = Of the orders get an item more
assume-cross_sold_value = Its worth, of the order
