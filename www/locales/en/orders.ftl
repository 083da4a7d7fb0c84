# Your orders.
orders-title = Your orders
orders-lead = Open your shop’s order export. It is read here, on your machine, and shown with everything that was understood of it.
orders-drop = Drop order files here: CSV, Excel or ZIP
orders-choose = Choose files
orders-paste = Or paste the table as text
orders-paste-label = The table, with its header line
orders-paste-read = Read this text
orders-pasted = Pasted text
orders-which = What is needed: a row for each order, or for each line of an order, with a date, an amount, and something that tells customers apart, such as an e-mail address. In Shopify: Orders, Export, Plain CSV file.
orders-privacy = Nothing leaves this machine. To check, switch the network off before you open the file: it works all the same.
sample-open = Try it with a sample shop
sample-open-subscriptions = Or with its subscriptions
sample-what = The sample shop does not exist. Its 3,000 customers were made up by known rules, so that what is expected of them can stand beside what is true.
sample-has-subscriptions = The sample shop has subscriptions too: what subscribers will bring is worked out in another way.
sample-instead-subscriptions = Open its subscriptions instead
sample-has-orders = The sample shop has single orders too: what its customers will bring is worked out in another way.
sample-instead-orders = Open its orders instead
orders-onward = The report on these orders:
orders-another = Start again

# While it is being read
orders-reading = The file is being read.
orders-reading-again = A late row tells how the others are to be read, so the file is read once more.
orders-decoding = The file is not in UTF-8. It is being converted here, on this machine.
orders-read = { $count ->
    [one] The file has been read.
   *[other] { $count } files have been read.
}
orders-asked = Something is left open: please decide below.
orders-refused = No orders could be taken from it; what to do is said below.
orders-misled = The link held decisions that are not known here. They were left out.
orders-add = Add files
orders-remove = Leave out { $name }
orders-progress = { $done } of { $all }
orders-cancel = Cancel
orders-try-again = Try again
trouble-stopped = Reading was stopped. Nothing of the file was kept.
trouble-unreadable = The browser could not read the file. It may have been moved or changed: choose it again.
trouble-crashed = Reading broke off; the file may need more memory than this browser gives. Close other tabs and try again, or export a shorter period.

# What the orders add up to
orders-summary-title = What the orders add up to
orders-headline = { $orders } by { $customers } from { $lines }, { $span }.
orders-headline-anonymous = { $orders } from { $lines }, { $span }.
orders-unit-lines = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
orders-net = Revenue after refunds
orders-before-refunds = Revenue before refunds
orders-period = { $count ->
    [one] { $span }, one day
   *[other] { $span }, { $count } days
}
orders-gross = Gross revenue
orders-gross-how = Before refunds, without cancelled orders.
orders-refunded = Refunds
orders-refunded-how = What was paid back.
orders-orders = Orders
orders-cancelled = { $count ->
    [0] None was cancelled.
    [one] One more was cancelled and does not count.
   *[other] { $count } more were cancelled and do not count.
}
orders-cancelled-line = { $count ->
    [one] One order was cancelled and does not count.
   *[other] { $count } orders were cancelled and do not count.
}
orders-customers = Customers
orders-one-time = { $count ->
    [0] All of them came back on another day.
    [one] One of them bought on one day only.
   *[other] { $count } of them bought on one day only.
}
orders-guests = { $count ->
    [one] One order names no customer.
   *[other] { $count } orders name no customer.
}
orders-same-day = { $count ->
    [one] One order fell on a day on which its customer had ordered already.
   *[other] { $count } orders fell on a day on which their customer had ordered already.
}
orders-overlap = { $count ->
    [one] One order stands in several files; it counts once.
   *[other] { $count } orders stand in several files; each counts once.
}
orders-contradictions = { $count ->
    [one] Of one order the files say different things.
   *[other] Of { $count } orders the files say different things.
}
orders-contradictions-title = Orders of which files say different things
orders-order-number = Order
orders-followed = This counts
orders-not-followed = This does not
orders-apv = Average purchase value
orders-apv-how = { $net } ÷ { $orders }
orders-apf = Average purchase frequency, whole period
orders-apf-how = { $orders } ÷ { $customers }, in the whole period
orders-so-far = Revenue per customer so far
orders-so-far-how = { $revenue } ÷ { $customers }. A customer is worth at least this.
orders-lifespan = Customer lifespan so far
orders-lifespan-how = From the first order to the last, on average; 0 for those who bought once. Some will still buy again, and the latest have had little time to, so this is the least that it can be.
orders-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
orders-use = Use these averages in the calculator
orders-download = Download these orders as CSV
orders-use-year = They are those of the last 365 days.
orders-use-how = The lifespan goes along as it is in the file, too short, so the value will come out too low. Put in your own there if you know it.
orders-use-guests = Orders without a customer are left out.
orders-use-totals = Use these totals in the calculator
orders-use-totals-how = The file cannot say how many customers there are. If you know it from elsewhere, put it in there.
orders-policies = What counts
policy-ignore_refunds = Do not take refunds off
policy-without_tax = Leave tax out
policy-without_shipping = Leave delivery out
policy-count_unpaid = Count orders that are not paid
policy-count_tests = Count test orders

