### Telefono Azzurro — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Telefono Azzurro
title = ===
# it: Un'associazione che ascolta bambini e ragazzi.
summary = Una asociación que escucha a niños y adolescentes.
# it: telefono azzurro; bambini; ragazzi; ascolto; 19696
keywords = telefono azzurro; niños; adolescentes; línea de ayuda; 19696
# it: ascolto per ragazzi
f-m7zj5 = línea de escucha para niños y adolescentes

## Che cosa fa

# it: Al { $phone } ascolta bambini, ragazzi e adulti preoccupati per loro. La chiamata è gratis.
# note: $phone = un dato; lo scrive il sito
p-ap2ip = En el { $phone } escucha a niños, adolescentes y adultos preocupados por ellos. La llamada es gratis.
# it: Se un bambino è in pericolo, leggi [quale numero chiamare][1].
# note: [1] = servizi/bambini-in-pericolo
p-gttsw = Si un niño está en peligro, lea [a qué número llamar][1].
