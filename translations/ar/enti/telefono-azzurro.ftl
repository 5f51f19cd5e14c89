### Telefono Azzurro — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Telefono Azzurro
title = الهاتف الأزرق (Telefono Azzurro)
# it: Un'associazione che ascolta bambini e ragazzi.
summary = جمعية تستمع إلى الأطفال والمراهقين.
# it: telefono azzurro; bambini; ragazzi; ascolto; 19696
keywords = تيليفونو أزورو; أطفال; شباب; استماع; 19696
# it: ascolto per ragazzi
f-m7zj5 = استماع للأطفال والمراهقين

## Che cosa fa

# it: Al { $phone } ascolta bambini, ragazzi e adulti preoccupati per loro. La chiamata è gratis.
# note: $phone = un dato; lo scrive il sito
p-ap2ip = على الرقم { $phone } تستمع إلى الأطفال والمراهقين وإلى الكبار القلقين عليهم. المكالمة مجانية.
# it: Se un bambino è in pericolo, leggi [quale numero chiamare][1].
# note: [1] = servizi/bambini-in-pericolo
p-gttsw = إذا كان طفل في خطر، فاقرأ [بأي رقم تتصل][1].
