### DID — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DID
title = কাজের জন্য প্রস্তুত থাকার ঘোষণা
# it: La dichiarazione che sei senza lavoro e pronto a lavorare.
summary = আপনার কাজ নেই ও আপনি কাজ করতে প্রস্তুত, এই ঘোষণা।
# it: disoccupato; centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = কর্মসংস্থান কেন্দ্র
keywords = বেকার; কাজের অফিস; জব সেন্টার
# it: DID vuol dire dichiarazione di immediata disponibilità. La fai al [centro per l'impiego][1] o in linea.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = কর্মসংস্থান কেন্দ্র
p-h23id = DID মানে dichiarazione di immediata disponibilità। এটি [কর্মসংস্থান কেন্দ্রে (centro per l'impiego)][1] বা অনলাইনে করতে হয়।
