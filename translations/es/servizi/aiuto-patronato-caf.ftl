### Aiuto gratis con le domande: patronato e CAF — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aiuto gratis con le domande: patronato e CAF
# term: patronato → { -patronato } = oficina de ayuda
# term: caf → { -caf } = oficina de ayuda fiscal
title = Ayuda gratis con las solicitudes: patronato y CAF
# it: Uffici che compilano per te le domande a INPS, Questura e altri enti.
# term: inps → { -inps } = instituto de seguridad social
# term: questura → { -questura } = jefatura de policía
summary = Oficinas que llenan por usted las solicitudes al INPS, a la { -questura } y a otros organismos.
# it: patronato; CAF; compilare; modulo; domanda INPS; aiuto gratis; sindacato; sanatoria; regolarizzazione; regolarizzarsi; mettersi in regola; come avere i documenti
# term: patronato → { -patronato } = oficina de ayuda
# term: caf → { -caf } = oficina de ayuda fiscal
# term: inps → { -inps } = instituto de seguridad social
# term: sindacato → { -sindacato } = sindicato
keywords = patronato; CAF; llenar formulario; trámites; solicitud INPS; ayuda gratis; sindicato; regularización; regularizar mi situación; sanatoria; cómo sacar papeles
# it: le lettere che hai ricevuto
f-35tt5 = las cartas que ha recibido
# it: la domanda mandata e la ricevuta
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
f-e3h2k = la solicitud enviada y el recibo
# it: Se un modulo è difficile, non fare da solo. Ci sono due tipi di ufficio che ti aiutano.
p-s69p4 = Si un formulario es difícil, no lo haga sin ayuda. Hay dos tipos de oficina que le ayudan.

## A chi è rivolto

# it: A tutti. Non serve essere iscritti a un sindacato.
# term: sindacato → { -sindacato } = sindicato
p-9u7ze = A todos. No es necesario estar afiliado a un sindicato.
# it: Ufficio
c-u5id7 = Oficina
# it: Che cosa fa
c-5rzst = Qué hace
# it: [Patronato][1]
# note: [1] = termini/patronato
# term: patronato → { -patronato } = oficina de ayuda
c-eujee = [Oficina de ayuda (patronato)][1]
# it: Domande all'INPS e all'INAIL, pensione, disoccupazione, maternità, permesso di soggiorno
# term: inps → { -inps } = instituto de seguridad social
# term: inail → { -inail } = seguro de accidentes de trabajo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
c-r8emj = Solicitudes al { -inps } y al { -inail }, pensión, desempleo, maternidad, { -permesso-di-soggiorno }
# it: [CAF][1]
# note: [1] = termini/caf
# term: caf → { -caf } = oficina de ayuda fiscal
c-c4w4p = [Oficina de ayuda fiscal (CAF)][1]
# it: Tasse, 730, ISEE
# term: 730 → { -modello-730 } = declaración de impuestos
# term: isee → { -isee } = indicador económico de la familia
c-af5cv = Impuestos, declaración 730, ISEE
# it: Spesso sono nello stesso palazzo.
p-yi4uy = A menudo están en el mismo edificio.

## Come fare

# it: Cerca su internet **patronato** e il nome del comune dove abiti. Oppure chiedi in Comune.
# note: voce 1 di 5
# note: «patronato» resta in italiano, con la traduzione tra parentesi: è la parola da cercare.
# term: patronato → { -patronato } = oficina de ayuda
l-inygd = Busque en internet **patronato** (oficina de ayuda) y el nombre del municipio donde vive. O pregunte en el municipio (Comune).
# it: Telefona prima. Chiedi che documenti servono e se devi pagare.
# note: voce 2 di 5
l-knag2 = Llame antes por teléfono. Pregunte qué documentos se necesitan y si debe pagar.
# it: Porta tutte le lettere, anche quelle che non capisci.
# note: voce 3 di 5
l-u58yu = Lleve todas las cartas, también las que no entiende.
# it: Leggi la [delega][1] prima di firmare.
# note: voce 4 di 5
# note: [1] = termini/delega
# term: delega → { -delega } = autorización escrita
l-wrspn = Lea la [autorización escrita (delega)][1] antes de firmar.
# it: Chiedi sempre la **ricevuta** della domanda. Conservala.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
l-h5qj5 = Pida siempre el **recibo** de la solicitud (ricevuta). Guárdelo.

## Quanto costa

# it: Le domande principali con il patronato sono gratis per legge. Per alcune altre puoi dover pagare poco. L'ISEE al CAF è di solito gratis. Per il 730 spesso paghi.
# term: patronato → { -patronato } = oficina de ayuda
# term: isee → { -isee } = indicador económico de la familia
# term: caf → { -caf } = oficina de ayuda fiscal
# term: 730 → { -modello-730 } = declaración de impuestos
p-wtdjy = Las solicitudes principales con el patronato son gratis por ley. Por algunas otras puede que deba pagar un poco. El { -isee } en el CAF suele ser gratis. Por la declaración de impuestos (730) a menudo paga.
# it: Chiedi il prezzo prima. Attento a chi chiede soldi per strada o al bar per fare le domande: non è un patronato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = oficina de ayuda
p-mgnsr = Pregunte el precio antes. Cuidado con quien pide dinero en la calle o en el bar para hacer las solicitudes: no es un patronato.

## Casi particolari

# it: Alcuni patronati hanno operatori che parlano altre lingue. Chiedilo al telefono.
# term: patronati → { -patronato } = oficina de ayuda
p-c3upk = Algunos patronatos tienen personal que habla otros idiomas. Pregúntelo por teléfono.

## Se qualcosa va male

# it: Se qualcosa va male
t-6zuve = Si algo va mal
# it: Non sei contento? Puoi cambiare patronato quando vuoi. Fatti ridare i documenti.
# term: patronato → { -patronato } = oficina de ayuda
p-xvzcw = ¿No está conforme? Puede cambiar de patronato cuando quiera. Pida que le devuelvan los documentos.
