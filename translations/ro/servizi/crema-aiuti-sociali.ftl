### Crema: aiuti contro povertà e per la casa — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: aiuti contro povertà e per la casa
title = Crema: ajutoare împotriva sărăciei și pentru casă
# it: I servizi sociali che il Comune di Crema progetta con 28 enti.
summary = Serviciile sociale pe care primăria din Crema le pregătește cu 28 de organizații.
# it: Crema; Cremasco; povertà; affitto; morosità incolpevole; emergenza casa; terzo settore
# term: morosità incolpevole → { -morosita-incolpevole } = restanță la chirie fără vină
keywords = Crema; Cremasco; sărăcie; chirie neplătită; urgență de locuință; ajutor social
# it: aiuto per povertà, casa e lavoro
f-wadv8 = ajutor împotriva sărăciei, pentru casă și muncă
# it: Il Comune di Crema lavora con 28 enti per aiutare chi è in difficoltà.
p-yfnpx = Primăria din Crema lucrează cu 28 de organizații ca să ajute persoanele aflate în dificultate.

## A chi è rivolto

# it: A chi vive a Crema e ha problemi di soldi, casa o lavoro. I servizi aiutano prima le famiglie con bambini.
p-3ip4p = Celor care locuiesc la Crema și au probleme cu banii, cu casa sau cu munca. Serviciile ajută întâi familiile cu copii.

## Come fare

# it: Vai al [Comune di Crema][1].
# note: voce 1 di 4
# note: [1] = enti/comune-di-crema
l-puie7 = Mergeți la [primăria din Crema (Comune di Crema)][1].
# it: Chiedi dei servizi sociali e prendi un appuntamento.
# note: voce 2 di 4
l-8j6nq = Întrebați de serviciile sociale și faceți o programare.
# it: Porta i documenti sul tuo problema: lettere, contratto, [ISEE][1].
# note: voce 3 di 4
# note: [1] = termini/isee
# term: isee → { -isee } = ISEE
l-jxkhu = Aduceți actele despre problema dumneavoastră: scrisori, contract, [ISEE][1].
# it: Chiedi quale ente segue il tuo caso.
# note: voce 4 di 4
l-gw63i = Întrebați ce organizație se ocupă de cazul dumneavoastră.

## Cosa si ottiene

# it: Il progetto parla di questi aiuti:
p-e5pm2 = Proiectul vorbește despre aceste ajutoare:
# it: aiuto contro la povertà
# note: voce 1 di 4
l-ugdvs = ajutor împotriva sărăciei
# it: tutela legale: chiedi in Comune per chi è e come funziona
# note: voce 2 di 4
l-cwv7f = protecție juridică (tutela legale): întrebați la primărie pentru cine este și cum funcționează
# it: aiuto a cercare lavoro
# note: voce 3 di 4
l-dd8ye = ajutor ca să căutați de lucru
# it: aiuto nelle emergenze della casa, soprattutto se [non puoi pagare l'affitto senza colpa][1]
# note: voce 4 di 4
# note: [1] = servizi/affitto-non-pagato
l-xv3f9 = ajutor în urgențele legate de locuință, mai ales dacă [nu puteți plăti chiria și nu este vina dumneavoastră][1]

## Prima di andare

# it: Prima di andare
t-nravt = Înainte de a merge
# it: La notizia da cui viene questa pagina non ha una data. Chiedi in Comune che cosa è attivo oggi.
p-nqka2 = Știrea din care vine această pagină nu are dată. Întrebați la primărie ce este activ azi.

## Se qualcosa va male

# it: Se qualcosa va male
t-w7v9q = Dacă ceva nu merge bine
# it: Se hai già una lettera di sfratto, dillo subito. Leggi anche [che cosa fare con uno sfratto][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
# term: sfratto → { -sfratto } = evacuare
p-fmm64 = Dacă aveți deja o scrisoare de { -sfratto }, spuneți imediat. Citiți și [ce aveți de făcut în caz de evacuare][1].
