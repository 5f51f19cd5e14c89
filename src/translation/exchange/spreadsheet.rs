//! What a spreadsheet shows in the place of words: a formula, the name of an error, a column that is too narrow.

/// What `LibreOffice` writes before the number of an error, in our languages that have a word for it.
const ERROR: [&str; 11] = ["Err", "Ош", "Ошибка", "Пом", "Помилка", "错误", "خطأ", "त्रुटि", "ত্রুটি", "ਗਲਤੀ", "Gabim"];

/// Says whether a cell is a formula, or what a spreadsheet shows for one that it cannot work out, in any language: the
/// names of errors have no space and, where their script has them, capital letters only.
pub(super) fn is_formula(cell: &str) -> bool {
    is_error(cell) || is_call(cell) || is_number_of_error(cell) || (cell.len() > 1 && cell.chars().all(|c| c == '#'))
}

/// `#NOME?`, `#DIV/0!`, `#N/D`, `#名称?`.
fn is_error(cell: &str) -> bool {
    let Some(name) = cell.strip_prefix('#') else { return false };
    let bare = name.trim_end_matches(['?', '!', '？', '！', '؟']);
    let is_sign = |c: char| !(c.is_lowercase() || c.is_whitespace() || c == '#');
    bare.chars().count() > 1 && bare.chars().all(is_sign) && (bare.len() < name.len() || bare.contains('/'))
}

/// `=SUM(A1)`.
fn is_call(cell: &str) -> bool {
    let called = cell.strip_prefix(['=', '@']).and_then(|rest| rest.split_once('('));
    let is_sign = |c: char| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '/' | '.');
    called.is_some_and(|(name, _)| name.len() > 1 && name.chars().all(is_sign))
}

/// `Err:508`.
fn is_number_of_error(cell: &str) -> bool {
    let Some((word, number)) = cell.split_once([':', '：']) else { return false };
    let number = number.trim();
    ERROR.contains(&word.trim()) && number.len() == 3 && number.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::is_formula;

    #[test]
    fn a_failed_formula_is_no_translation() {
        for cell in [
            "#NAME?",
            "#NOME?",
            "#REF!",
            "#RIF!",
            "#VALORE!",
            "#DIV/0!",
            "#N/A",
            "#N/D",
            "#Н/Д",
            "#ИМЯ?",
            "#ІМ'Я?",
            "#¿NOMBRE?",
            "#¡VALOR!",
            "#NUME?",
            "#EMRI?",
            "#名称?",
            "#名称？",
            "#اسم؟",
            "#नाम?",
            "#ਨਾਂ?",
            "#নাম?",
            "#SPILL!",
            "#######",
            "Err:509",
            "Err :502",
            "Ошибка:508",
            "错误:508",
        ] {
            assert!(is_formula(cell), "{cell}");
        }
        assert!(is_formula("=HYPERLINK(\"x\")") && is_formula("@SUM(A1)"));
        for cell in [
            "", "= (a)", "===", "@casa", "#", "#1", "# titolo", "#ABC", "Err: no", "Aiuto!", "#aiuto!", "# AIUTO!",
            "Tel: 112",
        ] {
            assert!(!is_formula(cell), "{cell}");
        }
    }
}
