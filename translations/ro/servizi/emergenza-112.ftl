### Emergenza: chiama il 112 — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenza: chiama il 112
title = Urgență: sunați la 112
# it: Un solo numero per ambulanza, vigili del fuoco, polizia e carabinieri.
summary = Un singur număr pentru ambulanță, pompieri, poliție și carabinieri.
# it: ambulanza; polizia; carabinieri; vigili del fuoco; pronto soccorso; incidente; incendio; 118; 115; 113; fuoco; aiuto; aiutatemi; soccorso; salvatemi; sto morendo; mi uccide; non respira; non riesco a respirare; soffoca; infarto; dolore al petto; ictus; overdose; sangue; emorragia; perde sangue; svenuto; incosciente; privo di sensi; avvelenamento; pericolo di vita; voglio uccidermi; mi vogliono uccidere; pompieri; pompiere; ladri; ladro in casa; brucia; 911; odore di gas; fuga di gas; mia figlia è sparita; mio figlio è sparito; non trovo mio figlio; persona scomparsa; rapito; vuole uccidermi
# term: pronto soccorso → { -pronto-soccorso } = urgențe
keywords = ambulanță; salvare; poliție; carabinieri; pompieri; urgență; accident; incendiu; 118; 115; 113; foc; ajutor; ajutați-mă; salvați-mă; SOS; sunt pe moarte; mă omoară; nu respiră; nu pot respira; se sufocă; infarct; durere în piept; accident vascular; AVC; supradoză; sânge; sângerare; hemoragie; inconștient; leșinat; otrăvire; pericol; mă omor; pompier; hoț; hoți; arde; 911; miros de gaz; scurgere de gaz; persoană dispărută; răpit; vrea să mă omoare; fiica mea a dispărut; mi-a dispărut fata; mi-a dispărut copilul; nu-mi găsesc fiul; nu îmi găsesc copilul; copil dispărut; s-a pierdut copilul; vor să mă omoare
# it: l'arrivo di ambulanza, vigili del fuoco o polizia
f-4uyfv = sosirea ambulanței, a pompierilor sau a poliției
# it: emergenza
f-m6hdz = urgență
# it: cure non urgenti
f-p9gv6 = îngrijiri care nu sunt urgente
# it: Solo dove il numero è attivo.
f-wi3s5 = Numai acolo unde numărul este activ.
# it: violenza e stalking
f-ify8u = violență și hărțuire (stalking)
# it: bambini in pericolo
f-hs492 = copii în pericol
# it: tratta
# term: tratta → { -tratta } = trafic de persoane
f-fjxa2 = trafic de persoane
# it: Chiama il { $phone } quando c'è un pericolo grave. Risponde una persona, di giorno e di notte.
# note: $phone = un dato; lo scrive il sito
p-hs5jw = Sunați la { $phone } când este un pericol grav. Răspunde o persoană, zi și noapte.

## A chi è rivolto

# it: A tutti. Puoi chiamare anche senza documenti.
p-t45ew = Tuturor. Puteți suna și fără acte.

## Come fare

# it: Se una persona rischia la vita, chiama subito il { $phone-emergenza }. Non aspettare.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-cdfbx = Dacă o persoană este în pericol de moarte, sunați imediat la { $phone-emergenza }. Nu așteptați.
# it: Chiama il { $phone-emergenza }. La chiamata è **gratis**.
# note: voce 1 di 4
# note: $phone-emergenza = un dato; lo scrive il sito
l-d69jx = Sunați la { $phone-emergenza }. Apelul este **gratuit**.
# it: Di' dove sei: il comune, la via, il numero.
# note: voce 2 di 4
l-p2ewn = Spuneți unde sunteți: localitatea, strada, numărul.
# it: Di' che cosa succede e quante persone stanno male.
# note: voce 3 di 4
l-arpi4 = Spuneți ce se întâmplă și câte persoane se simt rău.
# it: Rispondi alle domande. Non chiudere la chiamata per primo.
# note: voce 4 di 4
l-c3du5 = Răspundeți la întrebări. Nu închideți telefonul înaintea persoanei care vă răspunde.

## Casi particolari

# it: Se non puoi andare al telefono, chiedi a una persona vicina di chiamare per te.
# note: critico: qui uno sbaglio può fare danno
p-3sfr2 = Dacă nu puteți ajunge la telefon, cereți unei persoane din apropiere să sune pentru dumneavoastră.

## Altri numeri

# it: Altri numeri
t-eaqza = Alte numere
# it: Che cosa succede
c-vdfnq = Ce se întâmplă
# it: Numero
c-vgt4u = Număr
# it: Hai bisogno di un medico, ma non è urgente.
c-gd7h6 = Aveți nevoie de un medic, dar nu este urgent.
# it: Una persona ti fa violenza o ti perseguita.
c-fx2qw = O persoană este violentă cu dumneavoastră sau vă hărțuiește.
# it: Un bambino è in pericolo.
c-a2awk = Un copil este în pericol.
# it: Una persona ti sfrutta o ti tiene con la forza.
c-xf5de = O persoană vă exploatează sau vă ține cu forța.
# it: Il numero per le cure non urgenti funziona solo in alcune zone. Per la violenza leggi anche [la pagina sul numero antiviolenza][1].
# note: [1] = servizi/antiviolenza-1522
p-ffxrh = Numărul pentru îngrijiri care nu sunt urgente funcționează numai în unele zone. Pentru violență citiți și [pagina despre numărul împotriva violenței][1].
