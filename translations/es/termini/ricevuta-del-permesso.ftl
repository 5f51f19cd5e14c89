### ricevuta del permesso — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = recibo del permiso
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = La hoja que prueba que usted pidió o renovó el permiso.
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = recibo de sueldo
keywords = cedolino; recibo postal; comprobante
# it: Te la dà la posta quando consegni la busta.
p-j58hc = Se lo da el correo cuando entrega el sobre.
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = pasaporte
p-w9vh2 = Llévelo **siempre** consigo, con el pasaporte. Con el recibo de la renovación puede quedarse y trabajar.
# it: Che cosa fare dopo:
p-x7dq7 = Qué hacer después:
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = jefatura de policía
l-gmrha = Vaya a la [jefatura de policía (Questura)][1] el día de la cita.
# it: Segui la domanda sul sito della Polizia di Stato, con il numero che c'è sulla ricevuta.
# note: voce 2 di 4
l-5sm3f = Siga la solicitud en el sitio de la Polizia di Stato (policía del Estado), con el número que está en el recibo.
# it: Porta la ricevuta all'[ASST][1] e chiedi di allungare la [tessera sanitaria][2].
# note: voce 3 di 4
# note: [1] = termini/asst
# note: [2] = termini/tessera-sanitaria
# term: asst → { -asst } = entidad pública de salud
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
l-nz4iw = Lleve el recibo a la [entidad pública de salud (ASST)][1] y pida prolongar la [tarjeta sanitaria (tessera sanitaria)][2].
# it: Vuoi viaggiare? Chiedi prima in Questura o a un [patronato][1].
# note: voce 4 di 4
# note: [1] = servizi/aiuto-patronato-caf
# term: questura → { -questura } = jefatura de policía
# term: patronato → { -patronato } = oficina de ayuda
l-3cb9s = ¿Quiere viajar? Pregunte antes en la Questura o en una [oficina de ayuda (patronato)][1].