# What is left open
orders-questions-title = Please decide
orders-questions-lead = The file leaves this open. Nothing is added up until you say.
question-charset = The file does not say by which character set its letters are to be read. Which of these is right?
question-date-order = What comes first in these dates?
question-decimal-mark = { $count ->
    [one] An amount can be read in two ways: “{ $example }” on line { $line }. What is it?
   *[other] { $count } amounts can be read in two ways, the first on line { $line }: “{ $example }”. What is it?
}
question-currency = The orders are in several currencies, which cannot be added up. Which one do you want to look at?
question-list-currency = The amounts are in several currencies, which cannot be added up. Which one do you want to look at?
question-amounts = { $count ->
    [one] One order has rows with different amounts (line { $line }). Is an amount that of a line, to be added up, or of the whole order?
   *[other] { $count } orders have rows with different amounts, the first on line { $line }. Is an amount that of a line, to be added up, or of the whole order?
}
question-convention = What do frequency and recency mean in this file?
question-time-unit = In which unit are the times in this file?
question-cells = What do the cells of this table hold?
order-day-first = Day first
order-month-first = Month first
order-year-first = Year first
answer-reading = { $name }: { $reading }
answer-date = line { $line } is { $date }
answer-span = { $first } to { $last }
answer-busiest = most in { $month }: { $count }
answer-empty-months = { $count ->
    [one] one month is empty
   *[other] { $count } months are empty
}
answer-impossible = { $count ->
    [one] one date is impossible, on line { $line }
   *[other] { $count } dates are impossible, the first on line { $line }
}
answer-decimal-mark = It is { $value }
answer-currency = { $count ->
    [one] { $currency }: one order, { $gross }
   *[other] { $currency }: { $count } orders, { $gross }
}
answer-list-currency = { $count ->
    [one] { $currency }: one subscription
   *[other] { $currency }: { $count } subscriptions
}
rates-title = Or count all of them in one currency, at your own rates
rate-used = 1 { $currency } = { $rate } { $into }.
rate-of = 1 { $currency } is
rates-use = Count all in { $currency }
answer-per-line = Of a line: add them up
answer-per-order = Of the order: set such orders aside

