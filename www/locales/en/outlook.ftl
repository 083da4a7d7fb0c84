# What customers will be worth.
outlook-title = What your customers will be worth
outlook-horizon = Look ahead
outlook-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
outlook-model = Model
outlook-model-chosen = Chosen by the look back
outlook-discount = Discount a year
outlook-margin = Gross margin
outlook-margin-none = none
outlook-stage-backtest = Your own past is being forecast, to see how well that works.
outlook-stage-models = All orders are being learnt from.
outlook-stage-ranges = Possible futures are being drawn, for the ranges.
outlook-stop = Stop
outlook-stopped = It was stopped. The orders are still here.
outlook-crashed = Working it out broke off; it may need more memory than this browser gives. The orders are still here.
outlook-again = Work it out

# A look back
hindsight-title = First, a look back
hindsight-sentence = { $count ->
    [one] Knowing nothing after { $split }, { $model } would have said { $said } until { $end } from the one customer there was. { $happened } came in from her.
   *[other] Knowing nothing after { $split }, { $model } would have said { $said } until { $end } from the { $count } customers there were. { $happened } came in from them.
}
hindsight-chosen = The model was chosen by this look back, since it came closest to the purchases, or about as close as the closest: ahead it may do less well.
hindsight-too-high = It would have been { $share } too high.
hindsight-too-low = It would have been { $share } too low.
hindsight-too-right = It would have been right.
hindsight-came-within = Its range was { $low } to { $high }; what came lay within it.
hindsight-came-above = Its range was { $low } to { $high }; what came lay above it. Such a range takes the model to be right and customers to go on as they did.
hindsight-came-below = Its range was { $low } to { $high }; what came lay below it. Such a range takes the model to be right and customers to go on as they did.
hindsight-none = There is too little history to check a forecast against.
hindsight-not-telling = { $count ->
    [one] Too little happened on that one day to tell which forecast is right.
   *[other] Too little happened in those { $count } days to tell which forecast is right.
}
hindsight-caption = { $count ->
    [one] What would have been said of the one customer known on { $split }
   *[other] What would have been said of the { $count } customers known on { $split }
}
hindsight-forecast = Forecast
hindsight-money = Money
hindsight-difference = Off by
hindsight-purchases = Purchases
hindsight-happened = What happened
contender-averages = Calculator’s formula
contender-repeated = Past spend repeats
model-mbg-nbd = MBG/NBD
model-pareto-nbd = Pareto/NBD
model-bg-nbd = BG/NBD
model-nbd = NBD
hindsight-how = How this was checked
hindsight-rule = The last quarter of the time is held out; with two years or more the last year, so that every season is in both parts. Each forecast is made from what was before. The model that comes closest to the purchases in all is used; of those within 5 % of it the one that calls fewest one-time buyers customers.
hindsight-split = Last day that may be known
hindsight-usual = Back to the usual day
hindsight-errors = How far off it was customer by customer, and how well it ranks them
hindsight-mae = Mean absolute error, purchases
hindsight-rmse = Root mean squared error
hindsight-gini = Ranking: 100 % is perfect, 0 % chance
hindsight-decile = Money from the tenth ranked highest
hindsight-nearest = Nearest to the money: { $names }.
hindsight-best-ranking = Best at ranking customers: { $names }.
hindsight-nearer-rules = Without any model nearer to the money than { $model }, which is in use: { $names }.
hindsight-better-ranking-rules = Without any model better at ranking customers than { $model }, which is in use: { $names }.
hindsight-no-rule = No rule without a model did better than { $model }, which is in use.
hindsight-groups = Purchases of one customer on average, by how often she had bought again before, { $model }
hindsight-repeats = Repeat purchases before
hindsight-customers = Customers
hindsight-expected = Expected
hindsight-weeks = Purchases week by week, added up
hindsight-weeks-summary = By { $date } there { $happened ->
    [one] was { $happened } purchase
   *[other] were { $happened } purchases
}, and { $model } expected { $expected }.
hindsight-week = Until

