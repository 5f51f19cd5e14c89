//! Words that say nothing of what is looked for: a whole question is searched by its other words.

/// Words by language; in writing without spaces they are cut out of the question.
const LANGUAGES: &[(&str, &str)] = &[
    (
        "it",
        "a ad ai al alla all che chi ci come con cosa cui d da del della delle dello dei devo deve di dove e è fa faccio \
         fare farmi gli ha ho i il in io l la le lo ma mi mio nei nel nella nelle ne non o per perché posso può qual \
         quale quali quando quanto quanti che questa se serve servono si sia solo sono sta su sul sulla un una uno \
         va vado voglio bisogno ottenere trovo trovare posto cerco avere essere sapere dire andare vorrei vuole possiamo dobbiamo anche ancora più già mia miei mie suo sua c ci quello questo sto",
    ),
    (
        "en",
        "a an and any are as at be been but by can could do does for from get go had has have how i if in into is it its like \
         me my need no not of on or our out so some than that the their them there these they this to us want was we what when \
         where which who whom why will with would you your am im find should must see say know tell ask let there more any while if he she his her cannot cant dont m s t doesn don didn isn wasn aren won couldn hasn haven ll ve re",
    ),
    (
        "fr",
        "a ai aux au avec avoir c ce ces cet cette combien comment d dans de des dois doit du elle en est et être etre eu faire \
         fais faut fait il ils j je l la le les leur lui m ma me mes moi mon n ne nous on ou où par pas peut peux pour \
         pourquoi qu quand que quel quelle quels quelles qui quoi s sa se ses si son sont suis sur t ta te toi ton tu un une veux vous y à \
         besoin obtenir trouver cherche voir savoir dire aller vais va faites quoi plus encore aussi très bien peuvent pouvez voudrais veut avoir puis",
    ),
    (
        "es",
        "a al ante como con cual cuando cuanto de del desde donde dónde el ella en es esta estar este estoy hacer hago hay la \
         las le lo los me mi mis muy necesito no nos o para pero por porque puede puedo que qué quien quiero se ser si \
         sobre soy su sus te tengo tiene tu un una y yo obtener cómo he ha has han fue ser sido están tener tenemos quiere queremos busco encontrar encuentro saber mis tus nos ya más",
    ),
    (
        "ro",
        "a ai al ale am ar are as așa asta au avea ca care cât cand când ce cel cele cine cu cum da dacă de deci din doar după \
         e ea ei el este eu fac face fi fie fost îmi in în la le lor lui mă mai mea mei mele meu mi nevoie nu o obțin pe pentru \
         poate pot prin sa să sale sau se si și sunt tot trebuie un una unde unei unui va vă vor vreau eu îi te-am găsesc merg merge îmi iau vreau aș puteți putem trebui mi-am aici acum mult",
    ),
    (
        "sq",
        "a ai ajo atë ata bëj bëhet dhe do drejt duhet duke dua e është i ju ka kam kemi ku kur kush kështu me mbi më mua na ne \
         në nga nuk një për pa po që sa se si sipas t të tek te tim ime unë u mund marr gjej dua jam janë duam keni kanë im jo nëse cili cila çfarë më",
    ),
    (
        "ar",
        "في من على الى إلى عن مع هل ما ماذا كيف أين اين متى لماذا كم هذا هذه ذلك تلك التي الذي الذين أن ان إن لا لم لن قد كان \
         كانت يكون هو هي هم نحن أنا انا أنت انت أو او ثم و يا لي له لها لهم عند عندي لدي بعد قبل كل أي اي أريد اريد احتاج \
         أحتاج يمكن يمكنني أستطيع استطيع يجب أحصل احصل الحصول أجد اجد أعمل اعمل حتى اذا إذا ليس غير بدون",
    ),
    (
        "ur",
        "میں سے کے کی کا کو پر اور ہے ہیں ہوں تھا تھی ہو نے یہ وہ کیا کیسے کہاں کب کون کیوں کتنا کتنے جو تو بھی لیے لئے مجھے میرا \
         میری میرے ہم آپ اپنا اپنی اپنے نہیں کر کرنا کریں کروں چاہیے چاہتا چاہتی سکتا سکتی سکتے ہوگا ایک یا تک ساتھ ضرورت حاصل رہا رہی رہے گیا گئی گئے",
    ),
    (
        "pa",
        "ਮੈਂ ਤੇ ਦੇ ਦੀ ਦਾ ਨੂੰ ਵਿੱਚ ਵਿਚ ਤੋਂ ਨਾਲ ਹੈ ਹਨ ਹਾਂ ਸੀ ਨੇ ਇਹ ਉਹ ਕੀ ਕਿਵੇਂ ਕਿੱਥੇ ਕਿਥੇ ਕਦੋਂ ਕੌਣ ਕਿਉਂ ਕਿੰਨਾ ਕਿੰਨੇ ਜੋ ਵੀ ਲਈ ਮੈਨੂੰ ਮੇਰਾ ਮੇਰੀ ਮੇਰੇ \
         ਅਸੀਂ ਤੁਸੀਂ ਆਪਣਾ ਆਪਣੀ ਆਪਣੇ ਨਹੀਂ ਕਰ ਕਰਨਾ ਕਰਨ ਕਰਾਂ ਕਰੀਏ ਚਾਹੀਦਾ ਚਾਹੀਦੀ ਚਾਹੁੰਦਾ ਚਾਹੁੰਦੀ ਸਕਦਾ ਸਕਦੀ ਸਕਦੇ ਹੋ ਇੱਕ ਇਕ ਜਾਂ ਅਤੇ ਕੋਲ ਲੋੜ ਲੈਣਾ \
         ਲੈਣ ਮਿਲਦਾ ਮਿਲਦੀ ਮਿਲੇਗਾ ਪਾਸ ਕੋਈ ਰਿਹਾ ਰਹੀ ਰਹੇ ਗਿਆ ਗਈ ਗਏ",
    ),
    (
        "hi",
        "मैं में से के की का को पर और है हैं हूँ था थी हो ने यह वह क्या कैसे कहाँ कब कौन क्यों कितना कितने जो तो भी लिए मुझे मेरा मेरी मेरे हम आप \
         अपना अपनी अपने नहीं कर करना करें करूँ चाहिए चाहता चाहती सकता सकती सकते होगा एक या तक साथ ज़रूरत जरूरत प्राप्त कोई रहा रही रहे गया गई गए",
    ),
    (
        "bn",
        "আমি আমার আমাকে আমরা আমাদের আপনি আপনার তুমি সে তার তারা এই ওই এটা সেই যে কি কী কীভাবে কিভাবে কোথায় কখন কে কেন কত কোন জন্য \
         থেকে সাথে সঙ্গে এবং ও বা না নেই আছে হয় হবে করে করা করতে করব করবো চাই চান পারি পারব পারে পাব পাবো পেতে পাওয়া দরকার লাগবে একটি \
         একটা যায় যাব যাবো হলে মধ্যে কাছে",
    ),
    (
        "zh",
        "我 我们 你 您 他 她 它 的 了 吗 呢 吧 啊 和 与 在 是 有 不 要 想 想要 需要 去 怎么 怎样 如何 哪里 哪儿 什么 什么时候 多少 为什么 谁 \
         可以 能 能不能 可不可以 请问 一个 这个 那个 应该 得到 找 该 办",
    ),
    (
        "uk",
        "а або але в від до де для дуже є ж за з зі і із й його її її як яка який які якого коли ким кому куди ми мене мені \
         мій моя моє мої мого моєї на над не немає нам нас ні о об по при про собі та так такий то у хто це ця ці чи чому чого \
         що щоб я можна можу треба потрібно потрібен потрібна хочу маю мати зробити робити отримати отримую знайти скільки буде бути ще вже мені можливо хто куди",
    ),
    (
        "ru",
        "а бы в во вы где да для до его ее ещё если есть же за и из или им их к как какая какие какой когда кто куда ли мне мой \
         моя мои мое мы на надо не нет ни но о об от по почему при с сколько со так такой то ты у уже хочу чем что чтобы это я \
         можно могу нужно нужен нужна получить сделать найти быть был меня",
    ),
];

/// Returns the words of a language, by its tag without script and region.
pub(super) fn of(language: &str) -> &'static str {
    LANGUAGES.iter().find(|(tag, _)| *tag == language).map_or("", |(_, words)| words)
}