# How it was read
orders-understood-title = How the file was read
orders-understood-lead = Change what is wrong; the file is read again at once.
orders-role = What
orders-column = Column
orders-samples = Samples
orders-evidence = Why
orders-no-column = – none –
orders-unnamed-column = Column { $number }
orders-more-roles = More columns
role-order-id = Order number
role-customer = Customer
role-date = Order date
role-amount = Order total
role-refunded = Refunded amount
role-status = Status
role-cancelled-at = Cancelled at
role-currency = Currency
role-part = Part of the order
role-time = Time
role-order-extra = Costs of the whole order
role-quantity = Quantity
role-unit-price = Unit price
role-tax = Tax
role-shipping = Delivery
role-adjusted = Total after refunds
role-fully-refunded = Fully refunded
role-paid = Paid
role-paid-at = Paid on
role-test = Test order
role-kind = Kind of entry
role-reference = Refers to order
role-product = Product
role-frequency = Frequency
role-recency = Recency
role-observed = Time observed (T)
role-mean-value = Average purchase value
role-start = Start
role-end = End
role-fee = Amount per period
role-period = Billing period
role-cohort = Cohort
role-size = Customers in the cohort
role-first-period = First period
orders-inference = { $value }. { $evidence }
orders-automatic = as found in the file
orders-member = File in the archive
orders-sheet = Sheet
orders-charset = Characters
charset-utf-8 = UTF-8
charset-utf-16le = UTF-16
charset-utf-16be = UTF-16 BE
charset-gb18030 = Simplified Chinese (GB18030, GBK)
charset-big5 = Traditional Chinese (Big5)
charset-windows-1251 = Cyrillic (Windows-1251)
charset-koi8-r = Cyrillic (KOI8-R)
charset-koi8-u = Cyrillic (KOI8-U)
charset-ibm866 = Cyrillic (DOS 866)
charset-x-mac-cyrillic = Cyrillic (Mac)
charset-iso-8859-5 = Cyrillic (ISO 8859-5)
charset-windows-1252 = Western European (Windows-1252)
charset-macintosh = Western European (Mac)
charset-windows-1250 = Central European (Windows-1250)
charset-iso-8859-2 = Central European (ISO 8859-2)
charset-windows-1257 = Baltic (Windows-1257)
charset-iso-8859-13 = Baltic (ISO 8859-13)
charset-iso-8859-4 = Baltic (ISO 8859-4)
charset-windows-1254 = Turkish (Windows-1254)
charset-windows-1253 = Greek (Windows-1253)
charset-iso-8859-7 = Greek (ISO 8859-7)
charset-windows-1255 = Hebrew (Windows-1255)
charset-iso-8859-8 = Hebrew (ISO 8859-8)
charset-windows-1256 = Arabic (Windows-1256)
charset-iso-8859-6 = Arabic (ISO 8859-6)
charset-windows-874 = Thai (Windows-874)
charset-windows-1258 = Vietnamese (Windows-1258)
charset-shift_jis = Japanese (Shift JIS)
charset-euc-jp = Japanese (EUC-JP)
charset-euc-kr = Korean (EUC-KR)
orders-delimiter = Between fields
delimiter-comma = Comma
delimiter-semicolon = Semicolon
delimiter-tab = Tab
delimiter-pipe = Vertical bar
delimiter-comma-space = Comma and blank
delimiter-space = Blank
delimiter-spaces = Blanks, however many
orders-quote = Around fields
quote-double = Double quotation marks, "…"
quote-single = Single quotation marks, '…'
quote-none = Nothing: quotation marks are text
orders-header = Header line
header-line = Line { $line }
header-none = None: the first row is an order already
orders-order = Dates
orders-mark = Decimal mark
mark-point = Point, as in 1,234.50
mark-comma = Comma, as in 1.234,50
orders-amounts = Amounts
amounts-per-order = An amount is that of the whole order
amounts-per-line = An amount is that of one item
amounts-row-per-order = Each row is an order
amounts-money-once = A row for each item; the order’s total stands on one of them
amounts-money-repeated = A row for each item; the order’s total stands on every one
amounts-money-per-line = A row for each item, with its own amount; they are added up
amounts-ledger = A ledger: a row for each sale, refund or fee
amounts-refunds = Each row is a refund
orders-currency = Currency
orders-no-currency = The file names none; shown in { $page }.
orders-other-currency = Choose another currency
evidence-chosen = You chose it.
evidence-nothing = Nothing in the file says otherwise.
evidence-byte-order-mark = The file begins with the mark of it.
evidence-separator-line = The first line of the file says so.
evidence-byte-pairs = Its bytes make text in pairs.
evidence-known-words = { $count ->
    [one] One column name or status is known when it is read so.
   *[other] { $count } column names and statuses are known when it is read so.
}
evidence-letters = { $count ->
    [one] Judged by one letter: please check the samples.
   *[other] Judged by how { $count } letters stand together: please check the samples.
}
evidence-header = The header line then has { $count ->
    [one] { $count } column
   *[other] { $count } columns
}, { $known } of them with names that are known.
evidence-column-names = { $known ->
    [one] It has { $known } name of a column that is known
   *[other] It has { $known } names of columns that are known
}, of { $count } in a row.
evidence-platform = The header line is that of { $platform }.
evidence-word = By its name.
evidence-content = By what stands in it.
evidence-language = The decimal mark is a point where this language is written.
evidence-rows = { $count ->
    [one] One row shows it, on line { $line }.
   *[other] { $count } rows show it, the first on line { $line }.
}
evidence-day = { $count ->
    [one] Line { $line } says { $date }.
   *[other] Line { $line } says { $date }; { $count } rows show it.
}
evidence-years = Read like this, the dates lie within { $count ->
    [one] one year
   *[other] { $count } years
}; otherwise they would be spread over { $otherwise }.
evidence-quoted = { $count ->
    [one] One row near the beginning of the file has such, on line { $line }.
   *[other] { $count } rows near the beginning of the file have such, the first on line { $line }.
}
evidence-no-header = The first row looks like those below it.
evidence-orders = { $count ->
    [one] One order shows it.
   *[other] { $count } orders show it.
}
platform-shopify-orders = Shopify orders
platform-shopify-customers = Shopify customers
platform-squarespace-orders = Squarespace orders
platform-woocommerce = WooCommerce orders
platform-woocommerce-analytics = WooCommerce’s report of orders
platform-stripe-payments = Stripe payments
platform-stripe-balance = Stripe’s balance
platform-paypal-activity = PayPal activity
platform-square-transactions = Square transactions
platform-square-items = Square items
platform-etsy-orders = Etsy orders
platform-etsy-order-items = Etsy items
platform-ebay-orders-report = eBay orders
platform-ebay-transaction-report = eBay transactions
platform-amazon-all-orders = Amazon orders
platform-amazon-fbm-new-orders = Amazon’s new orders
platform-amazon-date-range-report = Amazon’s report by dates
platform-bigcommerce-orders = BigCommerce orders
platform-magento-orders = Magento orders
platform-wix-orders = Wix orders
platform-gumroad-sales = Gumroad sales
platform-taobao-orders = Taobao and Tmall orders
platform-tmall-report = Tmall’s report
platform-yookassa-refunds = YooKassa’s refunds
platform-douyin-orders = Douyin orders
platform-jd-orders = JD orders
platform-pinduoduo-orders = Pinduoduo orders
platform-youzan-items = Youzan items
platform-youzan-orders = Youzan orders
platform-shopee-tw = Shopee orders
platform-shopline-orders = Shopline orders
platform-91app-orders = 91APP orders
platform-cyberbiz-orders = Cyberbiz orders
platform-momo-shipments = momo shipments
platform-ozon-postings = Ozon postings
platform-wildberries-weekly = Wildberries’ weekly report
platform-yookassa-registry = YooKassa’s registry
platform-bitrix-orders = 1C-Bitrix orders

