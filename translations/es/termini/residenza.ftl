### residenza — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: residenza
title = residencia registrada
# it: Il posto dove vivi di solito, scritto nei registri del Comune.
summary = El lugar donde vive normalmente, escrito en los registros del municipio.
# it: indirizzo; dove abiti; anagrafe
# term: anagrafe → { -anagrafe } = registro de residentes
keywords = dirección; dónde vive; registro; empadronamiento
# it: La residenza serve per la carta d'identità, il medico e molti aiuti.
# term: carta d'identità → { -carta-di-identita } = documento de identidad
p-zy6j5 = La residencia sirve para el { -carta-di-identita }, el médico y muchas ayudas.
# it: Non è il [domicilio][1]. Leggi [come si chiede][2].
# note: [1] = termini/domicilio
# note: [2] = servizi/chiedere-la-residenza
# term: domicilio → { -domicilio } = domicilio
p-urwvk = No es el [domicilio][1]. Lea [cómo se pide][2].
