### Privacy — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Privacy
title = Vie privée
# it: Questa guida non ti segue: niente cookie, niente richieste ad altri siti.
summary = Ce guide ne vous suit pas : pas de cookies, pas de demandes à d’autres sites.
# it: Puoi leggere questa guida senza dire chi sei. Non serve registrarsi.
p-vcci8 = Vous pouvez lire ce guide sans dire qui vous êtes. Vous n’avez pas besoin de vous inscrire.

## Che cosa non facciamo

# it: Che cosa non facciamo
t-eegwj = Ce que nous ne faisons pas
# it: Non usiamo **cookie**.
# note: voce 1 di 3
l-dc887 = Nous n’utilisons pas de **cookies**.
# it: Le pagine non chiedono nulla ad altri siti. Non ci sono pubblicità né statistiche di altre aziende.
# note: voce 2 di 3
l-j22t4 = Les pages ne demandent rien à d’autres sites. Il n’y a ni publicité ni statistiques d’autres entreprises.
# it: Le parole che cerchi restano nel tuo browser. Nessuno le riceve.
# note: voce 3 di 3
l-7rhk6 = Les mots que vous cherchez restent dans votre navigateur. Personne ne les reçoit.

## Che cosa resta sul tuo telefono

# it: Che cosa resta sul tuo telefono
t-xigne = Ce qui reste sur votre téléphone
# it: Le pagine che apri restano nel tuo browser. Così le leggi anche senza rete.
p-e8ead = Les pages que vous ouvrez restent dans votre navigateur. Ainsi, vous pouvez les lire aussi sans internet.
# it: Le pagine più delicate, come l'aiuto contro la violenza, non restano. Restano solo se tu salvi tutta la guida. Però nella cronologia del browser si vede che le hai aperte.
p-sgnvi = Les pages les plus sensibles, comme l’aide contre la violence, ne restent pas. Elles restent seulement si vous enregistrez tout le guide. Mais l’historique du navigateur montre que vous les avez ouvertes.
# it: Chi usa il tuo telefono può vedere le pagine che hai aperto. Per toglierle, cancella nel browser i dati di questo sito e la cronologia.
p-mnp3w = Toute personne qui utilise votre téléphone peut voir les pages que vous avez ouvertes. Pour les retirer, effacez dans le navigateur les données de ce site et l’historique.

## Quando esci dalla guida

# it: Quando esci dalla guida
t-z4ucy = Quand vous sortez du guide
# it: Alcuni link portano a siti di altri enti. Su quei siti valgono le loro regole.
p-wzmee = Certains liens mènent aux sites d’autres organismes. Sur ces sites, ce sont leurs règles qui s’appliquent.
# it: Se tocchi un numero, il tuo telefono prepara la chiamata. Decidi tu se chiamare.
p-wirmn = Si vous touchez un numéro, votre téléphone prépare l’appel. C’est vous qui décidez d’appeler.
