# Когорты и время.
cohorts-title = Как шли дела
cohorts-by = По
cohorts-by-months = месяцам
cohorts-by-quarters = кварталам
cohorts-by-years = годам
cohorts-map = Карта когорт
cohorts-map-retention = Доля купивших снова
cohorts-map-revenue = Выручка с клиента, нарастающим итогом
cohorts-map-apv = Средняя стоимость заказа
cohorts-quarter = { $quarter } кв. { $year }

# Когорты
cohorts-lives = Когорты: кто когда пришёл
cohorts-lives-how = Когорта — все, кто впервые купил в одном и том же периоде. Что ещё не закончилось, оставлено пустым; это не ноль.
cohorts-cohort = Первая покупка
cohorts-age-months = Месяцев после первого
cohorts-age-quarters = Кварталов после первого
cohorts-age-years = Лет после первого
cohorts-at-months = { $age }-го месяца
cohorts-at-quarters = { $age }-го квартала
cohorts-at-years = { $age }-го года
cohorts-retention-months = { $next } клиентов купили снова в следующем месяце после первой покупки, а в { $age }-м — { $later } тех, кто с вами уже столько времени.
cohorts-retention-quarters = { $next } клиентов купили снова в следующем квартале после первой покупки, а в { $age }-м — { $later } тех, кто с вами уже столько времени.
cohorts-retention-years = { $next } клиентов купили снова в следующем году после первой покупки, а в { $age }-м — { $later } тех, кто с вами уже столько времени.
cohorts-retention-next-months = { $next } клиентов купили снова в следующем месяце после первой покупки.
cohorts-retention-next-quarters = { $next } клиентов купили снова в следующем квартале после первой покупки.
cohorts-retention-next-years = { $next } клиентов купили снова в следующем году после первой покупки.
cohorts-revenue-summary = Клиенты когорты «{ $cohort }» сначала принесли по { $first }, а к концу { $age } после первого — по { $later }.
cohorts-apv-summary = Клиенты когорты «{ $cohort }» сначала тратили на заказ { $first }, а в течение { $age } после первого — { $later }.
cohorts-too-young-months = Пока рано: после первого месяца ни один ещё не закончился.
cohorts-too-young-quarters = Пока рано: после первого квартала ни один ещё не закончился. По месяцам может быть видно больше.
cohorts-too-young-years = Пока рано: после первого года ни один ещё не закончился. По месяцам или кварталам может быть видно больше.
cohorts-cut = Показаны последние когорты: { $shown } из { $all }; в файле есть все.
cohorts-course = Выручка с клиента нарастающим итогом и что ожидается дальше
cohorts-brought = Выручка с клиента
cohorts-expected = ожидается
cohorts-band = девять случаев из десяти
cohorts-course-so-far = Клиенты когорты «{ $cohort }» принесли по { $brought }.
cohorts-course-expected = Клиенты когорты «{ $cohort }» принесли по { $brought }; к { $date } ожидается всего по { $expected }, без дисконтирования.
cohorts-to-pay-back = Окупает CAC: { $money }
cohorts-no-cac = Если указать валовую маржу и стоимость привлечения клиента, будет видно, когда каждая когорта окупилась.
cohorts-table = Каждая когорта
cohorts-revenue = Накопленная выручка
cohorts-paid = CAC окупилась
cohorts-paid-not-yet = ещё нет
cohorts-paid-running = в текущем периоде
cohorts-paid-months = { $count ->
    [0] в первом месяце
    [one] через { $count } месяц
    [few] через { $count } месяца
    [many] через { $count } месяцев
   *[other] через { $count } месяца
}
cohorts-paid-quarters = { $count ->
    [0] в первом квартале
    [one] через { $count } квартал
    [few] через { $count } квартала
    [many] через { $count } кварталов
   *[other] через { $count } квартала
}
cohorts-paid-years = { $count ->
    [0] в первом году
    [one] через { $count } год
    [few] через { $count } года
    [many] через { $count } лет
   *[other] через { $count } года
}
cohorts-incomplete = * Файл охватывает этот период не целиком.
cohorts-download = Скачать когорты в { $format }

