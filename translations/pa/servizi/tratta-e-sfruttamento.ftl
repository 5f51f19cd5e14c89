### Se qualcuno ti sfrutta o ti tiene con la forza — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Se qualcuno ti sfrutta o ti tiene con la forza
title = ਜੇ ਕੋਈ ਤੁਹਾਡਾ ਸ਼ੋਸ਼ਣ ਕਰਦਾ ਹੈ ਜਾਂ ਜ਼ਬਰਦਸਤੀ ਰੱਖਦਾ ਹੈ
# it: Un numero gratuito, sempre attivo, per chi è vittima di tratta.
# term: tratta → { -tratta } = ਮਨੁੱਖੀ ਤਸਕਰੀ
summary = ਮਨੁੱਖੀ ਤਸਕਰੀ ਦੇ ਸ਼ਿਕਾਰ ਲੋਕਾਂ ਲਈ ਮੁਫ਼ਤ ਨੰਬਰ, ਹਮੇਸ਼ਾ ਚਾਲੂ।
# it: tratta; prostituzione; schiavitù; debito con chi mi ha portato; passaporto sequestrato; articolo 18; antitratta; mi obbligano a prostituirmi; mi hanno portata qui con l'inganno; mi ha preso il passaporto; il capo ha il mio passaporto
# term: tratta → { -tratta } = ਮਨੁੱਖੀ ਤਸਕਰੀ
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
keywords = ਮਨੁੱਖੀ ਤਸਕਰੀ; ਵੇਸਵਾਗਮਨੀ; ਗ਼ੁਲਾਮੀ; ਬੰਧੂਆ ਮਜ਼ਦੂਰੀ; ਏਜੰਟ ਦਾ ਕਰਜ਼ਾ; ਪਾਸਪੋਰਟ ਖੋਹ ਲਿਆ; ਆਰਟੀਕਲ 18; ਧੰਦਾ ਕਰਵਾਉਂਦੇ ਹਨ; ਮੇਰਾ ਪਾਸਪੋਰਟ ਲੈ ਲਿਆ; ਮਾਲਕ ਕੋਲ ਮੇਰਾ ਪਾਸਪੋਰਟ; ਧੋਖੇ ਨਾਲ ਲਿਆਂਦਾ
# it: ascolto, un posto sicuro e consigli
f-diyw7 = ਗੱਲ ਸੁਣਨਾ, ਸੁਰੱਖਿਅਤ ਥਾਂ ਅਤੇ ਸਲਾਹ
# it: tratta
# term: tratta → { -tratta } = ਮਨੁੱਖੀ ਤਸਕਰੀ
f-6gw2m = ਮਨੁੱਖੀ ਤਸਕਰੀ
# it: emergenza
f-as6fz = ਐਮਰਜੈਂਸੀ
# it: Nessuno può comprarti, tenerti chiuso o farti lavorare con la forza. Non è colpa tua.
p-mernb = ਕੋਈ ਤੁਹਾਨੂੰ ਖ਼ਰੀਦ ਨਹੀਂ ਸਕਦਾ, ਬੰਦ ਨਹੀਂ ਰੱਖ ਸਕਦਾ, ਨਾ ਜ਼ਬਰਦਸਤੀ ਕੰਮ ਕਰਵਾ ਸਕਦਾ ਹੈ। ਇਹ ਤੁਹਾਡੀ ਗ਼ਲਤੀ ਨਹੀਂ ਹੈ।

## A chi è rivolto

