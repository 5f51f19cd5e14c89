//! How each language writes a date, a number and an amount: by hand, so that a mistake of a library would show.

/// The months, from January, as they stand after the day.
const MONTHS: [(&str, &str); 8] = [
    ("it", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    ("en", "January February March April May June July August September October November December"),
    ("fr", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    ("ro", "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie"),
    ("ar", "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
    ("pa", "ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ"),
    ("uk", "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"),
    ("ur", "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر"),
];

/// Writes a day as a language does; the parts come from `2026-03-09`.
pub(super) fn date(language: &str, written: &str) -> String {
    let number = |range: std::ops::Range<usize>| written.get(range).unwrap().parse::<usize>().unwrap();
    let (year, month, day) = (number(0..4), number(5..7), number(8..10));
    if language == "zh-Hans" {
        return format!("{year}年{month}月{day}日");
    }
    let (_, months) = MONTHS.iter().find(|(tag, _)| *tag == language).unwrap();
    let name = months.split(' ').nth(month - 1).unwrap();
    match language {
        "uk" => format!("{day} {name} {year} р."),
        "ur" => format!("{day} {name}، {year}"),
        _ => format!("{day} {name} {year}"),
    }
}

/// Writes an amount of cents in digits as a language groups them, without the currency.
pub(super) fn amount(language: &str, cents: i64) -> String {
    let (group, point) = match language {
        "it" | "ro" => (".", ","),
        "fr" | "uk" => (" ", ","),
        _ => (",", "."),
    };
    let (whole, rest) = (cents / 100, cents % 100);
    let digits = whole.to_string();
    // In Italian four digits stand together; in Punjabi all but the last three stand in pairs.
    let least = if language == "it" { 5 } else { 4 };
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        let left = digits.len() - index;
        let step = if language == "pa" && left > 3 { (left - 3) % 2 } else { left % 3 };
        if index > 0 && step == 0 && digits.len() >= least {
            text.push_str(group);
        }
        text.push(digit);
    }
    if rest > 0 { format!("{text}{point}{rest:02}") } else { text }
}

/// Returns what a language calls itself.
pub(super) fn autonym(tag: &str) -> &'static str {
    match tag {
        "it" => "Italiano",
        "en" => "English",
        "fr" => "Français",
        "ro" => "Română",
        "ar" => "العربية",
        "pa" => "ਪੰਜਾਬੀ",
        "uk" => "Українська",
        "zh-Hans" => "简体中文",
        "ur" => "اردو",
        "es" => "español",
        "de" => "Deutsch",
        "sq" => "shqip",
        "bn" => "বাংলা",
        other => panic!("no name of {other}"),
    }
}

/// Says whether a sign is a digit of another script than ours.
pub(super) fn is_native_digit(sign: char) -> bool {
    // Arabic, Persian and Urdu, Devanagari, Bengali, Gurmukhi, full width.
    let zeros = ['\u{660}', '\u{6F0}', '\u{966}', '\u{9E6}', '\u{A66}', '\u{FF10}'];
    zeros.iter().any(|zero| (*zero as u32..*zero as u32 + 10).contains(&(sign as u32)))
}

/// Brings spaces to one kind and takes marks away that are not seen.
pub(super) fn plain(text: &str) -> String {
    let visible = text.chars().filter(|c| !matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{2066}'..='\u{2069}'));
    visible.map(|c| if matches!(c, '\u{A0}' | '\u{202F}') { ' ' } else { c }).collect()
}

#[test]
fn the_hand_knows_how_languages_write() {
    assert_eq!(date("zh-Hans", "2026-03-09"), "2026年3月9日");
    assert_eq!(date("uk", "2026-03-09"), "9 березня 2026 р.");
    assert_eq!(amount("it", 123_450), "1234,50");
    assert_eq!(amount("it", 12_345_678), "123.456,78");
    assert_eq!(amount("pa", 12_345_678), "1,23,456.78");
    assert_eq!(amount("fr", 50_000_000), "500 000");
    assert!(is_native_digit('٣') && is_native_digit('੩') && !is_native_digit('3'));
}
