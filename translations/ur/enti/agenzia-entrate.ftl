### Agenzia delle Entrate — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Agenzia delle Entrate
title = ===
# it: L'ufficio delle tasse. Dà il codice fiscale e registra i contratti di affitto.
# term: codice fiscale → { -codice-fiscale } = ٹیکس کوڈ
summary = ٹیکس کا دفتر۔ ٹیکس کوڈ دیتا ہے اور کرائے کے معاہدے رجسٹر کرتا ہے۔
# it: tasse; codice fiscale; 730; affitto; fisco
# term: codice fiscale → { -codice-fiscale } = ٹیکس کوڈ
# term: 730 → { -modello-730 } = سالانہ ٹیکس کا فارم 730
keywords = ٹیکس; ٹیکس کوڈ; 730; کرایہ; ٹیکس کا دفتر

## Che cosa fa

# it: dà il [codice fiscale][1]
# note: voce 1 di 3
# note: [1] = servizi/chiedere-il-codice-fiscale
# term: codice fiscale → { -codice-fiscale } = ٹیکس کوڈ
l-kpvmv = [ٹیکس کوڈ (codice fiscale)][1] دیتا ہے
# it: registra il [contratto di affitto][1]
# note: voce 2 di 3
# note: [1] = servizi/contratto-di-affitto
l-jmfk2 = [کرائے کا معاہدہ][1] رجسٹر کرتا ہے
# it: riceve la [dichiarazione dei redditi][1]
# note: voce 3 di 3
# note: [1] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = سالانہ ٹیکس کا فارم 730
l-xf6ud = [آمدنی کا گوشوارہ][1] لیتا ہے
# it: Il sito è { $web }. Lì trovi gli uffici e gli appuntamenti.
# note: $web = un dato; lo scrive il sito
p-88r7b = ویب سائٹ { $web } ہے۔ وہاں دفتر اور ملاقات کے وقت ملتے ہیں۔
