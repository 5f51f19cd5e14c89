### Ospitare una persona straniera: la comunicazione — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ospitare una persona straniera: la comunicazione
title = Găzduiți o persoană străină: declarația
# it: Chi ospita una persona di un Paese fuori dall'Unione europea deve dirlo entro 48 ore.
summary = Cine găzduiește o persoană dintr-o țară din afara Uniunii Europene trebuie să anunțe în cel mult 48 de ore.
# it: ospitalità; cessione di fabbricato; ospite; 48 ore; dichiarazione
# term: cessione di fabbricato → { -ospitalita } = declarație de găzduire
keywords = găzduire; declarație de găzduire; cessione di fabbricato; musafir; 48 de ore; luare în spațiu
# it: il documento di chi ospita
f-4hb96 = actul de identitate al celui care găzduiește
# it: il passaporto o il permesso dell'ospite
# term: passaporto → { -passaporto } = pașaport
f-kk82h = { -passaporto(case: "def") } sau permisul persoanei găzduite
# it: il contratto di casa o l'atto di proprietà
f-f33ja = contractul casei sau actul de proprietate
# it: la ricevuta della comunicazione
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
f-8vdf6 = dovada declarației („ricevuta”)
# it: Chi ospita in casa una persona di un Paese fuori dall'Unione europea deve comunicarlo. Vale anche per un parente o un amico.
p-wycqj = Cine găzduiește acasă o persoană dintr-o țară din afara Uniunii Europene trebuie să anunțe acest lucru. Este valabil și pentru o rudă sau un prieten.

## A chi è rivolto

# it: A chi dà alloggio, anche gratis. La comunicazione la fa chi ospita, non l'ospite.
p-g4fu7 = Celor care oferă cazare, chiar și gratuit. Declarația o face cel care găzduiește, nu cel găzduit.

## Come fare

# it: Prendi il modulo di **comunicazione di ospitalità**. Chiedilo in Comune o in Questura.
# note: voce 1 di 5
# note: «comunicazione di ospitalità» è il titolo del modulo: lascialo accanto alla traduzione.
# term: comunicazione di ospitalità → { -ospitalita } = declarație de găzduire
# term: questura → { -questura } = chestură
l-4h4fx = Luați formularul **comunicazione di ospitalità** (declarație de găzduire). Cereți-l la primărie (Comune) sau la { -questura }.
# it: Scrivi i dati tuoi, dell'ospite e della casa. Firma.
# note: voce 2 di 5
l-b24ju = Scrieți datele dumneavoastră, ale persoanei găzduite și ale casei. Semnați.
# it: Consegna il modulo **entro 48 ore** dall'arrivo.
# note: voce 3 di 5
l-bsp4s = Depuneți formularul **în cel mult 48 de ore** de la sosire.
# it: Se nella tua città c'è la [Questura][1], portalo lì. Se no, chiedi in Comune dove portarlo.
# note: voce 4 di 5
# note: [1] = termini/questura
# term: questura → { -questura } = chestură
l-xn7rj = Dacă în orașul dumneavoastră este o [chestură (Questura)][1], duceți formularul acolo. Dacă nu, întrebați la primărie unde să îl duceți.
# it: Tieni la ricevuta. Danne una copia all'ospite.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
l-ciuut = Păstrați dovada („ricevuta”). Dați o copie persoanei găzduite.

## Cosa si ottiene

# it: Una ricevuta. L'ospite può averne bisogno per il permesso o per la residenza.
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
# term: residenza → { -residenza } = rezidență
p-a3swy = O dovadă („ricevuta”). Persoana găzduită poate avea nevoie de ea pentru permis sau pentru { -residenza }.

## Se qualcosa va male

# it: Se qualcosa va male
t-6javu = Dacă ceva nu merge bine
# it: Chi non comunica rischia una multa. Se sono passate le 48 ore, fai comunque la comunicazione.
p-nirw5 = Cine nu anunță riscă o amendă. Dacă au trecut cele 48 de ore, faceți oricum declarația.
# it: Se chi ti ospita non vuole farla, chiedi consiglio a un [patronato][1].
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = birou de asistență
p-djk63 = Dacă cel care vă găzduiește nu vrea să o facă, cereți sfat la un [birou de asistență (patronato)][1].
