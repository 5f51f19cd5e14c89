### Consorzio sul Serio — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio sul Serio
title = ===
# it: Guida uno dei due gruppi di enti che lavorano con il Comune di Crema.
summary = Crema کی بلدیہ کے ساتھ کام کرنے والے اداروں کے دو گروپوں میں سے ایک کا سربراہ۔
# it: Crema; Serio; consorzio; servizi sociali
keywords = Crema; Serio; ادارے; سوشل سروسز

## Che cosa fa

# it: A Crema due gruppi riuniscono 28 enti. Il Consorzio sul Serio guida uno dei gruppi.
p-877jy = Crema میں 28 ادارے دو گروپوں میں ہیں۔ Consorzio sul Serio ایک گروپ کا سربراہ ہے۔
# it: Gli enti progettano i servizi sociali con il [Comune di Crema][1]. Per chiedere aiuto leggi [gli aiuti a Crema][2].
# note: [1] = enti/comune-di-crema
# note: [2] = servizi/crema-aiuti-sociali
p-bj623 = ادارے [Crema کی بلدیہ (Comune)][1] کے ساتھ سماجی سروسز کی منصوبہ بندی کرتے ہیں۔ مدد مانگنے کے لیے [Crema میں امداد][2] کا صفحہ پڑھیں۔
