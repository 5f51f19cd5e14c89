### Iscriversi al Servizio sanitario: la tessera sanitaria — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscriversi al Servizio sanitario: la tessera sanitaria
# term: servizio sanitario → { -servizio-sanitario-nazionale } = জাতীয় স্বাস্থ্যসেবা
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
title = স্বাস্থ্যসেবায় নাম লেখানো: স্বাস্থ্য কার্ড
# it: Come avere la tessera sanitaria e il diritto al medico.
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
summary = কীভাবে স্বাস্থ্য কার্ড ও ডাক্তার পাওয়ার অধিকার পাবেন।
# it: tessera sanitaria; SSN; iscrizione sanitaria; medico; assistenza sanitaria; libretto sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
keywords = তেসেরা সানিতারিয়া; হেলথ কার্ড; স্বাস্থ্য কার্ড; ডাক্তার; চিকিৎসা; মেডিকেল কার্ড
# it: la prova di dove abiti
f-5ibyq = কোথায় থাকেন তার প্রমাণ
# it: il contratto di lavoro, se lavori
# term: contratto di lavoro → { -contratto-di-lavoro } = কাজের চুক্তি
f-5uw4k = কাজ করলে কাজের চুক্তি
# it: la tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
f-fm9hj = স্বাস্থ্য কার্ড (tessera sanitaria)
# it: Il [Servizio sanitario][1] è pubblico. Se ti iscrivi, hai un medico di famiglia e cure gratis o a basso prezzo.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = জাতীয় স্বাস্থ্যসেবা
# term: medico di famiglia → { -medico-di-base } = পারিবারিক ডাক্তার
p-k5c2z = [স্বাস্থ্যসেবা (Servizio sanitario)][1] সরকারি। নাম লেখালে আপনি একজন পারিবারিক ডাক্তার এবং বিনামূল্যে বা কম খরচে চিকিৎসা পান।

## A chi è rivolto

# it: **Iscrizione gratis e obbligatoria:** chi ha un permesso per lavoro, famiglia, asilo, protezione o attesa di lavoro. Vale anche per i familiari che mantieni.
# term: asilo → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
p-dzmtm = **বিনামূল্যে ও বাধ্যতামূলক নাম লেখানো:** যাঁদের কাজ, পরিবার, আশ্রয়, সুরক্ষা বা কাজ খোঁজার অনুমতিপত্র আছে। পরিবারের যে সদস্যদের খরচ আপনি চালান, তাঁদের জন্যও এটি প্রযোজ্য।
# it: **Iscrizione a pagamento:** di solito studenti e persone che non lavorano. Chiedi prima.
p-w8dbu = **টাকা দিয়ে নাম লেখানো:** সাধারণত শিক্ষার্থী ও যাঁরা কাজ করেন না। আগে জিজ্ঞেস করুন।
# it: Tutti i minori hanno diritto all'iscrizione.
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
p-772tw = সব অপ্রাপ্তবয়স্কের নাম লেখানোর অধিকার আছে।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-s9uin = আপনি ক্রেমায় (Crema) বা কাছের কোনো পৌরসভায় থাকেন? আপনার [ASST][1] আলাদা: পৌরসভায় (Comune) জিজ্ঞেস করুন।

## Come fare

# it: Chiedi in Comune o in farmacia dove si trova l'ufficio di [scelta e revoca][1]. È un ufficio dell'[ASST][2].
# note: voce 1 di 4
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = ডাক্তার বেছে নেওয়ার অফিস
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
l-43e54 = [ডাক্তার বেছে নেওয়ার অফিস (scelta e revoca)][1] কোথায়, পৌরসভায় বা ফার্মেসিতে জিজ্ঞেস করুন। এটি [ASST][2]-র একটি অফিস।
# it: Porta i documenti. Se aspetti il permesso, porta la ricevuta.
# note: voce 2 di 4
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
l-pz2j8 = কাগজপত্র নিয়ে যান। অনুমতিপত্রের অপেক্ষায় থাকলে রসিদ নিন।
# it: Scegli il [medico di famiglia][1] o il [pediatra][2].
# note: voce 3 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = পারিবারিক ডাক্তার
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
l-5ns2v = [পারিবারিক ডাক্তার (medico di famiglia)][1] বা [শিশুদের ডাক্তার (pediatra)][2] বেছে নিন।
# it: Ricevi un foglio. La [tessera][1] arriva per posta.
# note: voce 4 di 4
# note: [1] = termini/tessera-sanitaria
l-rsvua = আপনি একটি কাগজ পান। [কার্ড (tessera)][1] ডাকে আসে।
# it: Porta con te il foglio fino a quando arriva la tessera.
p-v3j9q = কার্ড না আসা পর্যন্ত কাগজটি সঙ্গে রাখুন।

## Tempi e scadenze

# it: L'iscrizione dura quanto il permesso. Quando rinnovi il permesso, porta la ricevuta e chiedi di allungarla.
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
p-xxz2n = নাম লেখানোর মেয়াদ অনুমতিপত্রের মেয়াদের সমান। অনুমতিপত্র নবায়ন করলে রসিদ নিয়ে গিয়ে মেয়াদ বাড়াতে বলুন।

## Quanto costa

# it: Per chi ha l'iscrizione obbligatoria è gratis. Se è a pagamento, paghi ogni anno: la somma te la dice l'ASST.
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-qc74m = যাঁদের জন্য নাম লেখানো বাধ্যতামূলক, তাঁদের জন্য এটি বিনামূল্যে। টাকা দিয়ে নাম লেখালে প্রতি বছর টাকা দিতে হয়: কত টাকা, তা ASST বলে।

## Casi particolari

# it: **Non hai il permesso?** Puoi curarti lo stesso: leggi [cure senza documenti][1].
# note: voce 1 di 3
# note: [1] = servizi/cure-senza-permesso
l-nrqhb = **অনুমতিপত্র নেই?** তবু আপনি চিকিৎসা নিতে পারেন: পড়ুন [কাগজপত্র ছাড়া চিকিৎসা][1]।
# it: **Vieni da un Paese dell'Unione europea?** Porta la tessera europea e i documenti di lavoro.
# note: voce 2 di 3
l-xkfq5 = **ইউরোপীয় ইউনিয়নের কোনো দেশ থেকে এসেছেন?** ইউরোপীয় স্বাস্থ্য কার্ড ও কাজের কাগজ নিয়ে যান।
# it: **I tuoi genitori anziani sono arrivati con il ricongiungimento?** Le regole sono diverse. Chiedi prima all'ASST.
# note: voce 3 di 3
# term: ricongiungimento → { -ricongiungimento-familiare } = পরিবার আনা
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
l-g7jpf = **আপনার বয়স্ক মা-বাবা কি পরিবার আনার (ricongiungimento) নিয়মে এসেছেন?** তাঁদের নিয়ম আলাদা। আগে ASST-তে জিজ্ঞেস করুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-ztnen = কোনো সমস্যা হলে
# it: Se dicono che non puoi iscriverti, chiedi il motivo scritto. Un [patronato][1] ti aiuta.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-mmura = নাম লেখাতে না দিলে লিখিত কারণ চান। একটি [বিনামূল্যের সহায়তা অফিস (patronato)][1] আপনাকে সাহায্য করে।
