//! The letters under which an index of each language stands, after the index characters of CLDR 48.
//!
//! The letters of a language in Latin script are those from A to Z and what stands here; every other language has its
//! whole alphabet. Their order is the collator's, and letters that it takes for one become one.

/// The letters of every index in Latin script; names of other languages need them all.
pub(super) const LATIN: &str = "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z";

/// The letters of words in Chinese characters by their sound, each after the mark that the collator has before the first
/// character that is spoken so.
pub(super) const SOUNDS: &[(&str, &str)] = &[
    ("\u{FDD0}A", "A"),
    ("\u{FDD0}B", "B"),
    ("\u{FDD0}C", "C"),
    ("\u{FDD0}D", "D"),
    ("\u{FDD0}E", "E"),
    ("\u{FDD0}F", "F"),
    ("\u{FDD0}G", "G"),
    ("\u{FDD0}H", "H"),
    ("\u{FDD0}J", "J"),
    ("\u{FDD0}K", "K"),
    ("\u{FDD0}L", "L"),
    ("\u{FDD0}M", "M"),
    ("\u{FDD0}N", "N"),
    ("\u{FDD0}O", "O"),
    ("\u{FDD0}P", "P"),
    ("\u{FDD0}Q", "Q"),
    ("\u{FDD0}R", "R"),
    ("\u{FDD0}S", "S"),
    ("\u{FDD0}T", "T"),
    ("\u{FDD0}W", "W"),
    ("\u{FDD0}X", "X"),
    ("\u{FDD0}Y", "Y"),
    ("\u{FDD0}Z", "Z"),
];