# Three numbers
outlook-numbers = Three numbers
outlook-so-far = Value so far
outlook-next = Expected next, until { $date }
outlook-total = Together
outlook-range = If customers go on as they did, { $low } to { $high }.
outlook-range-how = A range holds nine of ten outcomes if customers go on as they did; it does not know of what changes.
outlook-each = { $value } a customer.
outlook-basis-revenue = Money is { $revenue }, before any cost.
outlook-basis-revenue-plain = Revenue, before any cost.
outlook-basis-profit = Money is gross profit, at a margin of { $margin }.
outlook-basis-discount = What is expected is discounted by { $discount } a year, which takes { $money } off.
outlook-basis-no-discount = Nothing is discounted: money in a year counts like money today.
outlook-basis-customers = What new customers and guests will bring is left out: only the customers you have are counted on.
outlook-new-customer = Somebody who buys for the first time now is worth { $total } in gross profit until { $date }, discounted: { $first } for the first order and { $next } for those after it. Spend no more than that to win one, if it is to come back by then.
outlook-new-customer-no-discount = Somebody who buys for the first time now is worth { $total } in gross profit until { $date }, not discounted: { $first } for the first order and { $next } for those after it. Spend no more than that to win one, if it is to come back by then.
outlook-new-customer-revenue = Somebody who buys for the first time now brings { $total } in revenue until { $date }: { $first } with the first order and { $next } with those after it. Once your gross margin is entered, it says here what she may cost.

# The sample shop
truth-title = The sample shop: expected, and true
truth-how = These customers are made up, so what they went on to do in the year after is known. No model was told.
truth-expected = Expected
truth-true = True
truth-range = How sure
truth-money = Money, not discounted
truth-between = { $low } to { $high }

# Who is still there
outlook-active-title = Who is still there
outlook-active = { $count ->
    [one] The one customer is still active with a chance that adds { $active }; { $purchases ->
        [one] { $purchases } purchase is
       *[other] { $purchases } purchases are
    } to be expected until { $date }.
   *[other] Of { $count } customers about { $active } are still active; { $purchases ->
        [one] { $purchases } purchase is
       *[other] { $purchases } purchases are
    } to be expected until { $date }.
}
outlook-active-unknown = { $purchases ->
    [one] { $purchases } purchase is
   *[other] { $purchases } purchases are
} to be expected of { $count ->
    [one] the one customer
   *[other] { $count } customers
} until { $date }. Which of them are still active the model in use cannot tell: it knows no churn.
why-backtest = { $model } is used, for it came closest in the look back, or about as close as the closest.
why-too-little = { $model } is used, since the look back could not tell: it is the one for shops of which little is known.
why-asked = { $model } is used because you chose it.
how-mbg-nbd = It takes each customer to buy at her own pace, and perhaps to leave after any purchase.
how-pareto-nbd = It takes each customer to buy at her own pace, and perhaps to leave at any time.
how-bg-nbd = It takes each customer to buy at her own pace, and perhaps to leave after a repeat purchase: whoever bought once counts as still there.
how-nbd = It takes each customer to buy at her own pace, and never to leave.
outlook-regular = Customers buy more evenly than chance would have it (k = { $k }), so that silence tells sooner.
outlook-models = The models that let customers leave differ by a factor of { $ratio } in the money that they expect.
outlook-active-customers = Still active
outlook-purchases = Purchases
outlook-money = Money
outlook-other = { $model }: { $verdict }
outlook-nbd = NBD lets nobody leave: it is here to show what that is worth.
outlook-bg-nbd = BG/NBD calls all one-time buyers active.
verdict-fine = Your data determine it well.
verdict-ridge = Several settings explain your data equally well; what it expects may still be right.
verdict-no-churn-yet = Your data do not yet show customers leaving.
verdict-few-left = Too few subscribers have left to tell how many will: take these numbers as a first guess.
verdict-few-repeat-buyers = Too few came back to learn much from; it leans on what is usual elsewhere.
verdict-spend-tied-to-frequency = Who buys more often spends more, or less, on a purchase. The model takes the two to be unrelated, so single customers may be off.
verdict-no-mean-spend = Large purchases are so frequent that they have no mean.

# What a purchase brings
outlook-spending = What a purchase brings
outlook-mean-spend = A purchase of a new customer brings { $value } on average.
outlook-same-for-all = It is the shop’s mean, the same for everybody.
outlook-spend-is-revenue = This is revenue, before the margin.
outlook-first-orders = Let first orders tell it, too
outlook-first-orders-how = It is learnt from repeat purchases, since those are what is forecast and first orders are mostly unlike them: { $without } a purchase. With first orders it would be { $with }. In the value so far all orders are counted.

