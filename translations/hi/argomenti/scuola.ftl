### Scuola — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scuola
title = स्कूल
# it: Nido, scuola dei figli, scuola per adulti, titoli di studio.
# term: nido → { -asilo-nido } = छोटे बच्चों की नर्सरी
summary = नर्सरी, बच्चों का स्कूल, बड़ों का स्कूल, विदेशी डिग्रियाँ।
# it: scuola; nido; studio; iscrizione; diploma
# term: nido → { -asilo-nido } = छोटे बच्चों की नर्सरी
keywords = स्कूल; नर्सरी; पढ़ाई; दाख़िला; डिप्लोमा
# it: La scuola è un diritto di tutti i bambini, anche senza documenti. Leggi [come si iscrive un figlio][1].
# note: [1] = servizi/iscrizione-a-scuola
p-3c26u = स्कूल सब बच्चों का अधिकार है, दस्तावेज़ न हों तब भी। पढ़ें: [बच्चे का दाख़िला कैसे करवाएँ][1]।