# Во времени
over-time-title = Динамика
over-time-how = Новый — значит новый для файла: кто покупал и до его начала, считается новым при первой покупке в файле.
over-time-chart = Выручка: первые и повторные покупки
over-time-summary = За последний полный период ({ $period }) пришло { $revenue }, из них { $repeat } от тех, кто уже покупал, и { $new } от новых клиентов.
over-time-summary-guests = За последний полный период ({ $period }) пришло { $revenue }, из них { $repeat } от тех, кто уже покупал, { $new } от новых клиентов и { $guests } от гостей.
over-time-none-whole = Ни одного периода файл не охватывает целиком.
over-time-table = Период за периодом
over-time-period = Период
over-time-revenue = Выручка
over-time-repeat = Повторные покупки
over-time-new = Первые покупки
over-time-guests = Гости
over-time-customers = Покупавшие клиенты
over-time-new-customers = Новые клиенты
over-time-apv-axis = Деньги на заказ
over-time-apv-summary = Заказ в среднем стоил { $last } ({ $period }), а раньше { $first } ({ $since }).
over-time-apf-months = Средняя частота покупок за месяц
over-time-apf-quarters = Средняя частота покупок за квартал
over-time-apf-years = Средняя частота покупок за год
over-time-apf-axis = Заказов на покупавшего клиента
over-time-apf-summary = Заказов на покупавшего клиента: { $last } ({ $period }), а раньше { $first } ({ $since }).
over-time-active-summary = { $count ->
    [one] Покупал { $count } клиент ({ $period }), впервые — { $new }; раньше было { $first } ({ $since }).
    [few] Покупали { $count } клиента ({ $period }), впервые — { $new }; раньше было { $first } ({ $since }).
    [many] Покупали { $count } клиентов ({ $period }), впервые — { $new }; раньше было { $first } ({ $since }).
   *[other] Покупали { $count } клиента ({ $period }), впервые — { $new }; раньше было { $first } ({ $since }).
}
over-time-clv = CLV на конец периода
over-time-clv-axis = Деньги на клиента
over-time-clv-summary = К концу периода клиент в среднем принёс { $last } ({ $period }), а раньше { $first } ({ $since }).
over-time-cut = Показаны последние периоды: { $shown } из { $all }; в файле есть все.
over-time-download = Скачать периоды в { $format }

# Год рядом с годом
years-title = Год к году
years-none = Чтобы сравнить год с годом, нужны заказы за два года.
years-kept = Клиентов, купивших в предыдущем году, было { $before }; снова купили в последнем году { $kept }: удержано { $share }.
years-revenue-more = Выручка от клиентов выше на { $share }.
years-revenue-less = Выручка от клиентов ниже на { $share }.
years-revenue-same = Выручка от клиентов та же.
years-chart = От предыдущего года к последнему
years-summary = { $before } минус { $lost } от ушедших и { $shrank } от тех, кто потратил меньше, плюс { $grew } от тех, кто потратил больше, { $new } от новых и { $returned } от вернувшихся — итого { $now }.
years-money = Деньги
years-table = Кто что сделал
years-who = Клиенты
years-before = купили в предыдущем году
years-lost = ушли
years-shrank = потратили меньше; насколько
years-same = потратили столько же
years-grew = потратили больше; насколько
years-new = новые
years-returned = вернулись после перерыва
years-now = купили в последнем году
years-guests-before = гости, предыдущий год
years-guests-now = гости, последний год
years-step-before = Предыдущий год
years-step-lost = Ушли
years-step-shrank = Потратили меньше
years-step-grew = Потратили больше
years-step-new = Новые
years-step-returned = Вернулись
years-step-now = Последний год
years-how = Последний год — 365 дней начиная с { $date }, предыдущий — 365 дней до того. Кто покупал до начала файла, а потом лишь в последнем году, считается новым, а не вернувшимся. Гостей от года к году проследить нельзя.

# Ежеквартальная проверка
check-title = Ежеквартальная проверка
check-how = Сохраните эти показатели сейчас, а через три месяца поставьте их рядом с показателями нового файла. Сохранённое остаётся на вашем компьютере.
check-table = Основные показатели
check-figure = Показатель
check-difference = Разница
check-change = Изменение
check-churn = Ожидаемый отток за год
check-apf = Заказов за год на клиента из тех, кто покупал
check-revenue = Выручка
check-so-far = Накопленная ценность клиента
check-next = Ожидается от клиента дальше
check-total = Пожизненная ценность клиента
check-keep = Сохранить эти показатели
check-compare = Сравнить с сохранёнными раньше
check-file = Показатели
check-other-currency = Те показатели в другой валюте, поэтому они не сравниваются.
check-not-figures = В этом файле нет показателей, сохранённых здесь.
check-no-day = В этом файле не сказано, за какой день показатели.
check-unreadable = Строка { $line } этого файла изменена, и прочесть её нельзя.
check-later-day = Те показатели относятся к более позднему дню, чем этот файл.
check-other-days = Те показатели смотрели вперёд на { $before } дн., эти — на { $now } дн., поэтому ожидания не сравниваются. Чтобы сравнить, выберите тот же срок.
check-other-discount = Те показатели дисконтированы по ставке { $before } в год, эти — по ставке { $now }, поэтому ожидания не сравниваются. Чтобы сравнить, задайте ту же ставку.
check-other-model = Тогда ожидания считала модель { $before }, теперь — { $now }: часть разницы может быть из-за этого.
check-points = { $points } п. п.
