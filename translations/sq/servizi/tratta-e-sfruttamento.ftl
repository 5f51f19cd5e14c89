### Se qualcuno ti sfrutta o ti tiene con la forza — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Se qualcuno ti sfrutta o ti tiene con la forza
title = Nëse dikush ju shfrytëzon ose ju mban me forcë
# it: Un numero gratuito, sempre attivo, per chi è vittima di tratta.
# term: tratta → { -tratta } = trafikim i njerëzve
summary = Një numër falas, gjithmonë i hapur, për viktimat e trafikimit.
# it: tratta; prostituzione; schiavitù; debito con chi mi ha portato; passaporto sequestrato; articolo 18; antitratta; mi obbligano a prostituirmi; mi hanno portata qui con l'inganno; mi ha preso il passaporto; il capo ha il mio passaporto
# term: tratta → { -tratta } = trafikim i njerëzve
# term: passaporto → { -passaporto } = pasaportë
keywords = trafikim; prostitucion; skllavëri; pasaportë e konfiskuar; neni 18; kundër trafikimit; më detyrojnë të prostituohem; ma morën pasaportën; ma mori pasaportën; shefi mban pasaportën time; borxh te trafikantët; më mashtruan dhe më sollën këtu
# it: ascolto, un posto sicuro e consigli
f-diyw7 = dikush që ju dëgjon, një vend i sigurt dhe këshilla
# it: tratta
# term: tratta → { -tratta } = trafikim i njerëzve
f-6gw2m = trafikim
# it: emergenza
f-as6fz = emergjencë
# it: Nessuno può comprarti, tenerti chiuso o farti lavorare con la forza. Non è colpa tua.
p-mernb = Askush nuk mund t’ju blejë, t’ju mbajë të mbyllur ose t’ju detyrojë të punoni me forcë. Nuk është faji juaj.

## A chi è rivolto

# it: A chi è costretto a prostituirsi, lavorare, chiedere soldi per strada o rubare. Può chiamare anche chi vuole aiutare una persona.
p-g9d77 = Për këdo që detyrohet të prostituohet, të punojë, të lypë në rrugë ose të vjedhë. Mund të telefonojë edhe kushdo që dëshiron të ndihmojë një person.
# it: Puoi chiamare anche **senza documenti**.
p-484d9 = Mund të telefononi edhe **pa dokumente**.

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-vk5tt = Nëse jeni në rrezik tani, telefononi { $phone-emergenza }.
# it: Cerca un momento sicuro. Se puoi, usa un altro telefono.
# note: voce 1 di 5
l-3qnrn = Gjeni një çast të sigurt. Nëse mundeni, përdorni një telefon tjetër.
# it: Chiama il { $phone-tratta }. È **gratis**, di giorno e di notte.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = trafikim i njerëzve
l-3zf2u = Telefononi { $phone-tratta }. Është **falas**, ditën dhe natën.
# it: Di' la tua lingua. Ci sono mediatori.
# note: voce 3 di 5
l-3r8pi = Thoni gjuhën tuaj. Ka ndërmjetës.
# it: Puoi non dire il tuo nome.
# note: voce 4 di 5
l-4rada = Mund të mos e thoni emrin tuaj.
# it: Decidi tu se e quando andare via.
# note: voce 5 di 5
l-7cei2 = Vendosni ju nëse dhe kur të ikni.

## Cosa si ottiene

# it: ascolto e consigli
# note: voce 1 di 4
l-jayty = dikush që ju dëgjon dhe ju këshillon
# it: un posto sicuro
# note: voce 2 di 4
l-37qh8 = një vend i sigurt
# it: un medico e un avvocato
# note: voce 3 di 4
l-tie5r = një mjek dhe një avokat
# it: in certi casi un **permesso di soggiorno** di protezione, anche se non fai denuncia
# note: voce 4 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
# term: denuncia → { -denuncia } = denoncim në polici
l-vv8dh = në disa raste një **leje qëndrimi** mbrojtjeje, edhe nëse nuk bëni denoncim

## Casi particolari

# it: **Hai un debito con chi ti ha portato qui?** Quel debito non vale per la legge.
# note: voce 1 di 3
l-rza45 = **Keni një borxh me atë që ju ka sjellë këtu?** Ai borxh nuk vlen për ligjin.
# it: **Ti hanno fatto un giuramento o un rito?** Puoi parlarne: chi risponde conosce queste cose.
# note: voce 2 di 3
l-t4jb3 = **Ju kanë bërë një betim ose një rit?** Mund të flisni për të: ai që përgjigjet i njeh këto gjëra.
# it: **Sei minorenne?** Hai ancora più protezione.
# note: voce 3 di 3
# term: minorenne → { -minore } = i mitur
l-d257p = **Jeni nën 18 vjeç?** Keni edhe më shumë mbrojtje.

## Per la tua sicurezza

# it: Per la tua sicurezza
t-j267r = Për sigurinë tuaj
# it: Cancella la chiamata dall'elenco del telefono. Non dire a chi ti sfrutta che vuoi andare via.
# note: critico: qui uno sbaglio può fare danno
p-mc3tu = Fshijeni thirrjen nga lista e telefonit. Mos i thoni atij që ju shfrytëzon se doni të ikni.
