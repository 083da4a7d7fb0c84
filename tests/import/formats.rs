//! Workbooks and archives.

use std::io::{Read as _, Write as _};

use crate::support::{SMALL, fixture, orders, read, read_with, rows_set_aside};
use flate2::write::{DeflateEncoder, GzEncoder};
use flate2::{Compress, Compression, Crc, FlushCompress};
use perennial::import::{
    Charset, Evidence, FileKind, Import, Notice, Options, Reason, Refusal, recognise,
};
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet};

/// The rows of a CSV file.
fn records(csv: &[u8]) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(csv);
    let record = |record: csv::StringRecord| record.iter().map(str::to_owned).collect();
    reader.records().map(|r| record(r.expect("CSV"))).collect()
}

/// A sheet of these cells as text.
fn sheet<T: AsRef<str>>(name: &str, rows: &[Vec<T>]) -> Worksheet {
    let mut sheet = Worksheet::new();
    sheet.set_name(name).expect("a name");
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(cells) {
            sheet
                .write_string(row, column, cell.as_ref())
                .expect("a cell");
        }
    }
    sheet
}

fn workbook(sheets: Vec<Worksheet>) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for sheet in sheets {
        workbook.push_worksheet(sheet);
    }
    workbook.save_to_buffer().expect("a workbook")
}

fn shopify() -> Vec<u8> {
    workbook(vec![sheet(
        "Orders",
        &records(&fixture("shopify_orders_79.csv")),
    )])
}

const HEADER: [&str; 4] = ["order_id", "email", "date", "total"];

fn small_sheet(name: &str, orders: usize) -> Worksheet {
    let order = |id: usize| {
        vec![
            id.to_string(),
            "a@b.c".into(),
            "2024-01-02".into(),
            "5".into(),
        ]
    };
    let mut rows = vec![HEADER.map(str::to_owned).to_vec()];
    rows.extend((1..=orders).map(order));
    sheet(name, &rows)
}

fn picked(import: &Import) -> (&str, Evidence, Vec<&str>) {
    let sheet = import.receipt.sheet.as_ref().expect("a sheet");
    let others = sheet.alternatives.iter().map(String::as_str);
    (&sheet.value, sheet.evidence, others.collect())
}

#[test]
fn a_workbook_gives_the_orders_of_the_same_rows_in_csv() {
    let import = read(shopify());
    let from_csv = read(fixture("shopify_orders_79.csv"));
    assert!(!from_csv.orders.is_empty());
    assert_eq!(orders(&import), orders(&from_csv));
    assert_eq!(import.receipt.summary, from_csv.receipt.summary);
    assert_eq!(import.receipt.platform, from_csv.receipt.platform);
    assert_eq!(import.receipt.charset, None);
    assert_eq!((picked(&import).0, picked(&import).2), ("Orders", vec![]));
}

#[test]
fn numbers_dates_and_ids_are_what_the_sheet_shows() {
    let mut orders_sheet = small_sheet("Orders", 0);
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let minute = Format::new().set_num_format("yyyy-mm-dd hh:mm");
    let date = |text| ExcelDateTime::parse_from_str(text).expect("a date");
    // An id of 18 digits as text, one of 15 as a number: Excel's numbers have no more.
    orders_sheet
        .write_string(1, 0, "190000000000001001")
        .expect("a cell");
    orders_sheet
        .write_number(2, 0, 190_000_000_000_123.0)
        .expect("a cell");
    orders_sheet.write_string(3, 0, "A3").expect("a cell");
    for row in 1..=3 {
        orders_sheet.write_string(row, 1, "a@b.c").expect("a cell");
    }
    orders_sheet
        .write_with_format(1, 2, date("2024-02-29"), &day)
        .expect("a cell");
    orders_sheet
        .write_with_format(2, 2, date("2024-03-01 23:59"), &minute)
        .expect("a cell");
    orders_sheet
        .write_with_format(3, 2, date("2024-03-02"), &day)
        .expect("a cell");
    orders_sheet.write_number(1, 3, 56.29).expect("a cell");
    // 0.1 + 0.2, which is 0.30000000000000004.
    orders_sheet.write_number(2, 3, 0.1 + 0.2).expect("a cell");
    orders_sheet.write_number(3, 3, 1.234).expect("a cell");
    let import = read(workbook(vec![orders_sheet]));
    let order = |id: &str, time: &str, gross: &str| {
        let text = |text: &str| text.to_owned();
        (
            text(id),
            text("a@b.c"),
            text(time),
            text(gross),
            text("0.00"),
            false,
        )
    };
    assert_eq!(
        orders(&import),
        [
            order("190000000000001001", "2024-02-29", "56.29"),
            order("190000000000123", "2024-03-01T23:59:00", "0.30"),
            order("A3", "2024-03-02", "1.2340"),
        ]
    );
    // The sheet knows a number from another: nobody is asked.
    assert_eq!(import.receipt.questions, []);
}

