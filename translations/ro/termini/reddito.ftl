### reddito — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: reddito
title = venit
# it: I soldi che guadagni in un anno, prima o dopo le tasse.
summary = Banii pe care îi câștigați într-un an, înainte sau după taxe.
# it: guadagno; stipendio; ISEE; tasse
# term: isee → { -isee } = ISEE
keywords = câștig; salariu; ISEE; taxe; venituri
# it: Gli uffici lo guardano per il permesso, la famiglia e gli aiuti. Le prove sono la [Certificazione Unica][1] e le [buste paga][2].
# note: [1] = termini/certificazione-unica
# note: [2] = termini/busta-paga
# term: certificazione unica → { -certificazione-unica } = certificat unic de venit
# term: buste paga → { -busta-paga } = fluturaș de salariu
p-snfmx = Instituțiile îl verifică pentru permis, familie și ajutoare. Dovezile sunt [certificatul unic de venit (Certificazione Unica)][1] și [fluturașii de salariu (buste paga)][2].
