### ricevuta del permesso — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = vërtetim i kërkesës për leje
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = Fleta që provon që keni kërkuar ose rinovuar lejen.
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = fletë page
keywords = cedolino; kuponi i postës; letra e postës
# it: Te la dà la posta quando consegni la busta.
p-j58hc = Jua jep posta kur dorëzoni zarfin.
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = pasaportë
p-w9vh2 = Mbajeni **gjithmonë** me vete, me { -passaporto(case: "acc") }. Me vërtetimin e rinovimit mund të qëndroni dhe të punoni.
# it: Che cosa fare dopo:
p-x7dq7 = Çfarë të bëni pastaj:
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = drejtoria e policisë
l-gmrha = Shkoni te [drejtoria e policisë (Questura)][1] ditën e takimit.
# it: Segui la domanda sul sito della Polizia di Stato, con il numero che c'è sulla ricevuta.
# note: voce 2 di 4
l-5sm3f = Ndiqeni kërkesën në faqen e Policisë së Shtetit (Polizia di Stato), me numrin që është te vërtetimi.
# it: Porta la ricevuta all'[ASST][1] e chiedi di allungare la [tessera sanitaria][2].
# note: voce 3 di 4
# note: [1] = termini/asst
# note: [2] = termini/tessera-sanitaria
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
# term: tessera sanitaria → { -tessera-sanitaria } = kartë shëndetësore
l-nz4iw = Çojeni vërtetimin te [ASST][1] dhe kërkoni të zgjasin afatin e [kartës shëndetësore (tessera sanitaria)][2].
# it: Vuoi viaggiare? Chiedi prima in Questura o a un [patronato][1].
# note: voce 4 di 4
# note: [1] = servizi/aiuto-patronato-caf
# term: questura → { -questura } = drejtoria e policisë
# term: patronato → { -patronato } = zyrë ndihme
l-3cb9s = Doni të udhëtoni? Pyesni më parë te { -questura } ose te një [zyrë ndihme (patronato)][1].
