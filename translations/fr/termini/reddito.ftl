### reddito — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: reddito
title = revenus
# it: I soldi che guadagni in un anno, prima o dopo le tasse.
summary = L’argent que vous gagnez en un an, avant ou après les impôts.
# it: guadagno; stipendio; ISEE; tasse
# term: isee → { -isee } = indicateur des ressources de la famille
keywords = gains; salaire; ISEE; impôts
# it: Gli uffici lo guardano per il permesso, la famiglia e gli aiuti. Le prove sono la [Certificazione Unica][1] e le [buste paga][2].
# note: [1] = termini/certificazione-unica
# note: [2] = termini/busta-paga
# term: certificazione unica → { -certificazione-unica } = attestation annuelle de revenus
# term: buste paga → { -busta-paga } = fiche de paie
p-snfmx = Les bureaux les regardent pour le permis, la famille et les aides. Les preuves sont l’[attestation annuelle de revenus (Certificazione Unica)][1] et les [fiches de paie (buste paga)][2].
