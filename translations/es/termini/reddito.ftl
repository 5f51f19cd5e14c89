### reddito — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: reddito
title = ingresos
# it: I soldi che guadagni in un anno, prima o dopo le tasse.
summary = El dinero que gana en un año, antes o después de los impuestos.
# it: guadagno; stipendio; ISEE; tasse
# term: isee → { -isee } = indicador económico de la familia
keywords = ganancia; sueldo; ISEE; impuestos
# it: Gli uffici lo guardano per il permesso, la famiglia e gli aiuti. Le prove sono la [Certificazione Unica][1] e le [buste paga][2].
# note: [1] = termini/certificazione-unica
# note: [2] = termini/busta-paga
# term: certificazione unica → { -certificazione-unica } = certificado anual de ingresos
# term: buste paga → { -busta-paga } = recibo de sueldo
p-snfmx = Las oficinas los miran para el permiso, la familia y las ayudas. Las pruebas son el [certificado anual de ingresos (Certificazione Unica)][1] y los [recibos de sueldo (buste paga)][2].
