# Калькулятор.
calculator-privacy = Считается на этом компьютере; введённое никуда не отправляется.

# Что есть под рукой
method = Что у вас есть под рукой?
method-totals = Итоги
method-totals-help = Выручка, заказы и клиенты за несколько месяцев
method-averages = Средние
method-averages-help = Стоимость заказа, как часто покупают, как долго остаются
method-churn = Доход на клиента и отток
method-churn-help = Подписки и другие регулярные платежи
method-retention = Маржа и удержание
method-retention-help = Прибыль с клиента и сколько клиентов остаётся, с дисконтированием
method-acquisition = Стоимость привлечения
method-acquisition-help = Во что обошлась кампания и кого она привела

lifespan-from = Срок жизни клиента
lifespan-from-known = знаю
lifespan-from-churn = из оттока
lifespan-from-list = из списка клиентов
first-payment = Первый платёж
first-payment-after_one_period = через один период
first-payment-now = сразу

# Поля
field-revenue = Выручка
help-revenue = Сколько клиенты заплатили за период, за вычетом возвратов.
field-orders = Заказы
help-orders = Сколько заказов сделано за период.
field-customers = Клиенты
help-customers = Сколько разных клиентов их сделали.
field-period = Длина периода
help-period = Время, за которое взяты эти итоги.
field-average-order-value = Средняя стоимость заказа
help-average-order-value = Выручка ÷ заказы. Её же называют средним чеком.
field-purchase-frequency = Частота покупок
help-purchase-frequency = Сколько заказов в среднем делает один клиент за это время.
field-lifespan = Срок жизни клиента
help-lifespan = От первого заказа до последнего, в среднем.
field-lifespans = Сроки жизни клиентов
help-lifespans = По одному клиенту в строке, например «3 года» или «8 мес.».
field-churn = Отток
help-churn = Доля клиентов, которые уходят за это время.
field-arpu = Средний доход на клиента
help-arpu = Сколько в среднем платит один клиент за это время.
field-margin = Валовая маржа
help-margin = Какая доля выручки остаётся за вычетом себестоимости. Если её указать, ответом будет прибыль.
field-margin-per-customer = Валовая маржа на клиента
help-margin-per-customer = Сколько остаётся от платежей одного клиента за это время за вычетом себестоимости.
field-retention = Удержание
help-retention = Доля клиентов, которые остаются по прошествии этого времени.
field-discount = Ставка дисконтирования
help-discount = Насколько деньги через год стоят меньше сегодняшних. Обычно от 8 до 15 % в год.
field-horizon = Горизонт
help-horizon = Считать только до этого срока. Пусто — считать без конца.
field-acquisition-cost = Стоимость привлечения клиента
help-acquisition-cost = Во что обходится один новый клиент: реклама, скидки, продажи.
field-campaign-spend = Затраты на кампанию
help-campaign-spend = Всё, что стоила кампания.
field-customers-won = Привлечённые клиенты
help-customers-won = Новые клиенты, пришедшие благодаря кампании.
field-lifetime-value = Пожизненная ценность клиента
help-lifetime-value = Валовая прибыль с одного клиента за всё время; её даёт любой другой вариант выше.
field-wanted-ratio = Желаемое CLV : CAC
help-wanted-ratio = Во сколько раз ценность клиента должна превышать стоимость его привлечения. Пусто — значит 3.
optional = необязательно
period-per-month = в месяц
period-per-year = в год
period-month = месяцы
period-year = годы
yearly = в год
period-of = Единица времени: { $field }
read-as = прочитано как { $value }
read-as-list = { $count ->
    [one] { $count } клиент, в среднем { $value }
    [few] { $count } клиента, в среднем { $value }
   *[other] { $count } клиентов, в среднем { $value }
}
wrote-currency = Вы написали { $currency }, а страница считает в { $page }.
count-in = Считать в { $currency }
still-empty = пока пусто

# Единицы
unit-orders = { $count ->
    [one] { $count } заказ
    [few] { $count } заказа
    [many] { $count } заказов
   *[other] { $count } заказа
}
unit-customers = { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
    [many] { $count } клиентов
   *[other] { $count } клиента
}
unit-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
unit-years = { $count ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
}
list-separator = {", "}
unit-ratio = { $ratio } : 1
per-month = { $amount } в месяц
per-year = { $amount } в год

# Что не так с полем
error-no-digits = Здесь нет числа.
error-unknown-word = Непонятно «{ $piece }». Напишите только число, можно с валютой или единицей времени.
error-bad-grouping = Разделители в «{ $piece }» не сходятся. Напишите, например, 1234,50.
error-two-numbers = Здесь два числа. Напишите одно.
error-unclear-sign = Неясно, больше оно нуля или меньше. Минус пять пишется -5.
error-mixed-units = Единицы не подходят друг к другу.
error-too-large = Для этого поля слишком много. Проверьте число и единицу.
error-too-small = Слишком близко к нулю, чтобы считать.
error-too-long = Слишком длинно для числа.
error-no-percent = Проценты здесь не подходят. Напишите обычное число.
error-no-currency = Деньги здесь не подходят. Напишите обычное число.
error-no-period = Единица времени здесь не подходит. Напишите обычное число.
error-yearly-only = Эту ставку пишут в расчёте на год.
error-not-finite = С этим числом считать нельзя.
error-negative = Не может быть меньше нуля.
error-zero = Должно быть больше нуля.
error-above-whole = Не может быть больше 100 %.
error-not-whole = Напишите целое число.
error-missing = Без этого не посчитать.
error-endless = Никто не уходит, и у ценности нет конца. Укажите, до какого срока считать: заполните горизонт.
error-endless-lifespan = Без оттока у срока жизни нет конца. Выберите выше «знаю» и напишите срок.
error-not-whole-periods = Напишите целое число периодов, в которых считается отток или удержание.

