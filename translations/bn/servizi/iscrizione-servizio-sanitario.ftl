### Iscriversi al Servizio sanitario: la tessera sanitaria — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscriversi al Servizio sanitario: la tessera sanitaria
# term: servizio sanitario → { -servizio-sanitario-nazionale } = জাতীয় স্বাস্থ্যসেবা
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
title = ???
# it: Come avere la tessera sanitaria e il diritto al medico.
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
summary = ???
# it: tessera sanitaria; SSN; iscrizione sanitaria; medico; assistenza sanitaria; libretto sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
keywords = ???
# it: la prova di dove abiti
f-5ibyq = ???
# it: il contratto di lavoro, se lavori
# term: contratto di lavoro → { -contratto-di-lavoro } = কাজের চুক্তি
f-5uw4k = ???
# it: la tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
f-fm9hj = ???
# it: Il [Servizio sanitario][1] è pubblico. Se ti iscrivi, hai un medico di famiglia e cure gratis o a basso prezzo.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = জাতীয় স্বাস্থ্যসেবা
# term: medico di famiglia → { -medico-di-base } = পারিবারিক ডাক্তার
p-k5c2z = ???

## A chi è rivolto

# it: **Iscrizione gratis e obbligatoria:** chi ha un permesso per lavoro, famiglia, asilo, protezione o attesa di lavoro. Vale anche per i familiari a carico.
# term: asilo → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
p-dzmtm = ???
# it: **Iscrizione a pagamento:** di solito studenti e persone che non lavorano. Chiedi prima.
p-w8dbu = ???
# it: Tutti i minori hanno diritto all'iscrizione.
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
p-772tw = ???

## Come fare

# it: Chiedi in Comune o in farmacia dove si trova l'ufficio di [scelta e revoca][1]. È un ufficio dell'[ASST][2].
# note: voce 1 di 4
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = ডাক্তার বেছে নেওয়ার অফিস
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
l-43e54 = ???
# it: Porta i documenti. Se aspetti il permesso, porta la ricevuta.
# note: voce 2 di 4
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
l-pz2j8 = ???
# it: Scegli il [medico di famiglia][1] o il [pediatra][2].
# note: voce 3 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = পারিবারিক ডাক্তার
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
l-5ns2v = ???
# it: Ricevi un foglio. La [tessera][1] arriva per posta.
# note: voce 4 di 4
# note: [1] = termini/tessera-sanitaria
l-rsvua = ???
# it: Porta con te il foglio fino a quando arriva la tessera.
p-v3j9q = ???

## Tempi e scadenze

# it: L'iscrizione dura quanto il permesso. Quando rinnovi il permesso, porta la ricevuta e chiedi di allungarla.
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
p-xxz2n = ???

## Quanto costa

# it: Per chi ha l'iscrizione obbligatoria è gratis. L'iscrizione a pagamento si paga ogni anno: la somma la dice l'ASST.
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-qc74m = ???

## Casi particolari

# it: **Non hai il permesso?** Puoi curarti lo stesso: leggi [cure senza documenti][1].
# note: voce 1 di 3
# note: [1] = servizi/cure-senza-permesso
l-nrqhb = ???
# it: **Vieni da un Paese europeo?** Porta la tessera europea e i documenti di lavoro.
# note: voce 2 di 3
l-xkfq5 = ???
# it: **Genitori anziani arrivati per famiglia?** Le regole sono diverse. Chiedi prima all'ASST.
# note: voce 3 di 3
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
l-g7jpf = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-ztnen = ???
# it: Se dicono che non puoi iscriverti, chiedi il motivo scritto. Un [patronato][1] ti aiuta.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
p-mmura = ???
