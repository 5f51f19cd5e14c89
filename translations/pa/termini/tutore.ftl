### tutore — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tutore
title = ਕਾਨੂੰਨੀ ਸਰਪ੍ਰਸਤ
# it: L'adulto che il giudice sceglie per un minorenne solo.
# term: minorenne → { -minore } = ਨਾਬਾਲਗ
summary = ਉਹ ਬਾਲਗ ਜਿਸ ਨੂੰ ਜੱਜ ਇਕੱਲੇ ਨਾਬਾਲਗ ਲਈ ਚੁਣਦਾ ਹੈ।
# it: minore; giudice; responsabile
# term: minore → { -minore } = ਨਾਬਾਲਗ
keywords = ਨਾਬਾਲਗ; ਜੱਜ; ਜ਼ਿੰਮੇਵਾਰ; ਗਾਰਡੀਅਨ
# it: Lo aiuta nelle scelte, firma per lui e ascolta che cosa vuole.
p-jxk35 = ਉਹ ਫ਼ੈਸਲਿਆਂ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ, ਨਾਬਾਲਗ ਲਈ ਦਸਤਖ਼ਤ ਕਰਦਾ ਹੈ ਅਤੇ ਸੁਣਦਾ ਹੈ ਕਿ ਉਹ ਕੀ ਚਾਹੁੰਦਾ ਹੈ।
# it: Leggi la pagina per i [minori soli][1].
# note: [1] = servizi/minore-straniero-solo
# term: minori → { -minore } = ਨਾਬਾਲਗ
p-kw3jj = [ਇਕੱਲੇ ਨਾਬਾਲਗਾਂ][1] ਵਾਲਾ ਪੰਨਾ ਪੜ੍ਹੋ।
