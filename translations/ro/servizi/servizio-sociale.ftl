### Assistente sociale del Comune — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assistente sociale del Comune
# term: assistente sociale → { -assistente-sociale } = asistent social
title = Asistentul social al primăriei
# it: La persona a cui parlare se mancano soldi, casa o aiuto in famiglia.
summary = Persoana cu care vorbiți dacă vă lipsesc bani, casă sau ajutor în familie.
# it: assistente sociale; servizi sociali; povertà; aiuto; cibo; pacco alimentare; dormitorio; segretariato sociale; fame; dove dormire; senza casa; dormo per strada; vivo per strada; dormo in macchina; senzatetto; non so dove dormire; mi hanno cacciato di casa; ho fame; non ho da mangiare; non ho soldi; mensa dei poveri; figli affamati
# term: assistente sociale → { -assistente-sociale } = asistent social
keywords = asistent social; servicii sociale; sărăcie; ajutor; mâncare; pachet cu alimente; adăpost; primărie; foame; unde să dorm; fără casă; dorm pe stradă; dorm în mașină; fără adăpost; n-am unde să dorm; nu am unde sta; m-au dat afară din casă; mi-e foame; nu am ce mânca; nu am bani de mâncare; cantină socială; copii flămânzi; copiii mei nu au ce mânca
# it: un documento, se ce l'hai
f-kca23 = un act de identitate, dacă îl aveți
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = ISEE
f-iqanw = ISEE, dacă îl aveți
# it: le lettere sul problema: sfratto, bollette, scuola
# term: sfratto → { -sfratto } = evacuare
# term: bollette → { -bolletta } = factură
f-py28s = scrisorile despre problemă: { -sfratto }, { -bolletta(case: "pl") }, școală
# it: un colloquio e un progetto di aiuto
f-zkj8c = o discuție și un plan de ajutor
# it: il colloquio
f-k2avp = discuția
# it: L'[assistente sociale][1] ascolta il tuo problema e cerca con te un aiuto. Il colloquio è gratis.
# note: [1] = termini/assistente-sociale
# term: assistente sociale → { -assistente-sociale } = asistent social
p-t5jrn = [Asistentul social (assistente sociale)][1] ascultă problema dumneavoastră și caută împreună cu dumneavoastră un ajutor. Discuția este gratuită.

## A chi è rivolto

# it: A chi abita nel territorio del Comune ed è in difficoltà. Nei casi urgenti puoi andare anche senza residenza e senza permesso.
# term: residenza → { -residenza } = rezidență
p-wryq7 = Celor care locuiesc pe teritoriul localității și sunt în dificultate. În cazurile urgente puteți merge și fără { -residenza } și fără permis.

## Come fare

# it: Telefona o vai al tuo Comune. Chiedi del **segretariato sociale** o dei servizi sociali.
# note: voce 1 di 5
# note: «segretariato sociale» è scritto così sulla porta: lascialo accanto alla traduzione.
l-q8hgw = Telefonați sau mergeți la primărie (Comune). Întrebați de **segretariato sociale** (ghișeul social) sau de serviciile sociale.
# it: Prendi un appuntamento. Se non parli italiano, chiedi un [mediatore][1].
# note: voce 2 di 5
# note: [1] = servizi/chiedere-un-mediatore
l-imzcx = Faceți o programare. Dacă nu vorbiți italiana, cereți un [mediator][1].
# it: Porta i documenti che hai. Se non li hai, vai lo stesso.
# note: voce 3 di 5
l-ezgh8 = Aduceți actele pe care le aveți. Dacă nu le aveți, mergeți oricum.
# it: Racconta come stanno le cose. Di' la verità: quello che dici è riservato.
# note: voce 4 di 5
l-w6jwj = Povestiți cum stau lucrurile. Spuneți adevărul: ce spuneți rămâne secret.
# it: Fate insieme un progetto. Può servire l'[ISEE][1].
# note: voce 5 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = ISEE
l-hjnx9 = Faceți împreună un plan. Poate fi nevoie de [ISEE][1].

## Cosa si ottiene

# it: Dipende dal Comune e dal tuo caso. Per esempio:
p-ivrm9 = Depinde de primărie și de cazul dumneavoastră. De exemplu:
# it: un aiuto per affitto, bollette o cibo
# note: voce 1 di 4
# term: bollette → { -bolletta } = factură
l-piwwk = un ajutor pentru chirie, { -bolletta(case: "pl") } sau mâncare
# it: aiuto a casa per anziani e disabili
# note: voce 2 di 4
l-rfyh6 = ajutor la domiciliu pentru bătrâni și persoane cu dizabilități
# it: aiuto per i figli
# note: voce 3 di 4
l-i4pf3 = ajutor pentru copii
# it: un posto per dormire, se non hai casa
# note: voce 4 di 4
l-8rjwx = un loc unde să dormiți, dacă nu aveți casă

## Casi particolari

# it: L'assistente sociale **non** porta via i figli solo perché sei povero o senza permesso. Aiuta la famiglia a stare insieme. Solo un giudice può decidere diversamente, per gravi pericoli.
# term: assistente sociale → { -assistente-sociale } = asistent social
p-8krn4 = Un { -assistente-sociale } **nu** vă ia copiii doar pentru că sunteți sărac sau nu aveți permis. Ajută familia să rămână împreună. Numai un judecător poate hotărî altfel, pentru pericole grave.
# it: Nei comuni piccoli il servizio è di più comuni insieme. Chiedi sempre prima al tuo municipio.
p-t26pc = În localitățile mici, serviciul este comun mai multor localități. Întrebați întotdeauna întâi la primăria dumneavoastră.

## Se qualcosa va male

# it: Se qualcosa va male
t-4p978 = Dacă ceva nu merge bine
# it: Ti dicono di no? Chiedi il motivo per iscritto. Puoi chiedere un altro colloquio. Chiedi aiuto anche alle parrocchie e alle associazioni.
p-zthe4 = Vi se spune nu? Cereți motivul în scris. Puteți cere altă discuție. Cereți ajutor și la parohii și la asociații.
