//! How large a picture is, read from its head: a page keeps the place of a picture free before it comes.

use std::io::{self, BufReader, Read, Seek};

/// The endings of pictures that have a size in pixels.
const PICTURES: [&str; 6] = ["avif", "gif", "jpeg", "jpg", "png", "webp"];

/// Returns width and height of a picture in pixels; none for other files, and where the head is none of a picture.
pub(super) fn of<R: Read + Seek>(path: &str, open: impl FnOnce() -> io::Result<R>) -> Option<(u32, u32)> {
    let ending = path.rsplit_once('.')?.1.to_ascii_lowercase();
    if !PICTURES.contains(&ending.as_str()) {
        return None;
    }
    let size = imagesize::reader_size(BufReader::new(open().ok()?)).ok()?;
    let pixels = (u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?);
    (pixels.0 > 0 && pixels.1 > 0).then_some(pixels)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::of;

    const DOT: &[u8] =
        b"GIF89a\x40\x01\xc8\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02";

    fn check(path: &str, bytes: &[u8], expected: Option<(u32, u32)>) {
        assert_eq!(of(path, || Ok(Cursor::new(bytes.to_vec()))), expected, "{path}");
    }

    #[test]
    fn a_picture_says_how_large_it_is() {
        check("a/foto.gif", DOT, Some((320, 200)));
        check("a/FOTO.GIF", DOT, Some((320, 200)));
        check("a/modulo.pdf", DOT, None);
        check("a/rotta.png", b"no picture", None);
        check("a/vuota.gif", &[], None);
    }
}
