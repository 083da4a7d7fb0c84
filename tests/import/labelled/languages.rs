//! What shops of ten countries write into their files.

/// How a country writes days.
#[derive(Clone, Copy)]
pub(super) enum Days {
    /// 2024-03-27
    Iso,
    /// 2024/3/27
    YearFirst,
    /// 27.03.2024
    Points,
    /// 27/03/2024
    Slashes,
    /// 3/27/2024
    MonthFirst,
}

/// How a country writes amounts: what groups thousands, and the decimal mark.
#[derive(Clone, Copy)]
pub(super) struct Money {
    pub(super) group: &'static str,
    pub(super) mark: char,
}

/// A shop's language and what it writes in it.
pub(super) struct Language {
    pub(super) name: &'static str,
    /// Character sets in which such shops export, by their labels; `utf-8-sig`,
    /// `utf-16le-sig` and `utf-16be-sig` begin with a byte order mark.
    pub(super) charsets: &'static [&'static str],
    /// Order id, date, customer, e-mail address, city, product, status, total.
    pub(super) header: [&'static str; 8],
    pub(super) customers: &'static [&'static str],
    pub(super) cities: &'static [&'static str],
    pub(super) products: &'static [&'static str],
    pub(super) paid: &'static str,
    /// The word before sums, and lines above and below the table.
    pub(super) sum: &'static str,
    pub(super) above: &'static str,
    pub(super) below: &'static str,
    pub(super) days: Days,
    pub(super) money: Money,
}

const ENGLISH: Money = Money {
    group: ",",
    mark: '.',
};
const GERMAN: Money = Money {
    group: ".",
    mark: ',',
};
/// With the blank that does not break, as spreadsheets have it.
const RUSSIAN: Money = Money {
    group: "\u{a0}",
    mark: ',',
};
pub(super) const UNGROUPED: Money = Money {
    group: "",
    mark: '.',
};

