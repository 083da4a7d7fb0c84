# Customers.
customers-title = Your customers

# At a glance
glance-title = At a glance
glance-headline = { $count ->
    [one] One customer has brought { $revenue }; about { $active } is still active, and { $next } more can be expected until { $date }.
   *[other] { $count } customers have brought { $revenue }; about { $active ->
        [one] { $active } is
       *[other] { $active } are
    } still active, and { $next } more can be expected until { $date }.
}
glance-headline-no-churn = { $count ->
    [one] One customer has brought { $revenue }, and { $next } more can be expected until { $date }.
   *[other] { $count } customers have brought { $revenue }, and { $next } more can be expected until { $date }.
}
glance-headline-so-far = { $count ->
    [one] One customer has brought { $revenue } until { $date }.
   *[other] { $count } customers have brought { $revenue } until { $date }.
}
glance-copy = Copy this sentence
glance-money = Money on this page is { $revenue }, before any cost.
glance-money-margin = Money on this page is { $revenue }, before any cost, as you find it in your shop. Your gross margin of { $margin } counts in CLV : CAC alone; “{ $orders }” and “{ $plan }” show gross profit.
glance-until = What is expected goes until { $date } and is discounted by { $discount } a year.
glance-until-no-discount = What is expected goes until { $date } and is not discounted.
glance-trust = How far to trust it: “{ $orders }” shows how well the same method would have told your own past.
glance-cac = Customer acquisition cost (CAC)
glance-customers = Customers
glance-customers-how = Everybody who has bought and can be told apart.
glance-active = Still active
glance-left = The others, { $share }, will probably not come back.
glance-no-churn = The model in use, NBD, lets nobody leave: it can tell neither who is still active nor how many will leave in a year.
glance-few-came-back = Too few customers have come back to tell how many will leave.
glance-churn-observed = Churn observed in the last year
glance-churn-observed-how = { $before ->
    [one] One customer bought in the year before, and { $lost ->
        [0] bought in the last year as well.
       *[other] did not buy in the last year.
    }
   *[other] Of { $before } customers who bought in the year before, { $lost } did not buy in the last year.
}
glance-churn = Churn expected in a year
glance-churn-how = A forecast: of those still active, so many will have left in a year.
glance-churn-both = It is of them alone; what was observed is of everybody who bought in the year before, also of those who had already bought for the last time.
glance-came-back = Repeat rate
glance-came-back-how = Of all customers, so many have come back on another day.
glance-lifespan = Customer lifespan so far
glance-lifespan-how = From the first purchase to the last, on average; some will still buy again, so this is the least that it can be.
glance-orders = Orders
glance-orders-how = All that count, those without a customer too.
glance-revenue = Revenue
glance-revenue-how = { $revenue }, of all orders.
glance-revenue-guests = { $count ->
    [one] { $money } of it is from one order of a guest, who is no customer that can be told apart.
   *[other] { $money } of it is from { $count } orders of guests, who are no customers that can be told apart.
}
glance-apv = Average purchase value
glance-apf = Average purchase frequency
glance-apf-how = Orders of a customer who bought, { $days ->
    [one] on the one day observed.
   *[other] in the last { $days } days.
}
glance-so-far = CLV so far
glance-so-far-how = What a customer has brought until { $date }, on average.
glance-next = CLV expected next
glance-next-how = What a customer will bring until { $date }, on average.
glance-total = CLV in total
glance-total-how = So far and next together.
glance-ratio-new = CLV : CAC of a new customer
glance-ratio-new-how = What somebody who buys for the first time now will bring as gross profit until { $date }, for each unit of money spent on winning her. Over a whole lifetime 3 is held to be healthy; until that day less may do.
glance-ratio = CLV : CAC of all customers
glance-ratio-how = CLV in total as gross profit, for each unit of money spent on winning a customer, of customers of every age: no measure of what a new one may cost.
glance-ratio-opens = Enter above what a new customer costs and your gross margin, and it stands here.
glance-ratio-free = A new customer costs nothing, so there is no ratio.
glance-year = Against a year ago
glance-year-before = In the year before { $before }.
glance-year-change = { $change } against { $before } in the year before.
glance-year-customers-how = Those who bought in the year.
glance-year-apf = Orders a customer in a year
glance-year-apf-how = Of those who bought in the year.
glance-year-clv-how = Of all who had bought by the end of the year; it grows as customers grow older.
glance-year-opens = A file of two full years will show here how the last year compares with the one before.

