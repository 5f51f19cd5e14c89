### Cerco casa — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cerco casa
title = Busco vivienda
# it: Dall'annuncio alle chiavi, con meno rischi.
summary = Del anuncio a las llaves, con menos riesgos.
# it: affitto; casa; stanza; appartamento; cercare casa
keywords = alquiler; arriendo; casa; cuarto; departamento; buscar casa
# it: Apri un conto: serve per pagare l'affitto.
f-zvsdq = Abra una cuenta: sirve para pagar el alquiler.
# it: Leggi il contratto prima di firmare.
f-t6xmm = Lea el contrato antes de firmar.
# it: Il proprietario comunica che abiti lì.
f-tpkbn = El propietario comunica que usted vive allí.
# it: Cambia la residenza.
# term: residenza → { -residenza } = residencia registrada
f-9uhdv = Cambie la { -residenza }.
# it: Con un ISEE basso paghi meno le bollette.
# term: isee → { -isee } = indicador económico de la familia
# term: bollette → { -bolletta } = factura de luz o gas
f-xr29n = Con un ISEE bajo paga menos por las facturas.
# it: Guarda se puoi chiedere una casa popolare.
# term: casa popolare → { -servizi-abitativi-pubblici } = vivienda pública
f-67irr = Mire si puede pedir una { -servizi-abitativi-pubblici }.
# it: Non pagare mai prima di aver visto la casa. Chiedi sempre un contratto scritto.
# term: visto → { -visto } = visa de entrada
p-svd4w = No pague nunca antes de haber visto la casa. Pida siempre un contrato escrito.
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-f7h29 = **Solo un juez** puede hacerle salir. El propietario no puede cambiar la cerradura ni cortarle la luz y el agua.
# it: Ti scrivono di lasciare la casa? Leggi [che cosa fare][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-z638x = ¿Le escriben que deje la casa? Lea [qué hacer][1].
# it: Se stanotte non sai dove dormire, vai dai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-ib4dg = Si esta noche no sabe dónde dormir, vaya a los [servicios sociales][1].