#[test]
fn the_sheet_that_looks_like_orders_is_read_and_another_can_be() {
    let notes = sheet("Read me", &vec![vec!["These are our orders."]; 40]);
    let mut hidden = small_sheet("Archive", 90);
    hidden.set_hidden(true);
    let sheets = vec![
        notes,
        hidden,
        small_sheet("2023", 2),
        small_sheet("2024", 30),
    ];
    let bytes = workbook(sheets);
    let import = read(&bytes);
    let evidence = Evidence::ColumnNames {
        columns: 4,
        known: 4,
    };
    assert_eq!(
        picked(&import),
        ("2024", evidence, vec!["2023", "Read me", "Archive"])
    );
    assert_eq!(import.receipt.rows.used, 30);

    let options = Options {
        sheet: Some("2023".into()),
        ..Options::default()
    };
    let import = read_with(&bytes, &options);
    assert_eq!(
        picked(&import),
        ("2023", Evidence::Chosen, vec!["2024", "Read me", "Archive"])
    );
    assert_eq!(import.receipt.rows.used, 2);
}

#[test]
fn lines_have_the_numbers_of_rows() {
    let mut rows = small_sheet("Orders", 0);
    // Rows 3 and 4 are blank, row 2 has two lines in a cell.
    for (row, cells) in [
        (1, ["1", "a@b.c", "2024-01-02", "5"]),
        (4, ["2", "a\nb, \"c\"", "2024-01-03", "6"]),
        (5, ["3", "a@b.c", "soon", "7"]),
    ] {
        for (column, cell) in (0..).zip(cells) {
            rows.write_string(row, column, cell).expect("a cell");
        }
    }
    let bytes = workbook(vec![rows]);
    let import = read(&bytes);
    assert_eq!(import.receipt.rows.used, 2);
    assert_eq!(orders(&import)[1].1, "a b, \"c\"");
    let expected = "3,a@b.c,soon,7".to_owned();
    assert_eq!(
        rows_set_aside(&bytes, &import),
        [(6, Reason::BadDate, expected)]
    );
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory")
}

/// A file in an archive, as its directory is to describe it.
struct Packed {
    name: Vec<u8>,
    flags: u16,
    method: u16,
    crc: u32,
    size: u32,
    bytes: Vec<u8>,
}

impl Packed {
    fn new(name: impl Into<Vec<u8>>, bytes: &[u8]) -> Self {
        let mut crc = Crc::new();
        crc.update(bytes);
        Self {
            name: name.into(),
            flags: 0,
            method: 8,
            crc: crc.sum(),
            size: u32::try_from(bytes.len()).expect("a small file"),
            bytes: deflated(bytes),
        }
    }
}

