### codice fiscale — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: codice fiscale
title = ٹیکس کوڈ
# it: Il codice personale che ti chiedono quasi tutti gli uffici.
summary = وہ ذاتی کوڈ جو تقریباً ہر دفتر آپ سے مانگتا ہے۔
# it: codice; tasse
keywords = کوڈ; ٹیکس; نمبر; شناختی نمبر
# it: È un codice di sedici lettere e numeri. Ogni persona ha il suo.
p-nmxes = یہ سولہ حرفوں اور ہندسوں کا کوڈ ہے۔ ہر شخص کا اپنا ہوتا ہے۔
# it: Ti serve per lavorare, per la casa e per il medico. Lo dà l'Agenzia delle Entrate.
p-vbvyk = یہ کام، مکان اور ڈاکٹر کے لیے چاہیے۔ اسے Agenzia delle Entrate (ٹیکس کا دفتر) دیتا ہے۔
