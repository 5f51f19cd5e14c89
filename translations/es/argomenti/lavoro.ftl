### Lavoro — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro
title = Trabajo
# it: Cercare lavoro, contratto, diritti, disoccupazione.
summary = Buscar trabajo, contrato, derechos, desempleo.
# it: lavoro; contratto; stipendio; disoccupato; INPS
# term: inps → { -inps } = instituto de seguridad social
keywords = trabajo; empleo; contrato; sueldo; desempleado; INPS
# it: Cerchi lavoro? Vai al [centro per l'impiego][1]. Lavori già? Leggi [i tuoi diritti][2].
# note: [1] = servizi/cercare-lavoro
# note: [2] = servizi/diritti-al-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = oficina de empleo
p-cscmx = ¿Busca trabajo? Vaya a la [oficina de empleo (centro per l'impiego)][1]. ¿Ya trabaja? Lea [sus derechos][2].
# it: Hai perso il lavoro? Leggi [che cosa fare][1]. Il datore di lavoro ti manda via? Leggi del [licenziamento][2].
# note: [1] = guide/ho-perso-il-lavoro
# note: [2] = termini/licenziamento
# term: datore di lavoro → { -datore-di-lavoro } = empleador
# term: licenziamento → { -licenziamento } = despido
p-a7437 = ¿Perdió el trabajo? Lea [qué hacer][1]. ¿Su { -datore-di-lavoro } le echa del trabajo? Lea sobre el [despido (licenziamento)][2].
