### vaccino — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: vaccino
title = ਟੀਕਾ
# it: Un'iniezione che ti protegge da una malattia.
summary = ਟੀਕਾ ਜੋ ਤੁਹਾਨੂੰ ਬਿਮਾਰੀ ਤੋਂ ਬਚਾਉਂਦਾ ਹੈ।
# it: vaccinazione; iniezione; libretto
keywords = ਟੀਕਾਕਰਨ; ਵੈਕਸੀਨ; ਟੀਕਿਆਂ ਦੀ ਕਾਪੀ
# it: Per i minori alcuni vaccini sono obbligatori e gratis.
# term: minori → { -minore } = ਨਾਬਾਲਗ
p-nicgv = ਨਾਬਾਲਗਾਂ ਲਈ ਕੁਝ ਟੀਕੇ ਲਾਜ਼ਮੀ ਅਤੇ ਮੁਫ਼ਤ ਹਨ।
# it: Il **libretto vaccinale** è il foglio con i vaccini fatti. Conservalo.
p-hdsua = **Libretto vaccinale** ਲੱਗੇ ਟੀਕਿਆਂ ਵਾਲੀ ਕਾਪੀ ਹੈ। ਇਸ ਨੂੰ ਸਾਂਭ ਕੇ ਰੱਖੋ।
