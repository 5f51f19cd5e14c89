### reddito — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: reddito
title = income
# it: I soldi che guadagni in un anno, prima o dopo le tasse.
summary = The money you earn in a year, before or after tax.
# it: guadagno; stipendio; ISEE; tasse
# term: isee → { -isee } = family wealth indicator
keywords = earnings; wages; ISEE; taxes
# it: Gli uffici lo guardano per il permesso, la famiglia e gli aiuti. Le prove sono la [Certificazione Unica][1] e le [buste paga][2].
# note: [1] = termini/certificazione-unica
# note: [2] = termini/busta-paga
# term: certificazione unica → { -certificazione-unica } = yearly income certificate
# term: buste paga → { -busta-paga } = payslip
p-snfmx = Offices look at it for the permit, the family and financial help. The proof is the [yearly income certificate (Certificazione Unica)][1] and the [payslips][2].
