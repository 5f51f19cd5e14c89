//! Forms of words in many languages, beside words that are others.

use std::collections::BTreeMap;

use super::{Forms, Lexicon, parted};
use crate::language::{Folding, Language};

fn lexicon<'a>(tag: &str, title: &str, official: &[&str], words: &[&'a str]) -> Lexicon<'a> {
    let language = Language::parse(tag).unwrap();
    let official = std::iter::once(title).chain(official.iter().copied()).map(str::to_owned).collect();
    let forms = Forms { words: words.to_vec(), official, title: title.to_lowercase(), place: None };
    Lexicon {
        folding: Folding::new(&language, &Language::parse("it").unwrap()),
        script: language.script(),
        is_arabic: tag == "ar",
        terms: BTreeMap::from([("x", forms)]),
        own: BTreeMap::new(),
        names: Vec::new(),
    }
}

fn has(lexicon: &Lexicon<'_>, form: &str, text: &str) -> bool {
    lexicon.has(("x", form), &lexicon.words(text))
}

#[test]
fn every_form_of_a_word_is_the_word() {
    let forms: [(&str, &str, &str); 14] = [
        ("ar", "الفاتورة", "الإيجار والفواتير."),
        ("ar", "الوصي", "لك الحق في سكن ومدرسة ووصي."),
        ("ar", "النقابة", "تابع لنقابات أو جمعيات."),
        ("uk", "хатня робітниця", "Хатні робітниці мають права."),
        ("uk", "легалізація", "Їх треба легалізувати."),
        ("ru", "налоговая декларация", "принимает налоговую декларацию"),
        ("hi", "रसीद", "रसीदें रख लें"),
        ("fr", "légalisation", "Faites-les légaliser."),
        ("es", "trabajador social", "enfermeros y trabajadores sociales"),
        ("ro", "recipisă", "Păstrați recipisele."),
        ("sq", "vërtetim", "Ruani vërtetimin."),
        ("zh-Hans", "未成年人", "未成年子女"),
        ("bn", "টিকা", "টিকাগুলো সময়মতো দিন।"),
        ("bn", "রসিদ", "আবেদনের রসিদটি আনুন"),
    ];
    for (tag, word, text) in forms {
        let lexicon = lexicon(tag, "parola ufficiale", &["parola"], &[word]);
        assert!(has(&lexicon, "parola", text), "{tag}: {word} in {text}");
    }
}

#[test]
fn another_word_is_not_the_word() {
    let others: [(&str, &str, &str); 5] = [
        ("ar", "البطاقة الصحية", "اطلب الكرت من الشباك."),
        ("uk", "посвідка на проживання", "Візьміть паспорт."),
        ("en", "health card", "Bring your paper."),
        ("zh-Hans", "医疗卡", "请带证件。"),
        ("hi", "स्वास्थ्य कार्ड", "काग़ज़ लाएँ।"),
    ];
    for (tag, word, text) in others {
        let lexicon = lexicon(tag, "tessera sanitaria", &["tessera"], &[word]);
        assert!(!has(&lexicon, "tessera", text), "{tag}: {word} in {text}");
        assert!(!has(&lexicon, "tessera sanitaria", text), "{tag}: {word} in {text}");
    }
}

#[test]
fn the_official_word_serves_and_a_name_needs_half_of_its_words() {
    let arabic = lexicon("ar", "ISEE", &[], &["مؤشر الوضع المالي"]);
    assert!(has(&arabic, "isee", "الضرائب ونموذج 730 وISEE"));
    let english = lexicon("en", "tessera sanitaria", &["tessera"], &["national health card"]);
    assert!(has(&english, "tessera", "your card"));
    assert!(!has(&english, "tessera sanitaria", "your card"));
    assert!(has(&english, "tessera sanitaria", "your health card"));
    assert!(has(&english, "tessera sanitaria", "the tessere sanitarie"));
}

#[test]
fn letters_of_two_scripts_are_two_words() {
    let script = |tag| Language::parse(tag).unwrap().script();
    assert_eq!(parted("وISEE، Cremona", script("ar")), "و ISEE، Cremona");
    assert_eq!(parted("Mondinsieme的地点A2", script("zh-Hans")), "Mondinsieme 的地点 A2");
    assert_eq!(parted("l'ISEE 2026a", script("it")), "l'ISEE 2026a");
}
