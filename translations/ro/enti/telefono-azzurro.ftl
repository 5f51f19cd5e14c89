### Telefono Azzurro — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Telefono Azzurro
title = Telefono Azzurro (telefonul copilului)
# it: Un'associazione che ascolta bambini e ragazzi.
summary = O asociație care ascultă copii și adolescenți.
# it: telefono azzurro; bambini; ragazzi; ascolto; 19696
keywords = telefonul copilului; telefono azzurro; copii; adolescenți; ascultare; 19696
# it: ascolto per ragazzi
f-m7zj5 = pentru adolescenții care vor să vorbească

## Che cosa fa

# it: Al { $phone } ascolta bambini, ragazzi e adulti preoccupati per loro. La chiamata è gratis.
# note: $phone = un dato; lo scrive il sito
p-ap2ip = La { $phone } ascultă copii, adolescenți și adulți îngrijorați pentru ei. Apelul este gratuit.
# it: Se un bambino è in pericolo, leggi [quale numero chiamare][1].
# note: [1] = servizi/bambini-in-pericolo
p-gttsw = Dacă un copil este în pericol, citiți [la ce număr sunați][1].