# Ответ
answer = Ответ
answer-waiting = Ещё нужно:
answer-invalid = Пожалуйста, исправьте:
answer-no-result = С этими числами результата нет:
answer-label = Пожизненная ценность клиента
answer-per-customer = на клиента
basis-revenue = выручка
basis-gross_profit = валовая прибыль
basis-as_given = как указано
basis-net = за вычетом стоимости привлечения
basis-gross = без вычета стоимости привлечения
basis-expected = ожидаемая ценность
basis-undiscounted = без дисконтирования
basis-discounted = с дисконтированием по ставке { $rate } в год
basis-horizon = на срок { $horizon }
notice-fewer-orders-than-customers = Заказов меньше, чем клиентов: часть клиентов за период не покупала. Считайте только тех, кто покупал.
notice-lifespan-below-one-period = Срок жизни короче времени, за которое взята частота. Проверьте обе единицы.
notice-fewer-than-one-order = При такой частоте и таком сроке средний клиент делает меньше одного заказа.
notice-negative-margin = Маржа ниже нуля: каждая продажа убыточна, и чем больше продаж, тем больше убыток.
notice-revenue-not-profit = Валовая маржа не указана, поэтому стоимость сравнивается с выручкой. Прибыль будет меньше.
notice-not-discounted = Без дисконтирования деньги через десять лет считаются как сегодняшние.
notice-nobody-stays = После первого периода не остаётся никого, считается только первый платёж.
notice-nobody-leaves = Никто не уходит, поэтому каждый платит в каждом периоде.
notice-costs-more-than-worth = Привлечение клиента обходится дороже его ценности.

# Шаги
steps-title = Шаг за шагом
steps-rounded = Числа показаны округлённо, а считаются полностью.
term-revenue = выручка
term-orders = заказы
term-customers = клиенты
term-period = период
term-purchase-value = средняя стоимость заказа
term-purchase-frequency = средняя частота покупок
term-customer-value = ценность клиента за период
term-lifespan-sum = сумма сроков жизни
term-lifespan-count = число клиентов
term-lifespan = средний срок жизни клиента
term-lifespan-converted = средний срок жизни клиента
term-lifetime-value = пожизненная ценность клиента
term-margin = валовая маржа
term-lifetime-profit = пожизненная ценность клиента в валовой прибыли
term-acquisition-cost = стоимость привлечения клиента
term-net-lifetime-value = пожизненная ценность клиента за вычетом стоимости привлечения
term-arpu = средний доход на клиента
term-arpu-converted = средний доход на клиента
term-churn = отток
term-horizon = горизонт
term-horizon-converted = горизонт
term-margin-per-customer = валовая маржа на клиента
term-margin-per-customer-converted = валовая маржа на клиента
term-retention = удержание
term-discount = ставка дисконтирования
term-discount-converted = ставка дисконтирования
term-carried-over = доля, переходящая в следующий период
term-value-to-cost = CLV : CAC
term-wanted-ratio = желаемое CLV : CAC
term-highest-cost = сколько самое большее можно потратить на нового клиента
term-campaign-spend = затраты на кампанию
term-customers-won = привлечённые клиенты
term-campaign-return = окупаемость кампании

# Ценность и стоимость
acquisition-title = Ценность и стоимость
acquisition-ratio = CLV : CAC
acquisition-ratio-enough = Достигает желаемых { $wanted }.
acquisition-ratio-short = Ниже желаемых { $wanted }.
acquisition-free = Привлечение ничего не стоит, поэтому отношения нет.
acquisition-payback = Срок окупаемости
acquisition-payback-at_once = Окупать нечего.
acquisition-payback-month = { $month ->
    [one] { $month } месяц
    [few] { $month } месяца
   *[other] { $month } месяцев
}
acquisition-payback-how = К концу { $month }-го месяца клиент принёс { $paid }; месяцем раньше — { $before }.
acquisition-payback-never = Не окупится: всего клиент принесёт { $paid }.
acquisition-payback-unknown = Заполните средний доход на клиента и отток, чтобы увидеть его.
acquisition-highest = Сколько самое большее можно потратить на нового клиента
acquisition-highest-how = при CLV : CAC { $wanted }
acquisition-campaign = Окупаемость кампании
acquisition-campaign-how = что принесли клиенты за вычетом затрат, в доле от затрат

# На чужих страницах
embed-reset = Вернуть исходные числа
embed-attribution = Сделано в Perennial
embed-forbidden = Политика этой страницы не даёт калькулятору работать: нужно 'wasm-unsafe-eval' в script-src или { $origin } в frame-src.
embed-failed = Калькулятор здесь не работает: { $error }
