### Il mio permesso sta per scadere — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il mio permesso sta per scadere
title = Leja ime po skadon
# it: Che cosa fare nei mesi prima della scadenza.
summary = Çfarë të bëni në muajt para skadimit.
# it: scadenza; rinnovo; permesso scaduto
keywords = skadim; rinovim; leje e skaduar; rinovoj lejen; më skadoi leja
# it: Porta il permesso al patronato.
# term: patronato → { -patronato } = zyrë ndihme
f-yrapq = Çojeni lejen te { -patronato(case: "def") }.
# it: Sei qui da 5 anni? Guarda se puoi averlo.
f-7vdk6 = Jeni këtu prej 5 vjetësh? Shihni nëse mund ta merrni.
# it: Fai la domanda alla posta.
f-nnmkj = Bëni kërkesën në postë.
# it: Porta la ricevuta e allunga la tessera sanitaria.
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
# term: tessera sanitaria → { -tessera-sanitaria } = kartë shëndetësore
f-er6fi = Çoni vërtetimin e kërkesës dhe zgjatni afatin e { -tessera-sanitaria(case: "gen") }.
# it: Porta in anagrafe il permesso nuovo.
# term: anagrafe → { -anagrafe } = zyra e regjistrit të banorëve
f-rzunc = Çojeni lejen e re te { -anagrafe }.
# it: Comincia almeno due mesi prima. È già scaduto? Vai subito da un patronato o da un avvocato.
# term: patronato → { -patronato } = zyrë ndihme
p-vvev9 = Filloni të paktën dy muaj më parë. Ka skaduar tashmë? Shkoni menjëherë te një { -patronato } ose te një avokat.
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = urdhër dëbimi
p-3gy8c = Ka skaduar tashmë? Mund ta kërkoni ende rinovimin brenda **60 ditëve** nga skadimi. Pas kësaj rrezikoni [urdhër dëbimi (espulsione)][1].
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = drejtoria e policisë
p-f47ue = Keni marrë një letër nga drejtoria e policisë (Questura)? Lexoni [çfarë të bëni][1].
