### Usare un titolo di studio di un altro Paese — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Usare un titolo di studio di un altro Paese
title = অন্য দেশের শিক্ষাগত সনদ ব্যবহার করা
# it: Come far valere in Italia il diploma o la laurea del tuo Paese.
summary = আপনার দেশের স্কুল বা বিশ্ববিদ্যালয়ের সনদ ইতালিতে কীভাবে কাজে লাগাবেন।
# it: diploma estero; laurea; equipollenza; riconoscimento titoli; dichiarazione di valore; infermiere; CIMEA
keywords = বিদেশি সার্টিফিকেট; ডিগ্রি; সনদের স্বীকৃতি; নার্স; CIMEA; বিশ্ববিদ্যালয়
# it: il titolo di studio originale
f-vvtdy = শিক্ষাগত সনদের আসল কপি
# it: la traduzione ufficiale del titolo
f-engfv = সনদের সরকারি অনুবাদ
# it: la dichiarazione di valore o un attestato che la sostituisce
f-6fug5 = dichiarazione di valore (সনদের মূল্যের ঘোষণা) বা তার বদলে গ্রহণযোগ্য অন্য সনদ
# it: il riconoscimento del titolo
f-6pbsu = সনদের স্বীকৃতি
# it: Il tuo titolo di studio non vale sempre da solo in Italia. Prima chiediti: **a che cosa ti serve?**
p-gya37 = আপনার শিক্ষাগত সনদ ইতালিতে সব সময় নিজে থেকে চলে না। আগে ভাবুন: **কী কাজে লাগবে?**

## A chi è rivolto

# it: A chi ha studiato in un altro Paese.
p-buwg2 = যাঁরা অন্য দেশে পড়াশোনা করেছেন।

## Come fare

# it: A che cosa ti serve
c-3yb5g = কী কাজে লাগবে
# it: A chi chiedi
c-7fv7w = কোথায় জিজ্ঞেস করবেন
# it: Continuare la scuola
c-9smmd = স্কুলের পড়া চালিয়ে যাওয়া
# it: Alla scuola o al [CPIA][1]
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
c-kn8du = স্কুলে বা [CPIA][1]-তে
# it: Andare all'università
c-xc945 = বিশ্ববিদ্যালয়ে পড়া
# it: All'università
c-htndd = বিশ্ববিদ্যালয়ে
# it: Un lavoro regolato, come infermiere
c-ajn8c = আইনে নিয়ন্ত্রিত পেশা, যেমন নার্স
# it: Al ministero di quella professione
c-uwnqa = সেই পেশার মন্ত্রণালয়ে
# it: Un concorso pubblico
c-hb38m = সরকারি চাকরির পরীক্ষা (concorso)
# it: All'ufficio scritto nel bando
# term: bando → { -avviso-pubblico } = সরকারি বিজ্ঞপ্তি
c-gmxv4 = বিজ্ঞপ্তিতে (bando) লেখা অফিসে
# it: Un lavoro qualsiasi
c-dpuap = যেকোনো সাধারণ কাজ
# it: Spesso basta il curriculum: chiedi al centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = কর্মসংস্থান কেন্দ্র
c-pjctb = প্রায়ই জীবনবৃত্তান্তই (curriculum) যথেষ্ট: কর্মসংস্থান কেন্দ্রে (centro per l'impiego) জিজ্ঞেস করুন
# it: Chiedi all'ufficio giusto l'elenco dei documenti.
# note: voce 1 di 5
l-ctru7 = ঠিক অফিসে কাগজপত্রের তালিকা চান।
# it: Fai tradurre il titolo da un traduttore ufficiale.
# note: voce 2 di 5
l-e45sp = সরকারি অনুবাদক দিয়ে সনদ অনুবাদ করান।
# it: Chiedi la [legalizzazione][1] nel tuo Paese.
# note: voce 3 di 5
# note: [1] = termini/legalizzazione
# term: legalizzazione → { -legalizzazione } = কাগজ সত্যায়ন বা অ্যাপোস্টিল
l-taixh = নিজের দেশে [সত্যায়ন (legalizzazione)][1] করান।
# it: Chiedi la **dichiarazione di valore** al consolato italiano, se serve.
# note: voce 4 di 5
# term: consolato → { -consolato } = কনস্যুলেট বা দূতাবাস
l-26hcr = দরকার হলে ইতালির কনস্যুলেটে **dichiarazione di valore** (সনদের মূল্যের ঘোষণা) চান।
# it: Consegna la domanda e tieni la ricevuta.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
l-47qdk = আবেদন জমা দিন ও রসিদ রেখে দিন।

## Quanto costa

# it: Paghi traduzioni e bolli. Chiedi prima i prezzi, perché la spesa può essere alta.
p-r25je = অনুবাদ ও স্ট্যাম্পের (bollo) টাকা দিতে হয়। আগে দাম জেনে নিন, কারণ খরচ বেশি হতে পারে।

## Casi particolari

# it: Sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Ci sono altre strade: chiedi all'università o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# term: consolato → { -consolato } = কনস্যুলেট বা দূতাবাস
p-hc22g = আপনি কি শরণার্থী? নিজের দেশের কনস্যুলেটে **কখনো যাবেন না**: সুরক্ষা হারাতে পারেন। অন্য পথ আছে: বিশ্ববিদ্যালয়ে বা শরণার্থীদের সাহায্য করে এমন সংস্থায় জিজ্ঞেস করুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-mx8gy = কোনো সমস্যা হলে
# it: Il riconoscimento è lungo? Intanto cerca corsi professionali o la [licenza media][1], che è spesso più veloce.
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = নিম্ন মাধ্যমিক সনদ
p-g8wm4 = স্বীকৃতিতে অনেক সময় লাগছে? ততদিন পেশার কোর্স বা [নিম্ন মাধ্যমিক সনদ (licenza media)][1] দেখুন, যা প্রায়ই তাড়াতাড়ি হয়।
