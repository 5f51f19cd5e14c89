### Iscrivere i figli a scuola — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscrivere i figli a scuola
title = সন্তানদের স্কুলে ভর্তি করা
# it: La scuola è un diritto e un obbligo per tutti, anche senza documenti.
summary = স্কুল সবার জন্য অধিকার ও বাধ্যতামূলক, কাগজপত্র না থাকলেও।
# it: iscrizione scuola; elementari; medie; superiori; Unica; primaria; obbligo scolastico
keywords = স্কুলে ভর্তি; বাচ্চার স্কুল; প্রাইমারি; মিডল স্কুল; হাই স্কুল; স্কুলের আবেদন
# it: un documento del bambino e dei genitori, se c'è
f-fchak = শিশু ও মা-বাবার পরিচয়পত্র, যদি থাকে
# it: il codice fiscale del bambino, se c'è
# term: codice fiscale → { -codice-fiscale } = কর কোড
f-f5y4k = শিশুর কর কোড (codice fiscale), যদি থাকে
# it: il libretto dei vaccini
# term: vaccini → { -vaccino } = টিকা
f-av8ya = টিকার বই (libretto)
# it: le pagelle del Paese di prima
# term: pagelle → { -pagella } = স্কুলের ফলাফলের কাগজ
f-c2mjn = আগের দেশের স্কুলের ফলাফলের কাগজ
# it: l'iscrizione a scuola
f-9q69p = স্কুলে ভর্তি
# it: l'iscrizione fino a 16 anni
f-fwxdm = 16 বছর পর্যন্ত ভর্তি
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ডিজিটাল পরিচয়
f-qwnhs = SPID বা CIE দিয়ে ঢোকা যায়।
# it: Unica
f-jh954 = ===
# it: In Italia la scuola è **obbligatoria** da 6 a 16 anni. È un diritto di tutti i bambini.
p-8peap = ইতালিতে 6 থেকে 16 বছর বয়স পর্যন্ত স্কুল **বাধ্যতামূলক**। এটি সব শিশুর অধিকার।
# it: La scuola **non** chiede il permesso di soggiorno per iscrivere un bambino.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-wk6ff = শিশুকে ভর্তি করতে স্কুল বসবাসের অনুমতিপত্র চায় **না**।

## A chi è rivolto

# it: Età
c-ijcms = বয়স
# it: Scuola
c-d7j8r = স্কুল
# it: da 3 a 5 anni
c-snh3b = 3 থেকে 5 বছর
# it: [scuola dell'infanzia][1] (non obbligatoria)
# note: [1] = servizi/asilo-nido-e-infanzia
c-g4e73 = [শিশু স্কুল (scuola dell'infanzia)][1] (বাধ্যতামূলক নয়)
# it: da 6 a 10 anni
c-snk6x = 6 থেকে 10 বছর
# it: scuola primaria
c-mp4k3 = প্রাথমিক স্কুল (scuola primaria)
# it: da 11 a 13 anni
c-ujkuw = 11 থেকে 13 বছর
# it: scuola secondaria di primo grado (le medie)
c-zcxgd = নিম্ন মাধ্যমিক স্কুল (scuola secondaria di primo grado, medie)
# it: da 14 anni
c-rkdiu = 14 বছর থেকে
# it: scuola superiore o formazione professionale
c-zsr95 = উচ্চ মাধ্যমিক স্কুল (scuola superiore) বা পেশাগত প্রশিক্ষণ

## Come fare

# it: **All'inizio di un ciclo:**
p-3cedw = **নতুন স্তরের শুরুতে:**
# it: Fai la domanda di solito in inverno, per l'anno dopo.
# note: voce 1 di 4
l-rjz3u = আবেদন সাধারণত শীতকালে করুন, পরের বছরের জন্য।
# it: Entra nel sito { $web } con [SPID o CIE][1].
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ডিজিটাল পরিচয়
l-mjcag = [SPID বা CIE][1] দিয়ে { $web } সাইটে ঢুকুন।
# it: Scegli la scuola e manda la domanda.
# note: voce 3 di 4
l-g5tce = স্কুল বেছে নিয়ে আবেদন পাঠান।
# it: Se non riesci, vai alla segreteria della scuola. Ti aiutano.
# note: voce 4 di 4
l-g53vv = না পারলে স্কুলের অফিসে (segreteria) যান। তাঁরা আপনাকে সাহায্য করেন।
# it: **Se arrivi durante l'anno:**
p-5vu56 = **বছরের মাঝে এলে:**
# it: Vai alla segreteria della scuola più vicina.
# note: voce 1 di 4
l-cety3 = সবচেয়ে কাছের স্কুলের অফিসে (segreteria) যান।
# it: Chiedi l'iscrizione. Puoi farla in **ogni momento** dell'anno.
# note: voce 2 di 4
l-9pujv = ভর্তি চান। বছরের **যেকোনো সময়** ভর্তি করা যায়।
# it: La scuola decide la classe: di solito quella dell'età.
# note: voce 3 di 4
l-9kh3n = কোন ক্লাস হবে স্কুল ঠিক করে: সাধারণত বয়স অনুযায়ী।
# it: Chiedi l'aiuto per imparare l'italiano e un [mediatore][1].
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-gpymz = ইতালীয় শেখার সাহায্য ও একজন [সাংস্কৃতিক মধ্যস্থতাকারী (mediatore)][1] চান।

## Quanto costa

# it: L'iscrizione è gratis fino a 16 anni. Mensa, autobus e libri possono costare. Con un [ISEE][1] basso paghi meno: chiedi in Comune.
# note: [1] = termini/isee
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
p-a4siv = 16 বছর পর্যন্ত ভর্তি বিনামূল্যে। স্কুলের খাবার, বাস ও বইয়ের টাকা লাগতে পারে। [ISEE][1] কম হলে কম টাকা দিতে হয়: পৌরসভায় (Comune) জিজ্ঞেস করুন।

## Casi particolari

# it: **Mancano documenti?** Il bambino entra lo stesso. Porti i documenti dopo.
# note: voce 1 di 3
l-2t72i = **কাগজ কম আছে?** তবু শিশু স্কুলে ঢুকতে পারে। কাগজ পরে দেওয়া যায়।
# it: **Hai 16 anni o più e non hai la licenza media?** Leggi del [CPIA][1].
# note: voce 2 di 3
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = নিম্ন মাধ্যমিক সনদ
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
l-dgucj = **বয়স 16 বা তার বেশি এবং নিম্ন মাধ্যমিক সনদ (licenza media) নেই?** [CPIA][1] নিয়ে পড়ুন।
# it: **Tuo figlio ha una disabilità?** Dillo all'iscrizione.
# note: voce 3 di 3
l-4nz8c = **আপনার সন্তান প্রতিবন্ধী?** ভর্তির সময় বলুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-mh96r = কোনো সমস্যা হলে
# it: Una scuola piena deve indicarti un'altra strada. Se tutti dicono di no, chiedi in Comune e ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-gzfm6 = স্কুলে জায়গা না থাকলে তাদের অন্য পথ দেখাতে হবে। সবাই ফিরিয়ে দিলে পৌরসভায় ও [সামাজিক সেবা অফিসে (servizi sociali)][1] জিজ্ঞেস করুন।