/// Letters by language.
const LANGUAGES: &[(&str, &str)] = &[
    ("ak", "Ɛ Ɔ"),
    ("am", "ሀ ለ ሐ መ ሠ ረ ሰ ሸ ቀ ቈ በ ቨ ተ ቸ ኀ ኈ ነ ኘ አ ከ ኰ ኸ ወ ዐ ዘ ዠ የ ደ ጀ ገ ጐ ጠ ጨ ጰ ጸ ፀ ፈ ፐ"),
    ("ar", "ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي"),
    ("az", "Ç Ə Ğ İ Ö Ş Ü"),
    ("bg", "А Б В Г Д Е Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ю Я"),
    ("bm", "Ɛ Ɲ Ŋ Ɔ"),
    ("bn", "অ আ ই ঈ উ ঊ ঋ এ ঐ ও ঔ ক খ গ ঘ চ ছ জ ঝ ট ঠ ড ঢ ণ ত থ দ ধ ন প ফ ব ভ ম য র ল শ ষ স হ"),
    ("bs", "Č Ć Dž Đ Lj Nj Š Ž"),
    ("cs", "Č Ch Ř Š Ž"),
    ("cy", "Ch Dd Ff Ng Ll Ph Rh Th"),
    ("da", "Æ Ø Å"),
    ("ee", "Ɖ Ɛ Ƒ Ɣ Ŋ Ɔ Ʋ"),
    ("el", "Α Β Γ Δ Ε Ζ Η Θ Ι Κ Λ Μ Ν Ξ Ο Π Ρ Σ Τ Υ Φ Χ Ψ Ω"),
    ("es", "Ñ"),
    ("et", "Š Ž Õ Ä Ö Ü"),
    ("fa", "آ ا ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ی"),
    ("ff", "Ɓ Ɗ Ñ Ŋ Ƴ"),
    ("fi", "Å Ä Ö"),
    ("fil", "Ñ Ng"),
    ("gl", "Ñ"),
    ("gu", "અ આ ઇ ઈ ઉ ઊ ઋ ઍ એ ઐ ઑ ઓ ઔ ક ખ ગ ઘ ઙ ચ છ જ ઝ ઞ ટ ઠ ડ ઢ ણ ત થ દ ધ ન પ ફ બ ભ મ ય ર લ વ શ ષ સ હ ળ"),
    ("ha", "Ɓ Ɗ Ƙ Ƴ"),
    ("he", "א ב ג ד ה ו ז ח ט י כ ל מ נ ס ע פ צ ק ר ש ת"),
    ("hi", "अ आ इ ई उ ऊ ऋ ए ऐ ओ औ क ख ग घ ङ च छ ज झ ञ ट ठ ड ढ ण त थ द ध न प फ ब भ म य र ल व श ष स ह"),
    ("hr", "Č Ć Dž Đ Lj Nj Š Ž"),
    ("hu", "Cs Dz Dzs Gy Ly Ny Ö Sz Ty Ü Zs"),
    ("hy", "Ա Բ Գ Դ Ե Զ Է Ը Թ Ժ Ի Լ Խ Ծ Կ Հ Ձ Ղ Ճ Մ Յ Ն Շ Ո Չ Պ Ջ Ռ Ս Վ Տ Ր Ց Ւ Փ Ք Օ Ֆ"),
    ("ig", "Ch Gb Gh Gw Ị Kp Kw Ṅ Nw Ny Ọ Sh Ụ"),
    ("is", "Á Ð É Í Ó Ú Ý Þ Æ Ö"),
    ("ja", "あ か さ た な は ま や ら わ"),
    ("ka", "ა ბ გ დ ე ვ ზ თ ი კ ლ მ ნ ო პ ჟ რ ს ტ უ ფ ქ ღ ყ შ ჩ ც ძ წ ჭ ხ ჯ ჰ"),
    ("kab", "Ɛ Ɣ"),
    ("kk", "А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я"),
    ("km", "ក ខ គ ឃ ង ច ឆ ជ ឈ ញ ដ ឋ ឌ ឍ ណ ត ថ ទ ធ ន ប ផ ព ភ ម យ រ ឫ ឬ ល ឭ ឮ វ ស ហ ឡ អ ឥ ឦ ឧ ឩ ឪ ឯ ឰ ឱ ឳ"),
    ("ko", "ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅅ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ"),
    ("ku", "Ç Ê Î Ş Û"),
    ("lo", "ກ ຂ ຄ ງ ຈ ສ ຊ ຍ ດ ຕ ຖ ທ ນ ບ ປ ຜ ຝ ພ ຟ ມ ຢ ຣ ລ ວ ຫ ອ ຮ"),
    ("lt", "Č Š Ž"),
    ("lv", "Ā Č Ē Ģ Ī Ķ Ļ Ņ Š Ū Ž"),
    ("mk", "А Б В Г Д Ѓ Е Ж З Ѕ И Ј К Л Љ М Н Њ О П Р С Т Ќ У Ф Х Ц Ч Џ Ш"),
    ("ml", "അ ആ ഇ ഈ ഉ ഊ ഋ എ ഏ ഐ ഒ ഓ ഔ ക ഖ ഗ ഘ ങ ച ഛ ജ ഝ ഞ ട ഠ ഡ ഢ ണ ത ഥ ദ ധ ന പ ഫ ബ ഭ മ യ ര ല വ ശ ഷ സ ഹ ള ഴ റ"),
    ("mn", "А Б В Г Д Е Ж З И Й К Л М Н О Ө П Р С Т У Ү Ф Х Ц Ч Ш Щ Ъ Ы Ь Э Ю Я"),
    ("mr", "अ आ इ ई उ ऊ ऋ ए ऐ ऑ ओ औ क ख ग घ ङ च छ ज झ ञ ट ठ ड ढ ण त थ द ध न प फ ब भ म य र ल व श ष स ह ळ"),
    ("mt", "Ċ Ġ Għ Ħ Ż"),
    ("my", "က ခ ဂ ဃ င စ ဆ ဇ ဈ ဉ ည ဋ ဌ ဍ ဎ ဏ တ ထ ဒ ဓ န ပ ဖ ဗ ဘ မ ယ ရ လ ဝ သ ဟ ဠ အ"),
    ("nb", "Æ Ø Å"),
    ("ne", "अ आ इ ई उ ऊ ऋ ए ऐ ओ औ क ख ग घ ङ च छ ज झ ञ ट ठ ड ढ ण त थ द ध न प फ ब भ म य र ल व श ष स ह"),
    ("no", "Æ Ø Å"),
    ("pa", "ੳ ਅ ੲ ਸ ਹ ਕ ਖ ਗ ਘ ਙ ਚ ਛ ਜ ਝ ਞ ਟ ਠ ਡ ਢ ਣ ਤ ਥ ਦ ਧ ਨ ਪ ਫ ਬ ਭ ਮ ਯ ਰ ਲ ਵ ੜ"),
    ("pa-Arab", "ا ب پ ت ٹ ث ج چ ح خ د ڈ ذ ر ڑ ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ہ ء ی ے"),
    ("pl", "Ć Ł Ó Ś Ź Ż"),
    ("prs", "آ ا ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ی"),
    ("ps", "آ ا ب پ ت ټ ث ج ځ چ څ ح خ د ډ ذ ر ړ ز ژ ږ س ش ښ ص ض ط ظ ع غ ف ق ک ګ ل م ن ڼ ه و ی"),
    ("ro", "Ă Â Î Ș Ț"),
    ("ru", "А Б В Г Д Е Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ы Э Ю Я"),
    (
        "si",
        "අ ආ ඇ ඈ ඉ ඊ උ ඌ ඍ එ ඒ ඓ ඔ ඕ ඖ ක ඛ ග ඝ ඞ ඟ ච ඡ ජ ඣ ඥ ඤ ට ඨ ඩ ඪ ණ ඬ ත ථ ද ධ න ඳ ප ඵ බ භ ම ඹ ය ර ල ව ශ ෂ ස හ ළ ෆ",
    ),
    ("sk", "Ä Č Ch Ô Š Ž"),
    ("sl", "Č Ć Đ Š Ž"),
    ("sq", "Ç Dh Ë Gj Ll Nj Rr Sh Th Xh Zh"),
    ("sr", "А Б В Г Д Ђ Е Ж З И Ј К Л Љ М Н Њ О П Р С Т Ћ У Ф Х Ц Ч Џ Ш"),
    ("sr-Latn", "Č Ć Dž Đ Lj Nj Š Ž"),
    ("sv", "Å Ä Ö"),
    ("sw", "Ch"),
    ("ta", "அ ஆ இ ஈ உ ஊ எ ஏ ஐ ஒ ஓ ஔ க ங ச ஞ ட ண த ந ப ம ய ர ல வ ழ ள ற ன"),
    ("te", "అ ఆ ఇ ఈ ఉ ఊ ఋ ఎ ఏ ఐ ఒ ఓ ఔ క ఖ గ ఘ ఙ చ ఛ జ ఝ ఞ ట ఠ డ ఢ ణ త థ ద ధ న ప ఫ బ భ మ య ర ఱ ల వ శ ష స హ ళ"),
    ("tg", "А Б В Г Ғ Д Е Ж З И Й К Қ Л М Н О П Р С Т У Ф Х Ҳ Ч Ҷ Ш Ъ Э Ю Я"),
    ("th", "ก ข ฃ ค ฅ ฆ ง จ ฉ ช ซ ฌ ญ ฎ ฏ ฐ ฑ ฒ ณ ด ต ถ ท ธ น บ ป ผ ฝ พ ฟ ภ ม ย ร ฤ ล ฦ ว ศ ษ ส ห ฬ อ ฮ"),
    ("ti", "ሀ ለ ሐ መ ሠ ረ ሰ ሸ ቀ ቈ ቐ ቘ በ ቨ ተ ቸ ኀ ኈ ነ ኘ አ ከ ኰ ኸ ዀ ወ ዐ ዘ ዠ የ ደ ጀ ገ ጐ ጠ ጨ ጰ ጸ ፀ ፈ ፐ"),
    ("tl", "Ñ Ng"),
    ("tr", "Ç İ Ö Ş Ü"),
    ("uk", "А Б В Г Ґ Д Е Є Ж З И І Ї Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ю Я"),
    ("ur", "ا ب پ ت ٹ ث ج چ ح خ د ڈ ذ ر ڑ ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ہ ء ی ے"),
    ("uz", "Oʻ Gʻ Sh Ch"),
    ("vi", "Ă Â Đ Ê Ô Ơ Ư"),
    ("wo", "Ŋ"),
];

