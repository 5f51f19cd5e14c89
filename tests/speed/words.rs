//! Made-up words of ten languages in five scripts, and a dictionary that leads from Italian to each.

use std::collections::{HashMap, HashSet};

use crate::random::Random;

/// A language of the town: its tag, its own name, and the sounds of its made-up words.
pub(crate) struct Tongue {
    pub(crate) tag: &'static str,
    pub(crate) name: &'static str,
    /// What is shown where a text is missing.
    pub(crate) fallback: &'static str,
    first: &'static str,
    middle: &'static str,
    last: &'static str,
    /// Comma, full stop and question mark.
    pub(crate) marks: [&'static str; 3],
    /// Whether words stand without spaces between them.
    pub(crate) dense: bool,
}

const LATIN: [&str; 3] = [",", ".", "?"];

/// The languages, the source first; a town of fewer languages takes the first ones.
pub(crate) const TONGUES: [Tongue; 10] = [
    Tongue {
        tag: "it",
        name: "Italiano",
        fallback: "",
        marks: LATIN,
        dense: false,
        first: "b c d f g l m n p r s t v st tr pr ch gl sc",
        middle: "a e i o a e i o u ia io",
        last: "- - - - - - n r l s tà",
    },
    Tongue {
        tag: "en",
        name: "English",
        fallback: "it",
        marks: LATIN,
        dense: false,
        first: "b c d f g h l m n p r s t w st tr th sh br",
        middle: "a e i o u ea ou ai",
        last: "- n r l s t d ck ng",
    },
    Tongue {
        tag: "ro",
        name: "Română",
        fallback: "it",
        marks: LATIN,
        dense: false,
        first: "b c d f g l m n p r s t v ș ț st tr",
        middle: "a e i o u ă â ea",
        last: "- - n r l t m sc",
    },
    Tongue {
        tag: "ar",
        name: "العربية",
        fallback: "fr",
        marks: ["،", ".", "؟"],
        dense: false,
        first: "ب ت ج ح خ د ر س ش ص ط ع ف ق ك ل م ن ه و",
        middle: "ا ي و - - ا",
        last: "- - ة ن ر م ل ت",
    },
    Tongue {
        tag: "pa",
        name: "ਪੰਜਾਬੀ",
        fallback: "en",
        marks: [",", "।", "?"],
        dense: false,
        first: "ਕ ਖ ਗ ਚ ਜ ਟ ਡ ਤ ਦ ਨ ਪ ਫ ਬ ਭ ਮ ਯ ਰ ਲ ਵ ਸ ਹ",
        middle: "ਾ ਿ ੀ ੁ ੂ ੇ ੈ ੋ -",
        last: "- - ਨ ਰ ਲ ਂ",
    },
    Tongue {
        tag: "sq",
        name: "Shqip",
        fallback: "it",
        marks: LATIN,
        dense: false,
        first: "b d f g h k l m n p q r s t v sh gj nj",
        middle: "a e ë i o u y",
        last: "- - n r t m sh",
    },
    Tongue {
        tag: "uk",
        name: "Українська",
        fallback: "en",
        marks: LATIN,
        dense: false,
        first: "б в г д ж з к л м н п р с т ф х ч ш ст пр",
        middle: "а е и і о у я ю є",
        last: "- - н р т й ть ння",
    },
    Tongue {
        tag: "zh-Hans",
        name: "简体中文",
        fallback: "en",
        marks: ["，", "。", "？"],
        dense: true,
        first: "的 一 是 在 不 了 有 和 人 这 中 大 为 上 个 国 我 以 要 他 时 来 用 们 生 到 作 地 于 出 就 分 对 成 会 可 主 发 年 \
            动 同 工 也 能 下 过 子 说 产 种 面 而 方 后 多 定 行 学 法 所 民 得 经 十 三 之 进 着 等 部 度 家 电 力 里 如 水 化 高 自 \
            二 理 起 小 物 现 实 加 量 都 两 体 制 机 当 使 点 从 业 本 去 把 性 好 应 开 它 合 还 因 由 其 些 然 前 外 天 政 四 日 那 \
            社 义 事 平 形 相 全 表 间 样 与 关 各 重 新 线 内 数 正 心 反 你 明 看 原 又 么 利 比 或 但 质 气 第 向 道 命 此 变 条 只 \
            没 结 解 问 意 建 月 公 无 系 军 很 情 者 最 立 代 想 已 通 并 提 直 题 党 程 展 五 果 料 象 员 革 位 入 常 文 总 次 品 式",
        middle: "-",
        last: "-",
    },
    Tongue {
        tag: "fr",
        name: "Français",
        fallback: "it",
        marks: LATIN,
        dense: false,
        first: "b c d f g l m n p r s t v ch tr pr j qu",
        middle: "a e é i o u ou ai eu oi",
        last: "- - n r l t s nt",
    },
    Tongue {
        tag: "ur",
        name: "اردو",
        fallback: "en",
        marks: ["،", "۔", "؟"],
        dense: false,
        first: "ب پ ت ٹ ج چ خ د ڈ ر س ش ع ف ق ک گ ل م ن ہ و",
        middle: "ا ی و - ے",
        last: "- - ں ہ ر ت ن",
    },
];

/// How many different words each language has.
const VOCABULARY: usize = 12_000;

/// The words of one language, the common ones first.
pub(crate) struct Lexicon {
    pub(crate) words: Vec<String>,
}

impl Lexicon {
    /// Makes the words of a language.
    pub(crate) fn new(seed: u64, tongue: &Tongue) -> Self {
        let mut random = Random::new(seed, tongue.tag);
        let sounds = |list: &'static str| list.split_whitespace().map(|sound| sound.trim_matches('-')).collect();
        let (first, middle, last): (Vec<&str>, Vec<&str>, Vec<&str>) =
            (sounds(tongue.first), sounds(tongue.middle), sounds(tongue.last));
        let mut seen = HashSet::new();
        let mut words = Vec::with_capacity(VOCABULARY);
        while words.len() < VOCABULARY {
            // The common words of a language are its short ones.
            let longest = 1 + usize::from(words.len() >= 20) + usize::from(words.len() >= 300 && !tongue.dense);
            let syllables = random.between(longest, longest + usize::from(words.len() >= 300));
            let mut word = String::new();
            for _ in 0..syllables {
                word.push_str(random.pick(&first));
                word.push_str(random.pick(&middle));
            }
            word.push_str(random.pick(&last));
            if seen.insert(word.clone()) {
                words.push(word);
            }
        }
        Self { words }
    }

    /// Returns the word at a place; places beyond the last begin again at the first.
    pub(crate) fn word(&self, place: usize) -> &str {
        &self.words[place % self.words.len()]
    }

    /// Returns a word by chance.
    pub(crate) fn any(&self, random: &mut Random) -> &str {
        self.word(random.rank(self.words.len()))
    }

    /// Returns a word by chance, none of the shortest ones.
    pub(crate) fn long(&self, random: &mut Random) -> &str {
        self.word(300 + random.rank(self.words.len() - 300))
    }

    /// Returns the place of every word.
    pub(crate) fn places(&self) -> HashMap<&str, usize> {
        self.words.iter().enumerate().map(|(place, word)| (word.as_str(), place)).collect()
    }
}

/// Writes the first letter large.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