/// A zip archive by APPNOTE.TXT of PKWARE.
fn zip(files: &[Packed]) -> Vec<u8> {
    let mut archive = Vec::new();
    let mut directory = Vec::new();
    let length = |bytes: &[u8]| u32::try_from(bytes.len()).expect("a small archive");
    for file in files {
        let at = length(&archive);
        let mut fields = Vec::new();
        for number in [20, file.flags, file.method, 0, 0] {
            fields.extend(number.to_le_bytes());
        }
        for number in [file.crc, length(&file.bytes), file.size] {
            fields.extend(number.to_le_bytes());
        }
        fields.extend(
            u16::try_from(file.name.len())
                .expect("a name")
                .to_le_bytes(),
        );
        archive.extend(b"PK\x03\x04");
        archive.extend(&fields);
        archive.extend([0; 2]);
        archive.extend(&file.name);
        archive.extend(&file.bytes);
        directory.extend(b"PK\x01\x02\x14\0");
        directory.extend(&fields);
        directory.extend([0; 12]);
        directory.extend(at.to_le_bytes());
        directory.extend(&file.name);
    }
    let at = length(&archive);
    archive.extend(&directory);
    archive.extend(b"PK\x05\x06\0\0\0\0");
    let count = u16::try_from(files.len()).expect("few files").to_le_bytes();
    archive.extend([count, count].concat());
    archive.extend(length(&directory).to_le_bytes());
    archive.extend(at.to_le_bytes());
    archive.extend([0; 2]);
    archive
}

fn member(import: &Import) -> (&str, Evidence, Vec<&str>) {
    let member = import.receipt.member.as_ref().expect("a file");
    let others = member.alternatives.iter().map(String::as_str);
    (&member.value, member.evidence, others.collect())
}

#[test]
fn the_file_that_looks_like_orders_is_read_from_an_archive() {
    let csv = fixture("taobao_orders_gbk.csv");
    let files = [
        Packed::new("export/", b""),
        Packed::new("export/readme.txt", b"Thank you for your trust.\n"),
        Packed::new("export/orders.csv", &csv),
        Packed::new("__MACOSX/export/._orders.csv", SMALL.as_bytes()),
        Packed::new("export/.hidden.csv", SMALL.as_bytes()),
        Packed::new("export/logo.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        Packed::new("older.zip", &zip(&[Packed::new("orders.csv", &csv)])),
    ];
    let bytes = zip(&files);
    let import = read(&bytes);
    let (name, evidence, others) = member(&import);
    assert_eq!(
        (name, others),
        ("export/orders.csv", vec!["export/readme.txt"])
    );
    assert!(
        matches!(evidence, Evidence::ColumnNames { known: 5.., .. }),
        "{evidence:?}"
    );
    assert_eq!(orders(&import), orders(&read(&csv)));
    let charset = import.receipt.charset.as_ref().map(|charset| charset.value);
    assert_eq!(charset, Some(Charset::Gb18030));
    assert!(
        import
            .receipt
            .notices
            .contains(&Notice::ArchivesInside { files: 1 })
    );
    rows_set_aside(&bytes, &import);

    let options = Options {
        member: Some("export/readme.txt".into()),
        ..Options::default()
    };
    let chosen = read_with(&bytes, &options);
    assert_eq!(member(&chosen).0, "export/readme.txt");
    assert_eq!(
        chosen.receipt.refusals,
        [Refusal::NoAmount, Refusal::NoDate]
    );
}

#[test]
fn a_workbook_in_an_archive_is_read() {
    let files = [
        Packed::new("notes.csv", b"good,morning\n1,2\n"),
        Packed::new("Shop.xlsx", &shopify()),
    ];
    let bytes = zip(&files);
    let import = read(&bytes);
    assert_eq!(
        (member(&import).0, picked(&import).0),
        ("Shop.xlsx", "Orders")
    );
    assert_eq!(
        orders(&import),
        orders(&read(fixture("shopify_orders_79.csv")))
    );
    rows_set_aside(&bytes, &import);
}

#[test]
fn a_gzip_file_is_read() {
    let csv = fixture("ru_excel_cp1251.csv");
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&csv).expect("memory");
    let bytes = encoder.finish().expect("memory");
    let import = read(&bytes);
    assert_eq!(orders(&import), orders(&read(&csv)));
    assert_eq!(
        import.receipt.charset.expect("a character set").value,
        Charset::Windows1251
    );
    let cut = &bytes[..bytes.len() - 9];
    assert_eq!(read(cut).receipt.refusals, [Refusal::Damaged]);
}

