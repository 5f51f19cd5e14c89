### Un solo elenco di mediatori per il territorio — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un solo elenco di mediatori per il territorio
title = ???
# it: Regole comuni per trovare, formare e pagare i mediatori.
summary = ???
# it: elenco mediatori; protocollo; mediazione
keywords = ???
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-rveu7 = ???

## Come funziona

# it: Si formano gli operatori: imparano a lavorare con un [mediatore][1].
# note: voce 1 di 4
# note: [1] = termini/mediatore-linguistico
l-ykdfp = ???
# it: Si formano i mediatori, con un corso e un tirocinio.
# note: voce 2 di 4
# term: tirocinio → { -tirocinio } = কাজ শেখার প্রশিক্ষণ
l-phjud = ???
# it: I loro nomi entrano in **un elenco unico**.
# note: voce 3 di 4
l-gz649 = ???
# it: Un protocollo dice come chiamarli e come pagarli.
# note: voce 4 di 4
l-jvnsu = ???

## Chi lo organizza

# it: Non sappiamo se l'elenco esiste ancora. Chiedi all'[Azienda Sociale Cremonese][1].
# note: [1] = enti/azienda-sociale-cremonese
p-9qig8 = ???
