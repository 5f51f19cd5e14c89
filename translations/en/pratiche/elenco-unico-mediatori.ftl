### Un solo elenco di mediatori per il territorio — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un solo elenco di mediatori per il territorio
title = One single list of mediators for the area
# it: Regole comuni per trovare, formare e pagare i mediatori.
summary = Common rules for finding, training and paying mediators.
# it: elenco mediatori; protocollo; mediazione
keywords = list of mediators; protocol; mediation
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-rveu7 = It is an action of the project [Terre di Inclusione][1], with funds of the period 2014-2020.

## Come funziona

# it: Si formano gli operatori: imparano a lavorare con un [mediatore][1].
# note: voce 1 di 4
# note: [1] = termini/mediatore-linguistico
l-ykdfp = Staff are trained: they learn to work with a [mediator][1].
# it: Si formano i mediatori, con un corso e un tirocinio.
# note: voce 2 di 4
# term: tirocinio → { -tirocinio } = traineeship
l-phjud = Mediators are trained, with a course and a traineeship.
# it: I loro nomi entrano in **un elenco unico**.
# note: voce 3 di 4
l-gz649 = Their names go into **a single list**.
# it: Un protocollo dice come chiamarli e come pagarli.
# note: voce 4 di 4
l-jvnsu = A protocol says how to call them and how to pay them.

## Chi lo organizza

# it: Non sappiamo se l'elenco esiste ancora. Chiedi all'[Azienda Sociale Cremonese][1].
# note: [1] = enti/azienda-sociale-cremonese
p-9qig8 = We do not know if the list still exists. Ask the [Azienda Sociale Cremonese][1].