/// A sheet of a fixture as text.
fn sheet_text(file: &str, sheet: &str) -> String {
    let options = Options {
        sheet: Some(sheet.into()),
        ..Options::default()
    };
    let mut source = std::io::Cursor::new(fixture(file));
    let finding = recognise(&mut source, &options);
    let finding = finding.expect("no I/O").expect("a workbook");
    let mut out = String::new();
    perennial::import::text(source, &finding)
        .and_then(|mut text| text.read_to_string(&mut out))
        .expect("a sheet");
    out
}

#[test]
fn an_open_document_gives_the_orders_of_the_same_rows_in_csv() {
    let bytes = fixture("workbooks/shopify_orders.ods");
    let import = read(&bytes);
    assert_eq!(
        (picked(&import).0, picked(&import).2),
        ("Orders", vec!["Kinds", "Hidden"])
    );
    assert_eq!(
        orders(&import),
        orders(&read(fixture("shopify_orders_79.csv")))
    );
    rows_set_aside(&bytes, &import);
    let expected = "order_id,email,date,total\n\
                    1,a@b.c,2024-02-29,56.29\n\n\n\
                    2,b@b.c,2024-03-01 23:59:30,1.2340,1.2340\n\
                    3  x,TRUE,10:05:09,0.5,\n";
    assert_eq!(
        sheet_text("workbooks/shopify_orders.ods", "Kinds"),
        expected
    );
}

#[test]
fn a_workbook_of_another_program_gives_the_same() {
    let import = read(fixture("workbooks/shopify_orders.xlsx"));
    assert_eq!(
        (picked(&import).0, picked(&import).2),
        ("Orders", vec!["Old orders", "Notes"])
    );
    assert_eq!(
        orders(&import),
        orders(&read(fixture("shopify_orders_79.csv")))
    );
}

#[test]
fn an_old_workbook_gives_the_orders_of_the_same_rows_in_csv() {
    let bytes = fixture("workbooks/shopify_orders.xls");
    let import = read(&bytes);
    assert_eq!(picked(&import).0, "Orders");
    assert_eq!(picked(&import).2, ["Dates", "说明", "Names"]);
    assert_eq!(
        orders(&import),
        orders(&read(fixture("shopify_orders_79.csv")))
    );
    rows_set_aside(&bytes, &import);
}

#[test]
fn numbers_and_dates_of_an_old_workbook_are_what_it_shows() {
    let sheet = |name: &str| sheet_text("workbooks/shopify_orders.xls", name);
    // Row 4 is blank, and the program that wrote it worked out no formula.
    let expected = "order_id,email,date,total\n\
                    A1,a@b.c,2024-02-28,-3\n\
                    190000000000001001,b@b.c,2024-02-29,56.29\n\n\
                    190000000000123,d@b.c,2024-03-01 23:59:30,\n";
    assert_eq!(sheet("Dates"), expected);
    // Strings that the workbook cuts into several records.
    let names = sheet("Names");
    for (row, line) in names.lines().enumerate() {
        let name = format!("客户{row}, Zoë {row} {}", "é订".repeat(row % 7));
        assert_eq!(line, format!("\"{name}\""));
    }
    assert_eq!(names.lines().count(), 900);
}

/// The parts of a workbook with one sheet, as small as they can be.
fn parts(rows: &str) -> Vec<(&'static str, Vec<u8>)> {
    let of = |rest: &str| {
        format!("http://schemas.openxmlformats.org/officeDocument/2006/relationships/{rest}")
    };
    let part = |name, text: String| (name, text.into_bytes());
    vec![
        part("[Content_Types].xml", "<Types/>".into()),
        part(
            "_rels/.rels",
            format!(
                "<Relationships><Relationship Id='a' Type='{}' Target='xl/workbook.xml'/></Relationships>",
                of("officeDocument")
            ),
        ),
        part(
            "xl/workbook.xml",
            "<workbook><sheets><sheet name='S' r:id='b'/></sheets></workbook>".into(),
        ),
        part(
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships><Relationship Id='b' Type='{}' Target='s.xml'/></Relationships>",
                of("worksheet")
            ),
        ),
        part(
            "xl/s.xml",
            format!("<worksheet><sheetData>{rows}</sheetData></worksheet>"),
        ),
    ]
}

