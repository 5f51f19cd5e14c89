### Telefono Azzurro — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Telefono Azzurro
title = Telefono Azzurro (helpline for children)
# it: Un'associazione che ascolta bambini e ragazzi.
summary = An association that listens to children and teenagers.
# it: telefono azzurro; bambini; ragazzi; ascolto; 19696
keywords = Telefono Azzurro; children; teenagers; someone to talk to; 19696
# it: ascolto per ragazzi
f-m7zj5 = someone to talk to, for children and teenagers

## Che cosa fa

# it: Al { $phone } ascolta bambini, ragazzi e adulti preoccupati per loro. La chiamata è gratis.
# note: $phone = un dato; lo scrive il sito
p-ap2ip = If you call { $phone }, someone listens to you: children, teenagers and adults who are worried about them can call. The call is free.
# it: Se un bambino è in pericolo, leggi [quale numero chiamare][1].
# note: [1] = servizi/bambini-in-pericolo
p-gttsw = If a child is in danger, read [which number to call][1].
