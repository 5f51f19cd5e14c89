### Un servizio di esempio — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un servizio di esempio
title = An example service
# it: Mostra com'è fatta la pagina di un servizio.
summary = Shows what the page of a service looks like.
# it: una fototessera
f-pd7jn = a passport photo
# it: una risposta
f-93t25 = an answer
# it: Qui scrivi in due frasi di che cosa si tratta. Le parole vanno nel testo, i dati in testa al file.
p-r5rxa = Say here in two sentences what it is about. Words go into the text, facts at the head of the file.

## A chi è rivolto

# it: A chi abita qui.
p-ivuqs = For people who live here.

## Come fare

# it: Vai allo [sportello][1] in { $street }.
# note: voce 1 di 2
# note: $street = un dato; lo scrive il sito
# note: [1] = luoghi/sportello
l-3399i = Go to the [desk][1] in { $street }.
# it: Porta i documenti della lista.
# note: voce 2 di 2
l-amfms = Bring the documents on the list.

## Cosa si ottiene

# it: Una risposta scritta.
p-mv5hv = A written answer.
