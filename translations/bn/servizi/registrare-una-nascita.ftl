### Registrare la nascita di un figlio — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Registrare la nascita di un figlio
title = সন্তানের জন্ম নিবন্ধন
# it: Fai la dichiarazione di nascita entro 10 giorni, anche senza permesso.
summary = জন্মের ঘোষণা 10 দিনের মধ্যে করুন, অনুমতিপত্র না থাকলেও।
# it: nascita; neonato; atto di nascita; bambino; ospedale; stato civile
# term: stato civile → { -stato-civile } = জন্ম, বিয়ে ও মৃত্যু নিবন্ধন অফিস
keywords = জন্ম নিবন্ধন; বার্থ সার্টিফিকেট; বাচ্চা; নবজাতক; হাসপাতাল; জন্ম সনদ
# it: l'attestazione di nascita dell'ospedale
f-jqk7j = হাসপাতালের জন্মের কাগজ (attestazione di nascita)
# it: un documento dei genitori
f-2ftqt = মা-বাবার পরিচয়পত্র
# it: l'atto di nascita
f-7s2iq = জন্মের সনদ (atto di nascita)
# it: In Comune: entro 10 giorni dal parto.
f-wsxmk = পৌরসভায়: প্রসবের 10 দিনের মধ্যে।
# it: In ospedale: entro tre giorni dal parto.
f-rrjyw = হাসপাতালে: প্রসবের তিন দিনের মধ্যে।
# it: Anche in ospedale, nei primi tre giorni.
f-3phpw = হাসপাতালেও, প্রথম তিন দিনের মধ্যে।
# it: Ogni bambino nato in Italia va registrato. Con la registrazione ha un nome e dei diritti.
p-zmn74 = ইতালিতে জন্ম নেওয়া প্রতিটি শিশুর নিবন্ধন করতে হয়। নিবন্ধন হলে তার একটি নাম ও অধিকার হয়।

## A chi è rivolto

# it: Ai genitori. Non importa se hai il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-r4vc2 = মা-বাবার জন্য। বসবাসের অনুমতিপত্র থাকুক বা না থাকুক, তাতে কিছু আসে যায় না।
# it: Per registrare una nascita **non** serve mostrare il permesso di soggiorno.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-t8uxe = জন্ম নিবন্ধন করতে বসবাসের অনুমতিপত্র দেখাতে হয় **না**।

## Come fare

# it: In ospedale ricevi l'**attestazione di nascita**.
# note: voce 1 di 5
# note: «attestazione di nascita» è il titolo del foglio: lascialo accanto alla traduzione.
l-gmnjj = হাসপাতালে আপনি **জন্মের কাগজ (attestazione di nascita)** পান।
# it: Scegli dove fare la dichiarazione: in ospedale, nel Comune di nascita o nel tuo Comune.
# note: voce 2 di 5
l-x7mig = কোথায় ঘোষণা করবেন বেছে নিন: হাসপাতালে, জন্মের পৌরসভায় (Comune) বা আপনার পৌরসভায়।
# it: Se siete sposati, basta un genitore. Se non siete sposati e lo riconoscete tutti e due, andate insieme.
# note: voce 3 di 5
l-jd8ug = বিবাহিত হলে মা-বাবার একজন গেলেই চলে। বিবাহিত না হলে এবং দুজনেই সন্তানকে স্বীকৃতি দিলে একসঙ্গে যান।
# it: Di' il nome e il cognome del bambino. Controlla bene come sono scritti.
# note: voce 4 di 5
l-eakmr = শিশুর নাম ও পদবি বলুন। কীভাবে লেখা হয়েছে, ভালো করে দেখে নিন।
# it: Chiedi al Comune il codice fiscale del bambino.
# note: voce 5 di 5
# term: codice fiscale → { -codice-fiscale } = কর কোড
l-mhyge = পৌরসভায় শিশুর কর কোড (codice fiscale) চান।

## Cosa si ottiene

# it: L'atto di nascita. Poi puoi scegliere il [pediatra][1] e chiedere l'[assegno unico][2].
# note: [1] = servizi/pediatra
# note: [2] = servizi/assegno-unico-figli
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
# term: assegno unico → { -assegno-unico } = শিশু ভাতা
p-77sid = জন্মের সনদ (atto di nascita)। এরপর [শিশুদের ডাক্তার (pediatra)][1] বেছে নিতে ও [শিশু ভাতা (assegno unico)][2] চাইতে পারেন।

## Casi particolari

# it: **Cittadinanza.** Un bambino con genitori stranieri di solito prende la loro. Per il passaporto vai al [consolato][1] del tuo Paese. Se sei rifugiato, non andarci: chiedi a un avvocato.
# note: voce 1 di 3
# note: [1] = termini/consolato
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
# term: passaporto → { -passaporto } = পাসপোর্ট
# term: consolato → { -consolato } = কনস্যুলেট বা দূতাবাস
l-4c64f = **নাগরিকত্ব।** বিদেশি মা-বাবার শিশু সাধারণত তাঁদের নাগরিকত্ব পায়। পাসপোর্টের জন্য আপনার দেশের [কনস্যুলেটে (consolato)][1] যান। আপনি শরণার্থী হলে সেখানে যাবেন না: উকিলকে জিজ্ঞেস করুন।
# it: **Permesso.** Il bambino deve essere aggiunto alla situazione di soggiorno dei genitori. Chiedi a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
l-vfk5q = **অনুমতিপত্র।** শিশুকে মা-বাবার বসবাসের অনুমতিতে যোগ করতে হবে। একটি [বিনামূল্যের সহায়তা অফিসে (patronato)][1] জিজ্ঞেস করুন।
# it: **Parto in anonimato.** Una donna può partorire in ospedale e non dire il suo nome. Lo chiede al personale. È un diritto.
# note: voce 3 di 3
l-8kse5 = **নাম না বলে প্রসব।** একজন নারী হাসপাতালে প্রসব করতে পারেন এবং নিজের নাম না বলতে পারেন। তিনি কর্মীদের তা বলেন। এটি একটি অধিকার।

## Se qualcosa va male

# it: Se qualcosa va male
t-y7wdi = কোনো সমস্যা হলে
# it: Sono passati i 10 giorni? Vai lo stesso e spiega perché. Se non capisci l'italiano, chiedi un [mediatore][1] in ospedale o in Comune.
# note: [1] = servizi/chiedere-un-mediatore
p-jvwnp = 10 দিন পার হয়ে গেছে? তবু যান ও কারণ বুঝিয়ে বলুন। ইতালীয় না বুঝলে হাসপাতালে বা পৌরসভায় একজন [সাংস্কৃতিক মধ্যস্থতাকারী (mediatore)][1] চান।
