# Клиенты.
customers-title = Ваши клиенты

# Коротко
glance-title = Коротко
glance-headline = { $count ->
    [one] { $count } клиент принёс { $revenue }; ещё активны около { $active }, и до { $date } можно ожидать ещё { $next }.
    [few] { $count } клиента принесли { $revenue }; ещё активны около { $active }, и до { $date } можно ожидать ещё { $next }.
    [many] { $count } клиентов принесли { $revenue }; ещё активны около { $active }, и до { $date } можно ожидать ещё { $next }.
   *[other] { $count } клиента принесли { $revenue }; ещё активны около { $active }, и до { $date } можно ожидать ещё { $next }.
}
glance-copy = Скопировать эту фразу
glance-money = Деньги на этой странице — { $revenue }, до всех расходов.
glance-money-margin = Деньги на этой странице — { $revenue }, до всех расходов, как вы видите её в магазине. Валовая маржа { $margin } учтена только в CLV : CAC; валовая прибыль показана на экранах «{ $orders }» и «{ $plan }».
glance-until = Ожидаемое считается до { $date } и дисконтировано на { $discount } в год.
glance-until-no-discount = Ожидаемое считается до { $date }, без дисконта.
glance-trust = Насколько этому верить: на экране «{ $orders }» видно, насколько точно тот же метод предсказал бы ваше собственное прошлое.
glance-cac = Стоимость привлечения клиента (CAC)
glance-customers = Клиенты
glance-customers-how = Все, кто покупал и кого можно отличить друг от друга.
glance-active = Ещё активны
glance-left = Остальные, { $share }, скорее всего не вернутся.
glance-churn = Отток за год
glance-churn-how = Столько из активных сейчас уйдёт за год.
glance-lifespan = Срок жизни клиента на сегодня
glance-lifespan-how = От первой покупки до последней в среднем; большинство купили ещё не в последний раз.
glance-orders = Заказы
glance-orders-how = Все, что учтены, и те, где клиент не указан.
glance-revenue = Выручка
glance-revenue-how = { $revenue }, по всем заказам.
glance-revenue-guests = { $count ->
    [one] Из неё { $money } — за { $count } заказ гостей, которых среди клиентов нет.
    [few] Из неё { $money } — за { $count } заказа гостей, которых среди клиентов нет.
    [many] Из неё { $money } — за { $count } заказов гостей, которых среди клиентов нет.
   *[other] Из неё { $money } — за { $count } заказа гостей, которых среди клиентов нет.
}
glance-apv = Средняя стоимость заказа
glance-apf = Средняя частота покупок за год
glance-apf-how = Заказов на клиента в год за всё время наблюдения.
glance-so-far = CLV на сегодня
glance-so-far-how = Столько клиент в среднем принёс по { $date } включительно.
glance-next = Ожидаемая CLV
glance-next-how = До { $date } клиент принесёт в среднем столько.
glance-total = CLV всего
glance-total-how = На сегодня и ожидаемая вместе.
glance-ratio = CLV : CAC
glance-ratio-how = CLV всего, как валовая прибыль, на единицу денег, потраченную на привлечение; здоровым считается 3.
glance-ratio-opens = Укажите выше стоимость привлечения клиента и валовую маржу — и отношение появится здесь.
glance-year = По сравнению с прошлым годом
glance-year-before = Годом раньше { $before }.
glance-year-change = { $change } к { $before } годом раньше.
glance-year-opens = Файл за два полных года покажет здесь, как последний год отличается от предыдущего.

