### Emergenza: chiama il 112 — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenza: chiama il 112
title = Emergjencë: telefononi 112
# it: Un solo numero per ambulanza, vigili del fuoco, polizia e carabinieri.
summary = Një numër i vetëm për ambulancën, zjarrfikësit, policinë dhe karabinierët.
# it: ambulanza; polizia; carabinieri; vigili del fuoco; pronto soccorso; incidente; incendio; 118; 115; 113; fuoco; aiuto; aiutatemi; soccorso; salvatemi; sto morendo; mi uccide; non respira; non riesco a respirare; soffoca; infarto; dolore al petto; ictus; overdose; sangue; emorragia; perde sangue; svenuto; incosciente; privo di sensi; avvelenamento; pericolo di vita; voglio uccidermi; mi vogliono uccidere; pompieri; pompiere; ladri; ladro in casa; brucia; 911; odore di gas; fuga di gas; mia figlia è sparita; mio figlio è sparito; non trovo mio figlio; persona scomparsa; rapito; vuole uccidermi
# term: pronto soccorso → { -pronto-soccorso } = urgjenca
keywords = ambulancë; polici; karabinierë; zjarrfikës; emergjencë; urgjencë; aksident; zjarr; 118; 115; 113; ndihmë; ndihmomë; më ndihmoni; më shpëtoni; SOS; po vdes; do të më vrasë; nuk merr frymë; s’marr dot frymë; po mbytet; infarkt; atak në zemër; dhimbje gjoksi; goditje në tru; hemorragji cerebrale; mbidozë; gjak; gjakderdhje; pa ndjenja; i ka rënë të fikët; helmim; rrezik; vras veten; zjarrfikësit; hajdut; hajdutë; po digjet; 911; erë gazi; rrjedhje gazi; person i zhdukur; rrëmbyer; vajza ime është zhdukur; më ka humbur djali; më humbi vajza; nuk e gjej djalin; nuk e gjej fëmijën; fëmijë i humbur; duan të më vrasin
# it: l'arrivo di ambulanza, vigili del fuoco o polizia
f-4uyfv = ardhja e ambulancës, zjarrfikësve ose policisë
# it: emergenza
f-m6hdz = emergjencë
# it: cure non urgenti
f-p9gv6 = mjekim jo urgjent
# it: Solo dove il numero è attivo.
f-wi3s5 = Vetëm aty ku numri është aktiv.
# it: violenza e stalking
f-ify8u = dhunë dhe përndjekje
# it: bambini in pericolo
f-hs492 = fëmijë në rrezik
# it: tratta
# term: tratta → { -tratta } = trafikim i njerëzve
f-fjxa2 = trafikim
# it: Chiama il { $phone } quando c'è un pericolo grave. Risponde una persona, di giorno e di notte.
# note: $phone = un dato; lo scrive il sito
p-hs5jw = Telefononi { $phone } kur ka rrezik të madh. Përgjigjet një person, ditën dhe natën.

## A chi è rivolto

# it: A tutti. Puoi chiamare anche senza documenti.
p-t45ew = Për të gjithë. Mund të telefononi edhe pa dokumente.

## Come fare

# it: Se una persona rischia la vita, chiama subito il { $phone-emergenza }. Non aspettare.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-cdfbx = Nëse një person rrezikon jetën, telefononi menjëherë { $phone-emergenza }. Mos prisni.
# it: Chiama il { $phone-emergenza }. La chiamata è **gratis**.
# note: voce 1 di 4
# note: $phone-emergenza = un dato; lo scrive il sito
l-d69jx = Telefononi { $phone-emergenza }. Telefonata është **falas**.
# it: Di' dove sei: il comune, la via, il numero.
# note: voce 2 di 4
l-p2ewn = Thoni ku jeni: komunën, rrugën, numrin.
# it: Di' che cosa succede e quante persone stanno male.
# note: voce 3 di 4
l-arpi4 = Thoni çfarë po ndodh dhe sa njerëz nuk janë mirë.
# it: Rispondi alle domande. Non chiudere la chiamata per primo.
# note: voce 4 di 4
l-c3du5 = Përgjigjuni pyetjeve. Mos e mbyllni ju të parët telefonatën.

## Casi particolari

# it: Se non puoi andare al telefono, chiedi a una persona vicina di chiamare per te.
# note: critico: qui uno sbaglio può fare danno
p-3sfr2 = Nëse nuk mund të flisni në telefon, kërkojini një personi afër të telefonojë për ju.

## Altri numeri

# it: Altri numeri
t-eaqza = Numra të tjerë
# it: Che cosa succede
c-vdfnq = Çfarë po ndodh
# it: Numero
c-vgt4u = Numri
# it: Hai bisogno di un medico, ma non è urgente.
c-gd7h6 = Keni nevojë për një mjek, por nuk është urgjente.
# it: Una persona ti fa violenza o ti perseguita.
c-fx2qw = Një person ushtron dhunë ndaj jush ose ju përndjek.
# it: Un bambino è in pericolo.
c-a2awk = Një fëmijë është në rrezik.
# it: Una persona ti sfrutta o ti tiene con la forza.
c-xf5de = Një person ju shfrytëzon ose ju mban me forcë.
# it: Il numero per le cure non urgenti funziona solo in alcune zone. Per la violenza leggi anche [la pagina sul numero antiviolenza][1].
# note: [1] = servizi/antiviolenza-1522
p-ffxrh = Numri për mjekim jo urgjent funksionon vetëm në disa zona. Për dhunën lexoni edhe [faqen për numrin kundër dhunës][1].
