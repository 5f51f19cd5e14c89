### Aiuto gratis con le domande: patronato e CAF — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aiuto gratis con le domande: patronato e CAF
# term: patronato → { -patronato } = bureau d’aide
# term: caf → { -caf } = centre d’aide pour les impôts
title = Aide gratuite pour les demandes : bureau d’aide et centre d’aide pour les impôts
# it: Uffici che compilano per te le domande a INPS, Questura e altri enti.
# term: inps → { -inps } = institut national de sécurité sociale
# term: questura → { -questura } = direction de la police
summary = Des bureaux qui remplissent pour vous les demandes à l’INPS, à la Questura et à d’autres organismes.
# it: patronato; CAF; compilare; modulo; domanda INPS; aiuto gratis; sindacato; sanatoria; regolarizzazione; regolarizzarsi; mettersi in regola; come avere i documenti
# term: patronato → { -patronato } = bureau d’aide
# term: caf → { -caf } = centre d’aide pour les impôts
# term: inps → { -inps } = institut national de sécurité sociale
# term: sindacato → { -sindacato } = syndicat
keywords = patronato; CAF; remplir; formulaire; demande INPS; aide gratuite; syndicat; régularisation; régularisation des sans-papiers; se régulariser; comment avoir des papiers
# it: le lettere che hai ricevuto
f-35tt5 = les lettres que vous avez reçues
# it: la domanda mandata e la ricevuta
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
f-e3h2k = la demande envoyée et le reçu
# it: Se un modulo è difficile, non fare da solo. Ci sono due tipi di ufficio che ti aiutano.
p-s69p4 = Si un formulaire est difficile, ne le faites pas seul. Il y a deux types de bureau qui vous aident.

## A chi è rivolto

# it: A tutti. Non serve essere iscritti a un sindacato.
# term: sindacato → { -sindacato } = syndicat
p-9u7ze = Pour tout le monde. Vous n’avez pas besoin d’être membre d’un syndicat.
# it: Ufficio
c-u5id7 = Bureau
# it: Che cosa fa
c-5rzst = Ce qu’il fait
# it: [Patronato][1]
# note: [1] = termini/patronato
# term: patronato → { -patronato } = bureau d’aide
c-eujee = [Bureau d’aide (patronato)][1]
# it: Domande all'INPS e all'INAIL, pensione, disoccupazione, maternità, permesso di soggiorno
# term: inps → { -inps } = institut national de sécurité sociale
# term: inail → { -inail } = assurance des accidents du travail
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
c-r8emj = Demandes à l’INPS et à l’INAIL, retraite, chômage, maternité, permis de séjour
# it: [CAF][1]
# note: [1] = termini/caf
# term: caf → { -caf } = centre d’aide pour les impôts
c-c4w4p = [Centre d’aide pour les impôts (CAF)][1]
# it: Tasse, 730, ISEE
# term: 730 → { -modello-730 } = déclaration de revenus
# term: isee → { -isee } = indicateur des ressources de la famille
c-af5cv = Impôts, déclaration de revenus (730), ISEE
# it: Spesso sono nello stesso palazzo.
p-yi4uy = Ils sont souvent dans le même bâtiment.

## Come fare

# it: Cerca su internet **patronato** e il nome del comune dove abiti. Oppure chiedi in Comune.
# note: voce 1 di 5
# note: «patronato» resta in italiano, con la traduzione tra parentesi: è la parola da cercare.
# term: patronato → { -patronato } = bureau d’aide
l-inygd = Cherchez sur internet **patronato** (bureau d’aide) et le nom de la commune où vous habitez. Ou demandez à la mairie (Comune).
# it: Telefona prima. Chiedi che documenti servono e se devi pagare.
# note: voce 2 di 5
l-knag2 = Téléphonez avant. Demandez quels documents il faut et si vous devez payer.
# it: Porta tutte le lettere, anche quelle che non capisci.
# note: voce 3 di 5
l-u58yu = Apportez toutes les lettres, même celles que vous ne comprenez pas.
# it: Leggi la [delega][1] prima di firmare.
# note: voce 4 di 5
# note: [1] = termini/delega
# term: delega → { -delega } = procuration
l-wrspn = Lisez la [procuration (delega)][1] avant de signer.
# it: Chiedi sempre la **ricevuta** della domanda. Conservala.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
l-h5qj5 = Demandez toujours le **reçu (ricevuta)** de la demande. Gardez-le.

## Quanto costa

# it: Le domande principali con il patronato sono gratis per legge. Per alcune altre puoi dover pagare poco. L'ISEE al CAF è di solito gratis. Per il 730 spesso paghi.
# term: patronato → { -patronato } = bureau d’aide
# term: isee → { -isee } = indicateur des ressources de la famille
# term: caf → { -caf } = centre d’aide pour les impôts
# term: 730 → { -modello-730 } = déclaration de revenus
p-wtdjy = Les demandes principales avec le { -patronato } sont gratuites : c’est la loi. Pour quelques autres, vous devez parfois payer un peu. L’ISEE au { -caf } est gratuit d’habitude. La { -modello-730 } est souvent payante.
# it: Chiedi il prezzo prima. Attento a chi chiede soldi per strada o al bar per fare le domande: non è un patronato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = bureau d’aide
p-mgnsr = Demandez le prix avant. Attention aux personnes qui demandent de l’argent dans la rue ou au bar pour faire les demandes : ce n’est pas un { -patronato }.

## Casi particolari

# it: Alcuni patronati hanno operatori che parlano altre lingue. Chiedilo al telefono.
# term: patronati → { -patronato } = bureau d’aide
p-c3upk = Certains bureaux d’aide ont du personnel qui parle d’autres langues. Demandez-le au téléphone.

## Se qualcosa va male

# it: Se qualcosa va male
t-6zuve = Si quelque chose se passe mal
# it: Non sei contento? Puoi cambiare patronato quando vuoi. Fatti ridare i documenti.
# term: patronato → { -patronato } = bureau d’aide
p-xvzcw = Vous n’êtes pas satisfait ? Vous pouvez changer de { -patronato } quand vous voulez. Faites-vous rendre les documents.
