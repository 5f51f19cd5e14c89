### Telefono Azzurro — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Telefono Azzurro
title = ===
# it: Un'associazione che ascolta bambini e ragazzi.
summary = যে সমিতি শিশু ও কিশোর-কিশোরীদের কথা শোনে।
# it: telefono azzurro; bambini; ragazzi; ascolto; 19696
keywords = শিশু; কিশোর; কথা বলা; 19696; তেলেফোনো আজ্জুর্রো
# it: ascolto per ragazzi
f-m7zj5 = শিশু ও কিশোর-কিশোরীদের কথা বলার নম্বর

## Che cosa fa

# it: Al { $phone } ascolta bambini, ragazzi e adulti preoccupati per loro. La chiamata è gratis.
# note: $phone = un dato; lo scrive il sito
p-ap2ip = { $phone } নম্বরে শিশু, কিশোর-কিশোরী ও তাদের নিয়ে চিন্তিত বড়দের কথা শোনা হয়। ফোন করা বিনামূল্যে।
# it: Se un bambino è in pericolo, leggi [quale numero chiamare][1].
# note: [1] = servizi/bambini-in-pericolo
p-gttsw = কোনো শিশু বিপদে থাকলে পড়ুন [কোন নম্বরে ফোন করবেন][1]।
