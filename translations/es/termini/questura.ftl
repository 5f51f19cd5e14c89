### Questura — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura
title = jefatura de policía
# it: L'ufficio della Polizia di Stato che dà i permessi di soggiorno.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
summary = La oficina de la Policía del Estado que da los permisos de residencia.
# it: polizia; ufficio immigrazione; impronte
# term: impronte → { -impronte-digitali } = huellas digitales
keywords = policía; oficina de inmigración; huellas; extranjería
# it: È un ufficio della Polizia di Stato. C'è una Questura in ogni provincia.
p-rwmrv = Es una oficina de la Policía del Estado. Hay una Questura en cada provincia.
# it: Qui lasci le impronte e ritiri il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: impronte → { -impronte-digitali } = huellas digitales
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
p-m6ehg = Aquí deja las huellas y recoge el [permiso de residencia (permesso di soggiorno)][1].
