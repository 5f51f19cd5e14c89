### enti/telefono-azzurro
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Telefono Azzurro
summary = Un'associazione che ascolta bambini e ragazzi.
keywords = telefono azzurro; bambini; ragazzi; ascolto; 19696
# phones.label
f-m7zj5 = ascolto per ragazzi

## Che cosa fa

# note: $phone = un dato; lo scrive il sito
p-ap2ip = Al { $phone } ascolta bambini, ragazzi e adulti preoccupati per loro. La chiamata è gratis.
# note: [1] = servizi/bambini-in-pericolo
p-gttsw = Se un bambino è in pericolo, leggi [quale numero chiamare][1].
