### Il mio permesso sta per scadere — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il mio permesso sta per scadere
title = Permisul meu expiră în curând
# it: Che cosa fare nei mesi prima della scadenza.
summary = Ce aveți de făcut în lunile dinainte de expirare.
# it: scadenza; rinnovo; permesso scaduto
keywords = expirare; reînnoire; permis expirat; prelungire permis
# it: Porta il permesso al patronato.
# term: patronato → { -patronato } = birou de asistență
f-yrapq = Duceți permisul la un { -patronato }.
# it: Sei qui da 5 anni? Guarda se puoi averlo.
f-7vdk6 = Sunteți aici de 5 ani? Vedeți dacă îl puteți obține.
# it: Fai la domanda alla posta.
f-nnmkj = Depuneți cererea la poștă.
# it: Porta la ricevuta e allunga la tessera sanitaria.
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
# term: tessera sanitaria → { -tessera-sanitaria } = card de sănătate
f-er6fi = Duceți recipisa și prelungiți { -tessera-sanitaria(case: "def") }.
# it: Porta in anagrafe il permesso nuovo.
# term: anagrafe → { -anagrafe } = evidența locuitorilor
f-rzunc = Duceți permisul nou la { -anagrafe }.
# it: Comincia almeno due mesi prima. È già scaduto? Vai subito da un patronato o da un avvocato.
# term: patronato → { -patronato } = birou de asistență
p-vvev9 = Începeți cu cel puțin două luni înainte. A expirat deja? Mergeți imediat la un { -patronato } sau la un avocat.
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = expulzare
p-3gy8c = A expirat deja? Mai puteți cere reînnoirea în **cel mult 60 de zile** de la expirare. După aceea riscați [expulzarea (espulsione)][1].
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = chestură
p-f47ue = Ați primit o scrisoare de la { -questura }? Citiți [ce aveți de făcut][1].
