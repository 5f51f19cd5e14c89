### Se qualcuno ti sfrutta o ti tiene con la forza — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Se qualcuno ti sfrutta o ti tiene con la forza
title = ???
# it: Un numero gratuito, sempre attivo, per chi è vittima di tratta.
# term: tratta → { -tratta } = মানব পাচার
summary = ???
# it: tratta; prostituzione; schiavitù; debito; passaporto sequestrato; articolo 18; antitratta
# term: tratta → { -tratta } = মানব পাচার
# term: passaporto → { -passaporto } = পাসপোর্ট
keywords = ???
# it: ascolto, un posto sicuro e consigli
f-diyw7 = ???
# it: tratta
# term: tratta → { -tratta } = মানব পাচার
f-6gw2m = মানব পাচার
# it: emergenza
f-as6fz = জরুরি অবস্থা
# it: Nessuno può comprarti, tenerti chiuso o farti lavorare con la forza. Non è colpa tua.
p-mernb = ???

## A chi è rivolto

# it: A chi è costretto a prostituirsi, lavorare, chiedere soldi per strada o rubare. Può chiamare anche chi vuole aiutare una persona.
p-g9d77 = ???
# it: Puoi chiamare anche **senza documenti**.
p-484d9 = ???

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-vk5tt = এই মুহূর্তে বিপদে থাকলে { $phone-emergenza } নম্বরে ফোন করুন।
# it: Cerca un momento sicuro. Se puoi, usa un altro telefono.
# note: voce 1 di 5
l-3qnrn = ???
# it: Chiama il { $phone-tratta }. È **gratis**, di giorno e di notte.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = মানব পাচার
l-3zf2u = ???
# it: Di' la tua lingua. Ci sono mediatori.
# note: voce 3 di 5
l-3r8pi = ???
# it: Puoi non dire il tuo nome.
# note: voce 4 di 5
l-4rada = ???
# it: Decidi tu se e quando andare via.
# note: voce 5 di 5
l-7cei2 = ???

## Cosa si ottiene

# it: ascolto e consigli
# note: voce 1 di 4
l-jayty = ???
# it: un posto sicuro
# note: voce 2 di 4
l-37qh8 = ???
# it: un medico e un avvocato
# note: voce 3 di 4
l-tie5r = ???
# it: in certi casi un **permesso di soggiorno** di protezione, anche se non fai denuncia
# note: voce 4 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
# term: denuncia → { -denuncia } = পুলিশে অভিযোগ
l-vv8dh = ???

## Casi particolari

# it: **Hai un debito con chi ti ha portato qui?** Quel debito non vale per la legge.
# note: voce 1 di 3
l-rza45 = ???
# it: **Ti hanno fatto un giuramento o un rito?** Puoi parlarne: chi risponde conosce queste cose.
# note: voce 2 di 3
l-t4jb3 = ???
# it: **Sei minorenne?** Hai ancora più protezione.
# note: voce 3 di 3
# term: minorenne → { -minore } = অপ্রাপ্তবয়স্ক
l-d257p = ???

## Per la tua sicurezza

# it: Per la tua sicurezza
t-j267r = আপনার নিরাপত্তার জন্য
# it: Cancella la chiamata dall'elenco del telefono. Non dire a chi ti sfrutta che vuoi andare via.
# note: critico: qui uno sbaglio può fare danno
p-mc3tu = ???
