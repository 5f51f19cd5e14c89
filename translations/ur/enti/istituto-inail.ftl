### INAIL — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INAIL
# term: inail → { -inail } = کام کے حادثوں کا بیمہ ادارہ
title = ===
# it: L'ente che aiuta chi si fa male o si ammala per il lavoro.
summary = وہ ادارہ جو کام کی وجہ سے چوٹ یا بیماری میں مدد کرتا ہے۔
# it: INAIL; infortunio; malattia professionale
# term: inail → { -inail } = کام کے حادثوں کا بیمہ ادارہ
keywords = INAIL; کام پر چوٹ; کام کی بیماری

## Che cosa fa

# it: L'[INAIL][1] è l'assicurazione pubblica per gli [infortuni sul lavoro][2]. Paga i giorni persi e le cure.
# note: [1] = termini/inail
# note: [2] = servizi/infortunio-sul-lavoro
# term: inail → { -inail } = کام کے حادثوں کا بیمہ ادارہ
p-8ixxr = [INAIL][1] [کام کے حادثوں][2] کا سرکاری بیمہ ہے۔ یہ ضائع دنوں اور علاج کے پیسے دیتا ہے۔
# it: Il sito è { $web }. Un [patronato][1] ti aiuta gratis con la domanda.
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-rdz4c = ویب سائٹ { $web } ہے۔ [مفت مدد کا دفتر (patronato)][1] درخواست میں مفت مدد کرتا ہے۔
