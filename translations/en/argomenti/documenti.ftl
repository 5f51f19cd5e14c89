### Documenti — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Documenti
title = Documents
# it: Permesso di soggiorno, codice fiscale e altri documenti.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
# term: codice fiscale → { -codice-fiscale } = tax code
summary = Residence permit, tax code and other documents.
# it: permesso; carta; passaporto; anagrafe; residenza
# term: passaporto → { -passaporto }
# term: anagrafe → { -anagrafe }
# term: residenza → { -residenza }
keywords = permit; card; passport; registry office; residence
# it: Controlla la data di scadenza dei tuoi documenti. Se il permesso sta per scadere, leggi [come si rinnova][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
p-kysee = Check the expiry date of your documents. If your permit is about to expire, read [how to renew it][1].
