### Assegno di inclusione (ADI) — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno di inclusione (ADI)
# term: assegno di inclusione → { -assegno-di-inclusione } = ayuda de inclusión
title = Ayuda de inclusión (ADI)
# it: Un aiuto per le famiglie molto povere, con un percorso da seguire.
summary = Una ayuda para las familias muy pobres, con un programa que hay que seguir.
# it: ADI; reddito di cittadinanza; povertà; sussidio; SFL; inclusione
# term: reddito → { -reddito } = ingresos
# term: cittadinanza → { -cittadinanza } = ciudadanía
keywords = ADI; reddito di cittadinanza; pobreza; subsidio; SFL; inclusión; ayuda de inclusión
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = código fiscal
f-rpq53 = los códigos fiscales de la familia
# it: una carta con soldi ogni mese
f-dg5gq = una tarjeta con dinero cada mes
# it: un percorso con i servizi sociali
f-cifbh = un programa con los servicios sociales
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identidad digital
f-5tg3t = Entre con SPID o CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = instituto de seguridad social
f-ck6su = INPS desde un teléfono fijo
# it: INPS da cellulare
# term: inps → { -inps } = instituto de seguridad social
f-f4bf6 = INPS desde un celular
# it: L'[assegno di inclusione][1] ha preso il posto del reddito di cittadinanza.
# note: [1] = termini/assegno-di-inclusione
# term: assegno di inclusione → { -assegno-di-inclusione } = ayuda de inclusión
# term: reddito → { -reddito } = ingresos
# term: cittadinanza → { -cittadinanza } = ciudadanía
p-jtq6h = La [ayuda de inclusión (assegno di inclusione)][1] reemplazó al reddito di cittadinanza (renta de ciudadanía).

## A chi è rivolto

# it: Alle famiglie con pochi soldi **e** con almeno una di queste persone:
p-4kaaz = A las familias con poco dinero **y** con al menos una de estas personas:
# it: un minorenne
# note: voce 1 di 4
# term: minorenne → { -minore } = menor de edad
l-iqpcn = un menor de edad
# it: una persona con disabilità
# note: voce 2 di 4
l-qrp7t = una persona con discapacidad
# it: una persona di 60 anni o più
# note: voce 3 di 4
l-6mke5 = una persona de 60 años o más
# it: una persona seguita dai servizi sociali o sanitari, in certi casi
# note: voce 4 di 4
l-5kuun = una persona atendida por los servicios sociales o de salud, en ciertos casos
# it: Se non sei cittadino dell'Unione europea, di solito serve il permesso di lungo periodo o la protezione internazionale. Di solito servono anche 5 anni di residenza in Italia. Gli ultimi due devono essere continui.
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = permiso de residencia UE de larga duración
# term: protezione internazionale → { -protezione-internazionale } = protección internacional
# term: residenza → { -residenza } = residencia registrada
p-n9xg4 = Si no es ciudadano de la Unión Europea, normalmente se necesita el permiso de larga duración o la { -protezione-internazionale }. Normalmente se necesitan también 5 años de residencia en Italia. Los dos últimos deben ser continuos.

## Come fare

# it: Chiedi l'[ISEE][1].
# note: voce 1 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = indicador económico de la familia
l-2g865 = Pida el [ISEE][1].
# it: Chiedi a un [patronato][1] o a un CAF se puoi averlo.
# note: voce 2 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = oficina de ayuda
# term: caf → { -caf } = oficina de ayuda fiscal
l-k7ci6 = Pregunte en una [oficina de ayuda (patronato)][1] o en una { -caf } si puede recibirla.
# it: Fai la domanda con loro, oppure sul sito { $web }.
# note: voce 3 di 6
# note: $web = un dato; lo scrive il sito
l-3cg8v = Haga la solicitud con ellos o en el sitio { $web }.
# it: Firma il **patto digitale** sul portale indicato dall'INPS.
# note: voce 4 di 6
# term: inps → { -inps } = instituto de seguridad social
l-g8ukg = Firme el **patto digitale** (acuerdo digital) en el portal que indica el { -inps }.
# it: Vai al primo appuntamento con i [servizi sociali][1] entro **120 giorni dalla firma del patto**. Vai anche se nessuno ti chiama.
# note: voce 5 di 6
# note: [1] = servizi/servizio-sociale
l-tb3ei = Vaya a la primera cita con los [servicios sociales][1] en un máximo de **120 días desde la firma del acuerdo (patto)**. Vaya aunque nadie le llame.
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-7wgma = Vaya a todas las citas.

## Cosa si ottiene

# it: Una carta con soldi per la spesa e, in parte, per l'affitto. Un'assistente sociale ti segue.
# term: assistente sociale → { -assistente-sociale } = trabajador social
p-j83fu = Una tarjeta con dinero para las compras y, en parte, para el alquiler. Un { -assistente-sociale } le acompaña.

## Tempi e scadenze

# it: L'aiuto dura di solito **18 mesi**. Poi devi fare una nuova domanda.
p-zttu6 = La ayuda dura normalmente **18 meses**. Después debe hacer una nueva solicitud.

## Casi particolari

# it: Hai tra 18 e 59 anni e puoi lavorare? C'è un altro aiuto: il **supporto per la formazione e il lavoro**. Chiedi al patronato.
# note: «supporto per la formazione e il lavoro» è il nome ufficiale: lascialo accanto alla traduzione.
# term: patronato → { -patronato } = oficina de ayuda
p-2tfhp = ¿Tiene entre 18 y 59 años y puede trabajar? Hay otra ayuda: el **supporto per la formazione e il lavoro** (apoyo para la formación y el trabajo). Pregunte en el patronato.

## Se qualcosa va male

# it: Se qualcosa va male
t-uumxy = Si algo va mal
# it: Se cambia il lavoro o la famiglia, dillo subito all'INPS. Se non vai agli appuntamenti, perdi l'aiuto. Se la domanda è respinta, chiedi al patronato il perché.
# term: inps → { -inps } = instituto de seguridad social
# term: patronato → { -patronato } = oficina de ayuda
p-84jgp = Si cambia el trabajo o la familia, avise enseguida al INPS. Si no va a las citas, pierde la ayuda. Si rechazan la solicitud, pregunte en el patronato por qué.
