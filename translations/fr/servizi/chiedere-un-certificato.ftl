### Chiedere un certificato in Comune — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un certificato in Comune
title = Demander un certificat à la mairie
# it: Residenza, stato di famiglia, nascita: come avere il foglio, anche da casa.
# term: residenza → { -residenza } = résidence
# term: stato di famiglia → { -stato-di-famiglia } = certificat de composition de famille
summary = Résidence, composition de famille, naissance : comment avoir le papier, même depuis chez vous.
# it: certificato di residenza; stato di famiglia; certificato di nascita; anagrafe; ANPR
# term: residenza → { -residenza } = résidence
# term: stato di famiglia → { -stato-di-famiglia } = certificat de composition de famille
# term: anagrafe → { -anagrafe } = registre des habitants
keywords = certificat de résidence; composition de famille; acte de naissance; anagrafe; ANPR; stato di famiglia
# it: il certificato
f-yneji = le certificat
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identité numérique
f-hc4mn = Entrez avec SPID ou CIE.
# it: Il Comune scrive nei registri dove abiti, con chi vivi e quando sei nato. Un **certificato** è la copia di queste notizie.
p-afdat = La mairie (Comune) écrit dans les registres où vous habitez, avec qui vous vivez et votre date de naissance. Un **certificat** est la copie de ces informations.

## A chi è rivolto

# it: A chi ha la [residenza][1] in Italia.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = résidence
p-3qfja = Pour les personnes qui ont la [résidence][1] en Italie.

## Come fare

# it: Chiedi all'ufficio **a che cosa serve** il certificato.
# note: voce 1 di 4
l-jr5sq = Demandez au bureau **à quoi sert** le certificat.
# it: È per un ufficio pubblico? Spesso basta una [autocertificazione][1]. L'ufficio non può chiederti il certificato.
# note: voce 2 di 4
# note: [1] = termini/autocertificazione
# term: autocertificazione → { -autocertificazione } = déclaration sur l’honneur
l-8j4w5 = C’est pour un bureau public ? Souvent, une [déclaration sur l’honneur (autocertificazione)][1] suffit. Le bureau ne peut pas vous demander le certificat.
# it: Se serve davvero, entra nel sito { $web } con [SPID o CIE][1]. Scarica il certificato.
# note: voce 3 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = identité numérique
l-7g368 = S’il le faut vraiment, entrez sur le site { $web } avec [SPID ou CIE][1]. Téléchargez le certificat.
# it: Se non usi internet, vai all'[anagrafe][1] con un documento.
# note: voce 4 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = registre des habitants
l-2hztf = Si vous n’utilisez pas internet, allez au [registre des habitants (anagrafe)][1] avec une pièce d’identité.

## Quanto costa

# it: Alcuni certificati sono gratis, per altri serve una [marca da bollo][1]. Dipende dall'uso: per questo l'ufficio te lo chiede.
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = timbre fiscal
p-4iitq = Certains certificats sont gratuits, pour d’autres il faut un [timbre fiscal (marca da bollo)][1]. Cela dépend de l’usage : c’est pourquoi le bureau vous le demande.

## Casi particolari

# it: **Nato all'estero?** Chiedi il certificato di nascita nel Paese dove sei nato. Poi fallo tradurre e [legalizzare][1].
# note: voce 1 di 2
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = légalisation et apostille
l-q4v3p = **Naissance à l’étranger ?** Demandez l’acte de naissance dans le pays de votre naissance. Ensuite, faites-le traduire et [légaliser (legalizzare)][1].
# it: **Per il tuo consolato** può servire un certificato con una firma speciale. Chiedi prima.
# note: voce 2 di 2
# term: consolato → { -consolato } = consulat et ambassade
l-6z8bc = **Pour votre consulat**, il peut falloir un certificat avec une signature spéciale. Demandez avant.

## Se qualcosa va male

# it: Se qualcosa va male
t-y7cku = Si quelque chose se passe mal
# it: Il nome o la data sono sbagliati? Porta all'anagrafe il passaporto o l'atto di nascita. Chiedi di correggere.
# term: anagrafe → { -anagrafe } = registre des habitants
# term: passaporto → { -passaporto } = passeport
p-aydqq = Il y a une erreur dans le nom ou la date ? Apportez au { -anagrafe } le passeport ou l’acte de naissance. Demandez de corriger.