# Who is worth what
customers-table = Who is worth what
customers-search = Search for a customer
customers-segment = Segment
customers-tier = Tier
customers-all = All
customers-nobody = No customer is like that.
customers-part = { $count ->
    [one] { $count } customer, who has brought { $revenue } and is expected to bring { $next } next.
   *[other] { $count } customers, who have brought { $revenue } and are expected to bring { $next } next.
}
customers-part-so-far = { $count ->
    [one] { $count } customer, who has brought { $revenue }.
   *[other] { $count } customers, who have brought { $revenue }.
}
customers-caption = Customers
customers-how = A click on a head sorts; a click on a name opens that customer’s page. Below what is expected stands between what it lies in nine of ten cases, if customers go on as they did.
customers-how-so-far = A click on a head sorts; a click on a name opens that customer’s page.
customers-customer = Customer
customers-next = Expected next
customers-alive = Chance still active
customers-gap = Usually every
customers-silent = Silent for
customers-due = Next purchase due
customers-overdue = overdue
customers-stake = Value at stake
customers-last = Last purchase
customers-page = { $first }–{ $last } of { $count }
customers-download = Download these customers as { $format }
customers-carry = To carry these customers, or those of a list below, back into Klaviyo, Shopify or Mailchimp, import the CSV file there and map its column “customer” to the e-mail address or customer number that it holds.
customers-carry-so-far = To carry these customers back into Klaviyo, Shopify or Mailchimp, import the CSV file there and map its column “customer” to the e-mail address or customer number that it holds.
customers-more = Show { $count }
customers-fewer = Show fewer
customers-list-download = { $count ->
    [one] Download { $count } customer as { $format }
   *[other] Download all { $count } as { $format }
}

# Segments
segments-title = Segments, and what to do with each
segments-how = Each customer is compared with all others: how lately she bought, how often, and for how much. Value at stake is what her silence has cost in expectation.
segments-how-so-far = Each customer is compared with all others: how lately she bought, how often, and for how much.
segments-one = There is one customer, and nobody to compare her with.
segments-late-first = Whoever is late by her own rhythm is late in any segment, and for her that goes before the segment’s advice.
segments-late = { $late ->
    [one] Late by her own rhythm: { $late }.
   *[other] Late by their own rhythm: { $late }.
}
segments-slipping-away = { $late ->
    [one] Late by her own rhythm: { $late }, who stands in “{ $list }” below.
   *[other] Late by their own rhythm: { $late }, of whom { $listed ->
        [one] { $listed } stands
       *[other] { $listed } stand
    } in “{ $list }” below.
}
segments-click = A click on a segment shows its customers below.
segments-caption = Segments, the best first; shares are of all customers together
segments-download = Download segments as { $format }
segments-chart = Segments: their share of customers and of customers’ revenue
segments-chart-summary = “{ $segment }” brought the most: { $revenue } of customers’ revenue, by { $customers } of the customers.
segments-chart-share = Share
segments-chart-customers = Of customers
segments-chart-revenue = Of customers’ revenue
segment-champions = Champions
segment-loyal = Loyal
segment-new = New
segment-promising = Promising
segment-needs_attention = Needs attention
segment-at_risk = At risk
segment-cannot_lose = Cannot lose
segment-hibernating = Hibernating
segment-lost = Lost
advice-champions = Thank them, show them what is new first, and ask them for a recommendation; no discount is needed.
advice-loyal = Offer what goes with their last purchases, and a reason to buy a little more.
advice-new = Make the second purchase easy: a word of welcome, help with the first, a next step.
advice-promising = Remind them soon, with something small that fits the first purchase.
advice-needs_attention = Come back to mind with an offer for a limited time, before they drift away.
advice-at_risk = Write personally, ask what was missing, and make coming back worth their while.
advice-cannot_lose = They bought often and much: call or write to each before a competitor has them for good.
advice-hibernating = Write now and then, at little cost; spend nothing on advertising to them.
advice-lost = Try once more, then leave them out of mailings that cost money.

# Tiers
tiers-title = High, mid and low
tiers-how = By value so far and next together, the most valuable first, until they make up the shares of all value that are set.
tiers-click = Set the shares here. A click on a tier shows its customers below.
tiers-caption = Tiers by value; shares are of all customers together
tiers-high = High brings the first
tiers-mid = Mid brings the next
tiers-beyond = Both together can be 100 % at most.
tiers-from = From { $value } on.
tiers-nobody = Nobody.
tier-high = High
tier-mid = Mid
tier-low = Low

