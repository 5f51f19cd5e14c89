### Prova — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prova
title = ???
# it: Una pagina di prova.
summary = ???
# it: La visita costa 36 euro e dura 20 minuti.
p-ikvd7 = La visite coûte 36 euros et dure 20 minutes !
# it: Porta sempre con te un documento valido.
p-qywya = Porta sempre con te un documento valido.
# it: Lo sportello apre ogni mattina dalle nove.
p-776fk = ???
# it: Il servizio è **gratuito** per tutti.
p-nw979 = ???
# it: Chiedi la tessera sanitaria allo sportello.
# term: tessera sanitaria → { -tessera-sanitaria }
p-snmxg = ???
# it: Vuoi parlare con qualcuno?
p-yq4h3 = Voulez-vous parler à à quelqu’un ?
# it: Torna al [comune][1] domani mattina.
# note: [1] = privacy
p-y76v8 = ???
# it: Il modulo si compila qui, con calma e senza fretta, insieme a un operatore.
p-n59h4 = ???
