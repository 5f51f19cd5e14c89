### Scuola — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scuola
title = سکول
# it: Nido, scuola dei figli, scuola per adulti, titoli di studio.
# term: nido → { -asilo-nido } = چھوٹے بچوں کی نرسری
summary = چھوٹے بچوں کی نرسری، بچوں کا سکول، بالغوں کا سکول، تعلیمی اسناد۔
# it: scuola; nido; studio; iscrizione; diploma
# term: nido → { -asilo-nido } = چھوٹے بچوں کی نرسری
keywords = سکول; نرسری; پڑھائی; داخلہ; ڈپلومہ; تعلیم
# it: La scuola è un diritto di tutti i bambini, anche senza documenti. Leggi [come si iscrive un figlio][1].
# note: [1] = servizi/iscrizione-a-scuola
p-3c26u = سکول ہر بچے کا حق ہے، دستاویزات نہ ہوں تب بھی۔ پڑھیں [بچے کو سکول میں کیسے داخل کرائیں][1]۔
