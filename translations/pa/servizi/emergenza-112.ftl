### Emergenza: chiama il 112 — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenza: chiama il 112
title = ਐਮਰਜੈਂਸੀ: 112 ’ਤੇ ਫ਼ੋਨ ਕਰੋ
# it: Un solo numero per ambulanza, vigili del fuoco, polizia e carabinieri.
summary = ਐਂਬੂਲੈਂਸ, ਅੱਗ ਬੁਝਾਉਣ ਵਾਲਿਆਂ, ਪੁਲਿਸ ਅਤੇ carabinieri ਲਈ ਇੱਕੋ ਨੰਬਰ।
# it: ambulanza; polizia; carabinieri; vigili del fuoco; pronto soccorso; incidente; incendio; 118; 115; 113; fuoco; aiuto; aiutatemi; soccorso; salvatemi; sto morendo; mi uccide; non respira; non riesco a respirare; soffoca; infarto; dolore al petto; ictus; overdose; sangue; emorragia; perde sangue; svenuto; incosciente; privo di sensi; avvelenamento; pericolo di vita; voglio uccidermi; mi vogliono uccidere; pompieri; pompiere; ladri; ladro in casa; brucia; 911; odore di gas; fuga di gas; mia figlia è sparita; mio figlio è sparito; non trovo mio figlio; persona scomparsa; rapito; vuole uccidermi
# term: pronto soccorso → { -pronto-soccorso } = ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ
keywords = ਐਂਬੂਲੈਂਸ; ਪੁਲਿਸ; ਕਾਰਾਬਿਨੀਏਰੀ; ਅੱਗ; ਹਾਦਸਾ; ਐਮਰਜੈਂਸੀ; 112; 118; 115; 113; ਮਦਦ; ਬਚਾਓ; ਮੈਨੂੰ ਬਚਾਓ; ਮੇਰੀ ਮਦਦ ਕਰੋ; ਮਰ ਰਿਹਾ ਹਾਂ; ਮੈਨੂੰ ਮਾਰ ਦੇਵੇਗਾ; ਸਾਹ ਨਹੀਂ ਲੈ ਰਿਹਾ; ਸਾਹ ਨਹੀਂ ਆਉਂਦਾ; ਦਿਲ ਦਾ ਦੌਰਾ; ਹਾਰਟ ਅਟੈਕ; ਛਾਤੀ ਵਿੱਚ ਦਰਦ; ਅਧਰੰਗ; ਸਟ੍ਰੋਕ; ਓਵਰਡੋਜ਼; ਖ਼ੂਨ ਵਗਦਾ; ਖੂਨ; ਬੇਹੋਸ਼; ਜ਼ਹਿਰ; ਖ਼ਤਰਾ; ਖ਼ੁਦਕੁਸ਼ੀ; ਫਾਇਰ ਬ੍ਰਿਗੇਡ; ਚੋਰ; ਅੱਗ ਲੱਗੀ; 911; ਗੈਸ ਦੀ ਬਦਬੂ; ਗੈਸ ਲੀਕ; ਲਾਪਤਾ; ਲਾਪਤਾ ਵਿਅਕਤੀ; ਅਗਵਾ; ਮੈਨੂੰ ਮਾਰਨਾ ਚਾਹੁੰਦਾ ਹੈ; ਪਰੋਂਤੋ ਸੋਕੋਰਸੋ; ਮਰ ਰਹੀ ਹਾਂ; ਦਮ ਘੁੱਟ ਰਿਹਾ; ਮੇਰੀ ਧੀ ਗੁੰਮ ਹੋ ਗਈ; ਕੁੜੀ ਲਾਪਤਾ; ਮੇਰਾ ਪੁੱਤ ਨਹੀਂ ਲੱਭਦਾ; ਪੁੱਤ ਗੁਆਚ ਗਿਆ; ਮੁੰਡਾ ਗੁੰਮ ਹੋ ਗਿਆ; ਗੁੰਮਸ਼ੁਦਾ ਵਿਅਕਤੀ
# it: l'arrivo di ambulanza, vigili del fuoco o polizia
f-4uyfv = ਐਂਬੂਲੈਂਸ, ਅੱਗ ਬੁਝਾਉਣ ਵਾਲਿਆਂ ਜਾਂ ਪੁਲਿਸ ਦਾ ਪਹੁੰਚਣਾ
# it: emergenza
f-m6hdz = ਐਮਰਜੈਂਸੀ
# it: cure non urgenti
f-p9gv6 = ਗ਼ੈਰ-ਐਮਰਜੈਂਸੀ ਇਲਾਜ
# it: Solo dove il numero è attivo.
f-wi3s5 = ਸਿਰਫ਼ ਜਿੱਥੇ ਇਹ ਨੰਬਰ ਚਾਲੂ ਹੈ।
# it: violenza e stalking
f-ify8u = ਹਿੰਸਾ ਅਤੇ ਪਿੱਛਾ ਕਰਨਾ (stalking)
# it: bambini in pericolo
f-hs492 = ਖ਼ਤਰੇ ਵਿੱਚ ਬੱਚੇ
# it: tratta
# term: tratta → { -tratta } = ਮਨੁੱਖੀ ਤਸਕਰੀ
f-fjxa2 = ਮਨੁੱਖੀ ਤਸਕਰੀ
# it: Chiama il { $phone } quando c'è un pericolo grave. Risponde una persona, di giorno e di notte.
# note: $phone = un dato; lo scrive il sito
p-hs5jw = ਵੱਡੇ ਖ਼ਤਰੇ ਵੇਲੇ { $phone } ’ਤੇ ਫ਼ੋਨ ਕਰੋ। ਦਿਨ-ਰਾਤ ਕੋਈ ਵਿਅਕਤੀ ਜਵਾਬ ਦਿੰਦਾ ਹੈ।

