# Общее для всех экранов отчёта.
report-no-orders = Сначала откройте файл заказов: всё это рассчитывается по нему, на этом компьютере.
report-open-orders = Открыть файл заказов
report-on-this-page = На этой странице
report-not-yet = Поэтому ожидаемого ниже нет; показано то, что уже было.

# Печать
print-report = Напечатать отчёт
print-preparing = Отчёт собирается.
print-title = Отчёт о пожизненной ценности клиентов
print-name = { $title } — { $files }
print-date = Напечатано: { $date }
print-terms = Исходные условия
print-until = { $length }, до { $date }
print-first-orders = Учтены и первые заказы
