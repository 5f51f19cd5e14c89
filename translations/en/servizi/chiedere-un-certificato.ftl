### Chiedere un certificato in Comune — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un certificato in Comune
title = Asking for a certificate at the town hall
# it: Residenza, stato di famiglia, nascita: come avere il foglio, anche da casa.
# term: residenza → { -residenza } = registered residence
# term: stato di famiglia → { -stato-di-famiglia } = household certificate
summary = Residence, household, birth: how to get the paper, also from home.
# it: certificato di residenza; stato di famiglia; certificato di nascita; anagrafe; ANPR
# term: residenza → { -residenza } = registered residence
# term: stato di famiglia → { -stato-di-famiglia } = household certificate
# term: anagrafe → { -anagrafe } = registry office
keywords = residence certificate; household certificate; birth certificate; registry office; ANPR; certificato
# it: il certificato
f-yneji = the certificate
# it: Entra con SPID o CIE.
# term: spid → { -spid } = digital identity
f-hc4mn = Log in with SPID or CIE.
# it: Il Comune scrive nei registri dove abiti, con chi vivi e quando sei nato. Un **certificato** è la copia di queste notizie.
p-afdat = The town hall (Comune) writes in its registers where you live, who you live with and when you were born. A **certificate (certificato)** is the copy of this information.

## A chi è rivolto

# it: A chi ha la [residenza][1] in Italia.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = registered residence
p-3qfja = For people who have their [registered residence][1] in Italy.

## Come fare

# it: Chiedi all'ufficio **a che cosa serve** il certificato.
# note: voce 1 di 4
l-jr5sq = Ask the office that wants it **what the certificate is for**.
# it: È per un ufficio pubblico? Spesso basta una [autocertificazione][1]. L'ufficio non può chiederti il certificato.
# note: voce 2 di 4
# note: [1] = termini/autocertificazione
# term: autocertificazione → { -autocertificazione } = self-declaration
l-8j4w5 = Is it for a public office? Often a [self-declaration (autocertificazione)][1] is enough. The office cannot ask you for the certificate.
# it: Se serve davvero, entra nel sito { $web } con [SPID o CIE][1]. Scarica il certificato.
# note: voce 3 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = digital identity
l-7g368 = If you really need it, enter the website { $web } with [SPID or CIE][1]. Download the certificate.
# it: Se non usi internet, vai all'[anagrafe][1] con un documento.
# note: voce 4 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = registry office
l-2hztf = If you do not use the internet, go to the [registry office (anagrafe)][1] with an identity document.

## Quanto costa

# it: Alcuni certificati sono gratis, per altri serve una [marca da bollo][1]. Dipende dall'uso: per questo l'ufficio te lo chiede.
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = revenue stamp
p-4iitq = Some certificates are free, for others you need a [revenue stamp (marca da bollo)][1]. It depends on the use: that is why the office asks you.

## Casi particolari

# it: **Nato all'estero?** Chiedi il certificato di nascita nel Paese dove sei nato. Poi fallo tradurre e [legalizzare][1].
# note: voce 1 di 2
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = legalisation or apostille
l-q4v3p = **Were you born abroad?** Ask for the birth certificate in the country where you were born. Then have it translated and [legalised (officially stamped)][1].
# it: **Per il tuo consolato** può servire un certificato con una firma speciale. Chiedi prima.
# note: voce 2 di 2
# term: consolato → { -consolato } = consulate or embassy
l-6z8bc = **For your consulate** you may need a certificate with a special signature. Ask first.

## Se qualcosa va male

# it: Se qualcosa va male
t-y7cku = If something goes wrong
# it: Il nome o la data sono sbagliati? Porta all'anagrafe il passaporto o l'atto di nascita. Chiedi di correggere.
# term: anagrafe → { -anagrafe } = registry office
# term: passaporto → { -passaporto } = passport
p-aydqq = Is the name or the date wrong? Take your { -passaporto } or birth record to the { -anagrafe }. Ask them to correct it.
