### Segnalare una discriminazione — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segnalare una discriminazione
title = Avisar de una discriminación
# it: Se ti trattano peggio per origine, religione o colore della pelle.
summary = Si le tratan peor por su origen, religión o color de piel.
# it: razzismo; discriminazione; UNAR; insulti; casa negata; odio
keywords = racismo; discriminación; UNAR; insultos; vivienda negada; odio
# it: le prove: messaggi, foto, nomi di chi ha visto
# term: visto → { -visto } = visa de entrada
f-cdtfi = las pruebas: mensajes, fotos, nombres de quienes lo vieron
# it: un consiglio e un intervento dell'ufficio
f-zvxrf = un consejo y una intervención de la oficina
# it: UNAR
f-b5nn8 = ===
# it: Trattare male una persona per la sua origine è **vietato**. In Italia c'è un ufficio che se ne occupa: l'**UNAR**.
# note: UNAR è il nome di un ufficio: non si traduce.
p-85fyh = Tratar mal a una persona por su origen está **prohibido**. En Italia hay una oficina que se ocupa de esto: la **UNAR**.

## A chi è rivolto

# it: A chi ha subito o visto una discriminazione. Per esempio:
# term: visto → { -visto } = visa de entrada
p-z2zua = A quien sufrió o vio una discriminación. Por ejemplo:
# it: non ti affittano una casa perché sei straniero
# note: voce 1 di 4
l-bqni6 = no le alquilan una vivienda porque es extranjero
# it: al lavoro ti insultano o ti pagano meno
# note: voce 2 di 4
l-k9h3k = en el trabajo le insultan o le pagan menos
# it: un ufficio o un negozio non ti fa entrare
# note: voce 3 di 4
l-rwadg = una oficina o una tienda no le deja entrar
# it: ti negano un servizio per la tua religione
# note: voce 4 di 4
l-e7haz = le niegan un servicio por su religión

## Come fare

# it: Scrivi subito che cosa è successo: giorno, posto, parole, testimoni.
# note: voce 1 di 5
l-qeaju = Escriba enseguida qué pasó: día, lugar, palabras, testigos.
# it: Tieni messaggi, annunci e foto.
# note: voce 2 di 5
l-irwwd = Guarde mensajes, anuncios y fotos.
# it: Manda la segnalazione dal sito { $web }. Il numero di telefono è sul sito.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
l-n56qd = Envíe el aviso desde el sitio { $web }. El número de teléfono está en el sitio.
# it: Puoi chiedere di non far sapere il tuo nome.
# note: voce 4 di 5
l-pcfin = Puede pedir que no se sepa su nombre.
# it: Per avere soldi per il danno serve un giudice. Chiedi a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-hwjeh = Para recibir dinero por el daño hace falta un juez. Pregunte a un [abogado][1].

## Cosa si ottiene

# it: L'ufficio ti ascolta, ti consiglia e può scrivere a chi ha discriminato.
p-f7uvx = La oficina le escucha, le aconseja y puede escribir a quien discriminó.

## Casi particolari

# it: Se ti hanno minacciato o picchiato, è un reato: [fai una denuncia][1]. In un pericolo chiama il [numero di emergenza][2].
# note: [1] = servizi/fare-una-denuncia
# note: [2] = servizi/emergenza-112
# term: denuncia → { -denuncia } = denuncia
p-w4pni = Si le amenazaron o le golpearon, es un delito: [haga una denuncia][1]. En un peligro llame al [número de emergencia][2].

## Se qualcosa va male

# it: Se qualcosa va male
t-wzner = Si algo va mal
# it: Non lasciare passare troppo tempo. Chiedi aiuto anche a un [sindacato][1] o a un'associazione.
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = sindicato
p-uzfaw = No deje pasar demasiado tiempo. Pida ayuda también a un [sindicato][1] o a una asociación.