# Кто сколько стоит
customers-table = Кто сколько стоит
customers-search = Найти клиента
customers-segment = Сегмент
customers-tier = Уровень
customers-all = Все
customers-nobody = Таких клиентов нет.
customers-part = { $count ->
    [one] { $count } клиент: принёс { $revenue }, ожидается ещё { $next }.
    [few] { $count } клиента: принесли { $revenue }, ожидается ещё { $next }.
    [many] { $count } клиентов: принесли { $revenue }, ожидается ещё { $next }.
   *[other] { $count } клиента: принесли { $revenue }, ожидается ещё { $next }.
}
customers-part-so-far = { $count ->
    [one] { $count } клиент: принёс { $revenue }.
    [few] { $count } клиента: принесли { $revenue }.
    [many] { $count } клиентов: принесли { $revenue }.
   *[other] { $count } клиента: принесли { $revenue }.
}
customers-caption = Клиенты
customers-how = Щелчок по заголовку сортирует, щелчок по имени открывает страницу клиента. Под ожидаемым стоят границы, в которых оно лежит в девяти случаях из десяти, если клиенты ведут себя как прежде.
customers-how-so-far = Щелчок по заголовку сортирует.
customers-customer = Клиент
customers-next = Ожидается
customers-alive = Вероятность активности
customers-gap = Обычно раз в
customers-silent = Молчит
customers-due = Следующая покупка
customers-overdue = опаздывает
customers-stake = Ценность под угрозой
customers-last = Последняя покупка
customers-previous = Назад
customers-following = Вперёд
customers-page = { $first }–{ $last } из { $count }
customers-download = Скачать этих клиентов в { $format }
customers-carry = Чтобы вернуть этих клиентов или клиентов из списков ниже в Klaviyo, Shopify или Mailchimp, импортируйте там файл CSV и сопоставьте столбец «customer» с адресом почты или номером клиента, который в нём стоит.
customers-carry-so-far = Чтобы вернуть этих клиентов в Klaviyo, Shopify или Mailchimp, импортируйте там файл CSV и сопоставьте столбец «customer» с адресом почты или номером клиента, который в нём стоит.
customers-more = Показать { $count }
customers-fewer = Показать меньше
customers-list-download = { $count ->
    [one] Скачать { $count } клиента в { $format }
    [few] Скачать всех { $count } в { $format }
    [many] Скачать всех { $count } в { $format }
   *[other] Скачать всех { $count } в { $format }
}

# Сегменты
segments-title = Сегменты и что делать с каждым
segments-how = Каждый клиент сравнивается со всеми остальными: как давно он покупал, как часто и на сколько. Ценность под угрозой — то, чего его молчание уже стоило в ожиданиях.
segments-how-so-far = Каждый клиент сравнивается со всеми остальными: как давно он покупал, как часто и на сколько.
segments-click = Щелчок по сегменту показывает его клиентов ниже.
segments-caption = Сегменты, лучшие сначала
segments-download = Скачать сегменты в { $format }
segments-chart = Сегменты: их доля клиентов и выручки
segments-chart-summary = Больше всего принёс сегмент «{ $segment }»: { $revenue } выручки от { $customers } клиентов.
segments-chart-share = Доля
segments-chart-customers = Клиентов
segments-chart-revenue = Выручки
segment-champions = Лучшие
segment-loyal = Верные
segment-new = Новые
segment-promising = Многообещающие
segment-needs_attention = Требуют внимания
segment-at_risk = Под угрозой
segment-cannot_lose = Нельзя потерять
segment-hibernating = Спящие
segment-lost = Потерянные
advice-champions = Поблагодарите их, новинки показывайте сначала им, попросите рекомендовать вас; скидка не нужна.
advice-loyal = Предложите то, что подходит к последним покупкам, и повод купить чуть больше.
advice-new = Облегчите вторую покупку: приветствие, помощь с первой, следующий шаг.
advice-promising = Напомните о себе поскорее мелочью, подходящей к первой покупке.
advice-needs_attention = Напомните о себе предложением на ограниченное время, пока они не отошли.
advice-at_risk = Напишите лично, спросите, чего не хватило, и сделайте возвращение выгодным.
advice-cannot_lose = Они покупали часто и много: позвоните или напишите каждому, пока их не переманил конкурент.
advice-hibernating = Пишите изредка и дёшево; не тратьте на них рекламу.
advice-lost = Попробуйте ещё раз, потом уберите их из рассылок, которые стоят денег.

# Уровни
tiers-title = Высокий, средний и низкий
tiers-how = По ценности на сегодня и ожидаемой вместе, начиная с самых ценных, пока они не составят заданную долю всей ценности.
tiers-click = Доли задаются здесь. Щелчок по уровню показывает его клиентов ниже.
tiers-caption = Уровни по ценности
tiers-high = Высокий приносит первые
tiers-mid = Средний приносит следующие
tiers-beyond = Вместе они могут быть не больше 100 %.
tiers-from = От { $value }.
tiers-nobody = Никого.
tier-high = Высокий
tier-mid = Средний
tier-low = Низкий

