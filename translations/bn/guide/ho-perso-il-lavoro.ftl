### Ho perso il lavoro — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso il lavoro
title = আমি কাজ হারিয়েছি
# it: I passi per avere la disoccupazione e cercare un altro lavoro.
summary = বেকার ভাতা পাওয়ার ও অন্য কাজ খোঁজার ধাপগুলো।
# it: licenziato; senza lavoro; disoccupato; fine contratto
keywords = চাকরি গেছে; কাজ নেই; বেকার; চুক্তি শেষ; ছাঁটাই
# it: Controlla la lettera e l'ultima busta paga.
# term: busta paga → { -busta-paga } = বেতনের স্লিপ
f-f7nnc = চাকরি শেষের চিঠি ও শেষ বেতনের স্লিপ (busta paga) দেখে নিন।
# it: Chiedi la NASpI nei primi 8 giorni, se puoi.
# term: naspi → { -naspi } = বেকার ভাতা
f-r6zac = পারলে প্রথম 8 দিনের মধ্যে বেকার ভাতা (NASpI) চান।
# it: Iscriviti al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = কর্মসংস্থান কেন্দ্র
f-9gkk9 = কর্মসংস্থান কেন্দ্রে (centro per l'impiego) নাম লেখান।
# it: Guarda quando scade il permesso.
f-hz9ir = অনুমতিপত্রের মেয়াদ কবে শেষ দেখুন।
# it: Chiedi l'ISEE corrente.
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
f-2hgdy = চলতি সময়ের ISEE (ISEE corrente) চান।
# it: Se non riesci a pagare l'affitto, parla subito.
f-dynw4 = ভাড়া দিতে না পারলে দেরি না করে কথা বলুন।
# it: Se mancano i soldi, vai dall'assistente sociale.
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
f-uygn8 = টাকা না থাকলে সমাজকর্মীর (assistente sociale) কাছে যান।
# it: Non aspettare: alcune domande hanno una scadenza. Anche contro un [licenziamento][1] c'è una scadenza.
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = চাকরি থেকে বরখাস্ত
p-awg4x = দেরি করবেন না: কিছু আবেদনের শেষ তারিখ আছে। [বরখাস্তের (licenziamento)][1] বিরুদ্ধে যাওয়ারও শেষ তারিখ আছে।
# it: Se sei straniero, **non** perdi subito il permesso. Puoi cercare un altro lavoro.
p-a4urp = আপনি বিদেশি হলে অনুমতিপত্র সঙ্গে সঙ্গে হারান **না**। আপনি অন্য কাজ খুঁজতে পারেন।
