### servizi/assegno-di-inclusione-adi
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Assegno di inclusione (ADI)
summary = Un aiuto per le famiglie molto povere, con un percorso da seguire.
keywords = ADI; reddito di cittadinanza; povertà; sussidio; SFL; inclusione
# required_documents.name
f-rpq53 = i codici fiscali della famiglia
# outputs.name
f-dg5gq = una carta con soldi ogni mese
# outputs.name
f-cifbh = un percorso con i servizi sociali
# channels.note
f-5tg3t = Entra con SPID o CIE.
# phones.label
f-ck6su = INPS da telefono fisso
# phones.label
f-f4bf6 = INPS da cellulare
# note: [1] = termini/assegno-di-inclusione
p-jtq6h = L'[assegno di inclusione][1] ha preso il posto del reddito di cittadinanza.

## A chi è rivolto

p-4kaaz = Alle famiglie con pochi soldi **e** con almeno una di queste persone:
# note: voce 1 di 4
l-iqpcn = un minorenne
# note: voce 2 di 4
l-qrp7t = una persona con disabilità
# note: voce 3 di 4
l-6mke5 = una persona di 60 anni o più
# note: voce 4 di 4
l-5kuun = una persona seguita dai servizi sociali o sanitari, in certi casi
p-n9xg4 = Se non sei cittadino dell'Unione europea, di solito serve il permesso di lungo periodo o la protezione internazionale. Di solito servono anche 5 anni di residenza in Italia. Gli ultimi due devono essere continui.

## Come fare

# note: voce 1 di 6
# note: [1] = servizi/chiedere-isee
l-2g865 = Chiedi l'[ISEE][1].
# note: voce 2 di 6
# note: [1] = servizi/aiuto-patronato-caf
l-k7ci6 = Chiedi a un [patronato][1] o a un CAF se puoi averlo.
# note: voce 3 di 6
# note: $web = un dato; lo scrive il sito
l-3cg8v = Fai la domanda con loro, oppure sul sito { $web }.
# note: voce 4 di 6
l-g8ukg = Firma il **patto digitale** sul portale indicato dall'INPS.
# note: voce 5 di 6
# note: [1] = servizi/servizio-sociale
l-tb3ei = Vai al primo appuntamento con i [servizi sociali][1] entro **120 giorni dalla firma del patto**. Vai anche se nessuno ti chiama.
# note: voce 6 di 6
l-7wgma = Vai a tutti gli appuntamenti.

## Cosa si ottiene

p-j83fu = Una carta con soldi per la spesa e, in parte, per l'affitto. Un'assistente sociale ti segue.

## Tempi e scadenze

p-zttu6 = L'aiuto dura di solito **18 mesi**. Poi devi fare una nuova domanda.

## Casi particolari

# note: «supporto per la formazione e il lavoro» è il nome ufficiale: lascialo accanto alla traduzione.
p-2tfhp = Hai tra 18 e 59 anni e puoi lavorare? C'è un altro aiuto: il **supporto per la formazione e il lavoro**. Chiedi al patronato.

## Se qualcosa va male

t-uumxy = Se qualcosa va male
p-84jgp = Se cambia il lavoro o la famiglia, dillo subito all'INPS. Se non vai agli appuntamenti, perdi l'aiuto. Se la domanda è respinta, chiedi al patronato il perché.