# Rows
orders-rows = { $read ->
    [one] { $read } row read: { $used } used, { $aside } set aside.
   *[other] { $read } rows read: { $used } used, { $aside } set aside.
}
orders-reason-rows = { $count ->
    [one] One row, on line { $line }
   *[other] { $count } rows, the first on line { $line }
}
orders-more-rows = Show more
orders-download-rows = Download them as CSV
orders-download-name = rows set aside
orders-line = Line
orders-reason = Reason
orders-row = Row
orders-file = File
reason-unclosed-quote = A quotation mark in this row is never closed, or not where a field ends.
reason-too-long = The row is longer than any order.
reason-blank = The row is blank.
reason-repeated-header = The row is the header line once more.
reason-other-table = The row is part of another table in the file.
reason-total = The row adds up others.
reason-trailer = The row is a note beside the table.
reason-field-count = The row has more or fewer fields than the header line.
reason-not-utf8 = It contains bytes that are no characters.
reason-no-order-id = The order number is missing.
reason-fee = The row is for a fee.
reason-transfer = The row is for money moved between accounts.
reason-other-entry = The row is for neither a sale nor a refund.
reason-damaged-id = A spreadsheet has shortened the order number, so that several orders may have the same. Export the file again, and open it here before any spreadsheet does.
reason-duplicate = The row repeats another: its order stands in the file several times.
reason-refund-without-order = The refund is for an order that is not in the file.
reason-missing = A field that is needed is blank.
reason-bad-number = A number was not understood.
reason-bad-period = How often it is paid was not understood.
reason-bad-state = The status of the subscription was not understood.
reason-no-end = The subscription has ended, but the row does not say when.
reason-contradictory = What the row says cannot all be true.
reason-repeated-customer = The customer has several rows, where each should have one.
reason-test = The order was made to try the shop out.
reason-failed = The payment failed.
reason-unpaid = The order was not paid.
reason-bad-date = The date was not understood, or there is no such day.
reason-bad-amount = The amount was not understood.
reason-ambiguous-amount = The amount can be read in two ways, and the column uses both.
reason-bad-refund = The refunded amount was not understood.
reason-no-date = The order has no date.
reason-no-amount = The order has no amount.
reason-two-amounts = The order’s rows give different amounts.
reason-two-customers = The order’s rows name different customers.
reason-two-currencies = The order’s rows name different currencies.
reason-other-currency = The amount is in another currency than the one you chose, or names none.

