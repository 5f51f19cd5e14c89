### Ho ricevuto una lettera dalla Questura — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho ricevuto una lettera dalla Questura
# term: questura → { -questura } = direction de la police
title = Vous avez reçu une lettre de la Questura
# it: Che cosa fare se la Questura ti chiama, chiede documenti o dice di no.
# term: questura → { -questura } = direction de la police
summary = Ce qu’il faut faire si la { -questura } vous convoque, demande des documents ou dit non.
# it: lettera; Questura; convocazione; preavviso di rigetto; rifiuto; diniego; documenti mancanti; espulsione
# term: questura → { -questura } = direction de la police
# term: preavviso di rigetto → { -preavviso-di-rigetto } = préavis de refus
# term: espulsione → { -espulsione } = expulsion du pays
keywords = lettre; Questura; police; convocation; preavviso di rigetto; refus; rejet; documents manquants; expulsion; OQTF
# it: la lettera e la busta
f-u4hf3 = la lettre et l’enveloppe
# it: il permesso o la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
f-jqzbm = le permis ou le récépissé de la demande
# it: una risposta mandata in tempo
f-me52b = une réponse envoyée à temps
# it: Un patronato o un avvocato può rispondere con te.
# term: patronato → { -patronato } = bureau d’aide
f-8fdpx = Un bureau d’aide (patronato) ou un avocat peut répondre avec vous.
# it: Apri subito ogni lettera della [Questura][1]. Può esserci un giorno entro cui rispondere.
# note: [1] = termini/questura
# term: questura → { -questura } = direction de la police
p-4gfcm = Ouvrez tout de suite chaque lettre de la [direction de la police (Questura)][1]. Il peut y avoir un jour limite pour répondre.

## A chi è rivolto

# it: A chi ha un permesso di soggiorno o lo ha chiesto.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
p-ce4ur = Pour les personnes qui ont un { -permesso-di-soggiorno } ou qui l’ont demandé.

## Come fare

# it: Scrivi sulla busta il giorno in cui l'hai ricevuta. Conta i giorni da lì.
# note: voce 1 di 3
l-5t2yf = Écrivez sur l’enveloppe le jour où vous l’avez reçue. Comptez les jours à partir de là.
# it: Non capisci la lettera? Portala lo stesso giorno a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = bureau d’aide
l-9y3cz = Vous ne comprenez pas la lettre ? Apportez-la le jour même à un [bureau d’aide (patronato)][1].
# it: Guarda quale dei tre casi è il tuo.
# note: voce 3 di 3
l-d3s65 = Regardez lequel des trois cas est le vôtre.

## È un appuntamento

# it: È un appuntamento
t-giwbm = C’est un rendez-vous
# it: Vai in Questura quel giorno. Porta la lettera e i documenti che chiede. Se non puoi andare, chiedi prima un altro giorno.
# term: questura → { -questura } = direction de la police
p-fg6rm = Allez à la { -questura } ce jour-là. Apportez la lettre et les documents qu’elle demande. Si vous ne pouvez pas y aller, demandez à l’avance un rendez-vous un autre jour.

## Mancano documenti o vogliono rifiutare

# it: Mancano documenti o vogliono rifiutare
t-6wkkq = Il manque des documents ou on veut refuser votre demande
# it: Una lettera che dice «vogliamo rifiutare» si chiama [preavviso di rigetto][1]. Non è ancora un rifiuto.
# note: [1] = termini/preavviso-di-rigetto
# term: preavviso di rigetto → { -preavviso-di-rigetto } = préavis de refus
p-9xecq = Une lettre qui dit « nous voulons refuser » s’appelle [préavis de refus (preavviso di rigetto)][1]. Ce n’est pas encore un refus.
# it: Di solito hai **10 giorni** per rispondere. Guarda sulla lettera quanti giorni hai.
# note: critico: qui uno sbaglio può fare danno
p-iws6n = Vous avez d’habitude **10 jours** pour répondre. Regardez sur la lettre combien de jours vous avez.
# it: Vai subito da un patronato o da un avvocato.
# note: voce 1 di 3
# term: patronato → { -patronato } = bureau d’aide
l-p5aqu = Allez tout de suite dans un { -patronato } ou chez un avocat.
# it: Manda i documenti che mancano e spiega le tue ragioni.
# note: voce 2 di 3
l-58kj7 = Envoyez les documents qui manquent et expliquez vos raisons.
# it: Usa una [raccomandata][1], una [PEC][2] o porta tutto a mano. Tieni la ricevuta.
# note: voce 3 di 3
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: raccomandata → { -raccomandata } = lettre recommandée
# term: pec → { -pec } = e-mail certifié
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
l-m3q5a = Utilisez une [lettre recommandée (raccomandata)][1], un [e-mail certifié (PEC)][2] ou apportez tout vous-même. Gardez le reçu.

## È un rifiuto o un'espulsione

# it: È un rifiuto o un'espulsione
# term: espulsione → { -espulsione } = expulsion du pays
t-gj89m = C’est un refus ou une expulsion du pays
# it: Vai da un avvocato **lo stesso giorno**. I giorni per il [ricorso][1] sono pochi.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricorso
# term: ricorso → { -ricorso } = recours
p-zdpef = Allez chez un avocat **le jour même**. Les jours pour le [recours (ricorso)][1] sont peu nombreux.
# it: L'avvocato può essere [pagato dallo Stato][1], anche contro un'[espulsione][2].
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = expulsion du pays
p-cfy5h = L’avocat peut être [payé par l’État][1], aussi contre une [expulsion du pays (espulsione)][2].

## Casi particolari

# it: Hai trovato un avviso della posta? Vai subito a ritirare la lettera. I giorni passano anche se non la ritiri.
p-h6fpy = Vous avez trouvé un avis de la poste ? Allez tout de suite retirer la lettre. Les jours passent même si vous ne la retirez pas.

## Se qualcosa va male

# it: Se qualcosa va male
t-c5bj5 = Si quelque chose se passe mal
# it: Il tempo è già finito? Vai lo stesso da un avvocato. Porta la lettera, la busta e tutte le ricevute che hai.
# term: ricevute → { -ricevuta-del-permesso } = récépissé du permis
p-sjgag = Le délai est déjà passé ? Allez quand même chez un avocat. Apportez la lettre, l’enveloppe et tous les reçus et récépissés que vous avez.
