### fototessera — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: fototessera
title = фото на документи
# it: Una foto piccola del tuo viso, per i documenti.
summary = Маленьке фото вашого обличчя для документів.
# it: foto; documenti; fotografia
keywords = фото; документи; фотографія
# it: Deve essere recente, con il viso ben visibile. Puoi tenere il velo, se si vede tutto il viso.
p-ijiai = Воно має бути недавнє, обличчя добре видно. Можна бути в хустці, якщо видно все обличчя.
