//! How the text of a file is cut, and where its table is.

use std::io::{self, Cursor, Read, Seek, SeekFrom};

use super::super::charset;
use super::dialect::{self, Finding};
use super::layout::{HeadRow, Layout};
use super::records::Records;
use super::rows::Rows;

/// Bytes of the beginning by which dialect and layout are inferred.
pub(in crate::import) const HEAD: u64 = 64 * 1024;

/// How the text of a file is cut, and where its table is.
pub(in crate::import) struct Structure {
    /// Bytes before the text.
    pub(in crate::import) mark: usize,
    pub(in crate::import) finding: Finding,
    /// `None` when there is nothing but blank lines.
    pub(in crate::import) layout: Option<Layout>,
}

impl Structure {
    /// Infers it from the beginning of a file in UTF-8.
    pub(in crate::import) fn infer(head: &[u8]) -> io::Result<Self> {
        let whole = (head.len() as u64) < HEAD;
        let mark = charset::mark_length(head);
        let text = complete_lines(&head[mark..], whole);
        let finding = dialect::infer(text, None, None)?;
        let mut records =
            Records::new(Cursor::new(text), finding.dialect()).of_width(finding.width);
        let mut rows = Vec::new();
        while let Some(record) = records.next()? {
            rows.push(HeadRow::new(&record));
        }
        Ok(Self {
            mark,
            finding,
            layout: Layout::find(&rows, None),
        })
    }

    /// The rows of `source` below the header of its table.
    pub(in crate::import) fn rows<'l, S: Read + Seek>(
        &self,
        mut source: S,
        layout: &'l Layout,
    ) -> io::Result<Rows<'l, S>> {
        source.seek(SeekFrom::Start(self.mark as u64 + layout.start))?;
        Ok(Rows::new(source, self.finding.dialect(), layout))
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
