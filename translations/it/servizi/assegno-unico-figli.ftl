### servizi/assegno-unico-figli
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Assegno unico per i figli
summary = Soldi ogni mese dall'INPS per i figli fino a 21 anni.
keywords = assegno unico; assegni familiari; AUU; figli a carico; bonus figli
# required_documents.name
f-78utt = il codice fiscale dei figli e dei genitori
# outputs.name
f-9jtz9 = l'assegno ogni mese
# channels.note
f-i8g2e = Entra con SPID o CIE.
# phones.label
f-s8tpj = INPS da telefono fisso
# phones.label
f-bm386 = INPS da cellulare
# note: [1] = termini/assegno-unico
# note: [2] = termini/inps
p-rni85 = L'[assegno unico][1] è un aiuto per ogni figlio. Lo paga l'[INPS][2] ogni mese.

## A chi è rivolto

p-smuss = Alle famiglie con figli che hanno meno di 18 anni. Dai 18 al giorno prima dei 21 se il figlio studia, cerca lavoro o guadagna poco. Per i figli disabili non c'è limite di età.
p-u84rj = Se non sei cittadino dell'Unione europea, serve uno di questi permessi:
# note: voce 1 di 3
l-ttsvb = permesso di lungo periodo
# note: voce 2 di 3
l-gjykf = permesso per lavoro che permette di lavorare più di 6 mesi
# note: voce 3 di 3
l-3qijr = altri permessi che l'INPS accetta, come la protezione internazionale
# note: [1] = termini/residenza
# note: [2] = termini/patronato
p-nmgx3 = La legge chiede anche la [residenza][1] in Italia e altre condizioni. Le regole sono cambiate più volte: controlla con un [patronato][2].

## Come fare

# note: voce 1 di 5
# note: [1] = servizi/chiedere-isee
l-akz7n = Chiedi l'[ISEE][1]. Non è obbligatorio, ma senza ISEE prendi il minimo.
# note: voce 2 di 5
# note: [1] = termini/iban
l-zk6sc = Prepara il codice fiscale dei figli e il tuo [IBAN][1].
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
l-jnpfj = Vai a un [patronato][1], oppure usa il sito { $web }.
# note: voce 4 di 5
l-z33wc = Fai la domanda **una volta sola**. Poi l'assegno continua da solo.
# note: voce 5 di 5
l-ikxjq = Ogni anno a gennaio rifai l'ISEE.

## Tempi e scadenze

p-wab39 = Se nasce un figlio, aggiungilo subito alla domanda. Se la domanda arriva entro giugno, prendi anche i mesi da marzo.
p-fhqt6 = È nato un figlio? Aggiungilo entro **120 giorni dalla nascita**: ricevi i soldi già dal settimo mese di gravidanza.

## Casi particolari

# note: voce 1 di 3
l-89pcw = Il conto deve essere intestato a chi fa la domanda.
# note: voce 2 di 3
l-7whnq = I genitori possono dividere l'assegno a metà.
# note: voce 3 di 3
l-kzdku = Se cambia qualcosa in famiglia, dillo all'INPS.

## Se qualcosa va male

t-8w2aj = Se qualcosa va male
p-fir6t = I pagamenti si fermano quando scade il permesso? Manda all'INPS la ricevuta del rinnovo. Se la domanda è respinta, il patronato può fare ricorso.
