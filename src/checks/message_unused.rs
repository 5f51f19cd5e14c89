//! Messages of the source catalogue that no text of today continues: their translations wait for a synchronisation.

use super::Inspection;
use crate::diagnostic::{Code, Diagnostic};

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let pages = inspection.catalogues.units.iter();
    let unused = |page: &std::sync::Arc<crate::catalogue::PageUnits>| {
        let ids: Vec<&str> = page.gone.iter().map(|gone| gone.id.as_str()).collect();
        let said = Diagnostic::new(Code::MessageUnused).at(page.gone.first()?.place?);
        Some(said.with("count", ids.len()).with("list", ids.join(", ")))
    };
    pages.filter_map(unused).collect()
}