# What the file cannot give
refusal-empty = The file is empty. Export the orders again, and choose the new file.
refusal-damaged = The file is not whole, or something in it is not as it should be. Download or export it once more; if it stays so, open it in Excel and save it as “CSV UTF-8”.
refusal-too-large = Unpacked, this file is larger than what is read here: 512 MB of a workbook’s sheet, 2 GB of a file in an archive, 64 MB of a workbook in one. Export a shorter period, or save it as CSV and open that.
refusal-beyond-sheet = The workbook has cells beyond the last row or column that a sheet can have, so no spreadsheet program wrote it like this. Open it in Excel, save it anew, and open the new file.
refusal-locked = The archive is locked with a password. Unpack it with the password, and open the file with the orders that is in it.
refusal-rarely-packed = The archive is compressed in a way that is not read here. Unpack it, and open the file with the orders that is in it.
refusal-nothing-inside = No file in this archive is a table that is read here; archives inside it are not opened. Unpack it, and open the file with the orders.
refusal-not-utf8 = The text is not in UTF-8 (line { $line }). In Excel, choose File, Save As, “CSV UTF-8”; in other programs, choose UTF-8 when you save. Then open the new file.
refusal-wrong-charset = Too much of the file is no text in this character set (line { $line }). Choose another one below.
refusal-too-many-columns = The file has more than 1,000 columns. An order export has far fewer: please check that it is the right file.
refusal-header-only = There is a header line and no row below it. Export a period in which there were orders.
refusal-customers-export = This is a list of customers, not of orders: it has no order dates. Export the orders instead; in Shopify: Orders, Export.
refusal-no-amount = No column was found that holds the amount of an order. If there is one, choose it below; otherwise export the orders with their totals.
refusal-no-date = No column was found that holds the date of an order. If there is one, choose it below; otherwise export the orders with their dates.
refusal-no-customer = No column was found that tells customers apart, so nothing can be said of single customers or of how often they buy. Revenue and average purchase value can. If there is such a column, choose it below.
refusal-refunds-only = There is nothing here but refunds, and their orders are in another file. Open the file with the orders too: choose both at once.
refusal-nothing-usable = No row could be used. See the reasons below; often another column or another separator helps.
advice-amazon-all-orders = Amazon names the buyers in none of its exports, so no other file of it helps. The revenue and the average purchase value below are right all the same, and can go into the calculator.
advice-amazon-date-range-report = Amazon names the buyers in none of its exports, so no other file of it helps. The revenue and the average purchase value below are right all the same, and can go into the calculator.
advice-ozon-postings = Ozon names the buyers in none of its exports, so no other file of it helps. The revenue and the average purchase value below are right all the same, and can go into the calculator.
advice-wildberries-weekly = Wildberries names the buyers in none of its exports, so no other file of it helps. The revenue and the average purchase value below are right all the same, and can go into the calculator.
advice-pinduoduo-orders = Pinduoduo names the buyers in none of its exports, so no other file of it helps. The revenue and the average purchase value below are right all the same, and can go into the calculator.
advice-tmall-report = Tmall’s report names no buyers. The list of orders under 已卖出的宝贝, 批量导出 does: export that, and open it here.
advice-bitrix-orders = 1C-Bitrix’s list of orders has no buyer. The revenue and the average purchase value below are right all the same, and can go into the calculator.
advice-momo-shipments = momo’s shipments have no money. The statement has it: export that, and open it here.
file-picture = This is a picture, not a table. Export the orders from your shop as CSV, and open that file.
file-pdf = This is a PDF, which holds pages, not rows. Export the orders from your shop as CSV, and open that file.
file-workbook = This is a workbook of Excel or LibreOffice. Open it there, choose Save As, “CSV UTF-8”, and open the new file here.
file-old-workbook = This is an old or a protected Excel workbook. Open it in Excel, choose Save As, “CSV UTF-8”, and open the new file here.
file-encrypted-workbook = This workbook is locked with a password (exports of Shopee are). Open it in Excel with the password, then choose File, Info, Protect Workbook, Encrypt with Password, empty the field, save it, and open it here again.
file-binary-workbook = This is a binary workbook of Excel (.xlsb). Open it in Excel, choose Save As, “Excel Workbook (.xlsx)”, and open the new file here.
file-archive = This is a compressed archive of a kind that is not read here. Unpack it, and open the file with the orders that is in it.
file-html = This is a web page, though its name may say otherwise. Open it in Excel or LibreOffice, save it as “CSV UTF-8”, and open the new file here.
file-xml = This is XML, not a table. Export the orders from your shop as CSV, or open it in Excel and save it as “CSV UTF-8”.
file-json = This is JSON, not a table. Export the orders from your shop as CSV.
file-utf16 = The text is in UTF-16 (“Unicode text”). In Excel, choose File, Save As, “CSV UTF-8”, and open the new file.
file-binary = This is not a text file. Export the orders from your shop as CSV, and open that file.

