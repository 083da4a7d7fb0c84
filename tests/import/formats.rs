//! Workbooks and archives.

use std::io::Write as _;

use crate::support::{SMALL, fixture, orders, read, read_with, rows_set_aside};
use flate2::write::{DeflateEncoder, GzEncoder};
use flate2::{Compression, Crc};
use perennial::import::{Charset, Evidence, Import, Notice, Options, Reason, Refusal};
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
