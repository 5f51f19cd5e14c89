### Messaggi danneggiati — English (en)

# it: Messaggi danneggiati
title = Damaged messages

# elenco
# expect: message-syntax
# it: Porta questi documenti.
p-5qbzy = Bring these documents:
* passport

# sotto-parentesi
# expect: message-syntax
# it: Compila il [modulo][1].
p-c82bk =
[form][1] to fill in

# sotto-grassetto
# expect: message-syntax
# it: **Attenzione** al gradino.
p-dk7ih =
**Mind** the step.

# sotto-punto
# expect: message-syntax
# it: Vieni alle dieci.
p-jqtcx =
.come at ten

# attributo
# expect: message-forbidden
# it: Telefona prima di venire.
p-72feu = Call before you come.
    .note = x

# rientrato
# it: Lo sportello è al primo piano.
p-4yhgw = The desk is on the first floor.
  p-zzzzz = The lift is on the left.

# commento-rientrato
# it: Il posto è tranquillo.
p-epx3u = The place is quiet.
  # a note of mine

# cancelletto
# expect: message-syntax
# it: Chiedi del numero.
p-nc5uc = Ask for the number
#3 at the door.

# vuoto
# expect: message-syntax
# it: Qui non c'è nulla da pagare.
p-kc7w7 = 

# graffa-aperta
# expect: message-syntax
# it: Chi ha fame mangia.
p-be7n8 = Whoever is { hungry eats.

# graffa-chiusa
# expect: message-syntax
# it: Chi ha sete beve.
p-teppv = Whoever is thirsty } drinks.

# graffa-larga
# expect: message-character
# it: Telefona al { $phone }.
p-x9gtu = Call ｛$phone｝.

# segno-di-dollaro
# expect: message-character
# it: Chiama subito il { $phone }.
p-bv3cf = Call ＄phone now.

# direzione
# expect: message-character
# it: Da sinistra a destra.
p-emkb2 = From left ‮to right.

# isolato
# expect: message-character
# it: Testo con un nome.
p-e668s = Text with a ⁧name.

# uso-privato
# expect: message-character
# it: Un simbolo raro.
p-hqspr = A rare  symbol.

# controllo
# expect: message-character
# it: Una riga normale.
p-rskin = A plain line.

# fatto-sbagliato
# expect: message-facts
# it: Richiama il { $phone } domani.
p-peqpc = Call { $phon } again tomorrow.

# fatto-mancante
# expect: message-facts
# it: Manda un messaggio al { $phone }.
p-m38qc = Send a message.

# fatto-ripetuto
# expect: message-facts
# it: Scrivi o chiama il { $phone }.
p-vabrv = Text { $phone } or call { $phone }.

# collegamento
# expect: message-links
# it: Leggi la [pagina][1].
p-hhpau = Read the page.

# collegamento-due
# expect: message-links
# it: Leggi anche la [nota][1].
p-dbvfd = Read the [note][2] too.

# grassetto
# expect: message-unbalanced
# it: Una parola **forte** qui.
p-gr2g9 = One **strong word here.

# parentesi
# expect: message-unbalanced
# it: Una parola tra parentesi.
p-w85i8 = A word [in brackets.

# nidificato
# expect: message-unbalanced
# it: Due [parole][1].
p-ezwus = Two [words [inside][1]][1].

# termine
# expect: term-unknown
# it: Serve la tessera.
p-dbe3g = You need the { -health-card }.

# parametro
# expect: message-forbidden
# it: Mostra la tessera.
p-yfizi = Show the { -tessera(form: "gen") }.

# selettore
# expect: message-forbidden
# it: Ci sono tre uffici.
p-h9k9e = There { $n ->
    [one] is
   *[other] are
    } three offices.

# funzione
# expect: message-forbidden
# it: Costa dieci euro.
p-i8dwu = It costs { NUMBER(10) } euros.

# messaggio
# expect: message-forbidden
# it: Il nome del posto.
p-egs5m = The name of { title }.

# attributo-di-termine
# expect: message-syntax
# it: La forma della tessera.
p-ntyxg = The form { -tessera.form }.

# html
# expect: message-html
# it: Una parola importante.
p-fimkf = An <b>important</b> word.

# piu-righe
# it: Prima la fila, poi lo sportello.
p-wwshu = First the queue,
    then the desk.

# giusto
# it: Questo è tradotto bene.
p-grz2c = This one is translated well.

# expect: message-repeated
title = Damaged twice

# expect: message-unknown
p-22222 = Nobody asks for this text.

# Arabic digits, a mark of direction, a tab, a wide equals sign: no message begins like this.
# expect: message-syntax
p-٢٢٢٢٢ = ten
# expect: message-syntax
‏p-33333 = ten
	p-44444 = ten
# expect: message-syntax
p-55555 ＝ ten
# expect: message-syntax
5abcd = ten
# expect: message-syntax
these words belong to nothing
# expect: message-syntax
 p-66666 = ten
