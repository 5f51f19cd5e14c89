### Emergenza: chiama il 112 — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenza: chiama il 112
title = ???
# it: Un solo numero per ambulanza, vigili del fuoco, polizia e carabinieri.
summary = ???
# it: ambulanza; polizia; carabinieri; vigili del fuoco; pronto soccorso; incidente; incendio
# term: pronto soccorso → { -pronto-soccorso } = হাসপাতালের জরুরি বিভাগ
keywords = ???
# it: l'arrivo di ambulanza, vigili del fuoco o polizia
f-4uyfv = ???
# it: emergenza
f-m6hdz = ???
# it: cure non urgenti
f-p9gv6 = ???
# it: Solo dove il numero è attivo.
f-wi3s5 = ???
# it: violenza e stalking
f-ify8u = ???
# it: bambini in pericolo
f-hs492 = ???
# it: tratta
# term: tratta → { -tratta } = মানব পাচার
f-fjxa2 = ???
# it: Chiama il { $phone } quando c'è un pericolo grave. Risponde una persona, di giorno e di notte.
# note: $phone = un dato; lo scrive il sito
p-hs5jw = ???

## A chi è rivolto

# it: A tutti. Puoi chiamare anche senza documenti.
p-t45ew = ???

## Come fare

# it: Se una persona rischia la vita, chiama subito il { $phone-emergenza }. Non aspettare.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-cdfbx = ???
# it: Chiama il { $phone-emergenza }. La chiamata è **gratis**.
# note: voce 1 di 4
# note: $phone-emergenza = un dato; lo scrive il sito
l-d69jx = ???
# it: Di' dove sei: il comune, la via, il numero.
# note: voce 2 di 4
l-p2ewn = ???
# it: Di' che cosa succede e quante persone stanno male.
# note: voce 3 di 4
l-arpi4 = ???
# it: Rispondi alle domande. Non chiudere la chiamata per primo.
# note: voce 4 di 4
l-c3du5 = ???

## Casi particolari

# it: Se non puoi andare al telefono, chiedi a una persona vicina di chiamare per te.
# note: critico: qui uno sbaglio può fare danno
p-3sfr2 = ???

## Altri numeri

# it: Altri numeri
t-eaqza = ???
# it: Che cosa succede
c-vdfnq = ???
# it: Numero
c-vgt4u = ???
# it: Hai bisogno di un medico, ma non è urgente.
c-gd7h6 = ???
# it: Una persona ti fa violenza o ti perseguita.
c-fx2qw = ???
# it: Un bambino è in pericolo.
c-a2awk = ???
# it: Una persona ti sfrutta o ti tiene con la forza.
c-xf5de = ???
# it: Il numero per le cure non urgenti funziona solo in alcune zone. Per la violenza leggi anche [la pagina sul numero antiviolenza][1].
# note: [1] = servizi/antiviolenza-1522
p-ffxrh = ???
