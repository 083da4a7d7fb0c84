# Ваши заказы.
orders-title = Ваши заказы
orders-lead = Откройте выгрузку заказов вашего магазина. Файл читается здесь, на вашем компьютере, и вы увидите всё, что из него понято.
orders-drop = Перетащите сюда файлы с заказами: CSV, Excel или ZIP
orders-choose = Выбрать файлы
orders-paste = Или вставьте таблицу текстом
orders-paste-label = Таблица вместе со строкой заголовков
orders-paste-read = Прочитать этот текст
orders-pasted = Вставленный текст
orders-which = Что нужно: по строке на заказ или на позицию заказа, с датой, суммой и тем, что отличает клиентов друг от друга, например адресом почты. В Shopify: «Заказы», «Экспорт», «Обычный файл CSV».
orders-privacy = Ничего не покидает этот компьютер. Чтобы проверить, отключите сеть, прежде чем открыть файл: всё работает и так.
sample-open = Попробовать на учебном магазине
sample-open-subscriptions = Или на его подписках
sample-what = Учебного магазина не существует. Его 3 000 клиентов придуманы по известным правилам, поэтому ожидания можно поставить рядом с правдой.
sample-has-subscriptions = У учебного магазина есть и подписки: сколько принесут подписчики, считается иначе.
sample-instead-subscriptions = Открыть его подписки
sample-has-orders = У учебного магазина есть и разовые заказы: сколько принесут покупатели, считается иначе.
sample-instead-orders = Открыть его заказы
orders-onward = Отчёт по этим заказам:
orders-another = Начать заново

# Пока файл читается
orders-reading = Файл читается.
orders-reading-again = Одна из последних строк показывает, как читать остальные, поэтому файл читается ещё раз.
orders-decoding = Файл не в UTF-8. Он преобразуется здесь, на этом компьютере.
orders-read = { $count ->
    [one] Прочитан { $count } файл.
    [few] Прочитано { $count } файла.
   *[other] Прочитано { $count } файлов.
}
orders-asked = Кое-что осталось неясным: решите, пожалуйста, ниже.
orders-refused = Заказов из него получить не удалось; что делать, сказано ниже.
orders-misled = В ссылке были настройки, которые здесь неизвестны. Они пропущены.
orders-add = Добавить файлы
orders-remove = Убрать { $name }
orders-progress = { $done } из { $all }
orders-cancel = Отменить
orders-try-again = Попробовать ещё раз
trouble-stopped = Чтение остановлено. Из файла ничего не сохранено.
trouble-unreadable = Браузер не смог прочитать файл. Возможно, его переместили или изменили: выберите его снова.
trouble-crashed = Чтение прервалось; возможно, файлу нужно больше памяти, чем даёт браузер. Закройте другие вкладки и попробуйте ещё раз или выгрузите период покороче.