# it: A chi è costretto a prostituirsi, lavorare, chiedere soldi per strada o rubare. Può chiamare anche chi vuole aiutare una persona.
p-g9d77 = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਨੂੰ ਦੇਹ ਵਪਾਰ, ਕੰਮ, ਸੜਕ ’ਤੇ ਭੀਖ ਮੰਗਣ ਜਾਂ ਚੋਰੀ ਲਈ ਮਜਬੂਰ ਕੀਤਾ ਜਾਂਦਾ ਹੈ। ਜੋ ਕਿਸੇ ਦੀ ਮਦਦ ਕਰਨੀ ਚਾਹੁੰਦਾ ਹੈ, ਉਹ ਵੀ ਫ਼ੋਨ ਕਰ ਸਕਦਾ ਹੈ।
# it: Puoi chiamare anche **senza documenti**.
p-484d9 = ਤੁਸੀਂ **ਕਾਗ਼ਜ਼ਾਂ ਤੋਂ ਬਿਨਾਂ** ਵੀ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ।

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-vk5tt = ਜੇ ਤੁਸੀਂ ਇਸ ਵੇਲੇ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ, ਤਾਂ { $phone-emergenza } ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
# it: Cerca un momento sicuro. Se puoi, usa un altro telefono.
# note: voce 1 di 5
l-3qnrn = ਸੁਰੱਖਿਅਤ ਵੇਲਾ ਲੱਭੋ। ਜੇ ਹੋ ਸਕੇ, ਤਾਂ ਕੋਈ ਹੋਰ ਫ਼ੋਨ ਵਰਤੋ।
# it: Chiama il { $phone-tratta }. È **gratis**, di giorno e di notte.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = ਮਨੁੱਖੀ ਤਸਕਰੀ
l-3zf2u = { $phone-tratta } ’ਤੇ ਫ਼ੋਨ ਕਰੋ। ਇਹ **ਮੁਫ਼ਤ** ਹੈ, ਦਿਨ-ਰਾਤ।
# it: Di' la tua lingua. Ci sono mediatori.
# note: voce 3 di 5
l-3r8pi = ਆਪਣੀ ਭਾਸ਼ਾ ਦੱਸੋ। ਉੱਥੇ ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲੇ ਹਨ।
# it: Puoi non dire il tuo nome.
# note: voce 4 di 5
l-4rada = ਆਪਣਾ ਨਾਂ ਦੱਸਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
# it: Decidi tu se e quando andare via.
# note: voce 5 di 5
l-7cei2 = ਕਦੋਂ ਜਾਣਾ ਹੈ ਅਤੇ ਜਾਣਾ ਹੈ ਜਾਂ ਨਹੀਂ, ਇਹ ਤੁਸੀਂ ਤੈਅ ਕਰਦੇ ਹੋ।

## Cosa si ottiene

# it: ascolto e consigli
# note: voce 1 di 4
l-jayty = ਗੱਲ ਸੁਣਨਾ ਅਤੇ ਸਲਾਹ
# it: un posto sicuro
# note: voce 2 di 4
l-37qh8 = ਸੁਰੱਖਿਅਤ ਥਾਂ
# it: un medico e un avvocato
# note: voce 3 di 4
l-tie5r = ਡਾਕਟਰ ਅਤੇ ਵਕੀਲ
# it: in certi casi un **permesso di soggiorno** di protezione, anche se non fai denuncia
# note: voce 4 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
# term: denuncia → { -denuncia } = ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ
l-vv8dh = ਕੁਝ ਮਾਮਲਿਆਂ ਵਿੱਚ ਸੁਰੱਖਿਆ ਦਾ **ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ**, ਭਾਵੇਂ ਤੁਸੀਂ ਪੁਲਿਸ ਰਿਪੋਰਟ ਨਾ ਕਰੋ

## Casi particolari

# it: **Hai un debito con chi ti ha portato qui?** Quel debito non vale per la legge.
# note: voce 1 di 3
l-rza45 = **ਜੋ ਤੁਹਾਨੂੰ ਇੱਥੇ ਲਿਆਇਆ, ਉਸ ਦਾ ਕਰਜ਼ਾ ਹੈ?** ਕਾਨੂੰਨ ਉਸ ਕਰਜ਼ੇ ਨੂੰ ਨਹੀਂ ਮੰਨਦਾ।
# it: **Ti hanno fatto un giuramento o un rito?** Puoi parlarne: chi risponde conosce queste cose.
# note: voce 2 di 3
l-t4jb3 = **ਤੁਹਾਡੇ ਤੋਂ ਕੋਈ ਸਹੁੰ ਚੁਕਵਾਈ ਜਾਂ ਟੂਣਾ ਕੀਤਾ?** ਤੁਸੀਂ ਇਸ ਬਾਰੇ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ: ਜਵਾਬ ਦੇਣ ਵਾਲੇ ਇਹ ਗੱਲਾਂ ਜਾਣਦੇ ਹਨ।
# it: **Sei minorenne?** Hai ancora più protezione.
# note: voce 3 di 3
# term: minorenne → { -minore } = ਨਾਬਾਲਗ
l-d257p = **ਤੁਸੀਂ ਨਾਬਾਲਗ ਹੋ?** ਤੁਹਾਡੀ ਸੁਰੱਖਿਆ ਹੋਰ ਵੀ ਵੱਧ ਹੈ।

## Per la tua sicurezza

# it: Per la tua sicurezza
t-j267r = ਤੁਹਾਡੀ ਸੁਰੱਖਿਆ ਲਈ
# it: Cancella la chiamata dall'elenco del telefono. Non dire a chi ti sfrutta che vuoi andare via.
# note: critico: qui uno sbaglio può fare danno
p-mc3tu = ਫ਼ੋਨ ਦੀ ਸੂਚੀ ਵਿੱਚੋਂ ਕਾਲ ਮਿਟਾ ਦਿਓ। ਸ਼ੋਸ਼ਣ ਕਰਨ ਵਾਲੇ ਨੂੰ ਨਾ ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਜਾਣਾ ਚਾਹੁੰਦੇ ਹੋ।
