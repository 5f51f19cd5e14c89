### fototessera — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: fototessera
title = passport-size photo
# it: Una foto piccola del tuo viso, per i documenti.
summary = A small photo of your face, for documents.
# it: foto; documenti; fotografia
keywords = photo; documents; photograph
# it: Deve essere recente, con il viso ben visibile. Puoi tenere il velo, se si vede tutto il viso.
p-ijiai = It must be recent, with the face clearly visible. You can keep your veil on, if the whole face can be seen.