# Итоги заказов
orders-summary-title = Итоги заказов
orders-headline = { $orders }, { $customers } — из { $lines }, { $span }
orders-headline-anonymous = { $orders } — из { $lines }, { $span }
orders-unit-lines = { $count ->
    [one] { $count } строки
   *[other] { $count } строк
}
orders-net = Выручка за вычетом возвратов
orders-before-refunds = Выручка без вычета возвратов
orders-period = { $count ->
    [one] { $span }, { $count } день
    [few] { $span }, { $count } дня
   *[other] { $span }, { $count } дней
}
orders-gross = Валовая выручка
orders-gross-how = До вычета возвратов, без отменённых заказов.
orders-refunded = Возвраты
orders-refunded-how = Сколько денег возвращено.
orders-orders = Заказы
orders-cancelled = { $count ->
    [0] Отменённых нет.
    [one] Ещё { $count } заказ отменён и не учтён.
    [few] Ещё { $count } заказа отменены и не учтены.
   *[other] Ещё { $count } заказов отменены и не учтены.
}
orders-cancelled-line = { $count ->
    [one] { $count } заказ отменён и не учтён.
    [few] { $count } заказа отменены и не учтены.
   *[other] { $count } заказов отменены и не учтены.
}
orders-customers = Клиенты
orders-one-time = { $count ->
    [0] Все они вернулись в другой день.
    [one] Из них { $count } клиент покупал только в один день.
    [few] Из них { $count } клиента покупали только в один день.
   *[other] Из них { $count } клиентов покупали только в один день.
}
orders-guests = { $count ->
    [one] В { $count } заказе клиент не указан.
   *[other] В { $count } заказах клиент не указан.
}
orders-same-day = { $count ->
    [one] { $count } заказ сделан в день, когда тот же клиент уже заказывал.
    [few] { $count } заказа сделаны в дни, когда те же клиенты уже заказывали.
   *[other] { $count } заказов сделаны в дни, когда те же клиенты уже заказывали.
}
orders-overlap = { $count ->
    [one] { $count } заказ есть в нескольких файлах; он учтён один раз.
    [few] { $count } заказа есть в нескольких файлах; каждый учтён один раз.
   *[other] { $count } заказов есть в нескольких файлах; каждый учтён один раз.
}
orders-contradictions = Заказов, о которых файлы говорят разное: { $count }.
orders-contradictions-title = Заказы, о которых файлы говорят разное
orders-order-number = Заказ
orders-followed = Учтено
orders-not-followed = Не учтено
orders-apv = Средняя стоимость заказа
orders-apv-how = { $net } ÷ { $orders }
orders-apf = Средняя частота покупок за весь период
orders-apf-how = { $orders } ÷ { $customers }, за весь период
orders-so-far = Накопленная выручка с клиента
orders-so-far-how = { $revenue } ÷ { $customers }. Ценность клиента не меньше этого.
orders-lifespan = Срок жизни клиента на конец файла
orders-lifespan-how = От первого заказа до последнего в среднем; у купивших один раз — 0. Это оценка снизу: некоторые ещё купят снова, а у самых новых было мало времени вернуться.
orders-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
orders-use = Подставить эти средние в калькулятор
orders-download = Скачать эти заказы как CSV
orders-use-year = Они взяты за последние 365 дней.
orders-use-how = Срок жизни берётся как в файле, то есть слишком коротким, поэтому и ценность выйдет заниженной. Если знаете свой срок, впишите его там.
orders-use-guests = Заказы без клиента не учитываются.
orders-use-totals = Подставить эти итоги в калькулятор
orders-use-totals-how = Сколько клиентов, из файла не узнать. Если вы знаете это из другого места, впишите там.
orders-policies = Что учитывать
policy-ignore_refunds = Не вычитать возвраты
policy-without_tax = Без налогов
policy-without_shipping = Без доставки
policy-count_unpaid = Учитывать неоплаченные заказы
policy-count_tests = Учитывать тестовые заказы

# Что остаётся решить
orders-questions-title = Решите, пожалуйста
orders-questions-lead = Из файла это не видно. Пока вы не скажете, ничего не складывается.
question-charset = Из файла не ясно, в какой кодировке его читать. Какой вариант верен?
question-date-order = Что стоит первым в этих датах?
question-decimal-mark = { $count ->
    [1] { $count } сумму можно прочитать двояко: «{ $example }» в строке { $line }. Сколько это?
    [one] { $count } сумму можно прочитать двояко, первая в строке { $line }: «{ $example }». Сколько это?
    [few] { $count } суммы можно прочитать двояко, первая в строке { $line }: «{ $example }». Сколько это?
   *[other] { $count } сумм можно прочитать двояко, первая в строке { $line }: «{ $example }». Сколько это?
}
question-currency = Заказы в нескольких валютах, а их складывать нельзя. Какую показать?
question-list-currency = Суммы в нескольких валютах, а их складывать нельзя. Какую показать?
question-amounts = { $count ->
    [1] В { $count } заказе у строк разные суммы (строка { $line }). Это суммы позиций, которые надо сложить, или сумма всего заказа?
    [one] В { $count } заказе у строк разные суммы, первая в строке { $line }. Это суммы позиций, которые надо сложить, или сумма всего заказа?
   *[other] В { $count } заказах у строк разные суммы, первая в строке { $line }. Это суммы позиций, которые надо сложить, или сумма всего заказа?
}
question-convention = Что в этом файле значат частота и давность?
question-time-unit = В каких единицах время в этом файле?
question-cells = Что стоит в ячейках этой таблицы?
order-day-first = Сначала день
order-month-first = Сначала месяц
order-year-first = Сначала год
answer-reading = { $name }: { $reading }
answer-date = строка { $line } — { $date }
answer-span = { $first } – { $last }
answer-busiest = больше всего за месяц: { $month }, { $count }
answer-empty-months = { $count ->
    [one] { $count } месяц пустой
    [few] { $count } месяца пустых
   *[other] { $count } месяцев пустых
}
answer-impossible = { $count ->
    [1] { $count } дата невозможна, строка { $line }
    [one] { $count } дата невозможна, первая — строка { $line }
    [few] { $count } даты невозможны, первая — строка { $line }
   *[other] { $count } дат невозможны, первая — строка { $line }
}
answer-decimal-mark = Это { $value }
answer-currency = { $count ->
    [one] { $currency }: { $count } заказ, { $gross }
    [few] { $currency }: { $count } заказа, { $gross }
   *[other] { $currency }: { $count } заказов, { $gross }
}
answer-list-currency = { $count ->
    [one] { $currency }: { $count } подписка
    [few] { $currency }: { $count } подписки
   *[other] { $currency }: { $count } подписок
}
rates-title = Или пересчитать все в одну валюту по вашим курсам
rate-used = 1 { $currency } = { $rate } { $into }.
rate-of = 1 { $currency } — это
rates-use = Считать всё в { $currency }
answer-per-line = Суммы позиций: сложить
answer-per-order = Сумма заказа: отложить такие заказы

