### reddito — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: reddito
title = të ardhura
# it: I soldi che guadagni in un anno, prima o dopo le tasse.
summary = Paratë që fitoni në një vit, para ose pas taksave.
# it: guadagno; stipendio; ISEE; tasse
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
keywords = fitim; rrogë; ISEE; taksa
# it: Gli uffici lo guardano per il permesso, la famiglia e gli aiuti. Le prove sono la [Certificazione Unica][1] e le [buste paga][2].
# note: [1] = termini/certificazione-unica
# note: [2] = termini/busta-paga
# term: certificazione unica → { -certificazione-unica } = vërtetim vjetor i të ardhurave
# term: buste paga → { -busta-paga } = fletë page
p-snfmx = Zyrat i shohin për lejen, familjen dhe ndihmat. Provat janë [vërtetimi vjetor i të ardhurave (Certificazione Unica)][1] dhe [fletët e pagës (buste paga)][2].
