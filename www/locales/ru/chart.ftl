# Что стоит вокруг каждого графика.
chart-hint = Чтобы прочитать числа, наведите указатель на график или перейдите к нему и нажимайте клавиши со стрелками.
chart-empty = Здесь нечего показать.
chart-table = Числа в виде таблицы
chart-save-svg = Скачать SVG
chart-save-png = Скачать PNG

# Что читается в его точке
chart-reading = { $place }: { $values }
chart-separator = {"; "}
chart-named = { $name } { $value }
chart-cell = { $row }, { $column }
chart-range = от { $low } до { $high }
chart-expected = { $value } ({ $name })
chart-happened = да
chart-nothing = нет
