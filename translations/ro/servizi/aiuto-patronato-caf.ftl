### Aiuto gratis con le domande: patronato e CAF — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aiuto gratis con le domande: patronato e CAF
# term: patronato → { -patronato } = birou de asistență
# term: caf → { -caf } = CAF
title = Ajutor gratuit cu cererile: patronato și CAF
# it: Uffici che compilano per te le domande a INPS, Questura e altri enti.
# term: inps → { -inps } = INPS
# term: questura → { -questura } = chestură
summary = Birouri care completează pentru dumneavoastră cererile către INPS, chestură (Questura) și alte instituții.
# it: patronato; CAF; compilare; modulo; domanda INPS; aiuto gratis; sindacato; sanatoria; regolarizzazione; regolarizzarsi; mettersi in regola; come avere i documenti
# term: patronato → { -patronato } = birou de asistență
# term: caf → { -caf } = CAF
# term: inps → { -inps } = INPS
# term: sindacato → { -sindacato } = sindicat
keywords = patronato; CAF; completare formular; cerere INPS; ajutor gratuit; acte; sindicat; regularizare; legalizarea șederii; amnistie pentru imigranți; să-mi fac acte
# it: le lettere che hai ricevuto
f-35tt5 = scrisorile pe care le-ați primit
# it: la domanda mandata e la ricevuta
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
f-e3h2k = cererea trimisă și dovada de depunere („ricevuta”)
# it: Se un modulo è difficile, non fare da solo. Ci sono due tipi di ufficio che ti aiutano.
p-s69p4 = Dacă un formular este greu, nu îl completați fără ajutor. Există două feluri de birouri care vă ajută.

## A chi è rivolto

# it: A tutti. Non serve essere iscritti a un sindacato.
# term: sindacato → { -sindacato } = sindicat
p-9u7ze = Tuturor. Nu este nevoie să fiți membru al unui { -sindacato }.
# it: Ufficio
c-u5id7 = Birou
# it: Che cosa fa
c-5rzst = Ce face
# it: [Patronato][1]
# note: [1] = termini/patronato
# term: patronato → { -patronato } = birou de asistență
c-eujee = [Birou de asistență (patronato)][1]
# it: Domande all'INPS e all'INAIL, pensione, disoccupazione, maternità, permesso di soggiorno
# term: inps → { -inps } = INPS
# term: inail → { -inail } = INAIL
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
c-r8emj = Cereri la INPS și la INAIL, pensie, șomaj, maternitate, { -permesso-di-soggiorno }
# it: [CAF][1]
# note: [1] = termini/caf
# term: caf → { -caf } = CAF
c-c4w4p = [CAF][1]
# it: Tasse, 730, ISEE
# term: 730 → { -modello-730 } = formularul 730
# term: isee → { -isee } = ISEE
c-af5cv = Taxe, { -modello-730 }, ISEE
# it: Spesso sono nello stesso palazzo.
p-yi4uy = Adesea sunt în aceeași clădire.

## Come fare

# it: Cerca su internet **patronato** e il nome del comune dove abiti. Oppure chiedi in Comune.
# note: voce 1 di 5
# note: «patronato» resta in italiano, con la traduzione tra parentesi: è la parola da cercare.
# term: patronato → { -patronato } = birou de asistență
l-inygd = Căutați pe internet **patronato** (birou de asistență) și numele localității unde locuiți. Sau întrebați la primărie (Comune).
# it: Telefona prima. Chiedi che documenti servono e se devi pagare.
# note: voce 2 di 5
l-knag2 = Telefonați înainte. Întrebați ce acte trebuie și dacă trebuie să plătiți.
# it: Porta tutte le lettere, anche quelle che non capisci.
# note: voce 3 di 5
l-u58yu = Duceți toate scrisorile, și pe cele pe care nu le înțelegeți.
# it: Leggi la [delega][1] prima di firmare.
# note: voce 4 di 5
# note: [1] = termini/delega
# term: delega → { -delega } = împuternicire
l-wrspn = Citiți [împuternicirea (delega)][1] înainte de a semna.
# it: Chiedi sempre la **ricevuta** della domanda. Conservala.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
l-h5qj5 = Cereți întotdeauna **dovada de depunere** („ricevuta”) a cererii. Păstrați-o.

## Quanto costa

# it: Le domande principali con il patronato sono gratis per legge. Per alcune altre puoi dover pagare poco. L'ISEE al CAF è di solito gratis. Per il 730 spesso paghi.
# term: patronato → { -patronato } = birou de asistență
# term: isee → { -isee } = ISEE
# term: caf → { -caf } = CAF
# term: 730 → { -modello-730 } = formularul 730
p-wtdjy = Principalele cereri depuse la un { -patronato } sunt gratuite prin lege. Pentru unele dintre celelalte poate fi nevoie să plătiți puțin. ISEE la CAF este de obicei gratuit. Pentru { -modello-730 } plătiți adesea.
# it: Chiedi il prezzo prima. Attento a chi chiede soldi per strada o al bar per fare le domande: non è un patronato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = birou de asistență
p-mgnsr = Întrebați prețul înainte. Atenție la cine cere bani pe stradă sau la bar ca să vă facă cererile: acela nu este un { -patronato }.

## Casi particolari

# it: Alcuni patronati hanno operatori che parlano altre lingue. Chiedilo al telefono.
# term: patronati → { -patronato } = birou de asistență
p-c3upk = Unele birouri de asistență (patronato) au angajați care vorbesc alte limbi. Întrebați la telefon.

## Se qualcosa va male

# it: Se qualcosa va male
t-6zuve = Dacă ceva nu merge bine
# it: Non sei contento? Puoi cambiare patronato quando vuoi. Fatti ridare i documenti.
# term: patronato → { -patronato } = birou de asistență
p-xvzcw = Nu sunteți mulțumit? Puteți schimba biroul de asistență (patronato) când vreți. Cereți actele înapoi.
