### Enti — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Enti
title = ਸੰਸਥਾਵਾਂ
# it: Chi offre i servizi e chi risponde.
summary = ਕੌਣ ਸੇਵਾਵਾਂ ਦਿੰਦਾ ਹੈ ਅਤੇ ਕੌਣ ਜਵਾਬ ਦਿੰਦਾ ਹੈ।
