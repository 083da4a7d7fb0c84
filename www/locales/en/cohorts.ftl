# Cohorts and time.
cohorts-title = How it went
cohorts-by = By
cohorts-by-months = Months
cohorts-by-quarters = Quarters
cohorts-by-years = Years
cohorts-map = Map of cohorts
cohorts-map-retention = Share buying again
cohorts-map-revenue = Revenue of a customer, added up
cohorts-map-apv = Average purchase value
cohorts-quarter = Q{ $quarter } { $year }

# Cohorts
cohorts-lives = Cohorts: by when they came
cohorts-lives-how = A cohort is everybody who first bought in the same period. What is not over yet is blank, not zero.
cohorts-cohort = First bought
cohorts-age-months = Months after the first
cohorts-age-quarters = Quarters after the first
cohorts-age-years = Years after the first
cohorts-at-months = month { $age }
cohorts-at-quarters = quarter { $age }
cohorts-at-years = year { $age }
cohorts-retention-months = { $next } of customers bought again in the month after their first; in month { $age }, { $later } of those who have been customers for so long did.
cohorts-retention-quarters = { $next } of customers bought again in the quarter after their first; in quarter { $age }, { $later } of those who have been customers for so long did.
cohorts-retention-years = { $next } of customers bought again in the year after their first; in year { $age }, { $later } of those who have been customers for so long did.
cohorts-retention-next-months = { $next } of customers bought again in the month after their first.
cohorts-retention-next-quarters = { $next } of customers bought again in the quarter after their first.
cohorts-retention-next-years = { $next } of customers bought again in the year after their first.
cohorts-revenue-summary = Customers of { $cohort } brought { $first } each at first, and { $later } until the end of { $age } after.
cohorts-apv-summary = Customers of { $cohort } spent { $first } an order at first, and { $later } in { $age } after.
cohorts-too-young-months = Not yet: no month after the first is over.
cohorts-too-young-quarters = Not yet: no quarter after the first is over. Months may show more.
cohorts-too-young-years = Not yet: no year after the first is over. Months or quarters may show more.
cohorts-cut = The last { $shown } of { $all } cohorts are shown; the file has all of them.
cohorts-course = Revenue of a customer, added up, and how it is expected to go on
cohorts-brought = Revenue of a customer
cohorts-expected = expected
cohorts-band = nine of ten cases
cohorts-course-so-far = Customers of { $cohort } have brought { $brought } each.
cohorts-course-expected = Customers of { $cohort } have brought { $brought } each; by { $date } a total of { $expected } each is to be expected, not discounted.
cohorts-to-pay-back = Pays CAC back: { $money }
cohorts-no-cac = With a gross margin and a customer acquisition cost, it shows when each cohort has paid back what it cost.
cohorts-table = Each cohort
cohorts-revenue = Revenue so far
cohorts-paid = CAC paid back
cohorts-paid-not-yet = not yet
cohorts-paid-running = in the running period
cohorts-paid-months = { $count ->
    [0] in the first month
    [one] { $count } month later
   *[other] { $count } months later
}
cohorts-paid-quarters = { $count ->
    [0] in the first quarter
    [one] { $count } quarter later
   *[other] { $count } quarters later
}
cohorts-paid-years = { $count ->
    [0] in the first year
    [one] { $count } year later
   *[other] { $count } years later
}
cohorts-incomplete = * The file does not cover it from the first day to the last.
cohorts-download = Download cohorts as { $format }

