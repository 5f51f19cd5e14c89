### Ospitare una persona straniera: la comunicazione — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ospitare una persona straniera: la comunicazione
title = Hospedar a una persona extranjera: el aviso
# it: Chi ospita una persona di un Paese fuori dall'Unione europea deve dirlo entro 48 ore.
summary = Quien hospeda a una persona de un país de fuera de la Unión Europea debe decirlo en un máximo de 48 horas.
# it: ospitalità; cessione di fabbricato; ospite; 48 ore; dichiarazione
# term: cessione di fabbricato → { -ospitalita } = aviso de hospedaje
keywords = aviso de hospedaje; ospitalità; cessione di fabbricato; huésped; 48 horas; alojar
# it: il documento di chi ospita
f-4hb96 = el documento de quien hospeda
# it: il passaporto o il permesso dell'ospite
# term: passaporto → { -passaporto } = pasaporte
f-kk82h = el pasaporte o el permiso del huésped
# it: il contratto di casa o l'atto di proprietà
f-f33ja = el contrato de la casa o la escritura de propiedad
# it: la ricevuta della comunicazione
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
f-8vdf6 = el recibo del aviso
# it: Chi ospita in casa una persona di un Paese fuori dall'Unione europea deve comunicarlo. Vale anche per un parente o un amico.
p-wycqj = Quien hospeda en su casa a una persona de un país de fuera de la Unión Europea debe avisar. Vale también para un pariente o un amigo.

## A chi è rivolto

# it: A chi dà alloggio, anche gratis. La comunicazione la fa chi ospita, non l'ospite.
p-g4fu7 = A quien da alojamiento, también gratis. El aviso lo hace quien hospeda, no el huésped.

## Come fare

# it: Prendi il modulo di **comunicazione di ospitalità**. Chiedilo in Comune o in Questura.
# note: voce 1 di 5
# note: «comunicazione di ospitalità» è il titolo del modulo: lascialo accanto alla traduzione.
# term: comunicazione di ospitalità → { -ospitalita } = aviso de hospedaje
# term: questura → { -questura } = jefatura de policía
l-4h4fx = Tome el formulario de **comunicazione di ospitalità** (aviso de hospedaje). Pídalo en el municipio (Comune) o en la jefatura de policía (Questura).
# it: Scrivi i dati tuoi, dell'ospite e della casa. Firma.
# note: voce 2 di 5
l-b24ju = Escriba los datos suyos, del huésped y de la casa. Firme.
# it: Consegna il modulo **entro 48 ore** dall'arrivo.
# note: voce 3 di 5
l-bsp4s = Entregue el formulario **en un máximo de 48 horas** desde la llegada.
# it: Se nella tua città c'è la [Questura][1], portalo lì. Se no, chiedi in Comune dove portarlo.
# note: voce 4 di 5
# note: [1] = termini/questura
# term: questura → { -questura } = jefatura de policía
l-xn7rj = Si en su ciudad hay [jefatura de policía (Questura)][1], lleve el formulario allí. Si no, pregunte en el municipio adónde llevarlo.
# it: Tieni la ricevuta. Danne una copia all'ospite.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
l-ciuut = Guarde el recibo. Dele una copia al huésped.

## Cosa si ottiene

# it: Una ricevuta. L'ospite può averne bisogno per il permesso o per la residenza.
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
# term: residenza → { -residenza } = residencia registrada
p-a3swy = Un recibo. El huésped puede necesitarlo para el permiso o para la residencia.

## Se qualcosa va male

# it: Se qualcosa va male
t-6javu = Si algo va mal
# it: Chi non comunica rischia una multa. Se sono passate le 48 ore, fai comunque la comunicazione.
p-nirw5 = Quien no avisa se expone a una multa. Si ya pasaron las 48 horas, haga el aviso de todos modos.
# it: Se chi ti ospita non vuole farla, chiedi consiglio a un [patronato][1].
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = oficina de ayuda
p-djk63 = Si quien le hospeda no quiere hacerlo, pida consejo a una [oficina de ayuda (patronato)][1].
