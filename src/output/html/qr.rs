//! QR codes as drawings: an address that a phone reads from paper.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};

use super::block::Markup;

/// The empty border that readers need, in modules (ISO/IEC 18004 asks for four).
const QUIET: usize = 4;

/// Draws a text as a QR code; none where it is too long for one.
///
/// Level M stands a crease or a stain; rows of dark modules are one stroke each, which compresses well.
pub(super) fn drawing(text: &str) -> Option<Markup> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let width = code.width();
    let side = width + 2 * QUIET;
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|one, next| one == next) {
            if run.first() == Some(&Color::Dark) {
                let _ = write!(path, "M{} {}h{}", x + QUIET, y + QUIET, run.len());
            }
            x += run.len();
        }
    }
    Some(Markup::written(|out| {
        let _ = write!(
            out,
            "<svg class=qr viewBox=\"0 -.5 {side} {side}\" shape-rendering=crispEdges aria-hidden=true>\
             <path d=\"{path}\" stroke=\"#000\"/></svg>"
        );
    }))
}