# Кому написать
at-risk-title = Под угрозой: ценные и опаздывают
at-risk-nobody = Никто из вернувшихся клиентов высокого и среднего уровня не опаздывает по своему ритму.
at-risk-headline = { $count ->
    [one] { $count } ценный клиент опаздывает по своему ритму. Под угрозой { $stake }.
    [few] { $count } ценных клиента опаздывают по своему ритму. Под угрозой { $stake }.
    [many] { $count } ценных клиентов опаздывают по своему ритму. Под угрозой { $stake }.
   *[other] { $count } ценного клиента опаздывают по своему ритму. Под угрозой { $stake }.
}
at-risk-how = Они на высоком или среднем уровне, уже возвращались и молчат вдвое дольше обычного или ещё дольше. Под угрозой то, что ожидалось от клиента в день последней покупки, за вычетом того, что ожидается теперь, — то, что вернулось бы вместе с ним. Список начинается с тех, у кого под угрозой больше всего и кто вероятнее всего ещё активен: одно умножено на другое. Чем меньше вероятность, тем меньше толку от простого напоминания: напишите лично.
at-risk-caption = Клиенты под угрозой, сначала те, с кем можно вернуть больше всего
one-time-title = Купили один раз и могут вернуться
one-time-nobody = Все вернулись в другой день.
one-time-headline = { $count ->
    [one] { $count } клиент покупал только в один день. От него ещё ожидается { $next }.
    [few] { $count } клиента покупали только в один день. От них ещё ожидается { $next }.
    [many] { $count } клиентов покупали только в один день. От них ещё ожидается { $next }.
   *[other] { $count } клиента покупали только в один день. От них ещё ожидается { $next }.
}
one-time-how = Вторую покупку получить труднее всего. Сначала стоят те, от кого ожидается больше всего: начните с них.
one-time-caption = Купившие один раз, самые многообещающие сначала

# Концентрация
concentration-title = Сколько зависит от немногих
concentration-nothing = За вычетом возвратов клиенты не принесли денег, так что ни от кого ничего не зависит.
concentration-nothing-at-all = Клиенты не принесли денег, так что ни от кого ничего не зависит.
concentration-ten = { $count ->
    [one] { $count } самый ценный клиент принёс { $revenue } — { $share } выручки. Потерять его значит потерять { $next } из ожидаемого, { $share_next }.
    [few] { $count } самых ценных клиента принесли { $revenue } — { $share } выручки. Потерять их значит потерять { $next } из ожидаемого, { $share_next }.
    [many] { $count } самых ценных клиентов принесли { $revenue } — { $share } выручки. Потерять их значит потерять { $next } из ожидаемого, { $share_next }.
   *[other] { $count } самого ценного клиента принесли { $revenue } — { $share } выручки. Потерять их значит потерять { $next } из ожидаемого, { $share_next }.
}
concentration-ten-so-far = { $count ->
    [one] { $count } самый ценный клиент принёс { $revenue } — { $share } выручки.
    [few] { $count } самых ценных клиента принесли { $revenue } — { $share } выручки.
    [many] { $count } самых ценных клиентов принесли { $revenue } — { $share } выручки.
   *[other] { $count } самого ценного клиента принесли { $revenue } — { $share } выручки.
}
concentration-caption = Сколько принесли самые ценные клиенты
concentration-top = Верхние
concentration-share = Доля выручки
concentration-gini = Коэффициент Джини { $gini }: 0, если все приносят поровну, почти 1, если всё приносит один.
concentration-chart = Какая часть клиентов принесла какую часть выручки
concentration-chart-summary = Самые ценные { $percent } клиентов принесли { $share } выручки.
concentration-customers = Доля клиентов, наименее ценные сначала
concentration-revenue = Доля выручки
concentration-brought = Ваши клиенты
concentration-equal = Если бы все приносили поровну

# Один клиент
customer-back = Назад к списку
customer-reason = Обычно покупает раз в { $gap }, молчит { $silent }: вероятность, что это всё ещё клиент, { $alive }.
customer-reason-once = Последняя и единственная покупка { $silent } назад: вероятность, что это всё ещё клиент, { $alive }.
customer-worth = Если да, то до { $date } принесёт { $value }.
customer-next = С вероятностью { $chance } купит снова до { $date }; если купит, то между { $early } и { $late } в одном случае из двух.
customer-next-none = Почти нет надежды, что этот клиент купит снова.
customer-segment = { $segment }: из 5 баллов { $recency } за давность, { $frequency } за частоту, { $money } за сумму.
customer-chart = Насколько вероятно, что это всё ещё клиент, по неделям
customer-chart-summary = Последняя покупка { $bought }; на { $date } вероятность, что это всё ещё клиент, { $alive }.
customer-day = День
customer-purchases = Покупки
customer-orders = { $count ->
    [one] { $count } заказ
    [few] { $count } заказа
    [many] { $count } заказов
   *[other] { $count } заказа
}
