### servizi/emergenza-112
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Emergenza: chiama il 112
summary = Un solo numero per ambulanza, vigili del fuoco, polizia e carabinieri.
# before: ambulanza; polizia; carabinieri; vigili del fuoco; pronto soccorso; incidente; incendio; 118; 115; 113; fuoco; aiuto; aiutatemi; soccorso; salvatemi; sto morendo; mi uccide; non respira; non riesco a respirare; soffoca; infarto; dolore al petto; ictus; overdose; sangue; emorragia; perde sangue; svenuto; incosciente; privo di sensi; avvelenamento; pericolo di vita; voglio uccidermi; mi vogliono uccidere; pompieri; pompiere; ladri; ladro in casa; brucia la casa; 911
# before: ambulanza; polizia; carabinieri; vigili del fuoco; pronto soccorso; incidente; incendio; 118; 115; 113; fuoco; aiuto; aiutatemi; soccorso; salvatemi; sto morendo; mi uccide; non respira; non riesco a respirare; soffoca; infarto; dolore al petto; ictus; overdose; sangue; emorragia; perde sangue; svenuto; incosciente; privo di sensi; avvelenamento; pericolo di vita; voglio uccidermi; mi vogliono uccidere; pompieri; pompiere; ladri; ladro in casa; brucia la casa; 911; odore di gas; fuga di gas; figlia sparita; figlio sparito; persona scomparsa; rapito; vuole uccidermi
# before: ambulanza; polizia; carabinieri; vigili del fuoco; pronto soccorso; incidente; incendio; 118; 115; 113; fuoco; aiuto; aiutatemi; soccorso; salvatemi; sto morendo; mi uccide; non respira; non riesco a respirare; soffoca; infarto; dolore al petto; ictus; overdose; sangue; emorragia; perde sangue; svenuto; incosciente; privo di sensi; avvelenamento; pericolo di vita; voglio uccidermi; mi vogliono uccidere; pompieri; pompiere; ladri; ladro in casa; brucia; 911; odore di gas; fuga di gas; sparita; sparito; persona scomparsa; rapito; vuole uccidermi
keywords = ambulanza; polizia; carabinieri; vigili del fuoco; pronto soccorso; incidente; incendio; 118; 115; 113; fuoco; aiuto; aiutatemi; soccorso; salvatemi; sto morendo; mi uccide; non respira; non riesco a respirare; soffoca; infarto; dolore al petto; ictus; overdose; sangue; emorragia; perde sangue; svenuto; incosciente; privo di sensi; avvelenamento; pericolo di vita; voglio uccidermi; mi vogliono uccidere; pompieri; pompiere; ladri; ladro in casa; brucia; 911; odore di gas; fuga di gas; mia figlia è sparita; mio figlio è sparito; non trovo mio figlio; persona scomparsa; rapito; vuole uccidermi
# outputs.name
f-4uyfv = l'arrivo di ambulanza, vigili del fuoco o polizia
# phones.label
f-m6hdz = emergenza
# phones.label
f-p9gv6 = cure non urgenti
# phones.note
f-wi3s5 = Solo dove il numero è attivo.
# phones.label
f-ify8u = violenza e stalking
# phones.label
f-hs492 = bambini in pericolo
# phones.label
f-fjxa2 = tratta
# note: $phone = un dato; lo scrive il sito
p-hs5jw = Chiama il { $phone } quando c'è un pericolo grave. Risponde una persona, di giorno e di notte.

## A chi è rivolto

p-t45ew = A tutti. Puoi chiamare anche senza documenti.

## Come fare

# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-cdfbx = Se una persona rischia la vita, chiama subito il { $phone-emergenza }. Non aspettare.
# note: voce 1 di 4
# note: $phone-emergenza = un dato; lo scrive il sito
l-d69jx = Chiama il { $phone-emergenza }. La chiamata è **gratis**.
# note: voce 2 di 4
l-p2ewn = Di' dove sei: il comune, la via, il numero.
# note: voce 3 di 4
l-arpi4 = Di' che cosa succede e quante persone stanno male.
# note: voce 4 di 4
l-c3du5 = Rispondi alle domande. Non chiudere la chiamata per primo.

## Casi particolari

# note: critico: qui uno sbaglio può fare danno
p-3sfr2 = Se non puoi andare al telefono, chiedi a una persona vicina di chiamare per te.

## Altri numeri

t-eaqza = Altri numeri
c-vdfnq = Che cosa succede
c-vgt4u = Numero
c-gd7h6 = Hai bisogno di un medico, ma non è urgente.
c-fx2qw = Una persona ti fa violenza o ti perseguita.
c-a2awk = Un bambino è in pericolo.
c-xf5de = Una persona ti sfrutta o ti tiene con la forza.
# note: [1] = servizi/antiviolenza-1522
p-ffxrh = Il numero per le cure non urgenti funziona solo in alcune zone. Per la violenza leggi anche [la pagina sul numero antiviolenza][1].
