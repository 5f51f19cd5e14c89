### Disabilità e invalidità: chiedere il riconoscimento — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Disabilità e invalidità: chiedere il riconoscimento
title = প্রতিবন্ধিতা: স্বীকৃতি চাওয়া
# it: Come avere il riconoscimento e gli aiuti per una malattia grave o una disabilità.
summary = গুরুতর অসুখ বা প্রতিবন্ধিতার স্বীকৃতি ও সাহায্য কীভাবে পাবেন।
# it: invalidità civile; legge 104; disabile; accompagnamento; pensione di invalidità; handicap
keywords = প্রতিবন্ধী; ইনভালিদিতা; প্রতিবন্ধী ভাতা; লেজ্জে 104; পেনশন; হুইলচেয়ার
# it: i fogli dei medici e degli ospedali
f-azmgf = ডাক্তার ও হাসপাতালের কাগজ
# it: il verbale con il riconoscimento
f-epgwy = স্বীকৃতির সিদ্ধান্তের কাগজ (verbale)
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ডিজিটাল পরিচয়
f-7b7e6 = SPID বা CIE দিয়ে ঢোকা যায়।
# it: INPS da telefono fisso
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-7r4u5 = ল্যান্ডফোন থেকে INPS
# it: INPS da cellulare
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-dba9i = মোবাইল থেকে INPS
# it: Chi ha una malattia grave o una disabilità può avere soldi, permessi dal lavoro e altri aiuti.
p-p5ig7 = যাঁর গুরুতর অসুখ বা প্রতিবন্ধিতা আছে, তিনি টাকা, কাজ থেকে ছুটি ও অন্য সাহায্য পেতে পারেন।

## A chi è rivolto

# it: Ad adulti e bambini. Per i soldi serve di solito un permesso di soggiorno di almeno un anno. Chiedi a un [patronato][1].
# note: [1] = termini/patronato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-y37x9 = প্রাপ্তবয়স্ক ও শিশুদের জন্য। টাকার জন্য সাধারণত অন্তত এক বছরের বসবাসের অনুমতিপত্র লাগে। একটি [বিনামূল্যের সহায়তা অফিসে (patronato)][1] জিজ্ঞেস করুন।

## Come fare

# it: Vai dal [medico di famiglia][1]. Portagli tutti i fogli.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = পারিবারিক ডাক্তার
l-qw9sn = [পারিবারিক ডাক্তারের (medico di famiglia)][1] কাছে যান। সব কাগজ নিয়ে যান।
# it: Il medico manda un certificato all'[INPS][1]. Chiedi la ricevuta.
# note: voce 2 di 6
# note: [1] = termini/inps
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
l-n6zr3 = ডাক্তার [INPS][1]-এ একটি সনদ পাঠান। রসিদ চান।
# it: Il medico o il patronato ti dice se serve anche una domanda. In alcune province le regole sono nuove.
# note: voce 3 di 6
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
l-tvfx4 = আবেদনও লাগবে কি না, ডাক্তার বা সহায়তা অফিস (patronato) বলে দেয়। কিছু প্রদেশে নিয়ম নতুন।
# it: L'INPS ti chiama a una visita. Porta i fogli dei medici.
# note: voce 4 di 6
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
l-vs79y = INPS আপনাকে পরীক্ষার জন্য ডাকে। ডাক্তারদের কাগজ নিয়ে যান।
# it: Ricevi il **verbale**: è il foglio con la decisione.
# note: voce 5 di 6
l-24sqn = আপনি **verbale** পান: এটি সিদ্ধান্ত লেখা কাগজ।
# it: Se serve, manda i dati della banca e del reddito.
# note: voce 6 di 6
# term: reddito → { -reddito } = আয়
l-2egi6 = দরকার হলে ব্যাংক ও আয়ের তথ্য পাঠান।

## Quanto costa

# it: La domanda con il patronato è gratis. Per il certificato alcuni medici chiedono un pagamento: chiedi prima.
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-2ir3s = সহায়তা অফিসে (patronato) আবেদন বিনামূল্যে। সনদের জন্য কিছু ডাক্তার টাকা চান: আগে জিজ্ঞেস করুন।

## Casi particolari

# it: **Malato di tumore?** La visita è più veloce.
# note: voce 1 di 3
l-dyvjt = **ক্যানসার হয়েছে?** পরীক্ষা তাড়াতাড়ি হয়।
# it: **Lavori e curi un familiare?** Con la legge 104 puoi avere permessi pagati.
# note: voce 2 di 3
l-r29mq = **কাজ করেন ও পরিবারের কারও দেখাশোনা করেন?** আইন 104 অনুযায়ী বেতনসহ ছুটি পেতে পারেন।
# it: **Tuo figlio va a scuola?** Porta il verbale alla scuola: può avere un insegnante di sostegno.
# note: voce 3 di 3
l-xe9bj = **আপনার সন্তান স্কুলে যায়?** verbale স্কুলে নিয়ে যান: সে সহায়ক শিক্ষক (insegnante di sostegno) পেতে পারে।

## Se qualcosa va male

# it: Se qualcosa va male
t-7gtsv = কোনো সমস্যা হলে
# it: Se il verbale dice di no, hai **6 mesi** per andare dal giudice. Chiedi subito al patronato.
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-ytnz4 = verbale-তে স্বীকৃতি না দিলে বিচারকের কাছে যেতে আপনার হাতে **6 মাস** আছে। দেরি না করে সহায়তা অফিসে (patronato) জিজ্ঞেস করুন।
