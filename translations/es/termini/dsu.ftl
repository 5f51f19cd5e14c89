### DSU — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DSU
title = formulario para el ISEE
# it: Il modulo con i dati della famiglia. Da qui si calcola l'ISEE.
# term: isee → { -isee } = indicador económico de la familia
summary = El formulario con los datos de la familia. Con él se calcula el { -isee }.
# it: ISEE; dichiarazione; CAF
# term: isee → { -isee } = indicador económico de la familia
# term: caf → { -caf } = oficina de ayuda fiscal
keywords = ISEE; declaración; CAF
# it: DSU vuol dire dichiarazione sostitutiva unica. La compili con il [CAF][1] o sul sito dell'INPS.
# note: [1] = termini/caf
# term: caf → { -caf } = oficina de ayuda fiscal
# term: inps → { -inps } = instituto de seguridad social
p-m46tp = DSU quiere decir dichiarazione sostitutiva unica. Se llena con la [oficina de ayuda fiscal (CAF)][1] o en el sitio del { -inps }.
