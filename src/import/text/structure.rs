//! How the text of a file is cut, and where its table is.

use std::io::{self, Cursor, Read, Seek, SeekFrom};

use super::super::charset;
use super::super::options::Options;
use super::super::receipt::{Notice, Receipt};
use super::dialect::{self, Finding};
use super::layout::{HeadRow, Layout};
use super::records::Records;
use super::rows::TableRows;

/// Bytes of the beginning by which dialect and layout are inferred.
pub(in crate::import) const HEAD: u64 = 64 * 1024;

/// How the text of a file is cut, and where its table is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::import) struct Structure {
    /// Bytes before the text.
    pub(in crate::import) mark: usize,
    pub(in crate::import) finding: Finding,
    pub(in crate::import) layout: Layout,
}

impl Structure {
    /// Infers it from the beginning of a file in UTF-8, where the user did not
    /// decide; `None` when there is nothing but blanks.
    pub(in crate::import) fn infer(head: &[u8], options: &Options) -> io::Result<Option<Self>> {
        let whole = (head.len() as u64) < HEAD;
        let mark = charset::mark_length(head);
        let text = complete_lines(&head[mark..], whole);
        let finding = dialect::infer(text, options)?;
        let mut records =
            Records::new(Cursor::new(text), finding.dialect()).of_width(finding.width);
        let mut rows = Vec::new();
        while let Some(record) = records.next()? {
            rows.push(HeadRow::new(&record));
        }
        let layout = Layout::find(&rows, options.header_line);
        Ok(layout.map(|layout| Self {
            mark,
            finding,
            layout,
        }))
    }

    /// Says on the receipt what was found.
    pub(in crate::import) fn put_on(&self, receipt: &mut Receipt) {
        receipt.delimiter = Some(self.finding.delimiter.clone());
        receipt.quote = Some(self.finding.quote.clone());
        receipt.header_line = Some(self.layout.header_line.clone());
        if self.layout.preamble > 0 {
            let rows = self.layout.preamble;
            receipt.notices.push(Notice::RowsBeforeHeader { rows });
        }
        if let Some(other) = self.layout.passed_over {
            let line = self.layout.header_line.value;
            receipt.notices.push(Notice::TableBefore { other, line });
        }
    }

    /// The rows of `source` below the header of its table.
    pub(in crate::import) fn rows<S: Read + Seek>(
        &self,
        mut source: S,
    ) -> io::Result<TableRows<'_, S>> {
        source.seek(SeekFrom::Start(self.mark as u64 + self.layout.start))?;
        Ok(TableRows::new(source, self.finding.dialect(), &self.layout))
    }
}

/// The beginning of a file without a last line that may go on.
fn complete_lines(head: &[u8], whole: bool) -> &[u8] {
    let end = |byte: &u8| matches!(byte, b'\n' | b'\r');
    match head.iter().rposition(end) {
        Some(last) if !whole => &head[..=last],
        _ => head,
    }
}
