### reddito — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: reddito
title = ਆਮਦਨ
# it: I soldi che guadagni in un anno, prima o dopo le tasse.
summary = ਉਹ ਪੈਸੇ ਜੋ ਤੁਸੀਂ ਸਾਲ ਵਿੱਚ ਕਮਾਉਂਦੇ ਹੋ, ਟੈਕਸ ਤੋਂ ਪਹਿਲਾਂ ਜਾਂ ਬਾਅਦ।
# it: guadagno; stipendio; ISEE; tasse
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
keywords = ਕਮਾਈ; ਤਨਖ਼ਾਹ; ISEE; ਟੈਕਸ
# it: Gli uffici lo guardano per il permesso, la famiglia e gli aiuti. Le prove sono la [Certificazione Unica][1] e le [buste paga][2].
# note: [1] = termini/certificazione-unica
# note: [2] = termini/busta-paga
# term: certificazione unica → { -certificazione-unica } = ਸਾਲ ਦੀ ਕਮਾਈ ਅਤੇ ਟੈਕਸ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
# term: buste paga → { -busta-paga } = ਤਨਖ਼ਾਹ ਦੀ ਪਰਚੀ
p-snfmx = ਦਫ਼ਤਰ ਪਰਮਿਟ, ਪਰਿਵਾਰ ਅਤੇ ਮਦਦ ਲਈ ਇਸ ਨੂੰ ਦੇਖਦੇ ਹਨ। ਸਬੂਤ ਹਨ [ਸਾਲ ਦੀ ਕਮਾਈ ਅਤੇ ਟੈਕਸ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ (Certificazione Unica)][1] ਅਤੇ [ਤਨਖ਼ਾਹ ਦੀਆਂ ਪਰਚੀਆਂ][2]।
