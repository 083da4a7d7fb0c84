# Общее для всех экранов отчёта.
report-no-orders = Сначала откройте файл заказов: всё это рассчитывается по нему, на этом компьютере.
report-open-orders = Открыть файл заказов
report-no-customers = В открытых файлах клиентов не отличить друг от друга, поэтому рассчитать это нельзя. Нужен столбец с номером клиента или адресом почты для каждого заказа.
report-asked = О ваших файлах есть вопрос: ответьте на него на экране заказов, и это будет рассчитано.
report-files-without-orders = В открытых файлах нет заказов, по которым это можно было бы рассчитать.
report-working = Идёт расчёт…
report-on-this-page = На этой странице
report-not-yet = Поэтому ожидаемого ниже нет; показано то, что уже было.
revenue-after-refunds = выручка за вычетом возвратов
revenue-before-refunds = выручка без вычета возвратов

# Печать
print-report = Напечатать отчёт
print-preparing = Отчёт собирается.
print-title = Отчёт о пожизненной ценности клиентов
print-name = { $title } — { $files }
print-date = Напечатано: { $date }
print-terms = Исходные условия
print-until = { $length }, до { $date }
print-first-orders = Учтены и первые заказы

# Числа, о которых спрашивают
number-refused = { $name }: { $said }
number-between = Введите от { $least } до { $most }.
number-above-to = Введите больше { $least }, но не больше { $most }.
number-from = Введите { $least } или больше.
number-above = Введите больше { $least }.
number-currency = Деньги здесь — в валюте { $currency }.
number-kept = Пока действует { $value }.
number-none-kept = Пока поле считается пустым.
report-previous = Назад
report-following = Вперёд