# Over time
over-time-title = Over time
over-time-how = New is who is new to your file: whoever had bought before it begins counts as new at the first purchase in it.
over-time-chart = Revenue, new and repeat
over-time-summary = { $period }, the last that is whole, brought { $revenue }: { $repeat } from customers who had bought before and { $new } from new ones.
over-time-summary-guests = { $period }, the last that is whole, brought { $revenue }: { $repeat } from customers who had bought before, { $new } from new ones and { $guests } from guests.
over-time-none-whole = The file does not cover any period from the first day to the last.
over-time-table = Period by period
over-time-period = Period
over-time-revenue = Revenue
over-time-repeat = Repeat purchases
over-time-new = First purchases
over-time-guests = Guests
over-time-customers = Customers who bought
over-time-new-customers = New customers
over-time-apv-axis = Money an order
over-time-apv-summary = An order came to { $last } on average in { $period }, and to { $first } in { $since }.
over-time-apf-months = Average purchase frequency a month
over-time-apf-quarters = Average purchase frequency a quarter
over-time-apf-years = Average purchase frequency a year
over-time-apf-axis = Orders a customer who bought
over-time-apf-summary = Those who bought in { $period } ordered { $last ->
    [one] once
   *[other] { $last } times
} on average; in { $since } it was { $first }.
over-time-active-summary = { $count ->
    [one] { $count } customer bought in { $period }, { $new ->
        [0] not for the first time
       *[other] for the first time
    }; in { $since } it was { $first }.
   *[other] { $count } customers bought in { $period }, { $new } of them for the first time; in { $since } it was { $first }.
}
over-time-clv = CLV so far
over-time-clv-axis = Money a customer
over-time-clv-summary = By the end of { $period } a customer had brought { $last } on average, and by the end of { $since } it was { $first }.
over-time-cut = The last { $shown } of { $all } periods are shown; the file has all of them.
over-time-download = Download periods as { $format }

# One year beside another
years-title = One year beside another
years-none = Two years of orders are needed to set one beside the other.
years-kept = { $before ->
    [one] Of the one customer who bought in the year before, { $kept } bought again in the last year: { $share } were kept.
   *[other] Of { $before } customers who bought in the year before, { $kept } bought again in the last year: { $share } were kept.
}
years-revenue-more = Revenue from customers is { $share } higher.
years-revenue-less = Revenue from customers is { $share } lower.
years-revenue-same = Revenue from customers is the same.
years-chart = From the year before to the last year
years-summary = { $before } less { $lost } lost and { $shrank } spent less, plus { $grew } spent more, { $new } from new customers and { $returned } from returned ones make { $now }.
years-money = Money
years-table = Who did what
years-who = Customers who
years-before = bought in the year before
years-lost = were lost
years-shrank = spent less; how much less
years-same = spent the same
years-grew = spent more; how much more
years-new = are new
years-returned = returned after a longer time
years-now = bought in the last year
years-guests-before = guests, in the year before
years-guests-now = guests, in the last year
years-step-before = Year before
years-step-lost = Lost
years-step-shrank = Spent less
years-step-grew = Spent more
years-step-new = New
years-step-returned = Returned
years-step-now = Last year
years-how = The last year is the 365 days from { $date } on, the year before the 365 days until then. Who bought before your file begins and not again until the last year counts as new, not as returned. Guests cannot be followed from one to the other.

# The quarterly check
check-title = The quarterly check
check-how = Keep these figures now, and set them beside those of a new file in three months. What you keep stays on your machine.
check-table = The main figures
check-figure = Figure
check-difference = Difference
check-change = Change
check-churn = Churn expected in a year
check-apf = Orders of a customer who bought, in a year
check-revenue = Revenue
check-so-far = Value of a customer so far
check-next = Expected of a customer next
check-total = Customer lifetime value
check-keep = Keep these figures
check-compare = Compare with figures kept before
check-file = Figures
check-other-currency = Those figures are in another currency, so they are not compared.
check-not-figures = That file holds no figures that were kept here.
check-no-day = That file does not say of which day its figures are.
check-unreadable = Line { $line } of that file was changed and cannot be read.
check-later-day = The figures kept are of a later day than this file.
check-other-days = The figures kept looked { $before ->
    [one] one day
   *[other] { $before } days
} ahead, and these look { $now }: what is expected is not compared. Look as far ahead to compare it.
check-other-discount = The figures kept were discounted by { $before } a year, and these are by { $now }: what is expected is not compared. Discount alike to compare it.
check-other-model = What is expected was found by { $before } then, and is by { $now } now: a part of the difference may come from that.
check-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
