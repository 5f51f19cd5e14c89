### Telefono Azzurro — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Telefono Azzurro
title = Telefono Azzurro (linjë ndihme për fëmijët)
# it: Un'associazione che ascolta bambini e ragazzi.
summary = Një shoqatë që dëgjon fëmijët dhe adoleshentët.
# it: telefono azzurro; bambini; ragazzi; ascolto; 19696
keywords = telefono azzurro; fëmijë; adoleshentë; dëgjim; bisedë; 19696
# it: ascolto per ragazzi
f-m7zj5 = dikush që dëgjon fëmijët dhe adoleshentët

## Che cosa fa

# it: Al { $phone } ascolta bambini, ragazzi e adulti preoccupati per loro. La chiamata è gratis.
# note: $phone = un dato; lo scrive il sito
p-ap2ip = Në numrin { $phone } dëgjon fëmijë, adoleshentë dhe të rritur që shqetësohen për ta. Telefonata është falas.
# it: Se un bambino è in pericolo, leggi [quale numero chiamare][1].
# note: [1] = servizi/bambini-in-pericolo
p-gttsw = Nëse një fëmijë është në rrezik, lexoni [cilit numër t’i telefononi][1].
