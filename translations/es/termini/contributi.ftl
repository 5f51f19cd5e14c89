### contributi — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contributi
title = aportes al seguro social
# it: I soldi che lavoratore e datore versano per pensione, malattia e disoccupazione.
summary = El dinero que el trabajador y el empleador pagan para pensión, enfermedad y desempleo.
# it: pensione; INPS; busta paga
# term: inps → { -inps } = instituto de seguridad social
# term: busta paga → { -busta-paga } = recibo de sueldo
keywords = pensión; INPS; recibo de sueldo; jubilación
# it: Si pagano ogni mese. Nel lavoro domestico ogni tre mesi.
p-j8nq3 = Se pagan cada mes. En el trabajo doméstico, cada tres meses.
# it: Puoi controllare i tuoi sul sito dell'[INPS][1] o con un [patronato][2].
# note: [1] = termini/inps
# note: [2] = termini/patronato
# term: inps → { -inps } = instituto de seguridad social
# term: patronato → { -patronato } = oficina de ayuda
p-ankcy = Puede comprobar los suyos en el sitio del [instituto de seguridad social (INPS)][1] o en una [oficina de ayuda (patronato)][2].
