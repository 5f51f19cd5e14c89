### Istituto di Istruzione Superiore "G. Romani", Casalmaggiore — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Istituto di Istruzione Superiore "G. Romani", Casalmaggiore
title = Istituto di Istruzione Superiore "G. Romani", Casalmaggiore (shkollë e mesme e lartë)
# it: Una scuola superiore statale di Casalmaggiore.
summary = Një shkollë e mesme e lartë shtetërore e Casalmaggiores.
# it: scuola superiore; Romani; Casalmaggiore; superiori
keywords = shkollë e mesme; Romani; Casalmaggiore; gjimnaz

## Che cosa fa

# it: È una scuola superiore: ci vai dopo la terza media. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-zc5m5 = Është një shkollë e mesme e lartë: shkoni aty pas vitit të tretë të shkollës së mesme të ulët (terza media). Ka qenë partnere e projektit [Terre di Inclusione][1].
# it: Per sapere quali corsi ha, chiedi alla segreteria. Per l'iscrizione leggi [come si fa][1].
# note: [1] = servizi/iscrizione-a-scuola
p-4c2uq = Për të ditur cilat kurse ka, pyesni sekretarinë. Për regjistrimin lexoni [si bëhet][1].
