### pratiche/elenco-unico-mediatori
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Un solo elenco di mediatori per il territorio
summary = Regole comuni per trovare, formare e pagare i mediatori.
keywords = elenco mediatori; protocollo; mediazione
# note: [1] = progetti/terre-di-inclusione
p-rveu7 = È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.

## Come funziona

# note: voce 1 di 4
# note: [1] = termini/mediatore-linguistico
l-ykdfp = Si formano gli operatori: imparano a lavorare con un [mediatore][1].
# note: voce 2 di 4
l-phjud = Si formano i mediatori, con un corso e un tirocinio.
# note: voce 3 di 4
l-gz649 = I loro nomi entrano in **un elenco unico**.
# note: voce 4 di 4
l-jvnsu = Un protocollo dice come chiamarli e come pagarli.

## Chi lo organizza

# note: [1] = enti/azienda-sociale-cremonese
p-9qig8 = Non sappiamo se l'elenco esiste ancora. Chiedi all'[Azienda Sociale Cremonese][1].
