//! Messages of the source catalogue that no text of today continues: their translations wait for a synchronisation.

use super::Inspection;
use crate::diagnostic::{Code, Diagnostic};

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let pages = inspection.content.entities.iter().zip(&inspection.catalogues.units);
    let unused = |(entity, page): (&crate::content::Entity, &std::sync::Arc<crate::catalogue::PageUnits>)| {
        let ids: Vec<&str> = page.gone.iter().map(|gone| gone.id.as_str()).collect();
        let path = format!("translations/{}/{}.ftl", entity.language, entity.id);
        let said = Diagnostic::new(Code::MessageUnused).in_path(path).with("count", ids.len());
        (!ids.is_empty()).then(|| said.with("list", ids.join(", ")))
    };
    pages.filter_map(unused).collect()
}
