### Andare al pronto soccorso — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare al pronto soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgences
title = Aller aux urgences
# it: Quando andare, che cosa succede e perché si aspetta.
summary = Quand y aller, ce qui se passe et pourquoi on attend.
# it: ospedale; urgenza; triage; codice rosso; ambulanza; incidente; sangue; caduta; bruciatura; si sono rotte le acque; braccio rotto; morso di cane; mi ha morso un cane; gamba rotta; mi sono rotto il braccio
# term: triage → { -triage } = triage
keywords = hôpital; urgence; triage; code couleur; code rouge; ambulance; accident; pronto soccorso; sang; chute; brûlure; perdu les eaux; bras cassé; morsure de chien; un chien m’a mordu; le chien m’a mordue; mordu par un chien; jambe cassée; je me suis cassé le bras; je me suis cassé la jambe; fracture
# it: la tessera sanitaria o un documento, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = carte de santé
f-5hnxg = la carte de santé ou une pièce d’identité, si vous en avez une
# it: la lista delle medicine che prendi
f-nqird = la liste des médicaments que vous prenez
# it: una visita urgente
f-utg7d = une consultation urgente
# it: emergenza
f-uw68t = urgence
# it: Il [pronto soccorso][1] è in ospedale. È per i problemi gravi e improvvisi.
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgences
p-s2tq8 = Les [urgences (pronto soccorso)][1] sont à l’hôpital. Elles sont pour les problèmes graves et soudains.

## A chi è rivolto

# it: A tutti. Puoi andare anche senza documenti e senza permesso.
p-b7efv = Pour tout le monde. Vous pouvez y aller même sans papiers et sans permis.
# it: Il personale **non** ti segnala alla polizia solo perché non hai il permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-4km45 = Si vous n’avez pas de permis, le personnel **ne vous signale pas** à la police pour cette seule raison. Il y a seulement quelques cas rares où un médecin doit prévenir, comme pour les citoyens italiens.

## Come fare

# it: Se una persona non può muoversi o rischia la vita, non portarla tu. Chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-dherx = Si une personne ne peut pas bouger ou risque de mourir, ne la transportez pas vous-même. Appelez le { $phone }.
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgences
p-f66h6 = Un bébé de moins de 3 mois qui a de la fièvre doit aller tout de suite aux [urgences (pronto soccorso)][1].
# it: Vai all'ingresso del pronto soccorso.
# note: voce 1 di 6
# term: pronto soccorso → { -pronto-soccorso } = urgences
l-hkufu = Allez à l’entrée des { -pronto-soccorso }.
# it: Di' che cosa senti e da quando. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-nrye8 = Dites ce que vous sentez et depuis quand. Dites si vous êtes enceinte ou si vous avez des allergies.
# it: Un infermiere decide quanto è urgente. Questo si chiama [triage][1].
# note: voce 3 di 6
# note: [1] = termini/triage
# term: triage → { -triage } = triage
l-zg4wq = Un infirmier décide si c’est urgent et à quel point. Cela s’appelle [triage][1].
# it: Aspetta. Chi è più grave passa prima, anche se arriva dopo.
# note: voce 4 di 6
l-6h2a2 = Attendez. La personne la plus grave passe avant, même si elle arrive après.
# it: Se stai peggio mentre aspetti, dillo subito.
# note: voce 5 di 6
l-idx7x = Si votre état s’aggrave pendant l’attente, dites-le tout de suite.
# it: Quando esci ricevi un foglio. Portalo al tuo medico.
# note: voce 6 di 6
l-e8mcg = En sortant, vous recevez un papier. Apportez-le à votre médecin.

## Quanto costa

# it: Per i casi gravi non paghi. Se il problema non era urgente, puoi dover pagare un [ticket][1].
# note: [1] = termini/ticket
# term: ticket → { -ticket } = participation aux frais
p-473rz = Pour les cas graves, vous ne payez pas. Si le problème n’était pas urgent, vous devez parfois payer une [participation aux frais (ticket)][1].

## Casi particolari

# it: **Violenza.** Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: voce 1 di 2
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-xks6k = **Violence.** Dites à l’infirmier : **ho subito violenza** (j’ai subi des violences). Il y a un parcours réservé.
# it: **Lingua.** Chiedi un mediatore o un interprete al telefono.
# note: voce 2 di 2
l-whzvy = **Langue.** Demandez un médiateur ou un interprète au téléphone.

## Se qualcosa va male

# it: Se qualcosa va male
t-xth6y = Si quelque chose se passe mal
# it: Per febbre, tosse o un dolore leggero vai dal medico. Se il medico non c'è, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-35ec2 = Pour de la fièvre, de la toux ou une douleur légère, allez chez le médecin. Si le médecin n’est pas là, lisez [ce qu’il faut faire][1].
