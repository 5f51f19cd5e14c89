### Hai ricevuto uno sfratto — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Hai ricevuto uno sfratto
# term: sfratto → { -sfratto } = expulsion du logement
title = Vous avez reçu une lettre d’expulsion du logement
# it: Che cosa fare quando arriva una lettera del tribunale sulla casa.
summary = Ce qu’il faut faire quand une lettre du tribunal arrive au sujet du logement.
# it: sfratto; tribunale; ufficiale giudiziario; termine di grazia; lettera verde; lettera del tribunale; mandare via di casa; buttato fuori di casa; padrone di casa; mi hanno cacciato di casa; mi cacciano di casa; mi sfrattano; perdo la casa; devo lasciare la casa
# term: sfratto → { -sfratto } = expulsion du logement
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = huissier de justice
keywords = expulsion; sfratto; tribunal; huissier; loyer impayé; délai; lettre verte; lettre du tribunal; mis à la porte; mis dehors; propriétaire; on m’expulse de mon logement; on m’a mis dehors; avis d’expulsion; je perds mon logement; quitter le logement
# it: la lettera del tribunale
f-9c37p = la lettre du tribunal (Tribunale)
# it: il contratto di affitto
f-p4a2n = le contrat de location
# it: le ricevute dei pagamenti
# term: ricevute → { -ricevuta-del-permesso } = récépissé du permis
f-h7qcc = les reçus des paiements
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = indicateur des ressources de la famille
f-yyanw = l’ISEE, si vous en avez un
# it: un avvocato e più tempo, se il giudice lo dà
f-xyrgw = un avocat et plus de temps, si le juge l’accorde
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-psseu = **Seul un juge** peut vous faire partir. Le propriétaire ne peut pas changer la serrure ou vous couper l’électricité et l’eau.
# it: Lo [sfratto][1] è l'ordine del giudice di lasciare la casa. Non succede in un giorno.
# note: [1] = termini/sfratto
# term: sfratto → { -sfratto } = expulsion du logement
p-d3jgf = L’[expulsion du logement (sfratto)][1] est l’ordre du juge de quitter le logement. Cela n’arrive pas en un jour.

## A chi è rivolto

# it: A chi ha ricevuto una lettera del tribunale o dell'[ufficiale giudiziario][1].
# note: [1] = termini/ufficiale-giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = huissier de justice
p-j7whs = Pour les personnes qui ont reçu une lettre du tribunal ou de l’[huissier de justice (ufficiale giudiziario)][1].

## Come fare

# it: Apri **sempre** le lettere e le [raccomandate][1]. Se non vai dal giudice, decide senza ascoltarti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/raccomandata
# term: raccomandate → { -raccomandata } = lettre recommandée
p-wx4h4 = Ouvrez **toujours** les lettres et les [lettres recommandées (raccomandate)][1]. Si vous n’allez pas devant le juge, il décide sans vous écouter.
# it: Guarda sulla lettera il giorno dell'[udienza][1].
# note: voce 1 di 6
# note: «termine di grazia» è il nome ufficiale: lascialo accanto alla traduzione.
# note: [1] = termini/udienza
# term: udienza → { -udienza } = audience
l-utaxn = Regardez sur la lettre le jour de l’[audience (udienza)][1].
# it: Cerca subito un avvocato. Può essere [pagato dallo Stato][1].
# note: voce 2 di 6
# note: [1] = servizi/patrocinio-gratuito
l-4r6ku = Cherchez tout de suite un avocat. Il peut être [payé par l’État][1].
# it: Vai dai [servizi sociali][1] con la lettera.
# note: voce 3 di 6
# note: [1] = servizi/servizio-sociale
l-as5d7 = Allez voir les [services sociaux][1] avec la lettre.
# it: Il giorno dell'udienza vai in tribunale, anche se hai paura.
# note: voce 4 di 6
# term: udienza → { -udienza } = audience
l-tm5hh = Le jour de l’audience, allez au tribunal, même si vous avez peur.
# it: Se puoi pagare, chiedi al giudice il **termine di grazia**. Sono di solito 90 giorni per pagare tutto.
# note: voce 5 di 6
l-kp9ba = Si vous pouvez payer, demandez au juge le **termine di grazia** (délai de grâce). C’est d’habitude 90 jours pour tout payer.
# it: Se il giudice dice che devi andare via, fissa una data. Chiedi altro tempo se hai bambini, malati o anziani.
# note: voce 6 di 6
l-i5pm8 = Si le juge dit que vous devez partir, il fixe une date. Demandez plus de temps si vous avez des enfants, des malades ou des personnes âgées.

## Cosa si ottiene

# it: Più tempo, un accordo con il proprietario o un aiuto del Comune.
p-p9da2 = Plus de temps, un accord avec le propriétaire ou une aide de la mairie (Comune).

## Casi particolari

# it: **Disdetta.** È la lettera del proprietario che non vuole rinnovare il contratto. Non è ancora uno sfratto. Portala a un sindacato degli inquilini o a un avvocato.
# note: voce 1 di 3
# term: sfratto → { -sfratto } = expulsion du logement
# term: sindacato → { -sindacato } = syndicat
l-36hs5 = **Lettre de congé du logement (disdetta).** C’est la lettre du propriétaire qui ne veut pas renouveler le contrat. Ce n’est pas encore une expulsion du logement. Apportez-la à un syndicat de locataires ou à un avocat.
# it: **Sfratto per fine contratto.** Succede anche a chi ha sempre pagato. Chiedi all'avvocato.
# note: voce 2 di 3
# term: sfratto → { -sfratto } = expulsion du logement
l-vjt8i = **Expulsion pour fin de contrat.** Elle arrive aussi aux personnes qui ont toujours payé. Demandez à l’avocat.
# it: **Hai minori o persone malate in casa?** Dillo a tutti: giudice, avvocato, Comune.
# note: voce 3 di 3
# term: minori → { -minore } = mineur
l-bma9u = **Vous avez des mineurs ou des personnes malades à la maison ?** Dites-le à tous : juge, avocat, mairie.

## Se qualcosa va male

# it: Se qualcosa va male
t-ydesb = Si quelque chose se passe mal
# it: Il giorno dell'ufficiale giudiziario si avvicina e non hai un posto? Torna dai servizi sociali prima di quel giorno. Metti al sicuro documenti e medicine.
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = huissier de justice
p-dgwye = Le jour de l’{ -ufficiale-giudiziario } approche et vous n’avez pas d’endroit où aller ? Retournez voir les services sociaux avant ce jour. Mettez en sécurité vos papiers et vos médicaments.
