### Il mio permesso sta per scadere — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il mio permesso sta per scadere
title = Mi permiso está por vencer
# it: Che cosa fare nei mesi prima della scadenza.
summary = Qué hacer en los meses antes del vencimiento.
# it: scadenza; rinnovo; permesso scaduto
keywords = vencimiento; renovación; permiso vencido; renovar
# it: Porta il permesso al patronato.
# term: patronato → { -patronato } = oficina de ayuda
f-yrapq = Lleve el permiso a la { -patronato }.
# it: Sei qui da 5 anni? Guarda se puoi averlo.
f-7vdk6 = ¿Lleva aquí 5 años? Mire si puede tenerlo.
# it: Fai la domanda alla posta.
f-nnmkj = Haga la solicitud en el correo.
# it: Porta la ricevuta e allunga la tessera sanitaria.
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
f-er6fi = Lleve el recibo y prolongue la { -tessera-sanitaria }.
# it: Porta in anagrafe il permesso nuovo.
# term: anagrafe → { -anagrafe } = registro de residentes
f-rzunc = Lleve el permiso nuevo al { -anagrafe }.
# it: Comincia almeno due mesi prima. È già scaduto? Vai subito da un patronato o da un avvocato.
# term: patronato → { -patronato } = oficina de ayuda
p-vvev9 = Empiece al menos dos meses antes. ¿Ya venció? Vaya enseguida a una { -patronato } o a un abogado.
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = orden de expulsión
p-3gy8c = ¿Ya venció? Todavía puede pedir la renovación en un máximo de **60 días** desde el vencimiento. Después se expone a la [expulsión (espulsione)][1].
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = jefatura de policía
p-f47ue = ¿Recibió una carta de la { -questura }? Lea [qué hacer][1].
