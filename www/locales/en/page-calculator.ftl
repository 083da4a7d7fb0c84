# What only the page’s calculator says.

calculator-title = What is a customer worth?
calculator-lead = Type what you know. The answer appears as you type, with every step of the way.

# What can be done with it
example = Fill in an example
clear = Clear everything
copy-sentence = Copy as a sentence
copy-formula = Copy for Excel or Sheets
copy-link = Copy a link
print = Print
copied = Copied.
copy-by-hand = The browser did not allow copying. Copy it from here:
sentence = With { $inputs }, a customer is worth { $value } ({ $basis }).
sentence-input = { $field } { $value }

# What moves it most
sensitivity-title = What moves it most
sensitivity-lead = Each number a tenth smaller and a tenth larger, the others unchanged.
sensitivity-summary = { $field } moves the value most: a tenth more changes it by { $larger }, a tenth less by { $smaller }.
sensitivity-input = Number
sensitivity-smaller = 10 % smaller
sensitivity-larger = 10 % larger
sensitivity-outside = not possible

# What if
what-if-title = What if?
what-if-lead = Move one number or several and see what becomes of the value.
what-if-change = Change of { $field }
what-if-points = points
what-if-percent = %
what-if-result = It would be { $value }: { $difference } ({ $relative }).
what-if-result-plain = It would be { $value }: { $difference }.
what-if-unchanged = Nothing is changed yet.
what-if-reset = Undo all changes
what-if-was = { $from } → { $to }
what-if-invalid = { $field }: that change leads to no result.
