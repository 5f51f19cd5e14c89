### Chiedere un certificato in Comune — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un certificato in Comune
title = Cereți un certificat la primărie
# it: Residenza, stato di famiglia, nascita: come avere il foglio, anche da casa.
# term: residenza → { -residenza } = rezidență
# term: stato di famiglia → { -stato-di-famiglia } = certificat de componență a familiei
summary = Rezidență, componența familiei, naștere: cum primiți hârtia, și de acasă.
# it: certificato di residenza; stato di famiglia; certificato di nascita; anagrafe; ANPR
# term: residenza → { -residenza } = rezidență
# term: stato di famiglia → { -stato-di-famiglia } = certificat de componență a familiei
# term: anagrafe → { -anagrafe } = evidența locuitorilor
keywords = certificat de rezidență; componența familiei; certificat de naștere; primărie; ANPR
# it: il certificato
f-yneji = certificatul
# it: Entra con SPID o CIE.
# term: spid → { -spid } = SPID
f-hc4mn = Intrați cu SPID sau CIE.
# it: Il Comune scrive nei registri dove abiti, con chi vivi e quando sei nato. Un **certificato** è la copia di queste notizie.
p-afdat = Primăria (Comune) scrie în registre unde locuiți, cu cine locuiți și când v-ați născut. Un **certificat** este copia acestor informații.

## A chi è rivolto

# it: A chi ha la [residenza][1] in Italia.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = rezidență
p-3qfja = Celor care au [rezidență (residenza)][1] în Italia.

## Come fare

# it: Chiedi all'ufficio **a che cosa serve** il certificato.
# note: voce 1 di 4
l-jr5sq = Întrebați instituția **la ce folosește** certificatul.
# it: È per un ufficio pubblico? Spesso basta una [autocertificazione][1]. L'ufficio non può chiederti il certificato.
# note: voce 2 di 4
# note: [1] = termini/autocertificazione
# term: autocertificazione → { -autocertificazione } = declarație pe propria răspundere
l-8j4w5 = Este pentru o instituție publică? Adesea este suficientă o [declarație pe propria răspundere (autocertificazione)][1]. Instituția nu vă poate cere certificatul.
# it: Se serve davvero, entra nel sito { $web } con [SPID o CIE][1]. Scarica il certificato.
# note: voce 3 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = SPID
l-7g368 = Dacă este cu adevărat nevoie, intrați pe site-ul { $web } cu [SPID sau CIE][1]. Descărcați certificatul.
# it: Se non usi internet, vai all'[anagrafe][1] con un documento.
# note: voce 4 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = evidența locuitorilor
l-2hztf = Dacă nu folosiți internetul, mergeți la [evidența locuitorilor (anagrafe)][1] cu un act de identitate.

## Quanto costa

# it: Alcuni certificati sono gratis, per altri serve una [marca da bollo][1]. Dipende dall'uso: per questo l'ufficio te lo chiede.
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = timbru fiscal
p-4iitq = Unele certificate sunt gratuite, pentru altele trebuie un [timbru fiscal (marca da bollo)][1]. Depinde la ce îl folosiți: de aceea vă întreabă instituția.

## Casi particolari

# it: **Nato all'estero?** Chiedi il certificato di nascita nel Paese dove sei nato. Poi fallo tradurre e [legalizzare][1].
# note: voce 1 di 2
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = legalizare și apostilă
l-q4v3p = **V-ați născut în străinătate?** Cereți certificatul de naștere în țara în care v-ați născut. Apoi cereți să fie tradus și [legalizat][1].
# it: **Per il tuo consolato** può servire un certificato con una firma speciale. Chiedi prima.
# note: voce 2 di 2
# term: consolato → { -consolato } = consulat
l-6z8bc = **Pentru consulatul țării dumneavoastră** poate fi nevoie de un certificat cu o semnătură specială. Întrebați înainte.

## Se qualcosa va male

# it: Se qualcosa va male
t-y7cku = Dacă ceva nu merge bine
# it: Il nome o la data sono sbagliati? Porta all'anagrafe il passaporto o l'atto di nascita. Chiedi di correggere.
# term: anagrafe → { -anagrafe } = evidența locuitorilor
# term: passaporto → { -passaporto } = pașaport
p-aydqq = Numele sau data sunt greșite? Duceți la { -anagrafe } pașaportul sau certificatul de naștere. Cereți corectarea.
