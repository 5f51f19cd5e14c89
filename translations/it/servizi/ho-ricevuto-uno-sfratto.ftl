### servizi/ho-ricevuto-uno-sfratto
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Hai ricevuto uno sfratto
summary = Che cosa fare quando arriva una lettera del tribunale sulla casa.
keywords = sfratto; tribunale; ufficiale giudiziario; termine di grazia; lettera verde; lettera del tribunale; mandare via di casa; buttato fuori di casa; padrone di casa; mi hanno cacciato di casa; mi cacciano di casa; mi sfrattano; perdo la casa; devo lasciare la casa
# required_documents.name
f-9c37p = la lettera del tribunale
# required_documents.name
f-p4a2n = il contratto di affitto
# required_documents.name
f-h7qcc = le ricevute dei pagamenti
# required_documents.name
f-yyanw = l'ISEE, se ce l'hai
# outputs.name
f-xyrgw = un avvocato e più tempo, se il giudice lo dà
# note: critico: qui uno sbaglio può fare danno
p-psseu = Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: [1] = termini/sfratto
p-d3jgf = Lo [sfratto][1] è l'ordine del giudice di lasciare la casa. Non succede in un giorno.

## A chi è rivolto

# note: [1] = termini/ufficiale-giudiziario
p-j7whs = A chi ha ricevuto una lettera del tribunale o dell'[ufficiale giudiziario][1].

## Come fare

# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/raccomandata
p-wx4h4 = Apri **sempre** le lettere e le [raccomandate][1]. Se non vai dal giudice, decide senza ascoltarti.
# note: voce 1 di 6
# note: «termine di grazia» è il nome ufficiale: lascialo accanto alla traduzione.
# note: [1] = termini/udienza
l-utaxn = Guarda sulla lettera il giorno dell'[udienza][1].
# note: voce 2 di 6
# note: [1] = servizi/patrocinio-gratuito
l-4r6ku = Cerca subito un avvocato. Può essere [pagato dallo Stato][1].
# note: voce 3 di 6
# note: [1] = servizi/servizio-sociale
l-as5d7 = Vai dai [servizi sociali][1] con la lettera.
# note: voce 4 di 6
l-tm5hh = Il giorno dell'udienza vai in tribunale, anche se hai paura.
# note: voce 5 di 6
l-kp9ba = Se puoi pagare, chiedi al giudice il **termine di grazia**. Sono di solito 90 giorni per pagare tutto.
# note: voce 6 di 6
l-i5pm8 = Se il giudice dice che devi andare via, fissa una data. Chiedi altro tempo se hai bambini, malati o anziani.

## Cosa si ottiene

p-p9da2 = Più tempo, un accordo con il proprietario o un aiuto del Comune.

## Casi particolari

# note: voce 1 di 3
l-36hs5 = **Disdetta.** È la lettera del proprietario che non vuole rinnovare il contratto. Non è ancora uno sfratto. Portala a un sindacato degli inquilini o a un avvocato.
# note: voce 2 di 3
l-vjt8i = **Sfratto per fine contratto.** Succede anche a chi ha sempre pagato. Chiedi all'avvocato.
# note: voce 3 di 3
l-bma9u = **Hai minori o persone malate in casa?** Dillo a tutti: giudice, avvocato, Comune.

## Se qualcosa va male

t-ydesb = Se qualcosa va male
p-dgwye = Il giorno dell'ufficiale giudiziario si avvicina e non hai un posto? Torna dai servizi sociali prima di quel giorno. Metti al sicuro documenti e medicine.
