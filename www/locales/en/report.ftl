# The report, all its screens.
report-no-orders = Open an order file first: this is worked out of it, here on this machine.
report-open-orders = Open an order file
report-no-customers = The open files tell no customers apart, so this cannot be worked out. A column with a customer number or an e-mail address for each order would open it.
report-asked = A question about your files is open. Once it is answered on the screen “Your orders”, this will be worked out.
report-files-without-orders = The open files have no orders of which this could be worked out.
report-working = Being worked out …
report-on-this-page = On this page
report-not-yet = So what is expected is left out below; what happened is shown.
revenue-after-refunds = revenue after refunds
revenue-before-refunds = revenue before refunds

# Printing
print-report = Print the report
print-preparing = The report is being put together.
print-title = Customer lifetime value report
print-name = { $title } – { $files }
print-date = Printed on { $date }
print-terms = What this rests on
print-until = { $length }, until { $date }
print-first-orders = First orders tell it, too

# Numbers that are asked for
number-refused = { $name }: { $said }
number-between = Enter { $least } to { $most }.
number-above-to = Enter more than { $least } and at most { $most }.
number-from = Enter { $least } or more.
number-above = Enter more than { $least }.
number-currency = Money here is in { $currency }.
number-kept = { $value } stays in use.
number-none-kept = Until then it counts as left empty.
report-previous = Previous
report-following = Next
