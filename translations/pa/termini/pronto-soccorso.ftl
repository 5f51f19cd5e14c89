### pronto soccorso — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pronto soccorso
title = ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ
# it: La parte dell'ospedale per i problemi gravi e improvvisi.
summary = ਹਸਪਤਾਲ ਦਾ ਉਹ ਹਿੱਸਾ ਜੋ ਗੰਭੀਰ ਅਤੇ ਅਚਾਨਕ ਤਕਲੀਫ਼ਾਂ ਲਈ ਹੈ।
# it: ospedale; urgenza; ambulanza
keywords = ਹਸਪਤਾਲ; ਐਮਰਜੈਂਸੀ; ਐਂਬੂਲੈਂਸ
# it: È aperto sempre. Cura tutti, anche senza documenti.
p-i3w33 = ਇਹ ਹਮੇਸ਼ਾ ਖੁੱਲ੍ਹੀ ਹੁੰਦੀ ਹੈ। ਸਾਰਿਆਂ ਦਾ ਇਲਾਜ ਹੁੰਦਾ ਹੈ, ਕਾਗ਼ਜ਼ਾਂ ਤੋਂ ਬਿਨਾਂ ਵੀ।
# it: Leggi [come funziona][1].
# note: [1] = servizi/andare-al-pronto-soccorso
p-qej23 = ਪੜ੍ਹੋ [ਇਹ ਕਿਵੇਂ ਹੁੰਦਾ ਹੈ][1]।