# Whom to write to
slipping-away-title = Slipping away: valuable and late
slipping-away-name = Slipping away
slipping-away-not-yet = Who is slipping away can be told only once something can be expected of customers.
slipping-away-nobody = Nobody in the high or mid tier who has come back before is late by her own rhythm.
slipping-away-headline = { $count ->
    [one] One valuable customer is late by her own rhythm. { $stake } is at stake.
   *[other] { $count } valuable customers are late by their own rhythm. { $stake } is at stake.
}
slipping-away-how = They are in the high or mid tier, have come back before, and have been silent for twice their usual gap or more. At stake is what was expected of each when she last bought, less what is expected now. Not all of it comes back with her, for silence also shows that she buys less often. The list begins where most is at stake and the chance is best that she is still active: the two multiplied. The smaller the chance, the less a reminder will do: write personally.
slipping-away-how-no-churn = They are in the high or mid tier, have come back before, and have been silent for twice their usual gap or more. At stake is what was expected of each when she last bought, less what is expected now. Not all of it comes back with her, for silence also shows that she buys less often. The list begins where most is at stake. How likely each is still active the model in use cannot tell, for it knows no churn: write personally to those who are silent longest.
slipping-away-caption = Customers who are slipping away, those first with whom most can be won back
one-time-title = Bought once, and might come back
one-time-nobody = Nobody has bought on one day only and brought money.
one-time-headline = { $count ->
    [one] One customer has bought on one day only, and brought money. { $next } is still expected of her.
   *[other] { $count } customers have bought on one day only, and brought money. { $next } is still expected of them.
}
one-time-how = The second purchase is the hardest to win. These are the ones of whom most is expected: begin at the top. Left out is who has brought no money.
one-time-caption = One-time buyers, the most expected first

# Concentration
concentration-title = How much hangs on how few
concentration-nothing = After refunds customers have brought no money, so nothing hangs on anybody.
concentration-one = There is one customer: all that customers have brought, { $revenue }, hangs on her.
concentration-nothing-at-all = Customers have brought no money, so nothing hangs on anybody.
concentration-ten = { $count ->
    [one] The one most valuable customer brought { $revenue }, { $share } of customers’ revenue. To lose her would cost { $next } of what is expected next, { $share_next }.
   *[other] The { $count } most valuable customers brought { $revenue }, { $share } of customers’ revenue. To lose them would cost { $next } of what is expected next, { $share_next }.
}
concentration-ten-so-far = { $count ->
    [one] The one most valuable customer brought { $revenue }, { $share } of customers’ revenue.
   *[other] The { $count } most valuable customers brought { $revenue }, { $share } of customers’ revenue.
}
concentration-caption = What the most valuable customers have brought, and its share of customers’ revenue
concentration-top = The top
concentration-share = Share of revenue
concentration-gini = Gini coefficient { $gini }: 0 where all bring the same, near 1 where one brings everything.
concentration-chart = What part of the customers brought what part of customers’ revenue
concentration-chart-summary = The most valuable { $percent } of customers brought { $share } of customers’ revenue.
concentration-customers = Share of customers, the least valuable first
concentration-revenue = Share of customers’ revenue
concentration-brought = Your customers
concentration-equal = If all brought the same

# One customer
customer-back = Back to the list
customer-reason = Usually every { $gap }, silent for { $silent }: { $alive } likely still a customer.
customer-reason-once = Bought on one day only, { $silent } ago: { $alive } likely still a customer.
customer-silent = Usually every { $gap }, silent for { $silent }.
customer-silent-once = Bought on one day only, { $silent } ago.
customer-no-churn = Whether this is still a customer the model in use cannot tell: it knows no churn.
customer-bg-nbd = Whether this is still a customer the model in use cannot tell: BG/NBD calls all one-time buyers active.
customer-worth = If so, worth { $value } until { $date }.
customer-slipping-away = She is slipping away: silent for { $gaps } times as long as she usually is, with { $stake } at stake. Write to her personally, ask what was missing, and make coming back worth her while.
customer-late = She is late: silent for { $gaps } times as long as she usually is.
customer-late-remind = A reminder that costs little is enough for what is at stake.
customer-late-first = That she is late goes before what this segment would have you do.
customer-stake-how = What her silence has cost in expectation.
customer-next = With a chance of { $chance } she buys again until { $date }; if she does, in one case of two between { $early } and { $late }.
customer-next-day = With a chance of { $chance } she buys again until { $date }; if she does, in one case of two on { $day }.
customer-next-none = There is next to no chance that she buys again.
customer-segment = { $segment }: of 5 points each, { $recency } for how lately she bought, { $frequency } for how often, { $money } for how much.
customer-chart = How likely she was still a customer, week by week
customer-chart-summary = She last bought on { $bought }; on { $date } she is { $alive } likely still a customer.
customer-line = Her purchases, day by day
customer-line-summary = { $count ->
    [one] She has bought on one day, { $last }.
   *[other] She has bought on { $count } days, from { $first } to { $last }.
}
customer-day = Day
customer-purchases = Purchases
customer-orders = { $count ->
    [one] Her one order
   *[other] Her { $count } orders
}
