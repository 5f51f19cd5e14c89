### Provincia di Cremona — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Provincia di Cremona
title = صوبہ کریمونا
# it: L'ente di tutto il territorio. In Lombardia le Province gestiscono i centri per l'impiego.
# term: centri per l'impiego → { -centro-per-l-impiego } = روزگار کا دفتر
summary = پورے صوبے کا سرکاری ادارہ۔ لومباردیا میں روزگار کے دفتر صوبے چلاتے ہیں۔
# it: provincia; centro per l'impiego; lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = روزگار کا دفتر
keywords = صوبہ; روزگار کا دفتر; کام; نوکری

## Che cosa fa

# it: La Provincia di Cremona ha fatto parte della [rete di Mondinsieme][1]. L'accordo della rete è finito nel 2014.
# note: [1] = enti/rete-mondinsieme
p-7u7pg = صوبہ کریمونا [Mondinsieme کے نیٹ ورک][1] کا حصہ تھا۔ نیٹ ورک کا معاہدہ 2014 میں ختم ہو گیا۔
# it: In Lombardia le Province gestiscono i [centri per l'impiego][1]. Se cerchi lavoro, leggi [come si fa][2].
# note: [1] = termini/centro-per-l-impiego
# note: [2] = servizi/cercare-lavoro
# term: centri per l'impiego → { -centro-per-l-impiego } = روزگار کا دفتر
p-fi2dd = لومباردیا میں [روزگار کے دفتر (centri per l'impiego)][1] صوبے چلاتے ہیں۔ اگر آپ کام ڈھونڈ رہے ہیں تو پڑھیں [کیسے کرتے ہیں][2]۔
# it: Qui mancano indirizzo e telefono. Chiedili al tuo Comune.
p-qxhkz = یہاں پتہ اور فون نہیں ہیں۔ اپنی بلدیہ (Comune) سے پوچھیں۔
