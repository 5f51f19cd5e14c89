### Una mappa delle associazioni — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = O hartă a asociațiilor
# it: Un progetto voleva trovare le associazioni e aiutarle a parlare con gli uffici.
summary = Un proiect voia să găsească asociațiile și să le ajute să vorbească cu instituțiile.
# it: associazioni; mappa; volontariato; stranieri
keywords = asociații; hartă; voluntariat; străini
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = Era o acțiune a proiectului [Terre di Inclusione][1], cu fonduri din perioada 2014-2020.

## Come funziona

# it: Gli enti del progetto dovevano cercare le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = Instituțiile din proiect trebuiau să caute inițiativele asociațiilor de voluntari.
# it: Dovevano sostenerle e farle conoscere.
# note: voce 2 di 4
l-3863h = Trebuiau să le sprijine și să le facă cunoscute.
# it: Dovevano rafforzare le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = Trebuiau să întărească asociațiile cetățenilor străini.
# it: Dovevano aprire contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = Trebuiau să deschidă legături între asociații și instituțiile publice.
