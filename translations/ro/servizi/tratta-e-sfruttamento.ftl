### Se qualcuno ti sfrutta o ti tiene con la forza — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Se qualcuno ti sfrutta o ti tiene con la forza
title = Dacă cineva vă exploatează sau vă ține cu forța
# it: Un numero gratuito, sempre attivo, per chi è vittima di tratta.
# term: tratta → { -tratta } = trafic de persoane
summary = Un număr gratuit, mereu activ, pentru victimele traficului de persoane.
# it: tratta; prostituzione; schiavitù; debito con chi mi ha portato; passaporto sequestrato; articolo 18; antitratta; mi obbligano a prostituirmi; mi hanno portata qui con l'inganno; mi ha preso il passaporto; il capo ha il mio passaporto
# term: tratta → { -tratta } = trafic de persoane
# term: passaporto → { -passaporto } = pașaport
keywords = trafic de persoane; prostituție; sclavie; pașaport confiscat; articolul 18; exploatare; mă obligă să mă prostituez; mi-au luat pașaportul; mi-a luat pașaportul; mi-a luat buletinul; patronul îmi ține pașaportul; datorie la traficanți; m-au păcălit și m-au adus aici
# it: ascolto, un posto sicuro e consigli
f-diyw7 = un loc sigur, sfaturi și o persoană care vă ascultă
# it: tratta
# term: tratta → { -tratta } = trafic de persoane
f-6gw2m = trafic de persoane
# it: emergenza
f-as6fz = urgență
# it: Nessuno può comprarti, tenerti chiuso o farti lavorare con la forza. Non è colpa tua.
p-mernb = Nimeni nu vă poate cumpăra, nu vă poate ține sub cheie și nu vă poate pune să munciți cu forța. Nu este vina dumneavoastră.

## A chi è rivolto

# it: A chi è costretto a prostituirsi, lavorare, chiedere soldi per strada o rubare. Può chiamare anche chi vuole aiutare una persona.
p-g9d77 = Celor obligați să se prostitueze, să muncească, să cerșească sau să fure. Poate suna și cine vrea să ajute o persoană.
# it: Puoi chiamare anche **senza documenti**.
p-484d9 = Puteți suna și **fără acte**.

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-vk5tt = Dacă sunteți în pericol acum, sunați la { $phone-emergenza }.
# it: Cerca un momento sicuro. Se puoi, usa un altro telefono.
# note: voce 1 di 5
l-3qnrn = Căutați un moment sigur. Dacă puteți, folosiți alt telefon.
# it: Chiama il { $phone-tratta }. È **gratis**, di giorno e di notte.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = trafic de persoane
l-3zf2u = Sunați la { $phone-tratta }. Este **gratuit**, zi și noapte.
# it: Di' la tua lingua. Ci sono mediatori.
# note: voce 3 di 5
l-3r8pi = Spuneți limba dumneavoastră. Există mediatori.
# it: Puoi non dire il tuo nome.
# note: voce 4 di 5
l-4rada = Puteți să nu vă spuneți numele.
# it: Decidi tu se e quando andare via.
# note: voce 5 di 5
l-7cei2 = Dumneavoastră hotărâți dacă și când plecați.

## Cosa si ottiene

# it: ascolto e consigli
# note: voce 1 di 4
l-jayty = sfaturi și o persoană care vă ascultă
# it: un posto sicuro
# note: voce 2 di 4
l-37qh8 = un loc sigur
# it: un medico e un avvocato
# note: voce 3 di 4
l-tie5r = un medic și un avocat
# it: in certi casi un **permesso di soggiorno** di protezione, anche se non fai denuncia
# note: voce 4 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
# term: denuncia → { -denuncia } = plângere
l-vv8dh = în anumite cazuri, un **permis de ședere** de protecție, chiar dacă nu faceți { -denuncia }

## Casi particolari

# it: **Hai un debito con chi ti ha portato qui?** Quel debito non vale per la legge.
# note: voce 1 di 3
l-rza45 = **Aveți o datorie la cine v-a adus aici?** Acea datorie nu este valabilă după lege.
# it: **Ti hanno fatto un giuramento o un rito?** Puoi parlarne: chi risponde conosce queste cose.
# note: voce 2 di 3
l-t4jb3 = **V-au pus să faceți un jurământ sau un ritual?** Puteți vorbi despre el: cine răspunde cunoaște aceste lucruri.
# it: **Sei minorenne?** Hai ancora più protezione.
# note: voce 3 di 3
# term: minorenne → { -minore } = minor
l-d257p = **Sunteți minor?** Aveți și mai multă protecție.

## Per la tua sicurezza

# it: Per la tua sicurezza
t-j267r = Pentru siguranța dumneavoastră
# it: Cancella la chiamata dall'elenco del telefono. Non dire a chi ti sfrutta che vuoi andare via.
# note: critico: qui uno sbaglio può fare danno
p-mc3tu = Ștergeți apelul din lista telefonului. Nu spuneți celui care vă exploatează că vreți să plecați.