# Как прочитан файл
orders-understood-title = Как прочитан файл
orders-understood-lead = Исправьте, что не так; файл сразу прочитается снова.
orders-role = Что
orders-column = Столбец
orders-samples = Примеры
orders-evidence = Почему
orders-no-column = – нет –
orders-unnamed-column = Столбец { $number }
orders-more-roles = Другие столбцы
role-order-id = Номер заказа
role-customer = Клиент
role-date = Дата заказа
role-amount = Сумма заказа
role-refunded = Сумма возврата
role-status = Статус
role-cancelled-at = Дата отмены
role-currency = Валюта
role-part = Часть заказа
role-time = Время
role-order-extra = Сверх строк заказа
role-quantity = Количество
role-unit-price = Цена за единицу
role-tax = Налог
role-shipping = Доставка
role-adjusted = Сумма после возвратов
role-fully-refunded = Возвращён полностью
role-paid = Оплачен
role-paid-at = Дата оплаты
role-test = Тестовый заказ
role-kind = Вид операции
role-reference = К какому заказу
role-product = Товар
role-frequency = Частота
role-recency = Давность
role-observed = Время наблюдения (T)
role-mean-value = Средняя стоимость заказа
role-start = Начало
role-end = Окончание
role-fee = Сумма за период
role-period = Период оплаты
role-cohort = Когорта
role-size = Клиентов в когорте
role-first-period = Первый период
orders-inference = { $value }. { $evidence }
orders-automatic = как найдено в файле
orders-member = Файл в архиве
orders-sheet = Лист
orders-charset = Кодировка
charset-utf-8 = UTF-8
charset-utf-16le = UTF-16
charset-utf-16be = UTF-16 BE
charset-gb18030 = Упрощённый китайский (GB18030, GBK)
charset-big5 = Традиционный китайский (Big5)
charset-windows-1251 = Кириллица (Windows-1251)
charset-koi8-r = Кириллица (KOI8-R)
charset-koi8-u = Кириллица (KOI8-U)
charset-ibm866 = Кириллица (DOS 866)
charset-x-mac-cyrillic = Кириллица (Mac)
charset-iso-8859-5 = Кириллица (ISO 8859-5)
charset-windows-1252 = Западноевропейская (Windows-1252)
charset-macintosh = Западноевропейская (Mac)
charset-windows-1250 = Центральноевропейская (Windows-1250)
charset-iso-8859-2 = Центральноевропейская (ISO 8859-2)
charset-windows-1257 = Балтийская (Windows-1257)
charset-iso-8859-13 = Балтийская (ISO 8859-13)
charset-iso-8859-4 = Балтийская (ISO 8859-4)
charset-windows-1254 = Турецкая (Windows-1254)
charset-windows-1253 = Греческая (Windows-1253)
charset-iso-8859-7 = Греческая (ISO 8859-7)
charset-windows-1255 = Иврит (Windows-1255)
charset-iso-8859-8 = Иврит (ISO 8859-8)
charset-windows-1256 = Арабская (Windows-1256)
charset-iso-8859-6 = Арабская (ISO 8859-6)
charset-windows-874 = Тайская (Windows-874)
charset-windows-1258 = Вьетнамская (Windows-1258)
charset-shift_jis = Японская (Shift JIS)
charset-euc-jp = Японская (EUC-JP)
charset-euc-kr = Корейская (EUC-KR)
orders-delimiter = Между полями
delimiter-comma = Запятая
delimiter-semicolon = Точка с запятой
delimiter-tab = Табуляция
delimiter-pipe = Вертикальная черта
delimiter-comma-space = Запятая и пробел
delimiter-space = Пробел
delimiter-spaces = Пробелы, сколько бы их ни было
orders-quote = Вокруг полей
quote-double = Двойные кавычки "…"
quote-single = Одинарные кавычки '…'
quote-none = Ничего: кавычки — часть текста
orders-header = Строка заголовков
header-line = Строка { $line }
header-none = Нет: уже первая строка — заказ
orders-order = Даты
orders-mark = Десятичный разделитель
mark-point = Точка, как в 1,234.50
mark-comma = Запятая, как в 1.234,50
orders-amounts = Суммы
amounts-per-order = Сумма относится ко всему заказу
amounts-per-line = Сумма относится к одному товару
amounts-row-per-order = Каждая строка — заказ
amounts-money-once = На каждый товар своя строка, сумма заказа стоит в одной из них
amounts-money-repeated = На каждый товар своя строка, сумма заказа стоит в каждой
amounts-money-per-line = На каждый товар своя строка с его суммой; суммы складываются
amounts-ledger = Реестр: строка на продажу, возврат или комиссию
amounts-refunds = Каждая строка — возврат
orders-currency = Валюта
orders-no-currency = В файле не указана; показано в { $page }.
orders-other-currency = Выбрать другую валюту
evidence-chosen = Вы так выбрали.
evidence-nothing = Ничто в файле этому не противоречит.
evidence-byte-order-mark = Файл начинается с её метки.
evidence-separator-line = Так сказано в первой строке файла.
evidence-byte-pairs = Его байты складываются в текст парами.
evidence-known-words = { $count ->
    [one] В ней известно { $count } название столбца или статуса.
    [few] В ней известны { $count } названия столбцов и статусов.
   *[other] В ней известно { $count } названий столбцов и статусов.
}
evidence-letters = { $count ->
    [one] Определена по сочетанию { $count } буквы: проверьте примеры.
   *[other] Определена по сочетанию { $count } букв: проверьте примеры.
}
evidence-header = Тогда в строке заголовков { $count ->
    [one] { $count } столбец
    [few] { $count } столбца
   *[other] { $count } столбцов
}, с известными названиями: { $known }.
evidence-column-names = В одной из строк { $count ->
    [one] { $count } ячейка
    [few] { $count } ячейки
   *[other] { $count } ячеек
}, из них известных названий столбцов: { $known }.
evidence-platform = Строка заголовков как у { $platform }.
evidence-word = По названию.
evidence-content = По содержимому.
evidence-language = В языке этого файла дробная часть отделяется точкой.
evidence-rows = { $count ->
    [1] Это видно по { $count } строке, № { $line }.
    [one] Это видно по { $count } строке, первая — № { $line }.
   *[other] Это видно по { $count } строкам, первая — № { $line }.
}
evidence-day = { $count ->
    [one] Строка { $line } — это { $date }; видно по { $count } строке.
   *[other] Строка { $line } — это { $date }; видно по { $count } строкам.
}
evidence-years = При таком чтении даты укладываются в { $count ->
    [one] { $count } год
    [few] { $count } года
   *[other] { $count } лет
}; иначе они растянулись бы на { $otherwise ->
    [one] { $otherwise } год
    [few] { $otherwise } года
   *[other] { $otherwise } лет
}.
evidence-quoted = { $count ->
    [1] Такие стоят в { $count } строке в начале файла, № { $line }.
    [one] Такие стоят в { $count } строке в начале файла, первая из них — № { $line }.
   *[other] Такие стоят в { $count } строках в начале файла, первая из них — № { $line }.
}
evidence-no-header = Первая строка похожа на строки под ней.
evidence-orders = { $count ->
    [one] Это видно по { $count } заказу.
   *[other] Это видно по { $count } заказам.
}
platform-shopify-orders = заказов Shopify
platform-shopify-customers = клиентов Shopify
platform-squarespace-orders = заказов Squarespace
platform-woocommerce = заказов WooCommerce
platform-woocommerce-analytics = отчёта WooCommerce о заказах
platform-stripe-payments = платежей Stripe
platform-stripe-balance = баланса Stripe
platform-paypal-activity = операций PayPal
platform-square-transactions = операций Square
platform-square-items = товаров Square
platform-etsy-orders = заказов Etsy
platform-etsy-order-items = товаров Etsy
platform-ebay-orders-report = заказов eBay
platform-ebay-transaction-report = операций eBay
platform-amazon-all-orders = заказов Amazon
platform-amazon-fbm-new-orders = новых заказов Amazon
platform-amazon-date-range-report = отчёта Amazon за период
platform-bigcommerce-orders = заказов BigCommerce
platform-magento-orders = заказов Magento
platform-wix-orders = заказов Wix
platform-gumroad-sales = продаж Gumroad
platform-taobao-orders = заказов Taobao и Tmall
platform-tmall-report = отчёта Tmall
platform-yookassa-refunds = возвратов ЮKassa
platform-douyin-orders = заказов Douyin
platform-jd-orders = заказов JD
platform-pinduoduo-orders = заказов Pinduoduo
platform-youzan-items = товаров Youzan
platform-youzan-orders = заказов Youzan
platform-shopee-tw = заказов Shopee
platform-shopline-orders = заказов Shopline
platform-91app-orders = заказов 91APP
platform-cyberbiz-orders = заказов Cyberbiz
platform-momo-shipments = отправлений momo
platform-ozon-postings = отправлений Ozon
platform-wildberries-weekly = еженедельного отчёта Wildberries
platform-yookassa-registry = реестра ЮKassa
platform-bitrix-orders = заказов 1С-Битрикс

