//! Headings that leave a level out, by which who hears a page loses its order.

use crate::content::Entity;
use crate::diagnostic::{Code, Diagnostic};
use crate::prose::Block;

pub(super) fn check(entity: &Entity) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    let mut above: u8 = 1;
    for passage in &entity.body {
        if passage.part.is_some() {
            // The heading that opened the part is of the second level.
            above = 2;
        }
        for block in &passage.blocks {
            let Block::Heading { level, text, .. } = block else { continue };
            if *level > above + 1 {
                let remark = Diagnostic::new(Code::HeadingJump).at(text.span);
                said.push(remark.with("count", usize::from(*level)).with("limit", usize::from(above)));
            }
            above = *level;
        }
    }
    said
}
