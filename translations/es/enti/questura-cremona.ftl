### Questura di Cremona — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura di Cremona
# term: questura → { -questura } = jefatura de policía
title = Questura de Cremona
# it: L'ufficio della Polizia di Stato per permessi di soggiorno e denunce.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
# term: denunce → { -denuncia } = denuncia
summary = La oficina de la Policía del Estado para permisos de residencia y denuncias.
# it: questura; ufficio immigrazione; polizia; permesso; ufficio stranieri; ufficio permessi; sportello immigrazione; appuntamento in questura
# term: questura → { -questura } = jefatura de policía
keywords = questura; oficina de inmigración; policía; permiso; extranjería; oficina de extranjeros; oficina de extranjería; inmigración; migraciones; cita en la questura

## Che cosa fa

# it: In ogni provincia c'è una [Questura][1]. L'**ufficio immigrazione** segue i permessi di soggiorno.
# note: [1] = termini/questura
# term: questura → { -questura } = jefatura de policía
# term: permessi di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
p-7g4a9 = En cada provincia hay una [jefatura de policía (Questura)][1]. La **oficina de inmigración** (ufficio immigrazione) se ocupa de los permisos de residencia.
# it: Qui puoi:
p-huf42 = Aquí puede:
# it: lasciare le impronte e ritirare il [permesso][1]
# note: voce 1 di 3
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: impronte → { -impronte-digitali } = huellas digitales
l-uncuj = dejar las huellas y recoger el [permiso][1]
# it: chiedere [asilo][1]
# note: voce 2 di 3
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = protección internacional
l-ehwh8 = pedir [asilo][1]
# it: fare una [denuncia][1]
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = denuncia
l-t7v6m = hacer una [denuncia][1]
# it: Per orari e appuntamenti guarda il sito { $web }. Porta sempre il passaporto e la ricevuta.
# note: $web = un dato; lo scrive il sito
# term: passaporto → { -passaporto } = pasaporte
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
p-9dtxy = Para horarios y citas mire el sitio { $web }. Lleve siempre el pasaporte y el recibo (ricevuta).
