### Telefono Azzurro — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Telefono Azzurro
title = ===
# it: Un'associazione che ascolta bambini e ragazzi.
summary = एक संगठन जो बच्चों और किशोरों की बात सुनता है।
# it: telefono azzurro; bambini; ragazzi; ascolto; 19696
keywords = बच्चे; किशोर; बात सुनना; 19696
# it: ascolto per ragazzi
f-m7zj5 = बच्चों और किशोरों के लिए बात करने का नंबर

## Che cosa fa

# it: Al { $phone } ascolta bambini, ragazzi e adulti preoccupati per loro. La chiamata è gratis.
# note: $phone = un dato; lo scrive il sito
p-ap2ip = { $phone } पर बच्चों, किशोरों और उनकी चिंता करने वाले बड़ों की बात सुनी जाती है। कॉल मुफ़्त है।
# it: Se un bambino è in pericolo, leggi [quale numero chiamare][1].
# note: [1] = servizi/bambini-in-pericolo
p-gttsw = अगर कोई बच्चा ख़तरे में है, तो पढ़ें [किस नंबर पर फ़ोन करें][1]।