fn packed(parts: &[(&str, Vec<u8>)]) -> Vec<Packed> {
    parts
        .iter()
        .map(|(name, bytes)| Packed::new(*name, bytes))
        .collect()
}

/// A row of cells with their texts in them.
fn row(number: &str, cells: &str) -> String {
    let cell = |text: &str| format!("<c t='inlineStr'><is><t>{text}</t></is></c>");
    let cells: String = cells.split(',').map(cell).collect();
    format!("<row{number}>{cells}</row>")
}

fn three_rows() -> String {
    let rows = [
        "order_id,email,date,total",
        "1,a@b.c,2024-01-02,5",
        "2,a@b.c,2024-01-03,6",
    ];
    rows.map(|cells| row("", cells)).concat()
}

fn refusals(bytes: &[u8]) -> Vec<Refusal> {
    let import = read(bytes);
    assert!(import.orders.is_empty() && import.receipt.summary.is_none());
    import.receipt.refusals
}

#[test]
fn cells_need_not_say_where_they_are() {
    assert_eq!(
        read(zip(&packed(&parts(&three_rows())))).receipt.rows.used,
        2
    );
}

#[test]
fn a_workbook_that_is_not_whole_is_named_as_that() {
    let whole = zip(&packed(&parts(&three_rows())));
    for cut in [1, 22, 100, whole.len() / 2, whole.len() - 30] {
        assert_eq!(
            refusals(&whole[..whole.len() - cut]),
            [Refusal::Damaged],
            "{cut}"
        );
    }
    let last = parts("").len() - 1;
    let spoiled = |spoil: fn(&mut Packed)| {
        let mut files = packed(&parts(&three_rows()));
        spoil(&mut files[last]);
        refusals(&zip(&files))
    };
    assert_eq!(spoiled(|sheet| sheet.crc ^= 1), [Refusal::Damaged]);
    assert_eq!(spoiled(|sheet| sheet.size += 1), [Refusal::Damaged]);
    assert_eq!(
        spoiled(|sheet| sheet.bytes = vec![0xFF; 50]),
        [Refusal::Damaged]
    );
    assert_eq!(spoiled(|sheet| sheet.flags = 1), [Refusal::Locked]);
    assert_eq!(spoiled(|sheet| sheet.method = 14), [Refusal::RarelyPacked]);
    for rows in [
        "<row><c><v>1</v></row>",
        "<row><c t='s'><v>7</v></c></row>",
        "<row r='5'><c><v>1</v></c></row><row r='5'><c><v>1</v></c></row>",
        &"<row>".repeat(1_000_000),
    ] {
        assert_eq!(refusals(&zip(&packed(&parts(rows)))), [Refusal::Damaged]);
    }
}

#[test]
fn what_a_sheet_says_of_its_extent_takes_nothing() {
    let dimension = "<dimension ref='A1:XFD1048576'/>";
    let mut files = parts(&three_rows());
    let sheet = String::from_utf8(files[4].1.clone()).expect("UTF-8");
    files[4].1 = sheet
        .replace("<sheetData>", &format!("{dimension}<sheetData>"))
        .into_bytes();
    assert_eq!(read(zip(&packed(&files))).receipt.rows.used, 2);

    // Two orders, far apart in the sheet.
    let far = three_rows() + &row(" r='1048576'", "3,a@b.c,2024-01-04,7");
    let import = read(zip(&packed(&parts(&far))));
    assert_eq!(import.receipt.rows.used, 3);
    for cell in ["<row r='1048577'/>", "<row><c r='XFE1'><v>1</v></c></row>"] {
        let rows = three_rows() + cell;
        assert_eq!(
            refusals(&zip(&packed(&parts(&rows)))),
            [Refusal::BeyondSheet],
            "{cell}"
        );
    }
}

