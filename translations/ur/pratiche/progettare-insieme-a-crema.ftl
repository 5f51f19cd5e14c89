### Progettare insieme i servizi sociali — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progettare insieme i servizi sociali
title = سماجی سروسز کی مل کر منصوبہ بندی
# it: Il Comune non affida e basta: progetta, gestisce e valuta con gli enti.
summary = بلدیہ صرف کام سونپتی نہیں: اداروں کے ساتھ منصوبہ بناتی، چلاتی اور جانچتی ہے۔
# it: coprogettazione; terzo settore; Crema; avviso pubblico
# term: avviso pubblico → { -avviso-pubblico } = درخواستوں کا سرکاری اعلان
keywords = مل کر منصوبہ بندی; غیر سرکاری ادارے; Crema; سرکاری اعلان

## Il problema

# it: Di solito gli enti si fanno concorrenza per avere un servizio. A Crema hanno provato un'altra strada.
p-teme5 = عام طور پر ادارے سروس لینے کے لیے ایک دوسرے سے مقابلہ کرتے ہیں۔ Crema میں دوسرا راستہ آزمایا گیا۔

## Come funziona

# it: Il Comune ha scritto un avviso pubblico **senza gara**. Per Crema era il primo.
# note: voce 1 di 4
# term: avviso pubblico → { -avviso-pubblico } = درخواستوں کا سرکاری اعلان
l-3p5jw = بلدیہ (Comune) نے **ٹینڈر کے بغیر** ایک سرکاری اعلان نکالا۔ Crema میں یہ پہلا تھا۔
# it: 28 enti hanno risposto, in due gruppi.
# note: voce 2 di 4
l-asg6w = 28 اداروں نے دو گروپوں میں جواب دیا۔
# it: I due gruppi hanno formato un'associazione temporanea.
# note: voce 3 di 4
l-cgcut = دونوں گروپوں نے ایک عارضی اتحاد بنایا۔
# it: Comune ed enti progettano, pianificano, gestiscono e valutano insieme.
# note: voce 4 di 4
l-w3zxe = بلدیہ اور ادارے مل کر منصوبہ بناتے، ترتیب دیتے، چلاتے اور جانچتے ہیں۔

## Chi lo organizza

# it: Guidano i due gruppi il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Per copiare l'idea chiedi al [Comune di Crema][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = enti/comune-di-crema
p-339eh = دونوں گروپوں کے سربراہ [Consorzio sul Serio][1] اور [Fondazione Caritas][2] ہیں۔ اس خیال پر عمل کے لیے [Crema کی بلدیہ][3] سے پوچھیں۔
