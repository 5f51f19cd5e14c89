### Messaggi danneggiati — English (en)

# it: Messaggi danneggiati
title = Damaged messages

# elenco
# it: Porta questi documenti.
# expect: message-syntax
p-5qbzy = Bring these documents:
* passport

# sotto-parentesi
# it: Compila il [modulo][1].
p-c82bk =
[form][1] to fill in

# sotto-grassetto
# it: **Attenzione** al gradino.
p-dk7ih =
**Mind** the step.

# sotto-punto
# it: Vieni alle dieci.
# expect: message-syntax
p-jqtcx =
.come at ten

# attributo
# it: Telefona prima di venire.
# expect: message-forbidden
p-72feu = Call before you come.
    .note = x

# rientrato
# it: Lo sportello è al primo piano.
# expect +1: message-syntax
p-4yhgw = The desk is on the first floor.
  p-zzzzz = The lift is on the left.

# commento-rientrato
# it: Il posto è tranquillo.
# expect +1: message-swallowed
p-epx3u = The place is quiet.
  # a note of mine

# cancelletto
# it: Chiedi del numero.
# expect +1: message-syntax
p-nc5uc = Ask for the number
#3 at the door.

# vuoto
# it: Qui non c'è nulla da pagare.
# expect: message-syntax
p-kc7w7 = 

# graffa-aperta
# it: Chi ha fame mangia.
# expect: message-syntax
p-be7n8 = Whoever is { hungry eats.

# graffa-chiusa
# it: Chi ha sete beve.
# expect: message-syntax
p-teppv = Whoever is thirsty } drinks.

# graffa-larga
# it: Telefona al { $phone }.
# expect: message-character
p-x9gtu = Call ｛$phone｝.

# segno-di-dollaro
# it: Chiama subito il { $phone }.
# expect: message-character
p-bv3cf = Call ＄phone now.

# direzione
# it: Da sinistra a destra.
# expect: message-character
p-emkb2 = From left ‮to right.

# isolato
# it: Testo con un nome.
# expect: message-character
p-e668s = Text with a ⁧name.

# uso-privato
# it: Un simbolo raro.
# expect: message-character
p-hqspr = A rare  symbol.

# controllo
# it: Una riga normale.
# expect: message-character
p-rskin = A plain line.

# fatto-sbagliato
# it: Richiama il { $phone } domani.
# expect: message-facts
p-peqpc = Call { $phon } again tomorrow.

# fatto-mancante
# it: Manda un messaggio al { $phone }.
# expect: message-facts
p-m38qc = Send a message.

# fatto-ripetuto
# it: Scrivi o chiama il { $phone }.
# expect: message-facts
p-vabrv = Text { $phone } or call { $phone }.

# collegamento
# it: Leggi la [pagina][1].
# expect: message-links
p-hhpau = Read the page.

# collegamento-due
# it: Leggi anche la [nota][1].
# expect: message-links
p-dbvfd = Read the [note][2] too.

# grassetto
# it: Una parola **forte** qui.
# expect: message-unbalanced
p-gr2g9 = One **strong word here.

# parentesi
# it: Una parola tra parentesi.
# expect: message-unbalanced
p-w85i8 = A word [in brackets.

# nidificato
# it: Due [parole][1].
# expect: message-unbalanced
p-ezwus = Two [words [inside][1]][1].

# termine
# it: Serve la tessera.
# expect: term-unknown
p-dbe3g = You need the { -health-card }.

# parametro
# it: Mostra la tessera.
# expect: message-forbidden
p-yfizi = Show the { -tessera(form: "gen") }.

# selettore
# it: Ci sono tre uffici.
# expect: message-forbidden
p-h9k9e = There { $n ->
    [one] is
   *[other] are
    } three offices.

# funzione
# it: Costa dieci euro.
# expect: message-forbidden
p-i8dwu = It costs { NUMBER(10) } euros.

# messaggio
# it: Il nome del posto.
# expect: message-forbidden
p-egs5m = The name of { title }.

# attributo-di-termine
# it: La forma della tessera.
# expect: message-syntax
p-ntyxg = The form { -tessera.form }.

# html
# it: Una parola importante.
# expect: message-html
p-fimkf = An <b>important</b> word.

# piu-righe
# it: Prima la fila, poi lo sportello.
p-wwshu = First the queue,
    then the desk.

# giusto
# it: Questo è tradotto bene.
p-grz2c = This one is translated well.

# sopra-l-originale
# expect: message-overwritten
# it: Somebody wrote over it.
p-2qsrc = ???

# senza-uguale
# it: Qui manca il segno uguale.
# expect: message-syntax
p-3qegn The sign is missing here.

# alterato
# it: La porta è a metà corridoio.
# expect: message-garbled
p-4v3hd = The â€œfireâ€ door of the cafÃ©.

# perduto
# it: Suona il citofono, però piano.
# expect: message-garbled
p-nqshc = Ring at the caf�, but gently.

# expect: message-repeated
title = Damaged twice

# expect: message-unknown
p-99999 = Nobody asks for this text.

# Arabic digits, a tab, a wide equals sign: no message begins like this.
# expect: message-syntax
p-٢٢٢٢٢ = ten

# A mark of direction and a hard space count for nothing: these codes are read, and nobody has them.
# expect: message-unknown
‏p-33333 = ten

# expect: message-syntax
	p-44444 = ten

# expect: message-syntax
p-55555 ＝ ten

# expect: message-syntax
5abcd = ten

# expect: message-syntax
these words belong to nothing

# expect: message-unknown
 p-66666 = ten