## A chi è rivolto

# it: A tutti. Puoi chiamare anche senza documenti.
p-t45ew = ਸਾਰਿਆਂ ਲਈ। ਤੁਸੀਂ ਕਾਗ਼ਜ਼ਾਂ ਤੋਂ ਬਿਨਾਂ ਵੀ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ।

## Come fare

# it: Se una persona rischia la vita, chiama subito il { $phone-emergenza }. Non aspettare.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-cdfbx = ਜੇ ਕਿਸੇ ਦੀ ਜਾਨ ਨੂੰ ਖ਼ਤਰਾ ਹੈ, ਤਾਂ ਤੁਰੰਤ { $phone-emergenza } ’ਤੇ ਫ਼ੋਨ ਕਰੋ। ਉਡੀਕ ਨਾ ਕਰੋ।
# it: Chiama il { $phone-emergenza }. La chiamata è **gratis**.
# note: voce 1 di 4
# note: $phone-emergenza = un dato; lo scrive il sito
l-d69jx = { $phone-emergenza } ’ਤੇ ਫ਼ੋਨ ਕਰੋ। ਕਾਲ **ਮੁਫ਼ਤ** ਹੈ।
# it: Di' dove sei: il comune, la via, il numero.
# note: voce 2 di 4
l-p2ewn = ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ: ਸ਼ਹਿਰ ਜਾਂ ਪਿੰਡ (comune), ਗਲੀ, ਘਰ ਦਾ ਨੰਬਰ।
# it: Di' che cosa succede e quante persone stanno male.
# note: voce 3 di 4
l-arpi4 = ਦੱਸੋ ਕਿ ਕੀ ਹੋਇਆ ਅਤੇ ਕਿੰਨੇ ਲੋਕਾਂ ਨੂੰ ਤਕਲੀਫ਼ ਹੈ।
# it: Rispondi alle domande. Non chiudere la chiamata per primo.
# note: voce 4 di 4
l-c3du5 = ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿਓ। ਪਹਿਲਾਂ ਆਪ ਫ਼ੋਨ ਨਾ ਕੱਟੋ।

## Casi particolari

# it: Se non puoi andare al telefono, chiedi a una persona vicina di chiamare per te.
# note: critico: qui uno sbaglio può fare danno
p-3sfr2 = ਜੇ ਤੁਸੀਂ ਫ਼ੋਨ ਨਹੀਂ ਕਰ ਸਕਦੇ, ਤਾਂ ਨੇੜੇ ਦੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੂੰ ਤੁਹਾਡੇ ਲਈ ਫ਼ੋਨ ਕਰਨ ਲਈ ਕਹੋ।

## Altri numeri

# it: Altri numeri
t-eaqza = ਹੋਰ ਨੰਬਰ
# it: Che cosa succede
c-vdfnq = ਕੀ ਹੋ ਰਿਹਾ ਹੈ
# it: Numero
c-vgt4u = ਨੰਬਰ
# it: Hai bisogno di un medico, ma non è urgente.
c-gd7h6 = ਤੁਹਾਨੂੰ ਡਾਕਟਰ ਚਾਹੀਦਾ ਹੈ, ਪਰ ਐਮਰਜੈਂਸੀ ਨਹੀਂ ਹੈ।
# it: Una persona ti fa violenza o ti perseguita.
c-fx2qw = ਕੋਈ ਤੁਹਾਡੇ ਨਾਲ ਹਿੰਸਾ ਕਰਦਾ ਹੈ ਜਾਂ ਤੁਹਾਡਾ ਪਿੱਛਾ ਕਰਕੇ ਤੰਗ ਕਰਦਾ ਹੈ।
# it: Un bambino è in pericolo.
c-a2awk = ਕੋਈ ਬੱਚਾ ਖ਼ਤਰੇ ਵਿੱਚ ਹੈ।
# it: Una persona ti sfrutta o ti tiene con la forza.
c-xf5de = ਕੋਈ ਤੁਹਾਡਾ ਸ਼ੋਸ਼ਣ ਕਰਦਾ ਹੈ ਜਾਂ ਤੁਹਾਨੂੰ ਜ਼ਬਰਦਸਤੀ ਰੱਖਦਾ ਹੈ।
# it: Il numero per le cure non urgenti funziona solo in alcune zone. Per la violenza leggi anche [la pagina sul numero antiviolenza][1].
# note: [1] = servizi/antiviolenza-1522
p-ffxrh = ਗ਼ੈਰ-ਐਮਰਜੈਂਸੀ ਇਲਾਜ ਵਾਲਾ ਨੰਬਰ ਸਿਰਫ਼ ਕੁਝ ਇਲਾਕਿਆਂ ਵਿੱਚ ਚੱਲਦਾ ਹੈ। ਹਿੰਸਾ ਲਈ [ਹਿੰਸਾ ਵਿਰੋਧੀ ਨੰਬਰ ਵਾਲਾ ਪੰਨਾ][1] ਵੀ ਪੜ੍ਹੋ।