# Строки
orders-rows = Прочитано строк: { $read }, использовано: { $used }, отложено: { $aside }.
orders-reason-rows = { $count ->
    [1] { $count } строка, № { $line }
    [one] { $count } строка, первая — № { $line }
    [few] { $count } строки, первая — № { $line }
   *[other] { $count } строк, первая — № { $line }
}
orders-more-rows = Показать ещё
orders-download-rows = Скачать их как CSV
orders-download-name = отложенные строки
orders-line = №
orders-reason = Причина
orders-row = Строка
orders-file = Файл
reason-unclosed-quote = Кавычка в этой строке не закрыта или закрыта не в конце поля.
reason-too-long = Строка длиннее любого заказа.
reason-blank = Строка пустая.
reason-repeated-header = Это снова строка заголовков.
reason-other-table = Строка относится к другой таблице в файле.
reason-total = В строке итог по другим строкам.
reason-trailer = Это примечание рядом с таблицей.
reason-field-count = В строке больше или меньше полей, чем в строке заголовков.
reason-not-utf8 = В строке есть байты, которые не являются символами.
reason-no-order-id = Нет номера заказа.
reason-fee = Это строка о комиссии.
reason-transfer = Это перевод между счетами.
reason-other-entry = Это ни продажа, ни возврат.
reason-damaged-id = Табличный редактор сократил номер заказа, и у разных заказов он может совпасть. Выгрузите файл заново и откройте его здесь, не открывая в редакторе.
reason-duplicate = Строка повторяет другую: заказ встречается в файле несколько раз.
reason-refund-without-order = Заказа, к которому относится возврат, в файле нет.
reason-missing = Не заполнено нужное поле.
reason-bad-number = Не удалось понять число.
reason-bad-period = Не удалось понять, как часто вносится оплата.
reason-bad-state = Не удалось понять статус подписки.
reason-no-end = Подписка закончилась, но когда — в строке не сказано.
reason-contradictory = Данные в строке противоречат друг другу.
reason-repeated-customer = У клиента несколько строк, а должна быть одна.
reason-test = Это тестовый заказ.
reason-failed = Оплата не прошла.
reason-unpaid = Заказ не оплачен.
reason-bad-date = Дата не понята, или такого дня нет.
reason-bad-amount = Сумма не понята.
reason-ambiguous-amount = Сумму можно прочитать двояко, и в столбце встречается и то и другое.
reason-bad-refund = Сумма возврата не понята.
reason-no-date = У заказа нет даты.
reason-no-amount = У заказа нет суммы.
reason-two-amounts = В строках заказа разные суммы.
reason-two-customers = В строках заказа разные клиенты.
reason-two-currencies = В строках заказа разные валюты.
reason-other-currency = Сумма не в выбранной валюте, или валюта не указана.

