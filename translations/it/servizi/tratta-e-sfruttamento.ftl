### servizi/tratta-e-sfruttamento
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Se qualcuno ti sfrutta o ti tiene con la forza
summary = Un numero gratuito, sempre attivo, per chi è vittima di tratta.
# before: tratta; prostituzione; schiavitù; debito; passaporto sequestrato; articolo 18; antitratta; mi obbligano a prostituirmi; mi hanno portata qui con l'inganno
# before: tratta; prostituzione; schiavitù; debito; passaporto sequestrato; articolo 18; antitratta; mi obbligano a prostituirmi; mi hanno portata qui con l'inganno; mi ha preso il passaporto; il capo ha il mio passaporto
keywords = tratta; prostituzione; schiavitù; debito con chi mi ha portato; passaporto sequestrato; articolo 18; antitratta; mi obbligano a prostituirmi; mi hanno portata qui con l'inganno; mi ha preso il passaporto; il capo ha il mio passaporto
# outputs.name
f-diyw7 = ascolto, un posto sicuro e consigli
# phones.label
f-6gw2m = tratta
# phones.label
f-as6fz = emergenza
p-mernb = Nessuno può comprarti, tenerti chiuso o farti lavorare con la forza. Non è colpa tua.

## A chi è rivolto

p-g9d77 = A chi è costretto a prostituirsi, lavorare, chiedere soldi per strada o rubare. Può chiamare anche chi vuole aiutare una persona.
p-484d9 = Puoi chiamare anche **senza documenti**.

## Come fare

# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-vk5tt = Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: voce 1 di 5
l-3qnrn = Cerca un momento sicuro. Se puoi, usa un altro telefono.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
l-3zf2u = Chiama il { $phone-tratta }. È **gratis**, di giorno e di notte.
# note: voce 3 di 5
l-3r8pi = Di' la tua lingua. Ci sono mediatori.
# note: voce 4 di 5
l-4rada = Puoi non dire il tuo nome.
# note: voce 5 di 5
l-7cei2 = Decidi tu se e quando andare via.

## Cosa si ottiene

# note: voce 1 di 4
l-jayty = ascolto e consigli
# note: voce 2 di 4
l-37qh8 = un posto sicuro
# note: voce 3 di 4
l-tie5r = un medico e un avvocato
# note: voce 4 di 4
l-vv8dh = in certi casi un **permesso di soggiorno** di protezione, anche se non fai denuncia

## Casi particolari

# note: voce 1 di 3
l-rza45 = **Hai un debito con chi ti ha portato qui?** Quel debito non vale per la legge.
# note: voce 2 di 3
l-t4jb3 = **Ti hanno fatto un giuramento o un rito?** Puoi parlarne: chi risponde conosce queste cose.
# note: voce 3 di 3
l-d257p = **Sei minorenne?** Hai ancora più protezione.

## Per la tua sicurezza

t-j267r = Per la tua sicurezza
# note: critico: qui uno sbaglio può fare danno
p-mc3tu = Cancella la chiamata dall'elenco del telefono. Non dire a chi ti sfrutta che vuoi andare via.
