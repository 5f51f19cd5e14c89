### Ho ricevuto una lettera dalla Questura — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho ricevuto una lettera dalla Questura
# term: questura → { -questura } = jefatura de policía
title = Recibió una carta de la Questura
# it: Che cosa fare se la Questura ti chiama, chiede documenti o dice di no.
# term: questura → { -questura } = jefatura de policía
summary = Qué hacer si la { -questura } le llama, pide documentos o dice que no.
# it: lettera; Questura; convocazione; preavviso di rigetto; rifiuto; diniego; documenti mancanti; espulsione
# term: questura → { -questura } = jefatura de policía
# term: preavviso di rigetto → { -preavviso-di-rigetto } = aviso previo de rechazo
# term: espulsione → { -espulsione } = orden de expulsión
keywords = carta; Questura; policía; citación; convocazione; preavviso di rigetto; rechazo; denegación; documentos que faltan; expulsión; deportación
# it: la lettera e la busta
f-u4hf3 = la carta y el sobre
# it: il permesso o la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
f-jqzbm = el permiso o el recibo de la solicitud
# it: una risposta mandata in tempo
f-me52b = una respuesta enviada a tiempo
# it: Un patronato o un avvocato può rispondere con te.
# term: patronato → { -patronato } = oficina de ayuda
f-8fdpx = Un patronato (oficina de ayuda) o un abogado puede responder con usted.
# it: Apri subito ogni lettera della [Questura][1]. Può esserci un giorno entro cui rispondere.
# note: [1] = termini/questura
# term: questura → { -questura } = jefatura de policía
p-4gfcm = Abra enseguida cada carta de la [jefatura de policía (Questura)][1]. Puede haber un día límite para responder.

## A chi è rivolto

# it: A chi ha un permesso di soggiorno o lo ha chiesto.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
p-ce4ur = A quien tiene un { -permesso-di-soggiorno } o lo pidió.

## Come fare

# it: Scrivi sulla busta il giorno in cui l'hai ricevuta. Conta i giorni da lì.
# note: voce 1 di 3
l-5t2yf = Escriba en el sobre el día en que la recibió. Cuente los días desde ahí.
# it: Non capisci la lettera? Portala lo stesso giorno a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = oficina de ayuda
l-9y3cz = ¿No entiende la carta? Llévela el mismo día a una [oficina de ayuda (patronato)][1].
# it: Guarda quale dei tre casi è il tuo.
# note: voce 3 di 3
l-d3s65 = Mire cuál de los tres casos es el suyo.

## È un appuntamento

# it: È un appuntamento
t-giwbm = Es una cita
# it: Vai in Questura quel giorno. Porta la lettera e i documenti che chiede. Se non puoi andare, chiedi prima un altro giorno.
# term: questura → { -questura } = jefatura de policía
p-fg6rm = Vaya a la Questura ese día. Lleve la carta y los documentos que pide. Si no puede ir, pida otro día con anticipación.

## Mancano documenti o vogliono rifiutare

# it: Mancano documenti o vogliono rifiutare
t-6wkkq = Faltan documentos o quieren rechazar su solicitud
# it: Una lettera che dice «vogliamo rifiutare» si chiama [preavviso di rigetto][1]. Non è ancora un rifiuto.
# note: [1] = termini/preavviso-di-rigetto
# term: preavviso di rigetto → { -preavviso-di-rigetto } = aviso previo de rechazo
p-9xecq = Una carta que dice «queremos rechazar» se llama [aviso previo de rechazo (preavviso di rigetto)][1]. Todavía no es un rechazo.
# it: Di solito hai **10 giorni** per rispondere. Guarda sulla lettera quanti giorni hai.
# note: critico: qui uno sbaglio può fare danno
p-iws6n = Normalmente tiene **10 días** para responder. Mire en la carta cuántos días tiene.
# it: Vai subito da un patronato o da un avvocato.
# note: voce 1 di 3
# term: patronato → { -patronato } = oficina de ayuda
l-p5aqu = Vaya enseguida a un patronato o a un abogado.
# it: Manda i documenti che mancano e spiega le tue ragioni.
# note: voce 2 di 3
l-58kj7 = Envíe los documentos que faltan y explique sus razones.
# it: Usa una [raccomandata][1], una [PEC][2] o porta tutto a mano. Tieni la ricevuta.
# note: voce 3 di 3
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: raccomandata → { -raccomandata } = carta certificada
# term: pec → { -pec } = correo electrónico certificado
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
l-m3q5a = Use una [carta certificada (raccomandata)][1], un [correo electrónico certificado (PEC)][2] o lleve todo en persona. Guarde el recibo.

## È un rifiuto o un'espulsione

# it: È un rifiuto o un'espulsione
# term: espulsione → { -espulsione } = orden de expulsión
t-gj89m = Es un rechazo o una expulsión
# it: Vai da un avvocato **lo stesso giorno**. I giorni per il [ricorso][1] sono pochi.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricorso
# term: ricorso → { -ricorso } = recurso ante el juez
p-zdpef = Vaya a un abogado **el mismo día**. Los días para el [recurso (ricorso)][1] son pocos.
# it: L'avvocato può essere [pagato dallo Stato][1], anche contro un'[espulsione][2].
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = orden de expulsión
p-cfy5h = El abogado puede ser [pagado por el Estado][1], también contra una [expulsión (espulsione)][2].

## Casi particolari

# it: Hai trovato un avviso della posta? Vai subito a ritirare la lettera. I giorni passano anche se non la ritiri.
p-h6fpy = ¿Encontró un aviso del correo? Vaya enseguida a recoger la carta. Los días pasan aunque no la recoja.

## Se qualcosa va male

# it: Se qualcosa va male
t-c5bj5 = Si algo va mal
# it: Il tempo è già finito? Vai lo stesso da un avvocato. Porta la lettera, la busta e tutte le ricevute che hai.
# term: ricevute → { -ricevuta-del-permesso } = recibo del permiso
p-sjgag = ¿El plazo ya terminó? Vaya igual a un abogado. Lleve la carta, el sobre y todos los recibos que tenga.
