### Un solo elenco di mediatori per il territorio — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un solo elenco di mediatori per il territorio
title = Une seule liste de médiateurs pour le territoire
# it: Regole comuni per trovare, formare e pagare i mediatori.
summary = Des règles communes pour trouver, former et payer les médiateurs.
# it: elenco mediatori; protocollo; mediazione
keywords = liste de médiateurs; protocole; médiation; interprètes
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-rveu7 = C’est une action du projet [Terre di Inclusione][1], avec des fonds de la période 2014-2020.

## Come funziona

# it: Si formano gli operatori: imparano a lavorare con un [mediatore][1].
# note: voce 1 di 4
# note: [1] = termini/mediatore-linguistico
l-ykdfp = On forme le personnel : il apprend à travailler avec un [médiateur][1].
# it: Si formano i mediatori, con un corso e un tirocinio.
# note: voce 2 di 4
# term: tirocinio → { -tirocinio } = stage
l-phjud = On forme les médiateurs, avec un cours et un stage.
# it: I loro nomi entrano in **un elenco unico**.
# note: voce 3 di 4
l-gz649 = Leurs noms entrent dans **une liste unique**.
# it: Un protocollo dice come chiamarli e come pagarli.
# note: voce 4 di 4
l-jvnsu = Un protocole dit comment les appeler et comment les payer.

## Chi lo organizza

# it: Non sappiamo se l'elenco esiste ancora. Chiedi all'[Azienda Sociale Cremonese][1].
# note: [1] = enti/azienda-sociale-cremonese
p-9qig8 = Nous ne savons pas si la liste existe encore. Demandez à l’[Azienda Sociale Cremonese][1].