# Чего файл дать не может
refusal-empty = Файл пуст. Выгрузите заказы заново и выберите новый файл.
refusal-damaged = Файл неполный или что-то в нём не так. Скачайте или выгрузите его ещё раз; если это не поможет, откройте его в Excel и сохраните как «CSV UTF-8».
refusal-too-large = В распакованном виде файл больше, чем здесь читается: 512 МБ для листа книги, 2 ГБ для файла в архиве, 64 МБ для книги в архиве. Выгрузите более короткий период или сохраните как CSV и откройте этот файл.
refusal-beyond-sheet = В книге есть ячейки за последней строкой или последним столбцом листа: так её не записала бы ни одна программа. Откройте её в Excel, сохраните заново и откройте новый файл.
refusal-locked = Архив защищён паролем. Распакуйте его с паролем и откройте файл с заказами, который в нём лежит.
refusal-rarely-packed = Архив сжат способом, который здесь не читается. Распакуйте его и откройте файл с заказами, который в нём лежит.
refusal-nothing-inside = В этом архиве нет таблицы, которая здесь читается; архивы внутри него не открываются. Распакуйте его и откройте файл с заказами.
refusal-not-utf8 = Текст не в UTF-8 (строка { $line }). В Excel выберите «Файл», «Сохранить как», «CSV UTF-8»; в других программах при сохранении выберите UTF-8. Затем откройте новый файл.
refusal-wrong-charset = Слишком многое в файле не читается в этой кодировке (строка { $line }). Выберите ниже другую.
refusal-too-many-columns = В файле больше 1 000 столбцов. В выгрузке заказов их намного меньше: проверьте, тот ли это файл.
refusal-header-only = Есть строка заголовков, но под ней нет ни одной строки. Выгрузите период, в котором были заказы.
refusal-customers-export = Это список клиентов, а не заказов: в нём нет дат заказов. Выгрузите заказы; в Shopify: «Заказы», «Экспорт».
refusal-no-amount = Не найден столбец с суммой заказа. Если он есть, выберите его ниже; если нет, выгрузите заказы с суммами.
refusal-no-date = Не найден столбец с датой заказа. Если он есть, выберите его ниже; если нет, выгрузите заказы с датами.
refusal-no-customer = Не найден столбец, по которому можно отличить клиентов, поэтому об отдельных клиентах и частоте покупок ничего не сказать. О выручке и средней стоимости заказа — можно. Если такой столбец есть, выберите его ниже.
refusal-refunds-only = Здесь только возвраты, а их заказы — в другом файле. Откройте и файл с заказами: выберите оба сразу.
refusal-nothing-usable = Ни одну строку не удалось использовать. Причины ниже; часто помогает другой столбец или другой разделитель.
advice-amazon-all-orders = Amazon не указывает покупателей ни в одной выгрузке, поэтому другой файл не поможет. Выручка и средняя стоимость заказа ниже всё равно верны, их можно подставить в калькулятор.
advice-amazon-date-range-report = Amazon не указывает покупателей ни в одной выгрузке, поэтому другой файл не поможет. Выручка и средняя стоимость заказа ниже всё равно верны, их можно подставить в калькулятор.
advice-ozon-postings = Ozon не указывает покупателей ни в одной выгрузке, поэтому другой файл не поможет. Выручка и средняя стоимость заказа ниже всё равно верны, их можно подставить в калькулятор.
advice-wildberries-weekly = Wildberries не указывает покупателей ни в одной выгрузке, поэтому другой файл не поможет. Выручка и средняя стоимость заказа ниже всё равно верны, их можно подставить в калькулятор.
advice-pinduoduo-orders = Pinduoduo не указывает покупателей ни в одной выгрузке, поэтому другой файл не поможет. Выручка и средняя стоимость заказа ниже всё равно верны, их можно подставить в калькулятор.
advice-tmall-report = В отчёте Tmall нет покупателей. Они есть в списке заказов (已卖出的宝贝, 批量导出): выгрузите его и откройте здесь.
advice-bitrix-orders = В списке заказов 1С-Битрикс нет покупателя. Выручка и средняя стоимость заказа ниже всё равно верны, их можно подставить в калькулятор.
advice-momo-shipments = В отправлениях momo нет денег. Они есть в расчётной ведомости: выгрузите её и откройте здесь.
file-picture = Это картинка, а не таблица. Выгрузите заказы из магазина в CSV и откройте этот файл.
file-pdf = Это PDF: в нём страницы, а не строки. Выгрузите заказы из магазина в CSV и откройте этот файл.
file-workbook = Это книга Excel или LibreOffice. Откройте её там, выберите «Сохранить как», «CSV UTF-8» и откройте новый файл здесь.
file-old-workbook = Это старая или защищённая книга Excel. Откройте её в Excel, выберите «Сохранить как», «CSV UTF-8» и откройте новый файл здесь.
file-encrypted-workbook = Эта книга защищена паролем (такова выгрузка Shopee). Откройте её в Excel с паролем, выберите «Файл», «Сведения», «Защита книги», «Зашифровать с использованием пароля», очистите поле, сохраните и откройте здесь снова.
file-binary-workbook = Это двоичная книга Excel (.xlsb). Откройте её в Excel, выберите «Сохранить как», «Книга Excel (.xlsx)» и откройте новый файл здесь.
file-archive = Это архив такого вида, который здесь не читается. Распакуйте его и откройте файл с заказами, который в нём лежит.
file-html = Это веб-страница, хотя имя файла может говорить иное. Откройте её в Excel или LibreOffice, сохраните как «CSV UTF-8» и откройте новый файл здесь.
file-xml = Это XML, а не таблица. Выгрузите заказы из магазина в CSV или откройте его в Excel и сохраните как «CSV UTF-8».
file-json = Это JSON, а не таблица. Выгрузите заказы из магазина в CSV.
file-utf16 = Текст в UTF-16 («Текст Юникод»). В Excel выберите «Файл», «Сохранить как», «CSV UTF-8» и откройте новый файл.
file-binary = Это не текстовый файл. Выгрузите заказы из магазина в CSV и откройте этот файл.

