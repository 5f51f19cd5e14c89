//! How large a picture is, and whether it is whole: a page keeps the place of a picture free before it comes.

use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};

use quick_xml::events::{BytesStart, Event};

/// The endings of pictures that have a size in pixels.
const PICTURES: [&str; 6] = ["avif", "gif", "jpeg", "jpg", "png", "webp"];

/// How many bytes at the end of a file are looked at for what ends a picture; some cameras write more behind it.
const TAIL: u64 = 64 * 1024;

/// The units of lengths in a drawing, in pixels (CSS Values and Units Module Level 3, section 5.2).
const UNITS: [(&str, f64); 6] =
    [("px", 1.0), ("pt", 96.0 / 72.0), ("pc", 16.0), ("mm", 96.0 / 25.4), ("cm", 96.0 / 2.54), ("in", 96.0)];

/// The longest side that is believed, in pixels.
const LONGEST: f64 = 100_000.0;

/// Says whether a file has the ending of a picture that has a size in pixels.
pub(super) fn is_picture(path: &str) -> bool {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| PICTURES.contains(&ending.as_str()))
}

/// Returns width and height of a picture in pixels; none for other files, and where it is no picture or a part of one.
pub(super) fn of<R: Read + Seek>(path: &str, open: impl FnOnce() -> io::Result<R>) -> Option<(u32, u32)> {
    if path.to_ascii_lowercase().ends_with(".svg") {
        return drawing(BufReader::new(open().ok()?));
    }
    if !is_picture(path) {
        return None;
    }
    let mut file = BufReader::new(open().ok()?);
    let size = imagesize::reader_size(&mut file).ok()?;
    let pixels = (u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?);
    (pixels.0 > 0 && pixels.1 > 0 && is_whole(&mut file).unwrap_or_default()).then_some(pixels)
}

/// Says whether the end of a picture is there, by the format that its first bytes name.
fn is_whole<R: Read + Seek>(file: &mut R) -> io::Result<bool> {
    let length = file.seek(SeekFrom::End(0))?;
    file.rewind()?;
    let mut head = [0; 12];
    file.read_exact(&mut head)?;
    file.seek(SeekFrom::Start(length.saturating_sub(TAIL)))?;
    let mut tail = Vec::new();
    file.read_to_end(&mut tail)?;
    let has = |mark: &[u8]| tail.windows(mark.len()).any(|bytes| bytes == mark);
    Ok(match &head {
        [0x89, b'P', b'N', b'G', ..] => has(b"IEND"),
        [0xff, 0xd8, ..] => has(b"\xff\xd9"),
        [b'G', b'I', b'F', ..] => tail.iter().rev().find(|byte| **byte != 0) == Some(&b';'),
        [b'R', b'I', b'F', b'F', a, b, c, d, ..] => u64::from(u32::from_le_bytes([*a, *b, *c, *d])) + 8 <= length,
        _ => true,
    })
}

/// Returns the size that a drawing in SVG says in its first element: its width and height, else those of its `viewBox`.
fn drawing(text: impl BufRead) -> Option<(u32, u32)> {
    let mut reader = quick_xml::Reader::from_reader(text);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).ok()? {
            Event::Start(element) | Event::Empty(element) => {
                return (element.local_name().as_ref() == "svg").then(|| size(&element)).flatten();
            }
            Event::Eof => return None,
            _ => {}
        }
    }
}

fn size(element: &BytesStart<'_>) -> Option<(u32, u32)> {
    let value = |name: &str| element.try_get_attribute(name).ok().flatten().map(|found| found.value.into_owned());
    let stated = || Some((length(&value("width")?)?, length(&value("height")?)?));
    let view = || {
        let view = value("viewBox")?;
        let mut numbers = view.split([' ', ',']).filter(|part| !part.is_empty()).map(|part| part.parse().ok());
        Some((numbers.nth(2)??, numbers.next()??))
    };
    let (width, height) = stated().or_else(view)?;
    Some((whole(width)?, whole(height)?))
}

/// Reads a length; one in other units depends on what stands around the drawing.
fn length(text: &str) -> Option<f64> {
    let text = text.trim();
    let (number, pixels) =
        UNITS.iter().find_map(|(unit, pixels)| Some((text.strip_suffix(unit)?, *pixels))).unwrap_or((text, 1.0));
    Some(number.trim().parse::<f64>().ok()? * pixels)
}

fn whole(pixels: f64) -> Option<u32> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the number is between one and the longest side"
    )]
    (0.5..=LONGEST).contains(&pixels).then(|| pixels.round() as u32)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::of;

    const DOT: &[u8] =
        b"GIF89a\x40\x01\xc8\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02\x44\x01\x00;";
    const PNG: &[u8] = include_bytes!("../../tests/golden/formats/content/servizi/consultorio-familiare/sala.png");

    fn check(path: &str, bytes: &[u8], expected: Option<(u32, u32)>) {
        assert_eq!(of(path, || Ok(Cursor::new(bytes.to_vec()))), expected, "{path}");
    }

    #[test]
    fn a_picture_says_how_large_it_is() {
        check("a/foto.gif", DOT, Some((320, 200)));
        check("a/FOTO.GIF", DOT, Some((320, 200)));
        check("a/foto.png", PNG, Some((1, 1)));
        check("a/modulo.pdf", DOT, None);
        check("a/rotta.png", b"no picture", None);
        check("a/vuota.gif", &[], None);
    }

    #[test]
    fn half_a_picture_is_none() {
        check("a/foto.gif", &DOT[..DOT.len() - 2], None);
        check("a/foto.png", &PNG[..PNG.len() - 10], None);
        check("a/foto.webp", b"RIFF\xff\x00\x00\x00WEBPVP8L\x00\x00\x00\x00\x2f\x00\x00\x00\x00", None);
    }

    #[test]
    fn a_drawing_says_how_large_it_is() {
        let drawn = |head: &str, expected: Option<(u32, u32)>| {
            let text = format!("<?xml version=\"1.0\"?>\n<!-- <svg width=\"1\"/> -->\n<svg {head}><path/></svg>");
            check("a/mappa.svg", text.as_bytes(), expected);
        };
        drawn("width=\"320\" height=\"200px\"", Some((320, 200)));
        drawn("width=\"100%\" height=\"100%\" viewBox=\"0 0 24,12.4\"", Some((24, 12)));
        drawn("width=\"25.4mm\" height=\"1in\" viewBox=\"0 0 5 5\"", Some((96, 96)));
        drawn("viewBox=\"0 0 640 480\"", Some((640, 480)));
        drawn("width=\"2em\" height=\"2em\"", None);
        drawn("width=\"-4\" height=\"1e300\"", None);
        drawn("viewBox=\"0 0 NaN inf\"", None);
        check("a/pagina.svg", b"<html><svg width='1' height='1'/></html>", None);
    }
}
