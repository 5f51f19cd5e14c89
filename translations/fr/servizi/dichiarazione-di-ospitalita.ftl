### Ospitare una persona straniera: la comunicazione — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ospitare una persona straniera: la comunicazione
title = Héberger une personne étrangère : la déclaration
# it: Chi ospita una persona di un Paese fuori dall'Unione europea deve dirlo entro 48 ore.
summary = La personne qui héberge une personne d’un pays hors de l’Union européenne doit le dire dans les 48 heures.
# it: ospitalità; cessione di fabbricato; ospite; 48 ore; dichiarazione
# term: cessione di fabbricato → { -ospitalita } = déclaration d’hébergement
keywords = hébergement; attestation d’hébergement; ospitalità; invité; 48 heures; cessione di fabbricato
# it: il documento di chi ospita
f-4hb96 = la pièce d’identité de la personne qui héberge
# it: il passaporto o il permesso dell'ospite
# term: passaporto → { -passaporto } = passeport
f-kk82h = le passeport ou le permis de la personne hébergée
# it: il contratto di casa o l'atto di proprietà
f-f33ja = le contrat du logement ou l’acte de propriété
# it: la ricevuta della comunicazione
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
f-8vdf6 = le reçu de la déclaration
# it: Chi ospita in casa una persona di un Paese fuori dall'Unione europea deve comunicarlo. Vale anche per un parente o un amico.
p-wycqj = La personne qui héberge chez elle une personne d’un pays hors de l’Union européenne doit le déclarer. Cela vaut aussi pour une personne de la famille ou un ami.

## A chi è rivolto

# it: A chi dà alloggio, anche gratis. La comunicazione la fa chi ospita, non l'ospite.
p-g4fu7 = Pour les personnes qui donnent un hébergement, même gratuit. C’est la personne qui héberge qui fait la déclaration, pas la personne hébergée.

## Come fare

# it: Prendi il modulo di **comunicazione di ospitalità**. Chiedilo in Comune o in Questura.
# note: voce 1 di 5
# note: «comunicazione di ospitalità» è il titolo del modulo: lascialo accanto alla traduzione.
# term: comunicazione di ospitalità → { -ospitalita } = déclaration d’hébergement
# term: questura → { -questura } = direction de la police
l-4h4fx = Prenez le formulaire de **comunicazione di ospitalità** (déclaration d’hébergement). Demandez-le à la mairie (Comune) ou à la { -questura }.
# it: Scrivi i dati tuoi, dell'ospite e della casa. Firma.
# note: voce 2 di 5
l-b24ju = Écrivez vos données, celles de la personne hébergée et celles du logement. Signez.
# it: Consegna il modulo **entro 48 ore** dall'arrivo.
# note: voce 3 di 5
l-bsp4s = Remettez le formulaire **dans les 48 heures** après l’arrivée, au plus tard.
# it: Se nella tua città c'è la [Questura][1], portalo lì. Se no, chiedi in Comune dove portarlo.
# note: voce 4 di 5
# note: [1] = termini/questura
# term: questura → { -questura } = direction de la police
l-xn7rj = S’il y a une [direction de la police (Questura)][1] dans votre ville, apportez le formulaire là. Sinon, demandez à la mairie où l’apporter.
# it: Tieni la ricevuta. Danne una copia all'ospite.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
l-ciuut = Gardez le reçu. Donnez-en une copie à la personne hébergée.

## Cosa si ottiene

# it: Una ricevuta. L'ospite può averne bisogno per il permesso o per la residenza.
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
# term: residenza → { -residenza } = résidence
p-a3swy = Un reçu. La personne hébergée peut en avoir besoin pour le permis ou pour la résidence.

## Se qualcosa va male

# it: Se qualcosa va male
t-6javu = Si quelque chose se passe mal
# it: Chi non comunica rischia una multa. Se sono passate le 48 ore, fai comunque la comunicazione.
p-nirw5 = La personne qui ne déclare pas risque une amende. Si les 48 heures sont passées, faites quand même la déclaration.
# it: Se chi ti ospita non vuole farla, chiedi consiglio a un [patronato][1].
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = bureau d’aide
p-djk63 = Si la personne qui vous héberge ne veut pas la faire, demandez conseil à un [bureau d’aide (patronato)][1].
