### Consultorio familiare — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consultorio familiare
# term: consultorio familiare → { -consultorio-familiare } = centre de planning familial
title = Centre de planning familial
# it: Ginecologa, ostetrica, psicologa e assistente sociale per donne, coppie e ragazzi.
# term: assistente sociale → { -assistente-sociale } = assistante sociale
summary = Gynécologue, sage-femme, psychologue et assistante sociale pour femmes, couples et jeunes.
# it: consultorio; ginecologo; contraccezione; aborto; gravidanza; coppia; adolescenti; preservativi; preservativo; pillola; pillola del giorno dopo; spirale; anticoncezionale; abortire; interrompere la gravidanza; gravidanza non voluta; test di gravidanza; ritardo del ciclo; ginecologa
# term: consultorio → { -consultorio-familiare } = centre de planning familial
keywords = planning familial; consultorio; gynécologue; contraception; avortement; grossesse; couple; adolescents; préservatifs; préservatif; capote; pilule; pilule du lendemain; contraceptif; stérilet; avorter; IVG; grossesse non désirée; test de grossesse; retard de règles
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = carte de santé
# term: codice stp → { -stp } = code de santé pour personnes sans permis
f-mzitm = la carte de santé ou le code STP, si vous en avez un
# it: visite, ascolto e consigli
f-2jn2n = consultations, écoute et conseils
# it: Il [consultorio][1] aiuta donne, coppie, genitori e ragazzi. **Non serve la ricetta** del medico.
# note: [1] = termini/consultorio-familiare
# term: consultorio → { -consultorio-familiare } = centre de planning familial
# term: ricetta → { -ricetta } = ordonnance
p-niv4a = Le [centre de planning familial (consultorio)][1] aide les femmes, les couples, les parents et les jeunes. **Pas besoin d’ordonnance** du médecin.

## A chi è rivolto

# it: A tutti. Le donne possono andare anche senza permesso di soggiorno. I minorenni possono andare da soli.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
# term: minorenni → { -minore } = mineur
p-frcwk = Pour tout le monde. Les femmes peuvent y aller même sans permis de séjour. Les mineurs peuvent y aller seuls.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = établissement public de santé
p-iiuzc = Vous habitez à Crema ou dans les communes voisines ? Votre [établissement public de santé (ASST)][1] n’est pas le même : demandez à la mairie (Comune).

## Come fare

# it: Telefona o vai di persona. Chiedi l'indirizzo al medico, in farmacia o in Comune.
# note: voce 1 di 4
l-5sq28 = Téléphonez ou allez-y en personne. Demandez l’adresse au médecin, en pharmacie ou à la mairie.
# it: Di' in breve che cosa ti serve.
# note: voce 2 di 4
l-7yhy5 = Dites en bref ce qu’il vous faut.
# it: Chiedi una medica donna o un [mediatore][1], se vuoi.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-bkg2n = Demandez une femme médecin ou un [médiateur][1], si vous voulez.
# it: Vai all'appuntamento. Quello che dici resta segreto.
# note: voce 4 di 4
l-79xr2 = Allez au rendez-vous. Ce que vous dites reste secret.

## Cosa si ottiene

# it: visite per la gravidanza e dopo il parto
# note: voce 1 di 5
l-qfrc3 = consultations pour la grossesse et après l’accouchement
# it: consigli e mezzi per non restare incinta, controlli per le donne
# note: voce 2 di 5
l-s9pjz = conseils et moyens pour ne pas tomber enceinte, contrôles pour les femmes
# it: aiuto per una gravidanza che non vuoi continuare
# note: voce 3 di 5
l-mq9pc = aide pour une grossesse que vous ne voulez pas continuer
# it: ascolto per problemi di coppia e con i figli
# note: voce 4 di 5
l-3h2zu = écoute pour les problèmes de couple et avec les enfants
# it: corsi prima del parto
# note: voce 5 di 5
l-jfehm = cours de préparation à l’accouchement

## Tempi e scadenze

# it: Puoi interrompere la gravidanza, di regola, nei primi **90 giorni**. Se ci pensi, vai subito al consultorio.
# note: critico: qui uno sbaglio può fare danno
# term: consultorio → { -consultorio-familiare } = centre de planning familial
p-mfy6c = Vous pouvez interrompre la grossesse (avortement), en règle générale, dans les **90 premiers jours**. Si vous y pensez, allez tout de suite au { -consultorio-familiare }.

## Quanto costa

# it: Molte cose sono gratis. Per alcune paghi un [ticket][1]: chiedi prima.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = participation aux frais
p-qdj2k = Beaucoup de choses sont gratuites. Pour certaines, vous payez une [participation aux frais (ticket)][1] : demandez avant.

## Casi particolari

# it: **Mutilazioni genitali.** Puoi parlarne senza vergogna. Ci sono cure.
# note: voce 1 di 2
l-f8rhq = **Mutilations génitales (excision).** Vous pouvez en parler sans honte. Il y a des soins.
# it: **Matrimonio forzato o violenza.** Dillo: qui sanno a chi mandarti.
# note: voce 2 di 2
l-4aibj = **Mariage forcé ou violence.** Dites-le : ici, on sait vers qui vous envoyer.

## Se qualcosa va male

# it: Se qualcosa va male
t-8teuq = Si quelque chose se passe mal
# it: Il primo appuntamento è fra molto tempo? Di' che è urgente. In Lombardia ci sono consultori pubblici e consultori privati che lavorano con il pubblico. Chiedi anche agli altri.
p-ywaxk = Le premier rendez-vous libre est dans longtemps ? Dites que c’est urgent. En Lombardie, il y a des centres publics et des centres privés qui travaillent avec le service public. Demandez aussi aux autres.