/// Letters for languages that are not in the list, by their script.
const SCRIPTS: &[(&str, &str)] = &[
    ("Arab", "ar"),
    ("Armn", "hy"),
    ("Beng", "bn"),
    ("Cyrl", "ru"),
    ("Deva", "hi"),
    ("Ethi", "am"),
    ("Geor", "ka"),
    ("Grek", "el"),
    ("Gujr", "gu"),
    ("Guru", "pa"),
    ("Hebr", "he"),
    ("Khmr", "km"),
    ("Laoo", "lo"),
    ("Mlym", "ml"),
    ("Mymr", "my"),
    ("Sinh", "si"),
    ("Taml", "ta"),
    ("Telu", "te"),
    ("Thai", "th"),
];

/// Returns the letters of a language; `fits` says whether letters are of the language's script.
pub(super) fn of(tag: &str, script: &str, fits: impl Fn(&str) -> bool) -> Option<&'static str> {
    let named = |name: &str| LANGUAGES.iter().find(|(tag, _)| *tag == name).map(|(_, letters)| *letters);
    let broader = tag.split('-').next().unwrap_or(tag);
    let own = named(tag).or_else(|| named(broader)).filter(|letters| fits(letters));
    own.or_else(|| named(SCRIPTS.iter().find(|(name, _)| *name == script)?.1))
}
