//! Files in other character sets than UTF-8.

use std::fmt::Write as _;
use std::io::{Cursor, Read};

use crate::fixtures::expected;
use crate::support::{encoded, fixture, orders, read, read_with, rows_set_aside};
use perennial::import::{
    Charset, Decoded, Evidence, FileKind, Import, Notice, Options, Question, Reason, Refusal,
    recognise_charset,
};
use proptest::prelude::*;

fn charset(import: &Import) -> (Charset, Evidence) {
    let charset = import.receipt.charset.as_ref().expect("a character set");
    (charset.value, charset.evidence)
}

fn asks_for_charset(import: &Import) -> bool {
    let asks = |question: &Question| matches!(question, Question::Charset { .. });
    import.receipt.questions.iter().any(asks)
}

const FIXTURES: [(&str, Charset); 4] = [
    ("taobao_orders_gbk.csv", Charset::Gb18030),
    ("shopee_tw_big5.csv", Charset::Big5),
    ("ru_excel_cp1251.csv", Charset::Windows1251),
    ("amazon_all_orders_utf16.txt", Charset::Utf16Le),
];

#[test]
fn exports_are_in_their_character_set_and_become_the_text_that_they_are() {
    for (name, expected) in FIXTURES {
        let bytes = fixture(name);
        let finding = recognise_charset(&mut Cursor::new(&bytes), None)
            .expect("no I/O")
            .unwrap_or_else(|| panic!("{name} is taken for UTF-8"));
        assert_eq!(finding.charset.value, expected, "{name}");
        assert!(finding.readings.is_empty(), "{name} is sure");
        let mut text = String::new();
        Decoded::new(bytes.as_slice(), expected)
            .read_to_string(&mut text)
            .expect("UTF-8");
        // By Python: open(name, encoding=…).read(), with gb18030, cp950, cp1251 and utf-16.
        let by_python = String::from_utf8(fixture(&format!("decoded/{name}"))).expect("UTF-8");
        assert_eq!(text, by_python, "{name}");
        let import = read(&bytes);
        assert_eq!(charset(&import).0, expected, "{name}");
        rows_set_aside(&bytes, &import);
    }
}

#[test]
fn the_evidence_is_shown() {
    let evidence = |name| charset(&read(fixture(name))).1;
    assert!(
        matches!(evidence("taobao_orders_gbk.csv"), Evidence::KnownWords { words } if words >= 5)
    );
    assert!(matches!(evidence("shopee_tw_big5.csv"), Evidence::KnownWords { words } if words >= 5));
    assert!(
        matches!(evidence("ru_excel_cp1251.csv"), Evidence::KnownWords { words } if words >= 5)
    );
    assert_eq!(
        evidence("amazon_all_orders_utf16.txt"),
        Evidence::ByteOrderMark
    );
    assert_eq!(evidence("shopify_orders_79.csv"), Evidence::Nothing);
}

/// Shops with headers and customers of four languages.
const SHOPS: [(&str, &str); 4] = [
    (
        "Order ID,Customer name,Date,Total,Status\n",
        "Zoë Müller,François Côté,José Nuñez,Anaïs Lefèvre,Jürgen Groß,Chloé Crêpe",
    ),
    (
        "訂單編號,買家姓名,訂單日期,訂單總金額,訂單狀態\n",
        "王小明,陳美玲,林志豪,張淑芬,黃建國,劉怡君",
    ),
    (
        "订单编号,买家姓名,订单创建时间,买家实际支付金额,订单状态\n",
        "王小明,陈美玲,张伟,刘洋,黄建国,赵丽",
    ),
    (
        "Номер заказа,Имя покупателя,Дата заказа,Сумма заказа,Статус заказа\n",
        "Дарья Ёлкина,Иван Петров,Ольга Смирнова,Юрий Щукин,Анна Жукова,Пётр Эйлер",
    ),
];

