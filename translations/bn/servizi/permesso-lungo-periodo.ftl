### Permesso per soggiornanti di lungo periodo — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso per soggiornanti di lungo periodo
title = দীর্ঘমেয়াদি বসবাসের অনুমতিপত্র
# it: Il permesso che non serve chiedere di nuovo ogni anno o due.
summary = যে অনুমতিপত্র প্রতি এক বা দুই বছরে আবার চাইতে হয় না।
# it: carta di soggiorno; permesso illimitato; cinque anni; A2; lungo periodo
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = দীর্ঘমেয়াদি ইউরোপীয় অনুমতিপত্র
keywords = কার্তা দি সজর্নো; আনলিমিটেড সজর্নো; পাঁচ বছর; A2; লুঙ্গো পেরিওদো; স্থায়ী কাগজ
# it: la prova del reddito
# term: reddito → { -reddito } = আয়
f-5e26g = আয়ের প্রমাণ
# it: la prova che sai l'italiano al livello A2
f-g37ax = আপনি A2 স্তরের ইতালীয় জানেন তার প্রমাণ
# it: i certificati penali, se te li chiedono
f-bnh89 = অপরাধের রেকর্ডের সনদ, যদি চায়
# it: il permesso di soggiorno per soggiornanti di lungo periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
f-mqc87 = দীর্ঘমেয়াদি বসবাসের অনুমতিপত্র
# it: Negli uffici postali con lo Sportello Amico.
f-kexzz = Sportello Amico আছে এমন ডাকঘরে।
# it: Questo permesso vale senza limiti di tempo. La tessera invece scade e devi rinnovarla.
p-a5k76 = এই অনুমতিপত্রের মেয়াদের সীমা নেই। কিন্তু কার্ডের মেয়াদ শেষ হয় ও নবায়ন করতে হয়।

## A chi è rivolto

# it: Di solito devi avere:
p-iamgi = সাধারণত যা থাকতে হয়:
# it: un permesso di soggiorno, e averlo da almeno 5 anni
# note: voce 1 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
l-x2wmd = অন্তত 5 বছর ধরে বসবাসের অনুমতিপত্র
# it: un reddito minimo
# note: voce 2 di 4
# term: reddito → { -reddito } = আয়
l-h5j7f = একটি ন্যূনতম আয়
# it: l'italiano di livello A2
# note: voce 3 di 4
l-trj4k = A2 স্তরের ইতালীয় ভাষা
# it: per i familiari, una casa adatta ([idoneità alloggiativa][1])
# note: voce 4 di 4
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = বাড়ির উপযুক্ততার সনদ
l-38d5z = পরিবারের সদস্যদের জন্য উপযুক্ত বাড়ি ([idoneità alloggiativa][1])
# it: Non puoi chiederlo con alcuni permessi, per esempio quello per studio. I rifugiati hanno regole più facili.
p-bvbq9 = কিছু অনুমতিপত্র থাকলে এটি চাইতে পারেন না, যেমন পড়াশোনার অনুমতিপত্র। শরণার্থীদের নিয়ম সহজ।

## Come fare

# it: Controlla con un [patronato][1] se puoi chiederlo.
# note: voce 1 di 7
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
l-r6y6k = আপনি এটি চাইতে পারেন কি না, একটি [বিনামূল্যের সহায়তা অফিসে (patronato)][1] দেখে নিন।
# it: Fai il [test di italiano][1], se non hai già un attestato valido.
# note: voce 2 di 7
# note: [1] = servizi/certificazione-italiano-a2
l-j3trh = আগে থেকে বৈধ সনদ না থাকলে [ইতালীয় ভাষার পরীক্ষা][1] দিন।
# it: Prepara i documenti sul reddito e sulla casa.
# note: voce 3 di 7
# term: reddito → { -reddito } = আয়
l-8qv3d = আয় ও বাড়ির কাগজ তৈরি করুন।
# it: Chiedi alla posta la [busta con i moduli][1].
# note: voce 4 di 7
# note: [1] = termini/kit-postale
l-uq6it = ডাকঘরে [ফরমসহ খাম (kit postale)][1] চান।
# it: Compila la busta con il patronato e consegnala alla posta.
# note: voce 5 di 7
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
l-5i68x = সহায়তা অফিসের (patronato) সঙ্গে খামের ফরম পূরণ করে ডাকঘরে জমা দিন।
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 6 di 7
# note: [1] = termini/questura
# term: questura → { -questura } = পুলিশ সদর দপ্তর
l-nqvcg = সাক্ষাতের দিন [পুলিশ সদর দপ্তরে (Questura)][1] যান।
# it: Torna a ritirare il permesso quando è pronto.
# note: voce 7 di 7
l-xu8zs = অনুমতিপত্র তৈরি হলে তা নিতে আবার যান।

## Tempi e scadenze

# it: La legge prevede { $processing_time }. Spesso serve più tempo.
# note: $processing_time = un dato; lo scrive il sito
p-brgpv = আইন অনুযায়ী সময় { $processing_time }। প্রায়ই আরও বেশি সময় লাগে।

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Chiedi i prezzi al patronato prima di pagare.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = রাজস্ব স্ট্যাম্প
# term: bollettino → { -bollettino } = ডাকঘরে টাকা দেওয়ার ফরম
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-yknzk = আপনাকে একটি [রাজস্ব স্ট্যাম্প (marca da bollo)][1], একটি [ডাকঘরের ফরমের টাকা (bollettino)][2] ও ডাকঘরের সেবার খরচ দিতে হয়। টাকা দেওয়ার আগে সহায়তা অফিসে (patronato) দাম জেনে নিন।

## Casi particolari

# it: Puoi perdere questo permesso se resti più di **12 mesi di fila** fuori dall'Unione europea. Prima di un lungo viaggio chiedi a un patronato o a un avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-68bn9 = ইউরোপীয় ইউনিয়নের বাইরে **একটানা 12 মাসের** বেশি থাকলে এই অনুমতিপত্র হারাতে পারেন। লম্বা ভ্রমণের আগে একটি সহায়তা অফিসে (patronato) বা উকিলের কাছে জিজ্ঞেস করুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-2pwpm = কোনো সমস্যা হলে
# it: Se manca un documento, la Questura ti scrive. Nella lettera c'è scritto quanti giorni hai. Rispondi prima che finiscano. Se non capisci la lettera, portala al patronato.
# term: questura → { -questura } = পুলিশ সদর দপ্তর
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-y2mja = কোনো কাগজ কম থাকলে Questura আপনাকে চিঠি দেয়। আপনার হাতে কত দিন আছে, চিঠিতে লেখা থাকে। সেই দিন শেষ হওয়ার আগে উত্তর দিন। চিঠি না বুঝলে সহায়তা অফিসে (patronato) নিয়ে যান।
