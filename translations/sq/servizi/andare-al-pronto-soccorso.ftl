### Andare al pronto soccorso — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare al pronto soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgjenca
title = Shkuarja në urgjencë
# it: Quando andare, che cosa succede e perché si aspetta.
summary = Kur të shkoni, çfarë ndodh dhe pse pritet.
# it: ospedale; urgenza; triage; codice rosso; ambulanza; incidente; sangue; caduta; bruciatura; si sono rotte le acque; braccio rotto; morso di cane; mi ha morso un cane; gamba rotta; mi sono rotto il braccio
# term: triage → { -triage } = triazh
keywords = spital; urgjencë; triazh; kodi i kuq; ambulancë; aksident; gjak; u rrëzova; djegie; më plasën ujërat; më shkuan ujërat; krah i thyer; kafshim qeni; më kafshoi qeni; më ka kafshuar një qen; këmbë e thyer; dorë e thyer; theva krahun; theva këmbën; kam thyer dorën
# it: la tessera sanitaria o un documento, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = kartë shëndetësore
f-5hnxg = { -tessera-sanitaria(case: "def") } ose një dokument, nëse i keni
# it: la lista delle medicine che prendi
f-nqird = lista e ilaçeve që merrni
# it: una visita urgente
f-utg7d = një vizitë urgjente
# it: emergenza
f-uw68t = emergjencë
# it: Il [pronto soccorso][1] è in ospedale. È per i problemi gravi e improvvisi.
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgjenca
p-s2tq8 = [Urgjenca (pronto soccorso)][1] është në spital. Është për problemet e rënda dhe të papritura.

## A chi è rivolto

# it: A tutti. Puoi andare anche senza documenti e senza permesso.
p-b7efv = Për të gjithë. Mund të shkoni edhe pa dokumente dhe pa leje.
# it: Il personale **non** ti segnala alla polizia solo perché non hai il permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-4km45 = Personeli **nuk** e njofton policinë vetëm sepse ju nuk keni leje. Ka vetëm pak raste kur mjeku duhet të njoftojë, si për shtetasit italianë.

## Come fare

# it: Se una persona non può muoversi o rischia la vita, non portarla tu. Chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-dherx = Nëse një person nuk mund të lëvizë ose rrezikon jetën, mos e çoni ju. Telefononi { $phone }.
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgjenca
p-f66h6 = Një bebe nën 3 muaj që ka temperaturë duhet çuar menjëherë në [urgjencë (pronto soccorso)][1].
# it: Vai all'ingresso del pronto soccorso.
# note: voce 1 di 6
# term: pronto soccorso → { -pronto-soccorso } = urgjenca
l-hkufu = Shkoni te hyrja e { -pronto-soccorso(case: "gen") }.
# it: Di' che cosa senti e da quando. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-nrye8 = Thoni çfarë ndieni dhe që kur. Thoni nëse jeni shtatzënë ose keni alergji.
# it: Un infermiere decide quanto è urgente. Questo si chiama [triage][1].
# note: voce 3 di 6
# note: [1] = termini/triage
# term: triage → { -triage } = triazh
l-zg4wq = Një infermier vendos sa urgjente është. Kjo quhet [triazh (triage)][1].
# it: Aspetta. Chi è più grave passa prima, anche se arriva dopo.
# note: voce 4 di 6
l-6h2a2 = Prisni. Kush është më rëndë kalon i pari, edhe nëse vjen më vonë.
# it: Se stai peggio mentre aspetti, dillo subito.
# note: voce 5 di 6
l-idx7x = Nëse bëheni më keq ndërsa prisni, thojeni menjëherë.
# it: Quando esci ricevi un foglio. Portalo al tuo medico.
# note: voce 6 di 6
l-e8mcg = Kur dilni, merrni një fletë. Çojani mjekut tuaj.

## Quanto costa

# it: Per i casi gravi non paghi. Se il problema non era urgente, puoi dover pagare un [ticket][1].
# note: [1] = termini/ticket
# term: ticket → { -ticket } = tarifë shëndetësore
p-473rz = Për rastet e rënda nuk paguani. Nëse problemi nuk ishte urgjent, mund t’ju duhet të paguani një [tarifë shëndetësore (ticket)][1].

## Casi particolari

# it: **Violenza.** Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: voce 1 di 2
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-xks6k = **Dhunë.** Thuajini infermierit: **ho subito violenza** (kam pësuar dhunë). Ka një shërbim të veçantë, që ruan fshehtësinë.
# it: **Lingua.** Chiedi un mediatore o un interprete al telefono.
# note: voce 2 di 2
l-whzvy = **Gjuha.** Kërkoni një ndërmjetës ose një përkthyes në telefon.

## Se qualcosa va male

# it: Se qualcosa va male
t-xth6y = Nëse diçka shkon keq
# it: Per febbre, tosse o un dolore leggero vai dal medico. Se il medico non c'è, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-35ec2 = Për temperaturë, kollë ose një dhimbje të lehtë shkoni te mjeku. Nëse mjeku nuk është, lexoni [çfarë të bëni][1].
