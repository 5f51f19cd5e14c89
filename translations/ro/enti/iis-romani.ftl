### Istituto di Istruzione Superiore "G. Romani", Casalmaggiore — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Istituto di Istruzione Superiore "G. Romani", Casalmaggiore
title = Istituto di Istruzione Superiore „G. Romani”, Casalmaggiore
# it: Una scuola superiore statale di Casalmaggiore.
summary = Un liceu de stat din Casalmaggiore.
# it: scuola superiore; Romani; Casalmaggiore; superiori
keywords = liceu; Romani; Casalmaggiore; școală superioară

## Che cosa fa

# it: È una scuola superiore: ci vai dopo la terza media. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-zc5m5 = Este un liceu (scuola superiore): copiii merg acolo după gimnaziu („terza media”). A fost partener în proiectul [Terre di Inclusione][1].
# it: Per sapere quali corsi ha, chiedi alla segreteria. Per l'iscrizione leggi [come si fa][1].
# note: [1] = servizi/iscrizione-a-scuola
p-4c2uq = Ca să aflați ce cursuri are, întrebați la secretariat. Pentru înscriere citiți [cum se face][1].
