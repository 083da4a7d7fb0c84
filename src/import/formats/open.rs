//! What a file is, and its text.

use std::io::{self, Read, Seek, SeekFrom};

use super::archive;
use super::charset::{Decoded, recognise_charset};
use super::content::{Content, beginning, is_gzip, is_zip};
use super::fault::{damaged, refusal, refused};
use super::likeness::pick;
use super::packed::{Zip, gzip};
use super::workbook::{SheetText, Workbook};
use crate::import::finding::Finding;
use crate::import::finding::Unreadable;
use crate::import::inference::{Evidence, Inference};
use crate::import::options::Options;

/// What `source` is, by the user's choices in `options`; `None` when nothing
/// speaks for anything but text in UTF-8, or it is nothing that is read here.
///
/// # Errors
/// Those of `source`; what is wrong with its content is in the finding.
pub fn recognise<S: Read + Seek>(source: &mut S, options: &Options) -> io::Result<Option<Finding>> {
    let mut finding = Finding::default();
    if let Err(error) = find(source, options, &mut finding) {
        finding.refusal = Some(refusal(&error).ok_or(error)?);
    }
    Ok(Some(finding).filter(|finding| *finding != Finding::default()))
}

/// Completes the finding stage by stage, so that a refusal comes with what was
/// found before it.
fn find<S: Read + Seek>(
    source: &mut S,
    options: &Options,
    finding: &mut Finding,
) -> io::Result<()> {
    let head = beginning(source)?;
    if is_zip(&head) && !Workbook::is_in(&Zip::open(&mut *source)?) {
        archive::pick_member(&mut Zip::open(&mut *source)?, options, finding)?;
    } else if is_gzip(&head) {
        finding.member = Some(Inference {
            value: gzip(source)?.name,
            evidence: Evidence::Nothing,
            alternatives: Vec::new(),
        });
    }
    let mut content = Content::new(source, member_name(finding))?;
    if let Some(mut workbook) = Workbook::open(&mut content)? {
        let sheets = pick(workbook.sheets()?, options.sheet.as_ref());
        finding.sheet = Some(sheets.ok_or_else(|| refused(Unreadable::Empty))?);
    } else {
        finding.charset = recognise_charset(&mut content, options.charset)?;
    }
    Ok(())
}

fn member_name(finding: &Finding) -> Option<&str> {
    let member = finding.member.as_ref();
    member.map(|member| member.value.as_str())
}

/// The text of a source that was recognised, in UTF-8, where `0xFF` stands for
/// bytes that are no characters. It can go only to a place from the start, which
/// it does by reading up to it.
pub struct Text<S>(Kind<S>);

enum Kind<S> {
    Decoded(Box<Decoded<Content<S>>>),
    Sheet(Box<SheetText<Content<S>>>),
}

/// Reads `source` as the text that was found in it.
///
/// # Errors
/// Those of `source`, and such as [`refusal`] tells what is wrong by.
pub fn text<S: Read + Seek>(source: S, finding: &Finding) -> io::Result<Text<S>> {
    let mut content = Content::new(source, member_name(finding))?;
    Ok(Text(if let Some(sheet) = &finding.sheet {
        let workbook = Workbook::open(content)?.ok_or_else(damaged)?;
        Kind::Sheet(Box::new(workbook.into_text(&sheet.value)?))
    } else {
        content.seek(SeekFrom::Start(0))?;
        let charset = finding.charset.as_ref().map(|found| found.charset.value);
        let text = Decoded::new(content, charset.unwrap_or_default());
        Kind::Decoded(Box::new(text))
    }))
}

impl<S: Read + Seek> Read for Text<S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match &mut self.0 {
            Kind::Decoded(text) => text.read(buffer),
            Kind::Sheet(text) => text.read(buffer),
        }
    }
}

impl<S: Read + Seek> Seek for Text<S> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match &mut self.0 {
            Kind::Decoded(text) => text.seek(to),
            Kind::Sheet(text) => text.seek(to),
        }
    }
}
