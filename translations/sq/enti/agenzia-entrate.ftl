### Agenzia delle Entrate — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Agenzia delle Entrate
title = Agenzia delle Entrate (zyra e taksave)
# it: L'ufficio delle tasse. Dà il codice fiscale e registra i contratti di affitto.
# term: codice fiscale → { -codice-fiscale } = kod fiskal
summary = Zyra e taksave. Jep kodin fiskal dhe regjistron kontratat e qirasë.
# it: tasse; codice fiscale; 730; affitto; fisco
# term: codice fiscale → { -codice-fiscale } = kod fiskal
# term: 730 → { -modello-730 } = deklaratë e të ardhurave
keywords = taksa; kodi fiskal; 730; qira; tatime

## Che cosa fa

# it: dà il [codice fiscale][1]
# note: voce 1 di 3
# note: [1] = servizi/chiedere-il-codice-fiscale
# term: codice fiscale → { -codice-fiscale } = kod fiskal
l-kpvmv = jep [kodin fiskal (codice fiscale)][1]
# it: registra il [contratto di affitto][1]
# note: voce 2 di 3
# note: [1] = servizi/contratto-di-affitto
l-jmfk2 = regjistron [kontratën e qirasë][1]
# it: riceve la [dichiarazione dei redditi][1]
# note: voce 3 di 3
# note: [1] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = deklaratë e të ardhurave
l-xf6ud = merr [deklaratën e të ardhurave (730)][1]
# it: Il sito è { $web }. Lì trovi gli uffici e gli appuntamenti.
# note: $web = un dato; lo scrive il sito
p-88r7b = Faqja e internetit është { $web }. Aty gjeni zyrat dhe takimet.