# Таблицы, в которых не заказы
table-customer-summary = { $count ->
    [one] Это сводка по клиентам, а не заказы: { $count } клиент.
    [few] Это сводка по клиентам, а не заказы: { $count } клиента.
    [many] Это сводка по клиентам, а не заказы: { $count } клиентов.
   *[other] Это сводка по клиентам, а не заказы: { $count } клиента.
}
table-subscriptions = { $count ->
    [one] Это список подписок, а не заказы: { $count } подписка.
    [few] Это список подписок, а не заказы: { $count } подписки.
    [many] Это список подписок, а не заказы: { $count } подписок.
   *[other] Это список подписок, а не заказы: { $count } подписки.
}
table-retention = { $count ->
    [one] Это таблица удержания, а не заказы: { $count } когорта.
    [few] Это таблица удержания, а не заказы: { $count } когорты.
    [many] Это таблица удержания, а не заказы: { $count } когорт.
   *[other] Это таблица удержания, а не заказы: { $count } когорты.
}
table-what-for = Отдельных заказов в ней нет, поэтому складывать здесь нечего.
orders-as-orders = Прочитать как заказы
orders-as-table = Прочитать так, как говорят столбцы
convention-repeats-and-first-to-last = Частота — число покупок после первой, давность — время от первой покупки до последней
convention-repeats-and-since-last = Частота — число покупок после первой, давность — время с последней покупки
convention-purchases-and-first-to-last = Частота — число всех покупок, давность — время от первой покупки до последней
convention-purchases-and-since-last = Частота — число всех покупок, давность — время с последней покупки
time-unit-day = Время в днях
time-unit-week = Время в неделях
time-unit-month = Время в месяцах
time-unit-year = Время в годах
cells-customers = В ячейках число клиентов
cells-percent = В ячейках проценты от когорты
cells-share = В ячейках доли когорты: 1 — вся когорта

