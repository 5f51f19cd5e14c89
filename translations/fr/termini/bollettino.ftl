### bollettino postale — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bollettino postale
title = bulletin de versement postal
# it: Il foglio che usi per pagare alla posta.
summary = Le papier que vous utilisez pour payer à la poste.
# it: pagare; posta; tassa
keywords = payer; poste; taxe
# it: Scrivi chi paga, a chi e quanto. Tieni la ricevuta: prova che hai pagato.
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
p-225sf = Écrivez qui paie, à qui et combien. Gardez le reçu : il prouve que vous avez payé.
