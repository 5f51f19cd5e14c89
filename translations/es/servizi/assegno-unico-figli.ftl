### Assegno unico per i figli — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno unico per i figli
# term: assegno unico → { -assegno-unico } = asignación por hijos
title = Asignación por hijos
# it: Soldi ogni mese dall'INPS per i figli fino a 21 anni.
# term: inps → { -inps } = instituto de seguridad social
summary = Dinero cada mes del INPS por los hijos de hasta 21 años.
# it: assegno unico; assegni familiari; AUU; figli a carico; bonus figli
# term: assegno unico → { -assegno-unico } = asignación por hijos
keywords = asignación por hijos; asignación familiar; assegno unico; AUU; hijos a cargo; bono por hijos
# it: il codice fiscale dei figli e dei genitori
# term: codice fiscale → { -codice-fiscale } = código fiscal
f-78utt = el { -codice-fiscale } de los hijos y de los padres
# it: l'assegno ogni mese
f-9jtz9 = la asignación cada mes
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identidad digital
f-i8g2e = Entre con SPID o CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = instituto de seguridad social
f-s8tpj = INPS desde un teléfono fijo
# it: INPS da cellulare
# term: inps → { -inps } = instituto de seguridad social
f-bm386 = INPS desde un celular
# it: L'[assegno unico][1] è un aiuto per ogni figlio. Lo paga l'[INPS][2] ogni mese.
# note: [1] = termini/assegno-unico
# note: [2] = termini/inps
# term: assegno unico → { -assegno-unico } = asignación por hijos
# term: inps → { -inps } = instituto de seguridad social
p-rni85 = La [asignación por hijos (assegno unico)][1] es una ayuda por cada hijo. La paga el [instituto de seguridad social (INPS)][2] cada mes.

## A chi è rivolto

# it: Alle famiglie con figli che hanno meno di 18 anni. Dai 18 al giorno prima dei 21 se il figlio studia, cerca lavoro o guadagna poco. Per i figli disabili non c'è limite di età.
p-smuss = A las familias con hijos de menos de 18 años. Desde los 18 hasta el día antes de cumplir 21, si el hijo estudia, busca trabajo o gana poco. Para los hijos con discapacidad no hay límite de edad.
# it: Se non sei cittadino dell'Unione europea, serve uno di questi permessi:
p-u84rj = Si no es ciudadano de la Unión Europea, se necesita uno de estos permisos:
# it: permesso di lungo periodo
# note: voce 1 di 3
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = permiso de residencia UE de larga duración
l-ttsvb = permiso de larga duración
# it: permesso per lavoro che permette di lavorare più di 6 mesi
# note: voce 2 di 3
l-gjykf = permiso de trabajo que permite trabajar más de 6 meses
# it: altri permessi che l'INPS accetta, come la protezione internazionale
# note: voce 3 di 3
# term: inps → { -inps } = instituto de seguridad social
# term: protezione internazionale → { -protezione-internazionale } = protección internacional
l-3qijr = otros permisos que el INPS acepta, como la { -protezione-internazionale }
# it: La legge chiede anche la [residenza][1] in Italia e altre condizioni. Le regole sono cambiate più volte: controlla con un [patronato][2].
# note: [1] = termini/residenza
# note: [2] = termini/patronato
# term: residenza → { -residenza } = residencia registrada
# term: patronato → { -patronato } = oficina de ayuda
p-nmgx3 = La ley pide también la [residencia registrada (residenza)][1] en Italia y otras condiciones. Las reglas cambiaron varias veces: compruébelas en una [oficina de ayuda (patronato)][2].

## Come fare

# it: Chiedi l'[ISEE][1]. Non è obbligatorio, ma senza ISEE prendi il minimo.
# note: voce 1 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = indicador económico de la familia
l-akz7n = Pida el [ISEE][1]. No es obligatorio, pero sin ISEE recibe el mínimo.
# it: Prepara il codice fiscale dei figli e il tuo [IBAN][1].
# note: voce 2 di 5
# note: [1] = termini/iban
# term: codice fiscale → { -codice-fiscale } = código fiscal
# term: iban → { -iban } = IBAN
l-zk6sc = Prepare el { -codice-fiscale } de los hijos y su [IBAN][1].
# it: Vai a un [patronato][1], oppure usa il sito { $web }.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = oficina de ayuda
l-jnpfj = Vaya a una [oficina de ayuda (patronato)][1] o use el sitio { $web }.
# it: Fai la domanda **una volta sola**. Poi l'assegno continua da solo.
# note: voce 4 di 5
l-z33wc = Haga la solicitud **una sola vez**. Después la asignación sigue automáticamente.
# it: Ogni anno a gennaio rifai l'ISEE.
# note: voce 5 di 5
# term: isee → { -isee } = indicador económico de la familia
l-ikxjq = Cada año en enero haga de nuevo el ISEE.

## Tempi e scadenze

# it: Se nasce un figlio, aggiungilo subito alla domanda. Se la domanda arriva entro giugno, prendi anche i mesi da marzo.
p-wab39 = Si nace un hijo, añádalo enseguida a la solicitud. Si la solicitud llega a más tardar en junio, recibe también los meses desde marzo.
# it: È nato un figlio? Aggiungilo entro **120 giorni dalla nascita**: ricevi i soldi già dal settimo mese di gravidanza.
p-fhqt6 = ¿Nació un hijo? Añádalo en un máximo de **120 días desde el nacimiento**: recibe el dinero ya desde el séptimo mes de embarazo.

## Casi particolari

# it: Il conto deve essere intestato a chi fa la domanda.
# note: voce 1 di 3
l-89pcw = La cuenta debe estar a nombre de quien hace la solicitud.
# it: I genitori possono dividere l'assegno a metà.
# note: voce 2 di 3
l-7whnq = Los padres pueden dividir la asignación a la mitad.
# it: Se cambia qualcosa in famiglia, dillo all'INPS.
# note: voce 3 di 3
# term: inps → { -inps } = instituto de seguridad social
l-kzdku = Si algo cambia en la familia, avise al INPS.

## Se qualcosa va male

# it: Se qualcosa va male
t-8w2aj = Si algo va mal
# it: I pagamenti si fermano quando scade il permesso? Manda all'INPS la ricevuta del rinnovo. Se la domanda è respinta, il patronato può fare ricorso.
# term: inps → { -inps } = instituto de seguridad social
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
# term: patronato → { -patronato } = oficina de ayuda
# term: ricorso → { -ricorso } = recurso ante el juez
p-fir6t = ¿Los pagos se detienen cuando vence el permiso? Envíe al INPS el recibo de la renovación. Si rechazan la solicitud, el patronato puede presentar un recurso.