# Что ещё стоит знать
note-customers-by-name = Клиенты различаются только по имени, поэтому двое с одинаковым именем считаются одним клиентом.
note-too-many-products = В файле больше 50 000 товаров, поэтому товары в отчёт не вошли.
note-lines-without-order-id = В файле перечислены товары, но нет номера заказа, поэтому каждая строка считается заказом.
note-rounded = { $count ->
    [one] { $count } сумма имела больше четырёх знаков после запятой и была округлена.
    [few] { $count } суммы имели больше четырёх знаков после запятой и были округлены.
   *[other] { $count } сумм имели больше четырёх знаков после запятой и были округлены.
}
note-dates-in-utc = { $count ->
    [one] { $count } дата указана по всемирному времени (UTC) и может отличаться на день от времени магазина.
    [few] { $count } даты указаны по всемирному времени (UTC); заказы около полуночи могут отличаться на день от времени магазина.
   *[other] { $count } дат указаны по всемирному времени (UTC); заказы около полуночи могут отличаться на день от времени магазина.
}
note-other-currencies = { $count ->
    [one] В { $count } строке (первая — { $line }) другой столбец называет другую валюту; эта сумма не учтена.
    [few] В { $count } строках (первая — { $line }) другой столбец называет другую валюту; эти суммы не учтены.
   *[many] В { $count } строках (первая — { $line }) другой столбец называет другую валюту; эти суммы не учтены.
}
note-unnamed-currency = { $count ->
    [one] У { $count } суммы валюта не указана; считается, что она та же, что у остальных.
   *[other] У { $count } сумм валюта не указана; считается, что она та же, что у остальных.
}
note-refund-entries = { $count ->
    [one] { $count } строка — отдельный возврат (первая — { $line }); он вычтен из своего заказа.
    [few] { $count } строки — отдельные возвраты (первая — { $line }); каждый вычтен из своего заказа.
   *[many] { $count } строк — отдельные возвраты (первая — { $line }); каждый вычтен из своего заказа.
}
note-refunds-beyond-orders = Возвраты больше остатка своих заказов; { $money } не вычтено ни из чего.
note-refunded-by-status = { $count ->
    [one] { $count } заказ по статусу возвращён, сумма не указана; он вычтен целиком.
    [few] { $count } заказа по статусу возвращены, суммы не указаны; они вычтены целиком.
   *[many] { $count } заказов по статусу возвращены, суммы не указаны; они вычтены целиком.
}
note-partly-refunded = { $count ->
    [one] { $count } заказ по статусу возвращён частично, но сумма не указана; он учтён полностью.
    [few] { $count } заказа по статусу возвращены частично, но суммы не указаны; они учтены полностью.
   *[many] { $count } заказов по статусу возвращены частично, но суммы не указаны; они учтены полностью.
}
note-repeated-orders = { $count ->
    [one] { $count } заказ встречается в файле несколько раз со всеми строками; он учтён один раз.
    [few] { $count } заказа встречаются в файле несколько раз со всеми строками; каждый учтён один раз.
   *[many] { $count } заказов встречаются в файле несколько раз со всеми строками; каждый учтён один раз.
}
note-rows-before-header = { $count ->
    [one] { $count } строка перед заголовками не относится к таблице.
    [few] { $count } строки перед заголовками не относятся к таблице.
   *[other] { $count } строк перед заголовками не относятся к таблице.
}
note-table-before = В файле есть ещё одна таблица, начиная со строки { $other }. { $line ->
    [0] Прочитана та, что под ней.
   *[other] Прочитана та, у которой заголовки в строке { $line }.
} Если это не она, выберите другую строку заголовков в разделе «Как прочитан файл».
note-repaired-rows = { $count ->
    [one] { $count } строка (первая — { $line }) имела лишнее или недостающее поле либо сбитую кавычку. Она исправлена единственным способом, который подходит столбцам.
    [few] { $count } строки (первая — { $line }) имели лишнее или недостающее поле либо сбитую кавычку. Они исправлены единственным способом, который подходит столбцам.
   *[other] { $count } строк (первая — { $line }) имели лишнее или недостающее поле либо сбитую кавычку. Они исправлены единственным способом, который подходит столбцам.
}
note-archives-inside = { $count ->
    [one] { $count } файл в архиве сам является архивом и не был открыт.
    [few] { $count } файла в архиве сами являются архивами и не были открыты.
   *[other] { $count } файлов в архиве сами являются архивами и не были открыты.
}
note-locked-inside = { $count ->
    [one] { $count } файл в архиве защищён паролем и не был прочитан.
    [few] { $count } файла в архиве защищены паролем и не были прочитаны.
   *[other] { $count } файлов в архиве защищены паролем и не были прочитаны.
}
note-not-utf8-elsewhere = { $count ->
    [one] В { $count } строке есть байты, которые не являются символами, в ненужных полях.
   *[other] В { $count } строках есть байты, которые не являются символами, в ненужных полях.
}
