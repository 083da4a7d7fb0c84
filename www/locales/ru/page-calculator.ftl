# Что говорит только калькулятор страницы.

calculator-title = Какова ценность клиента?
calculator-lead = Введите то, что знаете. Ответ появится сразу, со всеми шагами расчёта.

# Что с этим делать
example = Подставить пример
clear = Очистить всё
copy-sentence = Скопировать фразой
copy-formula = Скопировать для Excel или Google Таблиц
copy-link = Скопировать ссылку
print = Печать
copied = Скопировано.
copy-by-hand = Браузер не разрешил копирование. Скопируйте отсюда:
sentence = Исходные данные: { $inputs }. Ценность клиента — { $value } ({ $basis }).
sentence-input = { $field } { $value }

# Что влияет сильнее всего
sensitivity-title = Что влияет сильнее всего
sensitivity-lead = Каждое число меньше и больше на 10 %, остальные без изменений.
sensitivity-summary = Сильнее всего на ценность влияет «{ $field }»: если на 10 % больше — { $larger }, если на 10 % меньше — { $smaller }.
sensitivity-input = Число
sensitivity-smaller = на 10 % меньше
sensitivity-larger = на 10 % больше
sensitivity-outside = невозможно

# Что, если
what-if-title = Что, если?
what-if-lead = Сдвиньте одно число или несколько и посмотрите, какой станет ценность.
what-if-change = Изменение: { $field }
what-if-points = п. п.
what-if-percent = %
what-if-result = Станет { $value }: { $difference } ({ $relative }).
what-if-result-plain = Станет { $value }: { $difference }.
what-if-unchanged = Пока ничего не изменено.
what-if-reset = Отменить все изменения
what-if-was = { $from } → { $to }
what-if-invalid = { $field }: такое изменение не даёт результата.
