### pronto soccorso — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pronto soccorso
title = ہسپتال کی ایمرجنسی
# it: La parte dell'ospedale per i problemi gravi e improvvisi.
summary = ہسپتال کا وہ حصہ جو سنگین اور اچانک مسئلوں کے لیے ہے۔
# it: ospedale; urgenza; ambulanza
keywords = ہسپتال; ایمرجنسی; ایمبولینس
# it: È aperto sempre. Cura tutti, anche senza documenti.
p-i3w33 = یہ ہمیشہ کھلی ہے۔ سب کا علاج کرتی ہے، دستاویزات نہ ہوں تب بھی۔
# it: Leggi [come funziona][1].
# note: [1] = servizi/andare-al-pronto-soccorso
p-qej23 = پڑھیں [یہ کیسے ہوتا ہے][1]۔
