### servizi/esempio
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Un servizio di esempio
summary = Mostra com'è fatta la pagina di un servizio.
# required_documents.name
f-pd7jn = una fototessera
# outputs.name
f-93t25 = una risposta
p-r5rxa = Qui scrivi in due frasi di che cosa si tratta. Le parole vanno nel testo, i dati in testa al file.

## A chi è rivolto

p-ivuqs = A chi abita qui.

## Come fare

# note: voce 1 di 2
# note: $street = un dato; lo scrive il sito
# note: [1] = luoghi/sportello
l-3399i = Vai allo [sportello][1] in { $street }.
# note: voce 2 di 2
l-amfms = Porta i documenti della lista.

## Cosa si ottiene

p-mv5hv = Una risposta scritta.
