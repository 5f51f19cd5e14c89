### Curarsi senza permesso di soggiorno — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Curarsi senza permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
title = Se soigner sans permis de séjour
# it: Il codice STP dà diritto alle cure. L'ospedale non ti segnala solo perché sei senza permesso.
# term: codice stp → { -stp } = code de santé pour personnes sans permis
summary = Le code STP donne droit aux soins. Si vous êtes sans permis, l’hôpital ne vous signale pas pour cette seule raison.
# it: STP; ENI; senza documenti; clandestino; irregolare; senza permesso; cure urgenti
# term: stp → { -stp } = code de santé pour personnes sans permis
# term: eni → { -eni } = code de santé pour citoyens de l’Union européenne sans assurance
keywords = STP; ENI; sans papiers; clandestin; irrégulier; sans permis; soins urgents; AME
# it: il codice STP, oppure le cure per i cittadini dell'Unione europea
# term: codice stp → { -stp } = code de santé pour personnes sans permis
f-kmycq = le code STP, ou les soins pour les citoyens de l’Union européenne
# it: il codice
f-dcatb = le code
# it: La salute è un diritto di **tutti**. Puoi curarti anche se non hai il permesso.
p-zgxf8 = La santé est un droit de **tous**. Vous pouvez vous soigner même si vous n’avez pas de permis.
# it: Il medico e l'ospedale **non** possono segnalarti alla polizia solo perché sei senza permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-nw3eu = Si vous êtes sans permis, le médecin et l’hôpital **ne peuvent pas** vous signaler à la police pour cette seule raison. Il y a seulement quelques cas rares où un médecin doit prévenir, comme pour les citoyens italiens.

## A chi è rivolto

# it: Chi non è cittadino dell'Unione europea e non ha il permesso: chiede il codice [STP][1].
# note: voce 1 di 2
# note: [1] = termini/stp
# term: stp → { -stp } = code de santé pour personnes sans permis
l-kcmtv = Les personnes qui ne sont pas citoyennes de l’Union européenne et n’ont pas de permis : elles demandent le code [STP][1].
# it: Chi è cittadino dell'Unione europea e non può iscriversi. In molte regioni riceve il codice [ENI][1]. In Lombardia chiedi all'ospedale che cosa serve.
# note: voce 2 di 2
# note: [1] = termini/eni
# term: eni → { -eni } = code de santé pour citoyens de l’Union européenne sans assurance
l-39aau = Les citoyens de l’Union européenne qui ne peuvent pas s’inscrire. Dans beaucoup de régions, ils reçoivent le code [ENI][1]. En Lombardie, demandez à l’hôpital ce qu’il faut.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = établissement public de santé
p-rrwhn = Vous habitez à Crema ou dans les communes voisines ? Votre [établissement public de santé (ASST)][1] n’est pas le même : demandez à la mairie (Comune).

## Come fare

# it: Vai in ospedale o in un ufficio dell'[ASST][1]. Puoi andare anche solo per chiedere il codice.
# note: voce 1 di 4
# note: [1] = termini/asst
# term: asst → { -asst } = établissement public de santé
l-7zqfh = Allez à l’hôpital ou dans un bureau de l’[établissement public de santé (ASST)][1]. Vous pouvez y aller même seulement pour demander le code.
# it: Di' nome, data di nascita e Paese. Non sei obbligato a portare il passaporto.
# note: voce 2 di 4
# term: passaporto → { -passaporto } = passeport
l-bfhfi = Dites votre nom, votre date de naissance et votre pays. Vous n’êtes pas obligé d’apporter le passeport.
# it: Firma un foglio se non hai soldi per pagare.
# note: voce 3 di 4
l-58r38 = Signez un papier si vous n’avez pas d’argent pour payer.
# it: Ricevi il codice. Mostralo a ogni visita.
# note: voce 4 di 4
l-uz9s9 = Vous recevez le code. Montrez-le à chaque consultation.

## Cosa si ottiene

# it: Con il codice hai diritto a:
p-xf9xg = Avec le code, vous avez droit à :
# it: cure urgenti
# note: voce 1 di 5
l-7d5mk = soins urgents
# it: cure essenziali, anche se continuano nel tempo
# note: voce 2 di 5
l-h63ik = soins essentiels, même s’ils continuent dans le temps
# it: visite in gravidanza e per la maternità
# note: voce 3 di 5
l-8iuh6 = consultations pendant la grossesse et pour la maternité
# it: vaccini
# note: voce 4 di 5
# term: vaccini → { -vaccino } = vaccin
l-ehrwj = vaccins
# it: cure per i bambini e per le malattie che si attaccano
# note: voce 5 di 5
l-9jkqd = soins pour les enfants et pour les maladies contagieuses

## Tempi e scadenze

# it: Il codice vale 6 mesi in tutta Italia. Poi chiedi di rinnovarlo.
p-eih6s = Le code est valable 6 mois dans toute l’Italie. Ensuite, demandez à le renouveler.

## Quanto costa

# it: Il codice è gratis. Per alcune visite puoi dover pagare il [ticket][1], come gli italiani. Se non hai soldi, dillo.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = participation aux frais
p-hikj9 = Le code est gratuit. Pour certaines consultations, vous devez parfois payer la [participation aux frais (ticket)][1], comme les Italiens. Si vous n’avez pas d’argent, dites-le.

## Casi particolari

# it: I **minorenni** hanno diritto al [pediatra][1] anche senza permesso.
# note: [1] = servizi/pediatra
# term: minorenni → { -minore } = mineur
# term: pediatra → { -pediatra-di-libera-scelta } = pédiatre
p-mz7z7 = Les **mineurs** ont droit au [pédiatre][1] même sans permis.

## Se qualcosa va male

# it: Se qualcosa va male
t-fc4g5 = Si quelque chose se passe mal
# it: Uno sportello ti manda via? Chiedi di parlare con un'assistente sociale dell'ospedale. Chiedi aiuto anche a un'associazione o a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
# term: assistente sociale → { -assistente-sociale } = assistante sociale
p-464sy = Un guichet refuse de vous aider ? Demandez à parler avec une { -assistente-sociale } de l’hôpital. Demandez aussi de l’aide à une association ou à [Mondinsieme][1].
