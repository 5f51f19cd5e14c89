### pagina
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Prova
summary = Una pagina di prova.
p-ikvd7 = La visita costa 36 euro e dura 20 minuti.
p-qywya = Porta sempre con te un documento valido.
p-776fk = Lo sportello apre ogni mattina dalle nove.
p-nw979 = Il servizio è **gratuito** per tutti.
p-snmxg = Chiedi la tessera sanitaria allo sportello.
p-yq4h3 = Vuoi parlare con qualcuno?
# note: [1] = privacy
p-y76v8 = Torna al [comune][1] domani mattina.
p-n59h4 = Il modulo si compila qui, con calma e senza fretta, insieme a un operatore.
