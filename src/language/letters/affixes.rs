//! Beginnings and endings that words of each language take, for a search that finds one form by another.
//!
//! They are lists and no grammar: an ending that is taken away too often joins two words that a reader would still take
//! for kin, and the words as they stand always come before such kin.

/// Small words of each language that people join to the word after them; a word may also begin so by itself.
const CLITICS: &[(&str, &str)] = &[("ar", "و ف ب ل ك")];

/// The beginnings and the endings of each language.
const LANGUAGES: &[(&str, &str, &str)] = &[
    (
        "it",
        "",
        "azioni azione izioni izione zioni zione amenti amento imenti imento atrici atrice atori atore abili abile ibili ibile \
         mente iste isti ista armi arsi ersi irsi armi ermi irmi arti erti irti ando endo ano ono iamo ata ate ati ato ita ite \
         iti ito uta ute uti uto ere are ire ghe ghi che chi ia ie io ii a e i o",
    ),
    (
        "en",
        "",
        "ations ation ions ion ments ment nesses ness ships ship ings ing ives ive ances ance ences ence ants ant ents ent ables able \
         ists ist ities ity als al ful less ers er ors or ies ied ier es ed ly s y e",
    ),
    (
        "fr",
        "",
        "issements issement ements ement ations ation itions ition ctions ction ions ion cteurs cteur ctrices ctrice euses euse eurs \
         eur eux iennes ienne iens ien ieres iere iers ier elles elle els el ances ance ences ence ages age istes iste iques ique \
         aires aire ites ite ives ive ifs if ables able antes ante ants ant issent issez issons aient ais ait eront era ees ee es \
         er ez ir ire is it ent ons aux ales ale al e s x i",
    ),
    (
        "es",
        "",
        "amientos amiento imientos imiento aciones acion iciones icion adores adoras ador adora mente ando iendo arse erse \
         irse adas ados ada ado idas idos ida ido ar er ir as es os a e o s",
    ),
    (
        "ro",
        "",
        "urilor urile atiilor atiei atiile atii atie ilor elor ului iile iilor iei lor ele ile uri area arii are irea ire ere \
         eaza ul le ea ii ei ia ie at ata ati ate it ita iti ite ez a e i u",
    ),
    (
        "sq",
        "",
        "imeve imit imin imet imi eve ave ive uese ues uar imi ise ish ve se it ut in en un at et te ja je ia es im i u a e n t s",
    ),
    (
        "ar",
        "وال بال كال فال ولل لل ال",
        "ياتها ياتهم اتها اتهم اتي اتك تهم تها يات وات وني ونه تين تان يين يون ات ون ين ان ها هم هن كم كن نا ني ية ته تي تك وا ه ي ا ت ك",
    ),
    ("ur", "", "یوں ؤں وں یاں ئیں یں گی گا گے نے نا نی تا تی تے ے ی ا و ہ"),
    ("fa", "", "هایی های ها ان ات ی"),
    ("pa", "", "ੀਆਂ ਿਆਂ ਵਾਂ ੀਆ ਿਆ ਾਂ ਆਂ ੀਏ ਿਓ ਣਾ ਣੀ ਣੇ ਨਾ ਦਾ ਦੀ ਦੇ ਣ ਏ ੇ ੀ ਾ ੋ ੂ ਿ ੁ ਂ"),
    ("hi", "", "ियों ियाँ ाओं ाएँ ुओं ुएँ ओं एँ यों ों ें ना ने नी ता ती ते े ी ा ि ो ू ु ं"),
    ("bn", "", "পত্রের পত্র গুলোর গুলির গুলোতে গুলো গুলি দেরকে দের েরা রা টির টার টি টা য়ের েরও ের য়ে তে কে েই ায় য় ে র ই ও ী ি া ু"),
    (
        "uk",
        "",
        "ство ства ству ством стві ування ювання уванням лення нення щення ення енням ання анням інням іння ений ена ене ені еного еної еною ених енець \
         ець ця цю цем ці ців цям цями цях ка ки ку кою кам ками ках яють ють істю ості ість ськими ського ському ській ськими ський \
         ська ські ське ською ими іми ого ому ами ями ові еві єві ати ити іти яти увати ується уються ається аються иться \
         атися итися ював ювала юю ував увала ую уєш уємо аєш аємо аєте аю ає ила или ило ив ала али ало ав ять ить имо ите ячи \
         учи ований ована овані ях ах ої ою ею єю ів їв ам ям ом ем єм ий ій их іх ть ся ся у ю а я о е є и і ї ь в",
    ),
    (
        "ru",
        "",
        "ство ства ству ством стве ец ца цу цом цы цев цам цами ка ки ке ку кой кам ками ках енный ена ено ены енная ированием ирования ирование ениями ением ения ение ениям аниями анием ания ание ости остью ость ского скому ским \
         ский ская ские ское ской ыми ими ого его ому ему ами ями ться ать ить еть ять ует уют ает ают ить ах ях ой ей ою ею \
         ов ев ам ям ом ем ый ий ая яя ое ее ые ие ых их ую юю ть ся ла ло ли ет ит у ю а я о е ы и ь",
    ),
];

/// Returns the small words that a language joins to others.
pub(super) fn clitics(language: &str) -> &'static str {
    CLITICS.iter().find(|(tag, _)| *tag == language).map_or("", |(_, clitics)| clitics)
}

/// Returns the beginnings and the endings of a language, by its tag without script and region.
pub(super) fn of(language: &str) -> Option<(&'static str, &'static str)> {
    LANGUAGES.iter().find(|(tag, _, _)| *tag == language).map(|(_, prefixes, suffixes)| (*prefixes, *suffixes))
}
