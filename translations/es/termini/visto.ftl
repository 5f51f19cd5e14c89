### visto d'ingresso — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: visto d'ingresso
title = visa de entrada
# it: Il permesso di entrare in Italia. È nel passaporto.
# term: passaporto → { -passaporto } = pasaporte
summary = El permiso de entrar en Italia. Está en el pasaporte.
# it: consolato; ambasciata; entrare
# term: ambasciata → { -consolato } = consulado y embajada
keywords = consulado; embajada; entrar; visado
# it: Lo dà il consolato italiano nel tuo Paese, prima del viaggio.
# term: consolato → { -consolato } = consulado y embajada
p-u329e = La da el consulado italiano en su país, antes del viaje.
# it: Il visto serve per **entrare**. Per restare serve il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
p-yzggk = La visa sirve para **entrar**. Para quedarse se necesita el [permiso de residencia (permesso di soggiorno)][1].
