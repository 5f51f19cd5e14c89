### pronto soccorso — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pronto soccorso
title = قسم الطوارئ
# it: La parte dell'ospedale per i problemi gravi e improvvisi.
summary = قسم المستشفى للمشاكل الشديدة والمفاجئة.
# it: ospedale; urgenza; ambulanza
keywords = مستشفى; مستعجلات; طوارئ; إسعاف
# it: È aperto sempre. Cura tutti, anche senza documenti.
p-i3w33 = مفتوح دائمًا. يعالج الجميع، حتى بدون وثائق.
# it: Leggi [come funziona][1].
# note: [1] = servizi/andare-al-pronto-soccorso
p-qej23 = اقرأ [كيف يعمل][1].
