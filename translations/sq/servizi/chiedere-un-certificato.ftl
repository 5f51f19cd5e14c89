### Chiedere un certificato in Comune — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un certificato in Comune
title = Si të kërkoni një certifikatë në komunë
# it: Residenza, stato di famiglia, nascita: come avere il foglio, anche da casa.
# term: residenza → { -residenza } = vendbanim i regjistruar
# term: stato di famiglia → { -stato-di-famiglia } = certifikatë familjare
summary = Vendbanim, certifikatë familjare, lindje: si ta merrni fletën, edhe nga shtëpia.
# it: certificato di residenza; stato di famiglia; certificato di nascita; anagrafe; ANPR
# term: residenza → { -residenza } = vendbanim i regjistruar
# term: stato di famiglia → { -stato-di-famiglia } = certifikatë familjare
# term: anagrafe → { -anagrafe } = zyra e regjistrit të banorëve
keywords = certifikatë vendbanimi; certifikatë familjare; certifikatë lindjeje; gjendja civile; ANPR
# it: il certificato
f-yneji = certifikata
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identitet digjital
f-hc4mn = Hyni me SPID ose CIE.
# it: Il Comune scrive nei registri dove abiti, con chi vivi e quando sei nato. Un **certificato** è la copia di queste notizie.
p-afdat = Komuna (Comune) shkruan në regjistra ku banoni, me kë jetoni dhe kur keni lindur. Një **certifikatë** (certificato) është kopja e këtyre të dhënave.

## A chi è rivolto

# it: A chi ha la [residenza][1] in Italia.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = vendbanim i regjistruar
p-3qfja = Për këdo që ka [vendbanimin e regjistruar (residenza)][1] në Itali.

## Come fare

# it: Chiedi all'ufficio **a che cosa serve** il certificato.
# note: voce 1 di 4
l-jr5sq = Pyesni zyrën **për çfarë duhet** certifikata.
# it: È per un ufficio pubblico? Spesso basta una [autocertificazione][1]. L'ufficio non può chiederti il certificato.
# note: voce 2 di 4
# note: [1] = termini/autocertificazione
# term: autocertificazione → { -autocertificazione } = vetëdeklarim
l-8j4w5 = Është për një zyrë publike? Shpesh mjafton një [vetëdeklarim (autocertificazione)][1]. Zyra nuk mund t’jua kërkojë certifikatën.
# it: Se serve davvero, entra nel sito { $web } con [SPID o CIE][1]. Scarica il certificato.
# note: voce 3 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = identitet digjital
l-7g368 = Nëse duhet vërtet, hyni në faqen { $web } me [SPID ose CIE][1]. Shkarkoni certifikatën.
# it: Se non usi internet, vai all'[anagrafe][1] con un documento.
# note: voce 4 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = zyra e regjistrit të banorëve
l-2hztf = Nëse nuk përdorni internetin, shkoni te [zyra e regjistrit të banorëve (anagrafe)][1] me një dokument.

## Quanto costa

# it: Alcuni certificati sono gratis, per altri serve una [marca da bollo][1]. Dipende dall'uso: per questo l'ufficio te lo chiede.
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = pullë takse
p-4iitq = Disa certifikata janë falas, për të tjera duhet një [pullë takse (marca da bollo)][1]. Varet nga përdorimi: prandaj zyra ju pyet.

## Casi particolari

# it: **Nato all'estero?** Chiedi il certificato di nascita nel Paese dove sei nato. Poi fallo tradurre e [legalizzare][1].
# note: voce 1 di 2
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = legalizim dhe apostilë
l-q4v3p = **Keni lindur jashtë Italisë?** Kërkojeni certifikatën e lindjes në vendin ku keni lindur. Pastaj kërkoni t’jua përkthejnë dhe t’jua [legalizojnë (legalizzazione)][1].
# it: **Per il tuo consolato** può servire un certificato con una firma speciale. Chiedi prima.
# note: voce 2 di 2
# term: consolato → { -consolato } = konsullatë
l-6z8bc = **Për konsullatën tuaj** mund të duhet një certifikatë me një firmë të veçantë. Pyesni më parë.

## Se qualcosa va male

# it: Se qualcosa va male
t-y7cku = Nëse diçka shkon keq
# it: Il nome o la data sono sbagliati? Porta all'anagrafe il passaporto o l'atto di nascita. Chiedi di correggere.
# term: anagrafe → { -anagrafe } = zyra e regjistrit të banorëve
# term: passaporto → { -passaporto } = pasaportë
p-aydqq = Emri ose data janë gabim? Çojeni { -passaporto(case: "acc") } ose aktin e lindjes te { -anagrafe }. Kërkoni ta ndreqin.
