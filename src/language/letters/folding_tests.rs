//! Words of fourteen languages, folded, split and cut.

use super::Folding;
use crate::language::Language;

fn folding(tag: &str) -> Folding {
    Folding::new(&Language::parse(tag).unwrap(), &Language::italian())
}

fn check(tag: &str, text: &str, expected: &str) {
    let mut words = Vec::new();
    folding(tag).words(text, |word| words.push(word.to_owned()));
    assert_eq!(words.join(" "), expected, "{tag}: {text}");
}

#[test]
fn writing_variants_are_one() {
    check("it", "Dell'Anagrafe, città: però n. 1", "dell anagrafe citta pero n 1");
    check("ro", "înregistrare şi școală", "inregistrare si scoala");
    check("sq", "Leje qëndrimi", "leje qendrimi");
    check("uk", "Здоров’я, об'єкт і Ґанок, їжа, йод", "здоровя обєкт і ганок їжа йод");
    check("ar", "الإقامة والصّحة ۱۲۳ ٱلمدرسة", "اقامه صحه 123 مدرسه");
    check("ur", "کاغذات ہیں", "كاغذات هين");
    check("pa", "ਪੱਕਾ ਪੰਜਾਬ ੧੧੨", "ਪਕਾ ਪਂਜਾਬ 112");
    check("hi", "हिन्दी ज़रूरत", "हिंदी जरूरत");
    check("bn", "ব্যাঙ্ক হয়", "ব্যাংক হয");
    check("zh-Hans", "办居留证。A2", "办居 居留 留证 a2");
    check("zh-Hans", "税", "税");
    check("it", "\u{301}\u{300} ... ", "");
}

#[test]
fn forms_of_a_word_share_a_stem() {
    let check = |tag: &str, one: &str, other: &str| {
        let folding = folding(tag);
        let (one, other) = (folding.fold(one), folding.fold(other));
        let stems = folding.stems(&one);
        assert!(folding.stems(&other).iter().any(|stem| stems.contains(stem)), "{tag}: {one} {other}");
    };
    check("it", "permessi", "permesso");
    check("it", "vaccinare", "vaccinazioni");
    check("en", "vaccines", "vaccination");
    check("en", "permessi", "permesso");
    check("ro", "permisului", "permise");
    check("ar", "المدرسة", "مدرسات");
    check("uk", "лікарями", "лікаря");
    check("ru", "врачами", "врача");
    check("bn", "স্কুলের", "স্কুলগুলো");
    check("pa", "ਟੀਕਾ", "ਟੀਕੇ");
    check("hi", "टीकों", "टीका");
}
