### Fondazione Caritas — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Caritas
title = ===
# it: Guida uno dei due gruppi di enti che lavorano con il Comune di Crema.
summary = Crema کی بلدیہ کے ساتھ کام کرنے والے اداروں کے دو گروپوں میں سے ایک کا سربراہ۔
# it: Caritas; Crema; povertà
keywords = Caritas; Crema; غریبی

## Che cosa fa

# it: A Crema due gruppi riuniscono 28 enti. La Fondazione Caritas guida uno dei gruppi.
p-kj6rf = Crema میں 28 ادارے دو گروپوں میں ہیں۔ Fondazione Caritas ایک گروپ کی سربراہ ہے۔
# it: Gli enti progettano i servizi sociali con il [Comune di Crema][1]. Per chiedere aiuto leggi [gli aiuti a Crema][2].
# note: [1] = enti/comune-di-crema
# note: [2] = servizi/crema-aiuti-sociali
p-e6sx4 = ادارے [Crema کی بلدیہ (Comune)][1] کے ساتھ سماجی سروسز کی منصوبہ بندی کرتے ہیں۔ مدد مانگنے کے لیے [Crema میں امداد][2] کا صفحہ پڑھیں۔
