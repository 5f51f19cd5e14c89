### Il mio permesso sta per scadere — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il mio permesso sta per scadere
title = My permit is about to expire
# it: Che cosa fare nei mesi prima della scadenza.
summary = What to do in the months before the expiry date.
# it: scadenza; rinnovo; permesso scaduto
keywords = expiry; renewal; expired permit; permit expires
# it: Porta il permesso al patronato.
# term: patronato → { -patronato } = advice office
f-yrapq = Take your permit to the { -patronato }.
# it: Sei qui da 5 anni? Guarda se puoi averlo.
f-7vdk6 = Have you been here for 5 years? See if you can get it.
# it: Fai la domanda alla posta.
f-nnmkj = Hand in the application at the post office.
# it: Porta la ricevuta e allunga la tessera sanitaria.
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
# term: tessera sanitaria → { -tessera-sanitaria } = health card
f-er6fi = Take the { -ricevuta-del-permesso } and extend your { -tessera-sanitaria }.
# it: Porta in anagrafe il permesso nuovo.
# term: anagrafe → { -anagrafe } = registry office
f-rzunc = Take the new permit to the { -anagrafe }.
# it: Comincia almeno due mesi prima. È già scaduto? Vai subito da un patronato o da un avvocato.
# term: patronato → { -patronato } = advice office
p-vvev9 = Start at least two months before. Has it already expired? Go at once to an advice office (patronato) or a lawyer.
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = expulsion order
p-3gy8c = Has it already expired? You can still ask for the renewal within **60 days** after the expiry date. After that you risk an [expulsion order (espulsione)][1].
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = police headquarters
p-f47ue = Have you received a letter from the { -questura }? Read [what to do][1].