/// An export of `rows` orders of the shop's customers.
fn export((header, customers): (&str, &str), rows: usize) -> String {
    let customers: Vec<&str> = customers.split(',').collect();
    let mut text = header.to_owned();
    for row in 0..rows {
        let customer = customers[row % customers.len()];
        let (day, total) = (1 + row % 28, 10 + row);
        writeln!(text, "A{row},{customer},2024-03-{day:02},{total}.50,ok").expect("memory");
    }
    text
}

/// The character sets that a shop of each of the languages may export in.
const NATIVE: [&[Charset]; 4] = [
    &[Charset::Windows1252, Charset::Macintosh],
    &[Charset::Big5, Charset::Gb18030],
    &[Charset::Gb18030],
    &[
        Charset::Windows1251,
        Charset::Koi8R,
        Charset::Koi8U,
        Charset::Ibm866,
        Charset::MacCyrillic,
        Charset::Iso8859_5,
    ],
];
const UNICODE: &[Charset] = &[Charset::Utf8, Charset::Utf16Le, Charset::Utf16Be];

#[test]
fn known_words_tell_the_character_set_even_of_one_order() {
    for (shop, native) in SHOPS.into_iter().zip(NATIVE).skip(1) {
        for rows in [1, 6] {
            let text = export(shop, rows);
            let expected = orders(&read(&text));
            assert_eq!(expected.len(), rows);
            // Chinese headers and names in Korean and Japanese character sets as well.
            for &other in Charset::ALL {
                let Some(bytes) = encoded(&text, other) else {
                    continue;
                };
                let import = read(&bytes);
                assert_eq!(orders(&import), expected, "{other:?} {}", shop.0);
                assert!(!asks_for_charset(&import), "{other:?} {}", shop.0);
                let (found, _) = charset(&import);
                if native.contains(&other) || UNICODE.contains(&other) {
                    let same = other == Charset::Koi8U && found == Charset::Koi8R;
                    assert!(found == other || same, "{other:?} {found:?}");
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_names_there_are_it_is_right_or_asks(
        (language, charset) in (0..4usize).prop_flat_map(|language| {
            let all = [NATIVE[language], UNICODE].concat();
            (Just(language), prop::sample::select(all))
        }),
        names in prop::collection::vec(any::<prop::sample::Index>(), 1..8),
        rows in 1usize..60,
    ) {
        let known: Vec<&str> = SHOPS[language].1.split(',').collect();
        let names: Vec<&str> = names.iter().map(|name| *name.get(&known)).collect();
        // The header line says nothing: it is ASCII.
        let text = export((SHOPS[0].0, &names.join(",")), rows);
        let Some(bytes) = encoded(&text, charset) else { return Ok(()) };
        let import = read(&bytes);
        let right = orders(&import) == orders(&read(&text));
        prop_assert!(right || asks_for_charset(&import), "{:?}", import.receipt.charset);
        // While it asks, nothing is added up.
        prop_assert_eq!(asks_for_charset(&import), import.receipt.summary.is_none());
        prop_assert_eq!(import.orders.len(), rows);
    }
}

#[test]
fn two_readings_of_what_is_needed_are_asked_about() {
    // 张伟 in GBK is also 桲帡 in Big5, and not a word around says which.
    let bytes = [
        b"order_id,customer name,date,total\n1,\xd5\xc5\xce\xb0,2024-01-01,5\n".as_slice(),
        b"2,Ada,2024-01-02,7\n",
    ]
    .concat();
    let import = read(&bytes);
    let Some(Question::Charset { readings }) = import.receipt.questions.first() else {
        panic!("{:?}", import.receipt.questions);
    };
    let reading = |charset| {
        let mut of = readings.iter().filter(|reading| reading.charset == charset);
        of.next().map(|reading| reading.samples.clone())
    };
    assert_eq!(reading(Charset::Gb18030), Some(vec!["张伟".to_owned()]));
    assert_eq!(reading(Charset::Big5), Some(vec!["桲帡".to_owned()]));
    assert!(import.receipt.summary.is_none());

    let decided = read_with(
        &bytes,
        &Options {
            charset: Some(Charset::Big5),
            ..Options::default()
        },
    );
    assert_eq!(charset(&decided), (Charset::Big5, Evidence::Chosen));
    assert!(decided.receipt.questions.is_empty());
    assert_eq!(orders(&decided)[0].1, "桲帡");

    // Where the doubtful cells are of no matter, nobody is asked.
    let aside = [
        b"order_id,email,date,total,note\n1,a@b.c,2024-01-01,5,\xd5\xc5\xce\xb0\n".as_slice(),
        b"2,a@b.c,2024-01-02,7,\n",
    ]
    .concat();
    assert!(read(aside).receipt.summary.is_some());
}

#[test]
fn bytes_that_are_no_characters_are_located_and_never_replaced() {
    let mut text = "订单编号,买家姓名,订单创建时间,买家实际支付金额,备注\n".to_owned();
    for row in 1..=300 {
        writeln!(text, "A{row},买家{row},2024-01-02,5.00,谢谢").expect("memory");
    }
    let mut bytes = encoded(&text, Charset::Gb18030).expect("GB18030 has all");
    bytes.extend(b"A301,\xc2\xf2\xbc,2024-01-02,5.00,\nA302,Ada,2024-01-02,5.00,\xd0\n");
    let import = read(&bytes);
    assert_eq!(charset(&import).0, Charset::Gb18030);
    assert_eq!(import.receipt.rows.used, 301);
    let rows = rows_set_aside(&bytes, &import);
    let expected = "A301,买\u{fffd},2024-01-02,5.00,".to_owned();
    assert_eq!(rows, [(302, Reason::NotUtf8, expected)]);
    assert!(
        import
            .receipt
            .notices
            .contains(&Notice::NotUtf8Elsewhere { rows: 1 })
    );
}

#[test]
fn a_character_set_that_does_not_fit_is_refused_with_the_others_to_choose() {
    let options = Options {
        charset: Some(Charset::EucJp),
        ..Options::default()
    };
    let import = read_with(fixture("ru_excel_cp1251.csv"), &options);
    assert_eq!(import.receipt.refusals, [Refusal::WrongCharset { line: 1 }]);
    let charset = import.receipt.charset.expect("a character set");
    assert_eq!(charset.alternatives.first(), Some(&Charset::Windows1251));
}

#[test]
fn damaged_utf8_stays_utf8_and_no_text_is_no_text() {
    let damaged = [
        "order_id,email,date,total,note\n1,a@b.c,2024-01-01,5,é\n2,a@b.c,2024-01-01,5,é\n"
            .as_bytes(),
        b"3,a@b.c,2024-01-01,5,caf\xe9\n",
    ]
    .concat();
    assert_eq!(
        read(damaged).receipt.refusals,
        [Refusal::NotUtf8 { line: 4 }]
    );
    let binary = Refusal::NotText {
        kind: FileKind::Binary,
    };
    assert_eq!(read([0; 4096]).receipt.refusals, [binary]);
    assert_eq!(
        read(b"\x7fELF\x02\x01\x01\0\0\0\0\0\0").receipt.refusals,
        [binary]
    );
}

#[test]
fn exports_of_which_the_rest_is_understood_give_their_orders() {
    let import = read(fixture("ru_excel_cp1251.csv"));
    assert_eq!(orders(&import), expected("ru_excel_cp1251.csv"));

    let import = read(fixture("taobao_orders_gbk.csv"));
    let mut found = orders(&import);
    for (id, ..) in &mut found {
        // As the file has it: ="190000000000001001".
        *id = id.trim_matches(['=', '"']).to_owned();
    }
    assert_eq!(found, expected("taobao_orders_gbk.csv"));
}

#[test]
fn amounts_that_only_their_currency_gives_away_are_found_in_any_character_set() {
    let text = "Nr;Tag;Kunde;Was es macht\n1;31.01.2024;Jürgen;10,50 €\n2;01.02.2024;Zoë;20,00 €\n";
    let import = read(encoded(text, Charset::Windows1252).expect("Western letters"));
    assert_eq!(import.receipt.refusals, []);
    assert_eq!(charset(&import).0, Charset::Windows1252);
    assert_eq!(import.orders.len(), 2);
}
