### Hai ricevuto uno sfratto — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Hai ricevuto uno sfratto
# term: sfratto → { -sfratto } = eviction
title = You have received an eviction order
# it: Che cosa fare quando arriva una lettera del tribunale sulla casa.
summary = What to do when a letter from the court about your home arrives.
# it: sfratto; tribunale; ufficiale giudiziario; termine di grazia; lettera verde; lettera del tribunale; mandare via di casa; buttato fuori di casa; padrone di casa; mi hanno cacciato di casa; mi cacciano di casa; mi sfrattano; perdo la casa; devo lasciare la casa
# term: sfratto → { -sfratto } = eviction
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = court bailiff
keywords = eviction; sfratto; court; bailiff; termine di grazia; green letter; letter from the court; thrown out of home; kicked out; landlord; I am being evicted; they are kicking me out; losing my home; I have to leave the house; eviction notice
# it: la lettera del tribunale
f-9c37p = the letter from the court
# it: il contratto di affitto
f-p4a2n = the rental contract
# it: le ricevute dei pagamenti
# term: ricevute → { -ricevuta-del-permesso } = permit receipt
f-h7qcc = the payment receipts
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = family wealth indicator
f-yyanw = the { -isee }, if you have one
# it: un avvocato e più tempo, se il giudice lo dà
f-xyrgw = a lawyer, and more time if the judge gives it
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-psseu = **Only a judge** can make you leave. The owner cannot change the lock or cut off your electricity and water.
# it: Lo [sfratto][1] è l'ordine del giudice di lasciare la casa. Non succede in un giorno.
# note: [1] = termini/sfratto
# term: sfratto → { -sfratto } = eviction
p-d3jgf = An [eviction (sfratto)][1] is the judge's order to leave the home. It does not happen in one day.

## A chi è rivolto

# it: A chi ha ricevuto una lettera del tribunale o dell'[ufficiale giudiziario][1].
# note: [1] = termini/ufficiale-giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = court bailiff
p-j7whs = For people who have received a letter from the court or from the [court bailiff (ufficiale giudiziario)][1].

## Come fare

# it: Apri **sempre** le lettere e le [raccomandate][1]. Se non vai dal giudice, decide senza ascoltarti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/raccomandata
# term: raccomandate → { -raccomandata } = registered letter
p-wx4h4 = **Always** open letters and [registered letters (raccomandate)][1]. If you do not go to the judge, the judge decides without hearing you.
# it: Guarda sulla lettera il giorno dell'[udienza][1].
# note: voce 1 di 6
# note: «termine di grazia» è il nome ufficiale: lascialo accanto alla traduzione.
# note: [1] = termini/udienza
# term: udienza → { -udienza } = court hearing
l-utaxn = Look in the letter for the day of the [court hearing (udienza)][1].
# it: Cerca subito un avvocato. Può essere [pagato dallo Stato][1].
# note: voce 2 di 6
# note: [1] = servizi/patrocinio-gratuito
l-4r6ku = Look for a lawyer at once. The lawyer can be [paid by the State][1].
# it: Vai dai [servizi sociali][1] con la lettera.
# note: voce 3 di 6
# note: [1] = servizi/servizio-sociale
l-as5d7 = Go to the [social services][1] with the letter.
# it: Il giorno dell'udienza vai in tribunale, anche se hai paura.
# note: voce 4 di 6
# term: udienza → { -udienza } = court hearing
l-tm5hh = On the day of the hearing go to the court (Tribunale), even if you are afraid.
# it: Se puoi pagare, chiedi al giudice il **termine di grazia**. Sono di solito 90 giorni per pagare tutto.
# note: voce 5 di 6
l-kp9ba = If you can pay, ask the judge for the **termine di grazia** (extra time to pay). It is usually 90 days to pay everything.
# it: Se il giudice dice che devi andare via, fissa una data. Chiedi altro tempo se hai bambini, malati o anziani.
# note: voce 6 di 6
l-i5pm8 = If the judge says that you must leave, the judge sets a date. Ask for more time if you have children, ill people or old people.

## Cosa si ottiene

# it: Più tempo, un accordo con il proprietario o un aiuto del Comune.
p-p9da2 = More time, an agreement with the owner, or help from the town hall (Comune).

## Casi particolari

# it: **Disdetta.** È la lettera del proprietario che non vuole rinnovare il contratto. Non è ancora uno sfratto. Portala a un sindacato degli inquilini o a un avvocato.
# note: voce 1 di 3
# term: sfratto → { -sfratto } = eviction
# term: sindacato → { -sindacato } = trade union
l-36hs5 = **Disdetta (notice to end the contract).** It is the letter of an owner who does not want to renew the contract. It is not an eviction yet. Take it to a tenants' union or to a lawyer.
# it: **Sfratto per fine contratto.** Succede anche a chi ha sempre pagato. Chiedi all'avvocato.
# note: voce 2 di 3
# term: sfratto → { -sfratto } = eviction
l-vjt8i = **Eviction because the contract has ended.** It happens even to people who have always paid. Ask the lawyer.
# it: **Hai minori o persone malate in casa?** Dillo a tutti: giudice, avvocato, Comune.
# note: voce 3 di 3
# term: minori → { -minore } = person under 18
l-bma9u = **Do you have children under 18 or ill people at home?** Tell everyone: judge, lawyer, town hall.

## Se qualcosa va male

# it: Se qualcosa va male
t-ydesb = If something goes wrong
# it: Il giorno dell'ufficiale giudiziario si avvicina e non hai un posto? Torna dai servizi sociali prima di quel giorno. Metti al sicuro documenti e medicine.
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = court bailiff
p-dgwye = Will the court bailiff come soon, and you have nowhere to go? Go back to the social services before that day. Put your documents and medicines in a safe place.
