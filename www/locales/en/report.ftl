# The report, all its screens.
report-no-orders = Open an order file first: this is worked out of it, here on this machine.
report-open-orders = Open an order file
report-on-this-page = On this page
report-not-yet = So what is expected is left out below; what happened is shown.
