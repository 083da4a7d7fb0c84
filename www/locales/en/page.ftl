# The page around the screens.
page-title = Perennial: what are your customers worth?
page-promise = Know what your customers are worth, without showing anyone your customers.
skip-to-content = Skip to the content
navigation = Screens
screen-calculator = Calculator
screen-orders = Your orders
screen-embed = For your page
screen-about = Method and privacy
language = Language
currency = Currency
currencies-common = Common
currencies-all = All
failed-to-start = The calculator could not start in this browser: { $reason } Please try a current version of Chrome, Edge, Firefox or Safari.
offline-ready = Everything is loaded. The page now works without a network.
footer-privacy = Nothing you type or open here leaves this machine.
footer-how-to-check = How to check that

# Method and privacy
about-title = The method, and your privacy
about-privacy-title = Your figures stay with you
about-privacy-what = Everything is worked out in this page, on your machine. The page has no server behind it that could receive figures, sets no cookies, loads nothing from anybody else, counts no visits, and is not allowed by its own rules to connect to anything.
about-privacy-check = How to check
about-privacy-check-network = Open the developer tools of your browser (F12), choose Network, then type figures or open a file: no request appears.
about-privacy-check-offline = Or switch the network off once the page has loaded. Everything still works.
about-privacy-check-policy = Or read the page’s source: its content security policy says connect-src 'none', which the browser enforces.
about-privacy-link = A link copied from here carries the numbers that you typed into the calculator, behind the # sign, which browsers do not send to servers. It never carries anything from a file.
about-privacy-limits = What no page can rule out: extensions in your browser and other programs on your machine can see what you see.
about-method-title = How the figures are made
about-method-averages = From totals and averages: average order value × purchase frequency × customer lifespan. This is the five-step method that most guides teach. It assumes that the average customer buys steadily and then stops.
about-method-churn = From churn: average revenue per user ÷ churn rate. It assumes that every customer is as likely to leave in one month as in the next.
about-method-retention = From margin and retention: margin × retention ÷ (1 + discount − retention), after Gupta and Lehmann (2003); with the first payment now, after Blattberg and Deighton (1996).
about-method-acquisition = Against the acquisition cost: the ratio of value to cost, the month in which the cost is paid back, and the most that a new customer may cost.
about-method-limits = Averages hide that a few customers are worth most of it and that many buy only once. Use them to get your bearings, not to decide about a single customer.
about-build-title = This copy
about-build = Perennial { $version }. The calculator’s WebAssembly has the SHA-256 { $calculator }, the part that reads files { $workbench }, the one for other formats { $formats }.
