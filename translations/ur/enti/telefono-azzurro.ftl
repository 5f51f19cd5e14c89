### Telefono Azzurro — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Telefono Azzurro
title = ===
# it: Un'associazione che ascolta bambini e ragazzi.
summary = انجمن جو بچوں اور نوعمروں کی بات سنتی ہے۔
# it: telefono azzurro; bambini; ragazzi; ascolto; 19696
keywords = telefono azzurro; بچے; نوجوان; بات سننا; 19696
# it: ascolto per ragazzi
f-m7zj5 = بچوں اور نوعمروں کی بات سننا

## Che cosa fa

# it: Al { $phone } ascolta bambini, ragazzi e adulti preoccupati per loro. La chiamata è gratis.
# note: $phone = un dato; lo scrive il sito
p-ap2ip = { $phone } پر بچوں، نوعمروں اور ان کے لیے فکرمند بڑوں کی بات سنی جاتی ہے۔ کال مفت ہے۔
# it: Se un bambino è in pericolo, leggi [quale numero chiamare][1].
# note: [1] = servizi/bambini-in-pericolo
p-gttsw = اگر کوئی بچہ خطرے میں ہے تو پڑھیں [کس نمبر پر فون کریں][1]۔
