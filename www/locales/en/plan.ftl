# The plan.
plan-title = What to do
