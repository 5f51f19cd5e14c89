### Gravidanza e parto — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Gravidanza e parto
title = حمل اور زچگی
# it: Visite, ospedale e diritti di chi aspetta un figlio.
summary = بچے کا انتظار کرنے والوں کے معائنے، ہسپتال اور حقوق۔
# it: incinta; gravidanza; parto; maternità
keywords = حاملہ; حمل; زچگی; ڈلیوری; ماں بننا
# it: Sei incinta? Vai presto dal medico o al [consultorio][1]. Leggi [che cosa ti spetta][2].
# note: [1] = servizi/consultorio
# note: [2] = servizi/gravidanza-e-parto
# term: consultorio → { -consultorio-familiare } = خواتین اور خاندان کی صحت کا مرکز
p-7w8dc = کیا آپ حاملہ ہیں؟ جلد ڈاکٹر کے پاس یا [خواتین اور خاندان کی صحت کے مرکز (consultorio)][1] جائیں۔ پڑھیں [آپ کے کیا حق ہیں][2]۔