# Tables that are no orders
table-customer-summary = { $count ->
    [one] This is a customer summary, not an order file: one customer.
   *[other] This is a customer summary, not an order file: { $count } customers.
}
table-subscriptions = { $count ->
    [one] This is a list of subscriptions, not an order file: one subscription.
   *[other] This is a list of subscriptions, not an order file: { $count } subscriptions.
}
table-retention = { $count ->
    [one] This is a retention table, not an order file: one cohort.
   *[other] This is a retention table, not an order file: { $count } cohorts.
}
table-what-for = It has no single orders, so there is nothing to add up here.
orders-as-orders = Read it as orders instead
orders-as-table = Read it as what its columns say
convention-repeats-and-first-to-last = Frequency counts the purchases after the first, recency is the time from the first to the last
convention-repeats-and-since-last = Frequency counts the purchases after the first, recency is the time since the last
convention-purchases-and-first-to-last = Frequency counts all purchases, recency is the time from the first to the last
convention-purchases-and-since-last = Frequency counts all purchases, recency is the time since the last
time-unit-day = Times in days
time-unit-week = Times in weeks
time-unit-month = Times in months
time-unit-year = Times in years
cells-customers = The cells are numbers of customers
cells-percent = The cells are percent of the cohort
cells-share = The cells are shares of the cohort: 1 is all of it

