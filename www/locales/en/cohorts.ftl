# Cohorts and time.
cohorts-title = How it went