#[test]
fn of_two_files_of_one_name_the_last_counts_as_in_other_programs() {
    let mut files = packed(&parts(&row("", "good,morning")));
    files.push(Packed::new("xl/s.xml", &parts(&three_rows())[4].1));
    assert_eq!(read(zip(&files)).receipt.rows.used, 2);
}

/// A deflated `start` with so many megabytes of blanks behind it.
fn bomb(start: &str, megabytes: usize) -> Vec<u8> {
    let mut deflate = Compress::new(Compression::best(), false);
    let mut block = |bytes: &[u8]| {
        let mut packed = Vec::with_capacity(bytes.len() + 100);
        deflate
            .compress_vec(bytes, &mut packed, FlushCompress::Full)
            .expect("memory");
        packed
    };
    // Behind a full flush every block stands by itself.
    [
        block(start.as_bytes()),
        block(&vec![b' '; 1 << 20]).repeat(megabytes),
    ]
    .concat()
}

#[test]
fn what_grows_beyond_all_bounds_is_refused() {
    // A megabyte that unpacks to a gigabyte of blanks.
    let mut files = packed(&parts(&three_rows()));
    let sheet = files.pop().expect("the sheet");
    files.push(Packed {
        bytes: bomb("<worksheet>", 1024),
        ..sheet
    });
    let bytes = zip(&files);
    assert!(bytes.len() < 2_000_000);
    assert_eq!(refusals(&bytes), [Refusal::TooLarge]);

    // A cell without end.
    let long = row("", &"x".repeat(5_000_000));
    assert_eq!(refusals(&zip(&packed(&parts(&long)))), [Refusal::TooLarge]);
}

#[test]
fn what_is_locked_is_named_as_that() {
    let encrypted = Refusal::NotText {
        kind: FileKind::EncryptedWorkbook,
    };
    let bytes = fixture("workbooks/encrypted.xlsx");
    assert_eq!(refusals(&bytes), [encrypted]);
    for cut in [600, 1500, 4000] {
        assert_eq!(refusals(&bytes[..bytes.len() - cut]).len(), 1, "{cut}");
    }
    let inside = Packed::new("orders.xlsx", &bytes);
    assert_eq!(refusals(&zip(&[inside])), [Refusal::Locked]);

    let mut secret = Packed::new("orders.csv", SMALL.as_bytes());
    secret.flags = 1;
    assert_eq!(refusals(&zip(&[secret])), [Refusal::Locked]);
    let image = Packed::new("logo.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    assert_eq!(refusals(&zip(&[image])), [Refusal::NothingInside]);
    let inner = Packed::new(
        "inner.zip",
        &zip(&[Packed::new("orders.csv", SMALL.as_bytes())]),
    );
    let import = read(zip(&[inner]));
    assert_eq!(import.receipt.refusals, [Refusal::NothingInside]);
    assert_eq!(
        import.receipt.notices,
        [Notice::ArchivesInside { files: 1 }]
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_spoiled_file_is_read_or_refused(
        name in prop::sample::select(vec![
            "workbooks/shopify_orders.xls",
            "workbooks/shopify_orders.xlsx",
            "workbooks/shopify_orders.ods",
            "workbooks/encrypted.xlsx",
            "workbooks/export.zip",
        ]),
        spoiled in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        // The headers of all containers, where most is at stake.
        header in prop::collection::vec((0..512_usize, any::<u8>()), 0..2),
        length in any::<prop::sample::Index>(),
        cut in any::<bool>(),
    ) {
        let mut bytes = fixture(name);
        for (place, byte) in spoiled {
            *place.get_mut(&mut bytes) = byte;
        }
        for (place, byte) in header {
            bytes[place] = byte;
        }
        if cut {
            bytes.truncate(length.index(bytes.len()));
        }
        let import = read(&bytes);
        let refused = !import.receipt.refusals.is_empty();
        prop_assert!(refused || !import.orders.is_empty());
    }
}