#[rustfmt::skip]
pub(super) const LANGUAGES: &[Language] = &[
    Language {
        name: "English",
        charsets: &["utf-8", "utf-8-sig", "utf-16le-sig", "windows-1252"],
        header: ["Order ID", "Order date", "Customer name", "Email", "City", "Product", "Status", "Total"],
        customers: &["Zoë O'Brien", "Ada Lovelace", "José Nuñez", "Anaïs Brontë", "John Smith", "Siân Rees", "Chloë Crêpe", "Mary-Ann Evans"],
        cities: &["London", "Málaga", "San José", "Stratford-upon-Avon", "Québec", "Leeds"],
        products: &["Mug, blue", "17\" monitor, black", "Baker's dozen", "Café au lait set, 6 cups", "Poster 12\" × 18\"", "Tea", "Bag; canvas", "Jeans | slim"],
        paid: "paid", sum: "Total", above: "Orders of the spring sale", below: "End of the report",
        days: Days::MonthFirst, money: ENGLISH,
    },
    Language {
        name: "繁體中文",
        charsets: &["utf-8", "utf-8-sig", "big5", "utf-16le-sig", "gb18030"],
        header: ["訂單編號", "訂單日期", "買家姓名", "電子郵件", "城市", "商品名稱", "訂單狀態", "訂單總金額"],
        customers: &["王小明", "陳美玲", "林志豪", "張淑芬", "黃建國", "劉怡君", "吳佩蓉", "許功蓋"],
        cities: &["臺北市", "新北市", "高雄市", "臺中市", "嘉義縣"],
        products: &["馬克杯, 藍色", "螢幕 17\"", "茶葉禮盒", "帆布袋; 大", "牛仔褲 | 合身", "海報"],
        paid: "已付款", sum: "合計", above: "春季特賣訂單", below: "報表結束",
        days: Days::YearFirst, money: ENGLISH,
    },
    Language {
        name: "简体中文",
        charsets: &["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16le"],
        header: ["订单编号", "下单时间", "买家姓名", "邮箱", "城市", "商品名称", "订单状态", "实付金额"],
        customers: &["王小明", "陈美玲", "张伟", "刘洋", "黄建国", "赵丽", "周杰", "吴敏"],
        cities: &["北京市", "上海市", "广州市", "成都市", "西安市"],
        products: &["马克杯, 蓝色", "显示器 17\"", "茶叶礼盒", "帆布袋; 大", "牛仔裤 | 修身", "海报"],
        paid: "已付款", sum: "合计", above: "春季促销订单", below: "报表结束",
        days: Days::Iso, money: UNGROUPED,
    },
    Language {
        name: "Русский",
        charsets: &["utf-8", "utf-8-sig", "windows-1251", "koi8-r", "ibm866", "utf-16be"],
        header: ["Номер заказа", "Дата заказа", "Имя покупателя", "E-mail", "Город", "Товар", "Статус заказа", "Сумма заказа"],
        customers: &["Дарья Ёлкина", "Иван Петров", "Ольга Смирнова", "Юрий Щукин", "Анна Жукова", "Пётр Эйлер", "Жанна д'Арк", "Олег Чехов"],
        cities: &["Москва", "Санкт-Петербург", "Казань", "Ростов-на-Дону", "Пермь"],
        products: &["Кружка, синяя", "Монитор 17\"", "Чай \"Весна\"", "Сумка; большая", "Джинсы | узкие", "Плакат"],
        paid: "Оплачен", sum: "Итого", above: "Заказы весенней распродажи", below: "Конец отчёта",
        days: Days::Points, money: RUSSIAN,
    },
    Language {
        name: "Deutsch",
        charsets: &["utf-8", "utf-8-sig", "windows-1252", "utf-16le-sig"],
        header: ["Bestellnummer", "Bestelldatum", "Kundenname", "E-Mail", "Ort", "Artikel", "Bestellstatus", "Gesamtbetrag"],
        customers: &["Jürgen Groß", "Käthe Müller", "Ute Schröder", "Max Weiß", "Änne Vogt", "Jörg Böhm", "Anna Fuß", "Uwe Köhler"],
        cities: &["München", "Köln", "Düsseldorf", "Gießen", "Berlin"],
        products: &["Becher, blau", "Bildschirm 17\"", "Tee „Frühling“", "Tasche; groß", "Jeans | schmal", "Straßenkarte, 2 Stück"],
        paid: "bezahlt", sum: "Summe", above: "Bestellungen im Frühjahr", below: "Ende der Übersicht",
        days: Days::Points, money: GERMAN,
    },
    Language {
        name: "Français",
        charsets: &["utf-8", "utf-8-sig", "windows-1252", "macintosh"],
        header: ["Numéro de commande", "Date de commande", "Nom du client", "Adresse e-mail", "Ville", "Produit", "Statut de la commande", "Montant total"],
        customers: &["François Côté", "Anaïs Lefèvre", "Zoé L'Hermite", "Hélène Dubœuf", "Jérôme Noël", "Benoît Garçon", "Cécile Forêt", "Rémi D'Août"],
        cities: &["Besançon", "L'Haÿ-les-Roses", "Orléans", "Évry", "Nîmes"],
        products: &["Tasse, bleue", "Écran 17\"", "Thé d'été", "Sac; très grand", "Jean | serré", "Carte « été », 2 pièces"],
        paid: "payé", sum: "Total", above: "Commandes du printemps", below: "Fin du relevé à jour",
        days: Days::Slashes, money: RUSSIAN,
    },
    Language {
        name: "Polski",
        charsets: &["utf-8", "windows-1250", "iso-8859-2"],
        header: ["Numer zamówienia", "Data zamówienia", "Imię i nazwisko", "Adres e-mail", "Miasto", "Produkt", "Status zamówienia", "Wartość zamówienia"],
        customers: &["Łukasz Żak", "Małgorzata Święs", "Grażyna Wójcik", "Paweł Źródło", "Agnieszka Gębala", "Józef Ćwiąkała"],
        cities: &["Łódź", "Gdańsk", "Kraków", "Częstochowa", "Rzeszów"],
        products: &["Kubek, żółty", "Ekran 17\"", "Herbata źródlana", "Torba; duża", "Dżinsy | wąskie", "Książka, 2 części"],
        paid: "opłacone", sum: "Suma", above: "Zamówienia wiosenne", below: "Koniec zestawienia",
        days: Days::Points, money: RUSSIAN,
    },
    Language {
        name: "日本語",
        charsets: &["utf-8", "utf-8-sig", "shift_jis", "euc-jp"],
        header: ["注文番号", "注文日", "お客様名", "メールアドレス", "市区町村", "商品名", "注文状況", "合計金額"],
        customers: &["佐藤 花子", "鈴木 一郎", "高橋 さくら", "田中 健", "伊藤 美咲", "渡辺 翔", "山本 あゆみ", "小林 ソウタ"],
        cities: &["横浜市", "札幌市", "名古屋市", "さいたま市", "神戸市"],
        products: &["マグカップ, 青", "モニター 17\"", "お茶セット", "トートバッグ; 大", "ジーンズ | 細身", "ポスター"],
        paid: "支払い済み", sum: "合計", above: "春のセールの注文", below: "以上です",
        days: Days::YearFirst, money: ENGLISH,
    },
    Language {
        name: "한국어",
        charsets: &["utf-8", "utf-8-sig", "euc-kr"],
        header: ["주문번호", "주문일", "구매자명", "이메일", "도시", "상품명", "주문상태", "결제금액"],
        customers: &["김민준", "이서연", "박지훈", "최수빈", "정하은", "강도윤"],
        cities: &["서울특별시", "부산광역시", "인천광역시", "대전광역시"],
        products: &["머그컵, 파랑", "모니터 17\"", "녹차 세트", "가방; 대형", "청바지 | 슬림", "포스터"],
        paid: "결제완료", sum: "합계", above: "봄 세일 주문", below: "보고서 끝",
        days: Days::Iso, money: ENGLISH,
    },
    // Shops whose software writes English names above their own customers.
    Language {
        name: "Čeština",
        charsets: &["utf-8", "windows-1250", "iso-8859-2"],
        header: ["order_id", "date", "customer_name", "email", "city", "product", "status", "total"],
        customers: &["Jiří Dvořák", "Božena Němcová", "Tomáš Růžička", "Lukáš Kříž", "Žofie Šťastná", "Ondřej Ďuriš"],
        cities: &["Plzeň", "České Budějovice", "Ústí nad Labem", "Praha"],
        products: &["Hrnek, žlutý", "Obrazovka 17\"", "Čaj s příchutí", "Taška; větší", "Džíny | úzké"],
        paid: "paid", sum: "Total", above: "Objednávky na jaře", below: "Konec přehledu",
        days: Days::Iso, money: UNGROUPED,
    },
];
