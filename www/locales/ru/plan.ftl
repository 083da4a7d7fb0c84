# План.
plan-title = Что делать
