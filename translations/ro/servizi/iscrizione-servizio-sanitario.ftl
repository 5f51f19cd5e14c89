### Iscriversi al Servizio sanitario: la tessera sanitaria — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscriversi al Servizio sanitario: la tessera sanitaria
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Serviciul Național de Sănătate
# term: tessera sanitaria → { -tessera-sanitaria } = card de sănătate
title = Înscrierea la Serviciul Național de Sănătate: cardul de sănătate
# it: Come avere la tessera sanitaria e il diritto al medico.
# term: tessera sanitaria → { -tessera-sanitaria } = card de sănătate
summary = Cum obțineți cardul de sănătate și dreptul la medic.
# it: tessera sanitaria; SSN; iscrizione sanitaria; medico; assistenza sanitaria; libretto sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = card de sănătate
keywords = card de sănătate; tessera sanitaria; înscriere medic; asigurare de sănătate; SSN; carnet de sănătate
# it: la prova di dove abiti
f-5ibyq = dovada adresei unde locuiți
# it: il contratto di lavoro, se lavori
# term: contratto di lavoro → { -contratto-di-lavoro } = contract de muncă
f-5uw4k = { -contratto-di-lavoro(case: "def") }, dacă lucrați
# it: la tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = card de sănătate
f-fm9hj = { -tessera-sanitaria(case: "def") }
# it: Il [Servizio sanitario][1] è pubblico. Se ti iscrivi, hai un medico di famiglia e cure gratis o a basso prezzo.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Serviciul Național de Sănătate
# term: medico di famiglia → { -medico-di-base } = medic de familie
p-k5c2z = În Italia [Serviciul Național de Sănătate (Servizio sanitario)][1] este public. Dacă vă înscrieți, aveți un { -medico-di-base } și îngrijiri gratuite sau ieftine.

## A chi è rivolto

# it: **Iscrizione gratis e obbligatoria:** chi ha un permesso per lavoro, famiglia, asilo, protezione o attesa di lavoro. Vale anche per i familiari che mantieni.
# term: asilo → { -protezione-internazionale } = protecție internațională
p-dzmtm = **Înscriere gratuită și obligatorie:** cine are un permis pentru muncă, familie, azil, protecție sau pentru așteptarea unui loc de muncă. Este valabil și pentru membrii familiei pe care îi întrețineți.
# it: **Iscrizione a pagamento:** di solito studenti e persone che non lavorano. Chiedi prima.
p-w8dbu = **Înscriere cu plată:** de obicei studenți și persoane care nu lucrează. Întrebați înainte.
# it: Tutti i minori hanno diritto all'iscrizione.
# term: minori → { -minore } = minor
p-772tw = Orice copil { -minore } are dreptul la înscriere.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ASST
p-s9uin = Locuiți în Crema sau în localitățile vecine? [ASST][1] pentru dumneavoastră este alta: întrebați la primărie (Comune).

## Come fare

# it: Chiedi in Comune o in farmacia dove si trova l'ufficio di [scelta e revoca][1]. È un ufficio dell'[ASST][2].
# note: voce 1 di 4
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = alegerea și schimbarea medicului
# term: asst → { -asst } = ASST
l-43e54 = Întrebați la primărie sau la farmacie unde este biroul pentru [alegerea și schimbarea medicului (scelta e revoca)][1]. Este un birou al [ASST][2].
# it: Porta i documenti. Se aspetti il permesso, porta la ricevuta.
# note: voce 2 di 4
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
l-pz2j8 = Aduceți actele. Dacă așteptați permisul, aduceți { -ricevuta-del-permesso(case: "def") }.
# it: Scegli il [medico di famiglia][1] o il [pediatra][2].
# note: voce 3 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = medic de familie
# term: pediatra → { -pediatra-di-libera-scelta } = medic pediatru
l-5ns2v = Alegeți un [medic de familie (medico di famiglia)][1] sau un [medic pediatru (pediatra)][2].
# it: Ricevi un foglio. La [tessera][1] arriva per posta.
# note: voce 4 di 4
# note: [1] = termini/tessera-sanitaria
l-rsvua = Primiți o hârtie. [Cardul][1] vine prin poștă.
# it: Porta con te il foglio fino a quando arriva la tessera.
p-v3j9q = Aveți hârtia la dumneavoastră până vine cardul.

## Tempi e scadenze

# it: L'iscrizione dura quanto il permesso. Quando rinnovi il permesso, porta la ricevuta e chiedi di allungarla.
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
p-xxz2n = Înscrierea durează cât permisul. Când reînnoiți permisul, aduceți { -ricevuta-del-permesso(case: "def") } și cereți prelungirea.

## Quanto costa

# it: Per chi ha l'iscrizione obbligatoria è gratis. Se è a pagamento, paghi ogni anno: la somma te la dice l'ASST.
# term: asst → { -asst } = ASST
p-qc74m = Pentru cine are înscrierea obligatorie este gratuit. Dacă este cu plată, plătiți în fiecare an: suma v-o spune ASST.

## Casi particolari

# it: **Non hai il permesso?** Puoi curarti lo stesso: leggi [cure senza documenti][1].
# note: voce 1 di 3
# note: [1] = servizi/cure-senza-permesso
l-nrqhb = **Nu aveți permis?** Vă puteți trata oricum: citiți [îngrijiri fără acte][1].
# it: **Vieni da un Paese dell'Unione europea?** Porta la tessera europea e i documenti di lavoro.
# note: voce 2 di 3
l-xkfq5 = **Veniți dintr-o țară a Uniunii Europene?** Aduceți cardul european și actele de muncă.
# it: **I tuoi genitori anziani sono arrivati con il ricongiungimento?** Le regole sono diverse. Chiedi prima all'ASST.
# note: voce 3 di 3
# term: ricongiungimento → { -ricongiungimento-familiare } = reîntregirea familiei
# term: asst → { -asst } = ASST
l-g7jpf = **Părinții dumneavoastră în vârstă au venit prin reîntregirea familiei?** Regulile sunt diferite. Întrebați întâi la ASST.

## Se qualcosa va male

# it: Se qualcosa va male
t-ztnen = Dacă ceva nu merge bine
# it: Se dicono che non puoi iscriverti, chiedi il motivo scritto. Un [patronato][1] ti aiuta.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = birou de asistență
p-mmura = Dacă spun că nu vă puteți înscrie, cereți motivul în scris. Un [birou de asistență (patronato)][1] vă ajută.
