### Permesso per soggiornanti di lungo periodo — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso per soggiornanti di lungo periodo
title = ???
# it: Il permesso che non devi chiedere di nuovo ogni anno o due.
summary = ???
# it: carta di soggiorno; permesso illimitato; cinque anni; A2; lungo periodo
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = দীর্ঘমেয়াদি ইউরোপীয় অনুমতিপত্র
keywords = ???
# it: la prova del reddito
# term: reddito → { -reddito } = আয়
f-5e26g = ???
# it: la prova che sai l'italiano al livello A2
f-g37ax = ???
# it: i certificati penali, se te li chiedono
f-bnh89 = ???
# it: il permesso di soggiorno per soggiornanti di lungo periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
f-mqc87 = ???
# it: Negli uffici postali con lo Sportello Amico.
f-kexzz = Sportello Amico আছে এমন ডাকঘরে।
# it: Questo permesso vale senza limiti di tempo. La tessera invece scade e va rinnovata.
p-a5k76 = ???

## A chi è rivolto

# it: Di solito devi avere:
p-iamgi = ???
# it: un permesso di soggiorno da almeno 5 anni
# note: voce 1 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
l-x2wmd = ???
# it: un reddito minimo
# note: voce 2 di 4
# term: reddito → { -reddito } = আয়
l-h5j7f = ???
# it: l'italiano di livello A2
# note: voce 3 di 4
l-trj4k = ???
# it: per i familiari, una casa adatta ([idoneità alloggiativa][1])
# note: voce 4 di 4
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = বাড়ির উপযুক্ততার সনদ
l-38d5z = ???
# it: Non puoi chiederlo con alcuni permessi, per esempio quello per studio. I rifugiati hanno regole più facili.
p-bvbq9 = ???

## Come fare

# it: Controlla con un [patronato][1] se hai tutti i requisiti.
# note: voce 1 di 7
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
l-r6y6k = ???
# it: Fai il [test di italiano][1], se non hai già un attestato valido.
# note: voce 2 di 7
# note: [1] = servizi/certificazione-italiano-a2
l-j3trh = ???
# it: Prepara i documenti sul reddito e sulla casa.
# note: voce 3 di 7
# term: reddito → { -reddito } = আয়
l-8qv3d = ???
# it: Chiedi alla posta la [busta con i moduli][1].
# note: voce 4 di 7
# note: [1] = termini/kit-postale
l-uq6it = ???
# it: Compila la busta con il patronato e consegnala alla posta.
# note: voce 5 di 7
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
l-5i68x = ???
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 6 di 7
# note: [1] = termini/questura
# term: questura → { -questura } = পুলিশ সদর দপ্তর
l-nqvcg = ???
# it: Torna a ritirare il permesso quando è pronto.
# note: voce 7 di 7
l-xu8zs = ???

## Tempi e scadenze

# it: La legge prevede { $processing_time }. Spesso serve più tempo.
# note: $processing_time = un dato; lo scrive il sito
p-brgpv = ???

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Chiedi i prezzi al patronato prima di pagare.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = রাজস্ব স্ট্যাম্প
# term: bollettino → { -bollettino } = ডাকঘরে টাকা দেওয়ার ফরম
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
p-yknzk = ???

## Casi particolari

# it: Puoi perdere questo permesso se resti troppo a lungo fuori dall'Unione europea. Prima di un lungo viaggio chiedi a un patronato o a un avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
p-68bn9 = ইউরোপীয় ইউনিয়নের বাইরে অনেক দিন থাকলে এই অনুমতিপত্র হারাতে পারেন। লম্বা ভ্রমণের আগে একটি সহায়তা অফিসে (patronato) বা উকিলের কাছে জিজ্ঞেস করুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-2pwpm = কোনো সমস্যা হলে
# it: Se manca un documento, la Questura ti scrive. Rispondi entro i giorni indicati nella lettera. Se non capisci la lettera, portala al patronato.
# term: questura → { -questura } = পুলিশ সদর দপ্তর
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
p-y2mja = ???
