### Agenzia delle Entrate — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Agenzia delle Entrate
title = Agenzia delle Entrate (ਟੈਕਸ ਦਫ਼ਤਰ)
# it: L'ufficio delle tasse. Dà il codice fiscale e registra i contratti di affitto.
# term: codice fiscale → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
summary = ਟੈਕਸ ਦਾ ਦਫ਼ਤਰ। ਇਹ { -codice-fiscale } ਦਿੰਦਾ ਹੈ ਅਤੇ ਕਿਰਾਏ ਦੇ ਕੰਟਰੈਕਟ ਰਜਿਸਟਰ ਕਰਦਾ ਹੈ।
# it: tasse; codice fiscale; 730; affitto; fisco
# term: codice fiscale → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
# term: 730 → { -modello-730 } = 730 ਟੈਕਸ ਫ਼ਾਰਮ
keywords = ਟੈਕਸ; ਟੈਕਸ ਕੋਡ; 730; ਕਿਰਾਇਆ; ਕੋਦੀਚੇ ਫਿਸਕਾਲੇ; ਟੈਕਸ ਦਫ਼ਤਰ

## Che cosa fa

# it: dà il [codice fiscale][1]
# note: voce 1 di 3
# note: [1] = servizi/chiedere-il-codice-fiscale
# term: codice fiscale → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
l-kpvmv = [ਟੈਕਸ ਕੋਡ (codice fiscale)][1] ਦਿੰਦਾ ਹੈ
# it: registra il [contratto di affitto][1]
# note: voce 2 di 3
# note: [1] = servizi/contratto-di-affitto
l-jmfk2 = [ਕਿਰਾਏ ਦਾ ਕੰਟਰੈਕਟ][1] ਰਜਿਸਟਰ ਕਰਦਾ ਹੈ
# it: riceve la [dichiarazione dei redditi][1]
# note: voce 3 di 3
# note: [1] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = 730 ਟੈਕਸ ਫ਼ਾਰਮ
l-xf6ud = [ਟੈਕਸ ਰਿਟਰਨ (dichiarazione dei redditi)][1] ਲੈਂਦਾ ਹੈ
# it: Il sito è { $web }. Lì trovi gli uffici e gli appuntamenti.
# note: $web = un dato; lo scrive il sito
p-88r7b = ਵੈੱਬਸਾਈਟ { $web } ਹੈ। ਉੱਥੇ ਦਫ਼ਤਰ ਅਤੇ ਮੁਲਾਕਾਤ ਦੇ ਸਮੇਂ ਮਿਲਦੇ ਹਨ।
