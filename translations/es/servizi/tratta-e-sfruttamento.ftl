### Se qualcuno ti sfrutta o ti tiene con la forza — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Se qualcuno ti sfrutta o ti tiene con la forza
title = Si alguien le explota o le retiene por la fuerza
# it: Un numero gratuito, sempre attivo, per chi è vittima di tratta.
# term: tratta → { -tratta } = trata de personas
summary = Un número gratuito, siempre activo, para las víctimas de { -tratta }.
# it: tratta; prostituzione; schiavitù; debito con chi mi ha portato; passaporto sequestrato; articolo 18; antitratta; mi obbligano a prostituirmi; mi hanno portata qui con l'inganno; mi ha preso il passaporto; il capo ha il mio passaporto
# term: tratta → { -tratta } = trata de personas
# term: passaporto → { -passaporto } = pasaporte
keywords = trata; prostitución; esclavitud; deuda con quien me trajo; pasaporte retenido; artículo 18; explotación; me obligan a prostituirme; me quitaron el pasaporte; me quitó el pasaporte; mi jefe tiene mi pasaporte; me trajeron engañada; me engañaron para traerme
# it: ascolto, un posto sicuro e consigli
f-diyw7 = alguien que le escucha, un lugar seguro y consejos
# it: tratta
# term: tratta → { -tratta } = trata de personas
f-6gw2m = trata de personas
# it: emergenza
f-as6fz = emergencia
# it: Nessuno può comprarti, tenerti chiuso o farti lavorare con la forza. Non è colpa tua.
p-mernb = Nadie puede comprarle, encerrarle ni obligarle a trabajar. No es culpa suya.

## A chi è rivolto

# it: A chi è costretto a prostituirsi, lavorare, chiedere soldi per strada o rubare. Può chiamare anche chi vuole aiutare una persona.
p-g9d77 = A quien está obligado a prostituirse, trabajar, pedir dinero en la calle o robar. También puede llamar quien quiere ayudar a una persona.
# it: Puoi chiamare anche **senza documenti**.
p-484d9 = Puede llamar también **sin documentos**.

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-vk5tt = Si está en peligro ahora, llame al { $phone-emergenza }.
# it: Cerca un momento sicuro. Se puoi, usa un altro telefono.
# note: voce 1 di 5
l-3qnrn = Busque un momento seguro. Si puede, use otro teléfono.
# it: Chiama il { $phone-tratta }. È **gratis**, di giorno e di notte.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = trata de personas
l-3zf2u = Llame al { $phone-tratta }. Es **gratis**, de día y de noche.
# it: Di' la tua lingua. Ci sono mediatori.
# note: voce 3 di 5
l-3r8pi = Diga su idioma. Hay mediadores.
# it: Puoi non dire il tuo nome.
# note: voce 4 di 5
l-4rada = Puede no decir su nombre.
# it: Decidi tu se e quando andare via.
# note: voce 5 di 5
l-7cei2 = Usted decide si se va y cuándo.

## Cosa si ottiene

# it: ascolto e consigli
# note: voce 1 di 4
l-jayty = alguien que le escucha y consejos
# it: un posto sicuro
# note: voce 2 di 4
l-37qh8 = un lugar seguro
# it: un medico e un avvocato
# note: voce 3 di 4
l-tie5r = un médico y un abogado
# it: in certi casi un **permesso di soggiorno** di protezione, anche se non fai denuncia
# note: voce 4 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
# term: denuncia → { -denuncia } = denuncia
l-vv8dh = en ciertos casos un **permiso de residencia** de protección, aunque no haga denuncia

## Casi particolari

# it: **Hai un debito con chi ti ha portato qui?** Quel debito non vale per la legge.
# note: voce 1 di 3
l-rza45 = **¿Tiene una deuda con quien le trajo aquí?** Esa deuda no vale para la ley.
# it: **Ti hanno fatto un giuramento o un rito?** Puoi parlarne: chi risponde conosce queste cose.
# note: voce 2 di 3
l-t4jb3 = **¿Le hicieron hacer un juramento o un rito?** Puede hablar de esto: quien responde conoce estas cosas.
# it: **Sei minorenne?** Hai ancora più protezione.
# note: voce 3 di 3
# term: minorenne → { -minore } = menor de edad
l-d257p = **¿Es menor de edad?** Tiene todavía más protección.

## Per la tua sicurezza

# it: Per la tua sicurezza
t-j267r = Para su seguridad
# it: Cancella la chiamata dall'elenco del telefono. Non dire a chi ti sfrutta che vuoi andare via.
# note: critico: qui uno sbaglio può fare danno
p-mc3tu = Borre la llamada de la lista del teléfono. No diga a quien le explota que quiere irse.
