### ANCI — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ANCI
title = ===
# it: L'associazione nazionale dei Comuni italiani.
summary = اطالوی بلدیات کی قومی انجمن۔
# it: ANCI; comuni italiani
keywords = ANCI; اطالوی بلدیات

## Che cosa fa

# it: Riunisce i Comuni italiani. Con la [Fondazione Cittalia][1] ha preparato [CO-AliZIONE][2], un percorso di formazione per i Comuni.
# note: [1] = enti/fondazione-cittalia
# note: [2] = progetti/co-alizione
p-r2kut = یہ اطالوی بلدیات (Comuni) کو ملاتی ہے۔ اس نے [Fondazione Cittalia][1] کے ساتھ [CO-AliZIONE][2] تیار کیا، جو بلدیات کے لیے تربیت تھی۔
# it: Non dà servizi ai cittadini.
p-xsbkj = یہ شہریوں کو سروسز نہیں دیتی۔