# What else is worth knowing
note-customers-by-name = Customers are told apart by name only, so two of the same name count as one.
note-too-many-products = The file has more than 50,000 products, so products are left out of the report.
note-lines-without-order-id = The file lists products but has no order number, so every row counts as an order.
note-rounded = { $count ->
    [one] One amount had more than four decimals and was rounded.
   *[other] { $count } amounts had more than four decimals and were rounded.
}
note-dates-in-utc = { $count ->
    [one] One date is in universal time (UTC), so it may be a day off in your shop’s time.
   *[other] { $count } dates are in universal time (UTC), so orders near midnight may be a day off in your shop’s time.
}
note-other-currencies = { $count ->
    [one] In one row, on line { $line }, another column names another currency; its amount is not used.
   *[other] In { $count } rows, the first on line { $line }, another column names another currency; those amounts are not used.
}
note-unnamed-currency = { $count ->
    [one] One amount names no currency and is taken to be in that of the others.
   *[other] { $count } amounts name no currency and are taken to be in that of the others.
}
note-refund-entries = { $count ->
    [one] One row is a refund of its own, on line { $line }; it is taken off the order that it is for.
   *[other] { $count } rows are refunds of their own, the first on line { $line }; each is taken off the order that it is for.
}
note-refunds-beyond-orders = Refunds are larger than what was left of their orders; { $money } is taken off nothing.
note-refunded-by-status = { $count ->
    [one] One order is refunded by its status, with no amount; all of it is taken off.
   *[other] { $count } orders are refunded by their status, with no amount; all of each is taken off.
}
note-partly-refunded = { $count ->
    [one] One order is refunded in part by its status, and nothing says how much; it counts in full.
   *[other] { $count } orders are refunded in part by their status, and nothing says how much; they count in full.
}
note-repeated-orders = { $count ->
    [one] One order stands in the file several times with all its lines; it counts once.
   *[other] { $count } orders stand in the file several times with all their lines; each counts once.
}
note-rows-before-header = { $count ->
    [one] { $count } row before the header line is not part of the table.
   *[other] { $count } rows before the header line are not part of the table.
}
note-table-before = The file has another table, from line { $other } on. { $line ->
    [0] The one below it is read.
   *[other] The one with its header on line { $line } is read.
} If that is the wrong one, choose another header line under “How the file was read”.
note-repaired-rows = { $count ->
    [one] { $count } row (line { $line }) had a field too many or too few, or a quotation mark amiss. It was put right in the only way that fits its columns.
   *[other] { $count } rows, the first on line { $line }, had a field too many or too few, or a quotation mark amiss. They were put right in the only way that fits their columns.
}
note-archives-inside = { $count ->
    [one] One file in the archive is an archive itself and was not opened.
   *[other] { $count } files in the archive are archives themselves and were not opened.
}
note-locked-inside = { $count ->
    [one] One file in the archive is locked with a password and was not read.
   *[other] { $count } files in the archive are locked with a password and were not read.
}
note-not-utf8-elsewhere = { $count ->
    [one] One row has bytes that are no characters, in fields that are not needed.
   *[other] { $count } rows have bytes that are no characters, in fields that are not needed.
}
