//! Titles and the letters they stand under, in ten languages and more.

use super::*;

fn letters(tag: &str) -> Letters {
    // The library knows no dates of these; a site borrows the formats of a neighbour.
    let borrowed = match tag {
        "pa-Arab" => "ur",
        "prs" => "fa",
        tag => tag,
    };
    let formats = Formats::new(borrowed).unwrap();
    Letters::new(&Language::parse(tag).unwrap(), &Arc::new(formats))
}

/// Files titles and holds the index against what is expected: letters in their order, titles in the order given.
fn check(tag: &str, titles: &[&str], expected: &str) {
    let letters = letters(tag);
    let mut filed: Vec<(Letter, &str)> = titles.iter().map(|title| (letters.of(title), *title)).collect();
    filed.sort_by(|one, other| one.0.cmp(&other.0));
    let mut lines: Vec<String> = Vec::new();
    for (letter, title) in filed {
        match lines.last_mut().filter(|line| line.starts_with(&format!("{}: ", letter.label()))) {
            Some(line) => line.push_str(&format!(", {title}")),
            None => lines.push(format!("{}: {title}", letter.label())),
        }
    }
    assert_eq!(lines.join("\n"), expected, "{tag}");
}

#[test]
fn latin_letters_are_those_of_the_language() {
    check(
        "it",
        &["Èra", "Anagrafe", "«Casa»", "scuola", "Ufficio", "112", "1522"],
        "\
0–9: 112, 1522
A: Anagrafe
C: «Casa»
E: Èra
S: scuola
U: Ufficio",
    );
    check(
        "ro",
        &["Școală", "Sănătate", "Țară", "Tată", "Înscriere", "Iarna", "Ăla", "Azil", "școli"],
        "\
A: Azil
Ă: Ăla
I: Iarna
Î: Înscriere
S: Sănătate
Ș: Școală, școli
T: Tată
Ț: Țară",
    );
    check(
        "sq",
        &["Dhomë", "Drejtësi", "Çertifikatë", "Xhami", "Zyrë", "Zhurmë", "Ëndërr", "Gjykatë", "Shkollë", "Njoftim"],
        "\
Ç: Çertifikatë
D: Drejtësi
Dh: Dhomë
Ë: Ëndërr
Gj: Gjykatë
Nj: Njoftim
Sh: Shkollë
Xh: Xhami
Z: Zyrë
Zh: Zhurmë",
    );
    check("es", &["Niño", "Ñandú", "Oficina"], "N: Niño\nÑ: Ñandú\nO: Oficina");
    check("hu", &["Élet", "Egészség", "Gyerek", "Gáz"], "E: Élet, Egészség\nG: Gáz\nGy: Gyerek");
}

#[test]
fn arabic_letters_pass_over_the_article() {
    check(
        "ar",
        &[
            "الصحة",
            "صندوق",
            "الوثائق",
            "أطفال",
            "إقامة",
            "التحاق",
            "التعليم",
            "الالتحاقات",
            "الله",
            "ال",
            "Comune",
            "112",
        ],
        "\
0–9: 112
ا: أطفال, إقامة, التحاق, الالتحاقات, الله, ال
ت: التعليم
ص: الصحة, صندوق
و: الوثائق
C: Comune",
    );
    assert_eq!(letters("ar").filed("(الصحة)"), "صحة)");
    check(
        "ur",
        &["ٹکٹ", "تعلیم", "پاسپورٹ", "بچے", "گھر", "کام", "ہسپتال", "الاؤنس", "ڈاکٹر", "آمدنی", "یورپ"],
        "\
ا: الاؤنس, آمدنی
ب: بچے
پ: پاسپورٹ
ت: تعلیم
ٹ: ٹکٹ
ڈ: ڈاکٹر
ک: کام
گ: گھر
ہ: ہسپتال
ی: یورپ",
    );
    check("pa-Arab", &["گھر", "ڈاکٹر"], "ڈ: ڈاکٹر\nگ: گھر");
    check("prs", &["چای", "پول"], "پ: پول\nچ: چای");
}

#[test]
fn letters_of_indic_scripts_are_their_alphabets() {
    check(
        "pa",
        &["ਸਿਹਤ", "ਸ਼ਹਿਰ", "ਕੰਮ", "ਖ਼ਬਰ", "ਉਮਰ", "ਇਲਾਜ", "ਅਨੁਵਾਦ", "ਆਧਾਰ", "Questura"],
        "\
ੳ: ਉਮਰ
ਅ: ਅਨੁਵਾਦ, ਆਧਾਰ
ੲ: ਇਲਾਜ
ਸ: ਸਿਹਤ, ਸ਼ਹਿਰ
ਕ: ਕੰਮ
ਖ: ਖ਼ਬਰ
Q: Questura",
    );
    check(
        "hi",
        &["स्वास्थ्य", "शिक्षा", "आवास", "अनुमति", "क़ानून", "कर", "ज़मीन"],
        "\
अ: अनुमति
आ: आवास
क: क़ानून, कर
ज: ज़मीन
श: शिक्षा
स: स्वास्थ्य",
    );
    check(
        "bn",
        &["স্বাস্থ্য", "শিক্ষা", "আবাসন", "অনুমতি", "ক্ষতি", "কাজ", "৫ দিন"],
        "\
0–9: ৫ দিন
অ: অনুমতি
আ: আবাসন
ক: ক্ষতি, কাজ
শ: শিক্ষা
স: স্বাস্থ্য",
    );
}

#[test]
fn cyrillic_letters_are_those_of_the_language() {
    check(
        "uk",
        &["Їжа", "Іспит", "Ґанок", "Гроші", "Європа", "Екзамен", "Ясла", "«Школа»", "Comune", "їдальня"],
        "\
Г: Гроші
Ґ: Ґанок
Е: Екзамен
Є: Європа
І: Іспит
Ї: Їжа, їдальня
Ш: «Школа»
Я: Ясла
C: Comune",
    );
    check("ru", &["Ёлка", "Единый", "Йод", "Иск"], "Е: Ёлка, Единый\nИ: Иск\nЙ: Йод");
}

#[test]
fn chinese_stands_by_sound_with_latin_letters() {
    check(
        "zh-Hans",
        &["医疗", "学校", "居留许可", "住房", "工作", "ASST", "Zona", "移民局", "保险", "12"],
        "\
0–9: 12
A: ASST
B: 保险
G: 工作
J: 居留许可
X: 学校
Y: 医疗, 移民局
Z: 住房, Zona",
    );
    check("ko", &["학교", "건강"], "ㄱ: 건강\nㅎ: 학교");
    check("zh-Hant", &["學校"], "學: 學校");
}

#[test]
fn letters_of_other_scripts_follow() {
    check("it", &["Zona", "الصحة", "Їжа"], "Z: Zona\nЇ: Їжа\nا: الصحة");
    check("ar", &["Єва", "Azienda", "يد"], "ي: يد\nA: Azienda\nЄ: Єва");
}

#[test]
fn anchors_are_plain_and_their_own() {
    let anchor = |tag: &str, title: &str| letters(tag).of(title).anchor();
    assert_eq!(anchor("it", "Èra"), "letter-e");
    assert_eq!(anchor("sq", "Dhomë"), "letter-dh");
    assert_eq!(anchor("ro", "Școală"), "letter-u219");
    assert_eq!(anchor("ar", "الصحة"), "letter-u635");
    assert_eq!(anchor("zh-Hans", "医疗"), "letter-y");
    assert_eq!(anchor("it", "112"), "letter-0");
    assert_eq!(anchor("it", "!"), "letter-0");
}