# What to bear in mind
outlook-cautions = What to bear in mind
caution-seasons-unknown = { $count ->
    [one] One day is known: nobody can tell a season from a trend by that.
   *[other] Only { $count } days are known: a season cannot be told from a trend by that.
}
caution-long-history = { $count ->
    [one] Your file covers { $count } year, and customers of then are taken to be like those of today. A file of the last years may tell more.
   *[other] Your file covers { $count } years, and customers of then are taken to be like those of today. A file of the last years may tell more.
}
caution-one-customer = One customer brought { $share } of the money. What she does decides more than any forecast.
caution-guests = { $share } of the orders name no customer. Nothing is expected of those who placed them.
caution-nobody-came-back = Nobody has bought on a second day yet. What is expected rests on how long nobody came back.
caution-began-before = Many seem to have been customers before your file begins: who first bought in its first { $days } came back more often than who came later. What is expected of somebody new is therefore learnt only from those who came later, and is { $less } less for it. A file that reaches back to your first orders tells more.
caution-few-came-back = { $count ->
    [one] Only one customer came back on another day. The range is wide because of that.
   *[other] Only { $count } customers came back on another day. The range is wide because of that.
}
caution-models-disagree = The models disagree by a factor of { $ratio }. Take the range of what is expected as the least that is uncertain.
caution-missed-high = In the look back this model was { $share } too high. The range does not know of that.
caution-missed-low = In the look back this model was { $share } too low. The range does not know of that.
caution-above-range = In the look back more came than the range of this model held. Take its range as the least that is uncertain.
caution-below-range = In the look back less came than the range of this model held. Take its range as the least that is uncertain.
caution-further-than-checked = The look back checked { $checked }; what is expected here reaches { $days }. Nothing tells how far off it is beyond.
not-yet-few-customers = { $count ->
    [one] Not yet: there is one customer. From { $needed } on, something can be said.
   *[other] Not yet: there are { $count } customers. From { $needed } on, something can be said.
}
not-yet-too-young = { $count ->
    [0] Not yet: your customers are all new, which tells nothing of what they will do.
    [one] Not yet: your customers have been known for { $count } day on average, which tells nothing of a time so far ahead.
   *[other] Not yet: your customers have been known for { $count } days on average, which tells nothing of a time so far ahead.
}
not-yet-nearer = { $count ->
    [one] Look { $count } day ahead
   *[other] Look { $count } days ahead
}
not-yet-no-money = Not yet: after refunds customers have brought no money.
not-yet-no-money-at-all = Not yet: customers have brought no money.

# For statisticians
statistics-title = For statisticians
statistics-how = Maximum a posteriori under a weak prior worth about one customer; in brackets between what a parameter lies in nine of ten cases, if the model is right. Times are in days.
statistics-parameters = Parameters
statistics-likelihood = Log-likelihood
statistics-words = In words
statistics-gap = { $days ->
    [one] { $days } day
   *[other] { $days } days
} between the purchases of a customer who is there.
statistics-leaves-after = { $share } leave after a purchase.
statistics-leaves-within = { $share } of new customers leave within a year.
statistics-download = Download customers as { $format }
statistics-json = Download all of this as JSON

# Subscribers
subscriptions-title = What your subscribers will be worth
subscriptions-unit = They pay
subscriptions-unit-day = every day
subscriptions-unit-week = every week
subscriptions-unit-month = every month
subscriptions-unit-quarter = every quarter
subscriptions-unit-year = every year
subscriptions-amount = Payment each time
subscriptions-too-new = Not yet: nobody has been seen for a whole period.
subscriptions-stay = { $count ->
    [one] One subscriber, { $running } still there. { $churn } leave at the end of a period, on average.
   *[other] { $count } subscribers, { $running } still there. { $churn } leave at the end of a period, on average.
}
subscriptions-sizes-unknown = The table does not say how large the cohorts are; each is counted as a hundred.
subscriptions-rises = { $count ->
    [one] In one cell of the table more are there than before; they are taken to have been there all along.
   *[other] In { $count } cells of the table more are there than before; as many are taken to be there as before.
}
subscriptions-no-money = Say what is paid, and how often, to see this in money.
subscriptions-money = In money
subscriptions-endless = without end
subscriptions-new = A new subscriber, from the first payment on
subscriptions-by-average = The same by the average churn rate
subscriptions-too-low = That is { $money } too low: those who leave easily leave first, and the others stay longer.
subscriptions-too-high = That is { $money } too high.
subscriptions-undiscounted = Plain payment ÷ churn says { $money }.
subscriptions-renewing = A subscriber who has yet to renew, by the period that she is in
subscriptions-period = Period
subscriptions-retention = Renews
subscriptions-value = Worth from then on
subscriptions-curve = The share still there, as it was and by the model
subscriptions-curve-summary = { $actual } were still there after period { $seen }; by the model { $fitted } will be after period { $last }.
subscriptions-there = Share still there
subscriptions-expected = expected
subscriptions-actual = As it was
subscriptions-fitted = By the model
subscriptions-statistics = Shifted beta-geometric model, α = { $alpha }, β = { $beta }, under a weak prior.
