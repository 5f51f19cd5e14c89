//! Every code, with its default severity; each is explained in `explanations/<code>.{en,it}.md`.

use super::Severity;

macro_rules! codes {
    ($($(#[doc = $about:literal])* $name:ident = $word:literal, $severity:ident;)*) => {
        /// What kind of fault a remark is about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[doc = $about])* $name,)*
        }

        impl Code {
            /// All codes, in the order of this file.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Returns the word that names the fault, as people write it after `allow` and `explain`.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }

            /// Returns how grave the fault is unless the site says otherwise.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }
        }
    };
}

impl Code {
    /// Returns the code with this word.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.as_str() == word)
    }
}

codes! {
    // What lies on the disk.
    /// The site has no `content/site.toml`.
    SiteMissing = "site-missing", Error;
    /// The site has no page.
    SiteEmpty = "site-empty", Error;
    /// A file over 2 MiB, refused unread.
    FileTooLarge = "file-too-large", Error;
    /// A text that is not UTF-8.
    FileNotUtf8 = "file-not-utf8", Error;
    /// A text in UTF-16.
    FileUtf16 = "file-utf16", Error;
    /// A byte order mark at the head of a text.
    FileByteOrderMark = "file-byte-order-mark", Note;
    /// Lines that end in CR LF.
    FileLineEnds = "file-line-ends", Note;
    /// Something that is neither file nor folder (a pipe, a device).
    FileSpecial = "file-special", Error;
    /// A folder whose name ends like a text's.
    FolderNamedLikeFile = "folder-named-like-file", Error;
    /// A symbolic link that leads out of the site's folder.
    FileOutside = "file-outside", Error;
    /// A symbolic link that leads nowhere.
    FileDangling = "file-dangling", Error;
    /// A file that the system does not let us read.
    FileUnreadable = "file-unreadable", Error;
    /// A file name that cannot become an address.
    FileName = "file-name", Error;

    /// Two versions of some lines that a merge left in a page or in the settings.
    FileConflict = "file-conflict", Error;

    // Front matter and settings.
    /// A content file without front matter.
    FrontMatterMissing = "front-matter-missing", Error;
    /// TOML that cannot be read.
    TomlInvalid = "toml-invalid", Error;
    /// A field that the kind does not have.
    FieldUnknown = "field-unknown", Error;
    /// A value of the wrong type.
    FieldType = "field-type", Error;
    /// A field that the kind cannot be without.
    FieldMissing = "field-missing", Error;
    /// A word that is not in the list of codes.
    CodeUnknown = "code-unknown", Error;
    /// An id that no entity has.
    IdUnknown = "id-unknown", Error;
    /// An id of an entity of the wrong kind.
    IdKind = "id-kind", Error;
    /// A summary that is too long for a list.
    SummaryLong = "summary-long", Warning;
    /// A section without `section.md`.
    SectionMissing = "section-missing", Error;
    /// A language tag that is not BCP 47.
    LanguageInvalid = "language-invalid", Error;
    /// A language that the site does not have.
    LanguageUnknown = "language-unknown", Error;
    /// A locale for which there are no formats.
    FormatsUnknown = "formats-unknown", Error;
    /// A setting whose value cannot be used.
    SettingInvalid = "setting-invalid", Error;
    /// Two entities that claim one address.
    AddressTaken = "address-taken", Error;
    /// A former address that cannot be one.
    AddressInvalid = "address-invalid", Error;
    /// Two pages with one short address, which offers both.
    AddressShared = "address-shared", Note;
    /// A municipality that the site does not list.
    MunicipalityUnknown = "municipality-unknown", Error;
    /// An ISTAT code that no municipality or province has.
    MunicipalityAbsent = "municipality-absent", Error;
    /// A municipality under the name of another one.
    MunicipalityName = "municipality-name", Warning;

    // Typed facts.
    /// A telephone number that cannot be dialled.
    PhoneInvalid = "phone-invalid", Error;
    /// Something that is no e-mail address.
    EmailInvalid = "email-invalid", Error;
    /// Something that is no web address.
    WebInvalid = "web-invalid", Error;
    /// A date that does not exist or is not written year-month-day.
    DateInvalid = "date-invalid", Error;
    /// A local day and time that cannot be read.
    TimeInvalid = "time-invalid", Error;
    /// A time that the clocks never show, since they are put forward over it.
    TimeSkipped = "time-skipped", Error;
    /// A recurrence that cannot be read.
    RecurrenceInvalid = "recurrence-invalid", Error;
    /// A recurrence without end.
    RecurrenceEndless = "recurrence-endless", Error;
    /// A recurrence whose dates do not fit its rule.
    RecurrenceUnfit = "recurrence-unfit", Error;
    /// A period that ends before it begins.
    PeriodReversed = "period-reversed", Error;
    /// The code of a publicly funded project (CUP) that cannot be one.
    ProjectCodeInvalid = "project-code-invalid", Error;
    /// A person's name, number or picture without consent.
    ConsentMissing = "consent-missing", Error;
    /// Personal data where no consent takes them back.
    PersonNamed = "person-named", Error;
    /// A consent that ended: what it allowed is no longer published.
    ConsentEnded = "consent-ended", Warning;
    /// A duration that is not written as in ISO 8601.
    DurationInvalid = "duration-invalid", Error;
    /// An amount of money that cannot be read.
    AmountInvalid = "amount-invalid", Error;
    /// Coordinates out of range or swapped.
    CoordinateInvalid = "coordinate-invalid", Error;
    /// A municipality code that has not six digits.
    MunicipalityInvalid = "municipality-invalid", Error;
    /// A postal code that has not five digits.
    PostalCodeInvalid = "postal-code-invalid", Error;
    /// Hours that cannot be read.
    HoursInvalid = "hours-invalid", Error;
    /// Hours written in a part of the notation that is not supported.
    HoursUnsupported = "hours-unsupported", Error;
    /// Hours that overlap.
    HoursOverlap = "hours-overlap", Warning;
    /// Hours that run past midnight.
    HoursOvernight = "hours-overnight", Warning;
    /// A rule that replaces an earlier one for a day.
    HoursReplaced = "hours-replaced", Warning;
    /// Hours that never open.
    HoursNever = "hours-never", Warning;

    // Prose.
    /// A raw HTML tag, dropped.
    ProseHtml = "prose-html", Warning;
    /// A script address.
    ProseScriptAddress = "prose-script-address", Error;
    /// Markdown that is not supported; its text is kept.
    ProseUnsupported = "prose-unsupported", Warning;
    /// A comment or an alert that nearly is one of ours, or speaks of nothing.
    ProseMark = "prose-mark", Warning;
    /// A comment that lost one of its ends: it hides what follows, or the other end is printed.
    CommentTorn = "comment-torn", Warning;
    /// A character that nobody sees, taken out.
    TextCharacter = "text-character", Warning;
    /// Asterisks that stayed in the text.
    ProseAsterisks = "prose-asterisks", Warning;
    /// A telephone number, e-mail address or date typed into prose.
    FactInProse = "fact-in-prose", Warning;
    /// A fact that the page does not have.
    FactUnknown = "fact-unknown", Error;
    /// A brace that opens no fact.
    FactOpen = "fact-open", Error;
    /// A link to no page.
    LinkUnknown = "link-unknown", Error;
    /// A link to a heading that the page does not have.
    LinkAnchor = "link-anchor", Error;
    /// A link that leaves the site's folder.
    LinkOutside = "link-outside", Error;
    /// A picture without a text that says what it shows.
    PictureWithoutText = "picture-without-text", Warning;
    /// A picture or attachment that does not exist.
    AttachmentMissing = "attachment-missing", Error;
    /// An attachment that a browser would run.
    AttachmentActive = "attachment-active", Error;
    /// A file that is no picture, or only a part of one.
    PictureBroken = "picture-broken", Error;
    /// A card part opened twice.
    PartRepeated = "part-repeated", Warning;
    /// A heading that is nearly the name of a card part.
    PartUnknown = "part-unknown", Warning;

    // Catalogues.
    /// A message that Fluent cannot read.
    MessageSyntax = "message-syntax", Warning;
    /// A line that was swallowed by the message above it.
    MessageSwallowed = "message-swallowed", Warning;
    /// Two versions that a merge left.
    MessageConflict = "message-conflict", Warning;
    /// Lines that were put aside because nobody can read them.
    MessageLeftOver = "message-left-over", Warning;
    /// A message whose translation somebody took out or deleted.
    MessageEmptied = "message-emptied", Warning;
    /// Words that somebody typed over the original above a message.
    MessageOverwritten = "message-overwritten", Warning;
    /// A tick that has no effect.
    MessageTick = "message-tick", Warning;
    /// A message written twice.
    MessageRepeated = "message-repeated", Warning;
    /// A message for no block of the page.
    MessageUnknown = "message-unknown", Warning;
    /// A message with something that content messages do not have.
    MessageForbidden = "message-forbidden", Warning;
    /// Facts that differ from the source.
    MessageFacts = "message-facts", Warning;
    /// Link numbers that differ from the source.
    MessageLinks = "message-links", Warning;
    /// Bold or brackets that do not close.
    MessageUnbalanced = "message-unbalanced", Warning;
    /// A term that the glossary does not have.
    TermUnknown = "term-unknown", Warning;
    /// A term whose translation cannot be used.
    TermInvalid = "term-invalid", Warning;
    /// Plural forms that the language does not have, or lacks.
    MessagePlural = "message-plural", Warning;
    /// HTML typed into a message.
    MessageHtml = "message-html", Warning;
    /// Characters that look like braces or steer the writing direction.
    MessageCharacter = "message-character", Warning;
    /// Words that a program read in a false encoding and saved so.
    MessageGarbled = "message-garbled", Warning;
    /// A catalogue for a page that does not exist.
    CataloguePage = "catalogue-page", Warning;
    /// A catalogue that was deleted, while its register has translations.
    CatalogueMissing = "catalogue-missing", Warning;
    /// A folder of translations for a language that the site does not have.
    CatalogueLanguage = "catalogue-language", Warning;
    /// A register that cannot be read.
    RegisterInvalid = "register-invalid", Warning;
    /// A catalogue with translations and no register.
    RegisterMissing = "register-missing", Warning;
    /// An interface message that a language lacks.
    InterfaceMissing = "interface-missing", Warning;
    /// An interface message that nobody asks for.
    InterfaceUnknown = "interface-unknown", Warning;

    // Files that translators gave back.
    /// A file of translations that cannot be read, or a part of it.
    ExchangeInvalid = "exchange-invalid", Error;
    /// A file in another encoding than it says, or than UTF-8.
    ExchangeEncoding = "exchange-encoding", Note;
    /// A text for a page or a message that does not exist.
    ExchangeUnknown = "exchange-unknown", Warning;
    /// A text that a file has twice, with different words.
    ExchangeRepeated = "exchange-repeated", Warning;
    /// A text that was changed here since the file was made.
    ExchangeChanged = "exchange-changed", Warning;
    /// A text beside the source of another one.
    ExchangeSource = "exchange-source", Warning;
    /// A translation of what the source said before.
    ExchangeOlder = "exchange-older", Note;
    /// Codes of a translator's program that a text had, left out.
    ExchangeCode = "exchange-code", Note;
    /// A translation that is there, and whose place in the file is empty.
    ExchangeEmptied = "exchange-emptied", Warning;

    // Checks.
    /// Expected facts that are neither given nor said to be unknown.
    CardIncomplete = "card-incomplete", Warning;
    /// A spelling of two official words.
    AliasAmbiguous = "alias-ambiguous", Warning;
    /// Facts that cannot all be true.
    FactContradiction = "fact-contradiction", Warning;
    /// A page that nobody verified.
    FactUnverified = "fact-unverified", Note;
    /// A page past its review.
    ReviewOverdue = "review-overdue", Warning;
    /// An edition of a course that nobody can join any more.
    DeadlinePassed = "deadline-passed", Warning;
    /// A critical block without a translation.
    CriticalUntranslated = "critical-untranslated", Warning;
    /// An event, a course, a notice, an agreement or an alert that is over.
    Expired = "expired", Note;
    /// A pictogram that the theme does not draw.
    IconUnknown = "icon-unknown", Warning;
    /// A text that still waits for its words.
    PlaceholderLeft = "placeholder-left", Warning;
    /// A heading that leaves a level out.
    HeadingJump = "heading-jump", Warning;
    /// A link whose words do not say where it leads.
    LinkWords = "link-words", Warning;
    /// A link or a heading that a slip of the keyboard broke.
    MarkdownBroken = "markdown-broken", Warning;
    /// A sentence that is too long to be read at once.
    SentenceLong = "sentence-long", Note;
    /// A paragraph that fills more than a screen.
    BlockLong = "block-long", Note;
    /// A page that is hard to read by the Gulpease index.
    TextHard = "text-hard", Note;
    /// A page to which nothing leads but the list of its section.
    PageUnlinked = "page-unlinked", Note;
    /// An official word that no page names.
    TermUnmentioned = "term-unmentioned", Note;
    /// Messages that no text of today continues.
    MessageUnused = "message-unused", Note;
    /// A comment that allows a remark and allows nothing.
    AllowUnused = "allow-unused", Warning;

    // Checks of translations.
    /// Numbers that differ from the source.
    TranslationNumbers = "translation-numbers", Warning;
    /// A translation that is its source.
    TranslationSame = "translation-same", Warning;
    /// Letters of another script than the language's.
    TranslationScript = "translation-script", Warning;
    /// A translation that is much shorter or longer than its source.
    TranslationLength = "translation-length", Warning;
    /// A slip of typing.
    TranslationTyping = "translation-typing", Warning;
    /// Other words in bold.
    TranslationBold = "translation-bold", Warning;
    /// A fact typed into a translation.
    TranslationFact = "translation-fact", Warning;
    /// Words of the source left in a translation.
    TranslationWords = "translation-words", Warning;
    /// An official word without its translation.
    TranslationTerm = "translation-term", Warning;
    /// One source translated in two ways.
    TranslationUneven = "translation-uneven", Warning;

    // Theme.
    /// A template that cannot be read or filled.
    TemplateInvalid = "template-invalid", Error;
    /// A theme that does not exist.
    ThemeUnknown = "theme-unknown", Error;

    // Output and publishing.
    /// Two files for one path.
    OutputConflict = "output-conflict", Error;
    /// A folder that is not ours.
    PublishForeign = "publish-foreign", Error;
    /// A build that would lose languages or many pages.
    PublishShrinks = "publish-shrinks", Error;
    /// The system refused to write.
    PublishFailed = "publish-failed", Error;
    /// A source that changed while it was being edited.
    EditConflict = "edit-conflict", Error;
}
