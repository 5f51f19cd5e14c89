### Assistente sociale del Comune — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assistente sociale del Comune
# term: assistente sociale → { -assistente-sociale } = assistante sociale
title = Assistante sociale de la mairie
# it: La persona a cui parlare se mancano soldi, casa o aiuto in famiglia.
summary = La personne à qui parler s’il manque de l’argent, un logement ou de l’aide en famille.
# it: assistente sociale; servizi sociali; povertà; aiuto; cibo; pacco alimentare; dormitorio; segretariato sociale; fame; dove dormire; senza casa; dormo per strada; vivo per strada; dormo in macchina; senzatetto; non so dove dormire; mi hanno cacciato di casa; ho fame; non ho da mangiare; non ho soldi; mensa dei poveri; figli affamati
# term: assistente sociale → { -assistente-sociale } = assistante sociale
keywords = assistante sociale; services sociaux; pauvreté; aide; nourriture; colis alimentaire; foyer; dormir; faim; où dormir; sans abri; je dors dans la rue; je dors dehors; je dors dans ma voiture; SDF; sans domicile; nulle part où dormir; je n’ai pas de logement; on m’a mis dehors; j’ai faim; rien à manger; pas d’argent; restos du cœur; repas gratuit; mes enfants ont faim
# it: un documento, se ce l'hai
f-kca23 = une pièce d’identité, si vous en avez une
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = indicateur des ressources de la famille
f-iqanw = l’ISEE, si vous en avez un
# it: le lettere sul problema: sfratto, bollette, scuola
# term: sfratto → { -sfratto } = expulsion du logement
# term: bollette → { -bolletta } = facture
f-py28s = les lettres sur le problème : expulsion, factures, école
# it: un colloquio e un progetto di aiuto
f-zkj8c = un entretien et un projet d’aide
# it: il colloquio
f-k2avp = l’entretien
# it: L'[assistente sociale][1] ascolta il tuo problema e cerca con te un aiuto. Il colloquio è gratis.
# note: [1] = termini/assistente-sociale
# term: assistente sociale → { -assistente-sociale } = assistante sociale
p-t5jrn = L’[assistante sociale (assistente sociale)][1] écoute votre problème et cherche une aide avec vous. L’entretien est gratuit.

## A chi è rivolto

# it: A chi abita nel territorio del Comune ed è in difficoltà. Nei casi urgenti puoi andare anche senza residenza e senza permesso.
# term: residenza → { -residenza } = résidence
p-wryq7 = Pour les personnes qui habitent sur le territoire de la commune (Comune) et sont en difficulté. Dans les cas urgents, vous pouvez y aller même sans { -residenza } et sans permis.

## Come fare

# it: Telefona o vai al tuo Comune. Chiedi del **segretariato sociale** o dei servizi sociali.
# note: voce 1 di 5
# note: «segretariato sociale» è scritto così sulla porta: lascialo accanto alla traduzione.
l-q8hgw = Téléphonez ou allez à votre mairie. Demandez le **segretariato sociale** (accueil social) ou les services sociaux.
# it: Prendi un appuntamento. Se non parli italiano, chiedi un [mediatore][1].
# note: voce 2 di 5
# note: [1] = servizi/chiedere-un-mediatore
l-imzcx = Prenez rendez-vous. Si vous ne parlez pas italien, demandez un [médiateur][1].
# it: Porta i documenti che hai. Se non li hai, vai lo stesso.
# note: voce 3 di 5
l-ezgh8 = Apportez les documents que vous avez. Si vous n’en avez pas, allez-y quand même.
# it: Racconta come stanno le cose. Di' la verità: quello che dici è riservato.
# note: voce 4 di 5
l-w6jwj = Racontez comment sont les choses. Dites la vérité : ce que vous dites reste confidentiel.
# it: Fate insieme un progetto. Può servire l'[ISEE][1].
# note: voce 5 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = indicateur des ressources de la famille
l-hjnx9 = Vous faites ensemble un projet. Il peut falloir l’[ISEE][1].

## Cosa si ottiene

# it: Dipende dal Comune e dal tuo caso. Per esempio:
p-ivrm9 = Cela dépend de la mairie et de votre cas. Par exemple :
# it: un aiuto per affitto, bollette o cibo
# note: voce 1 di 4
# term: bollette → { -bolletta } = facture
l-piwwk = une aide pour le loyer, les factures ou la nourriture
# it: aiuto a casa per anziani e disabili
# note: voce 2 di 4
l-rfyh6 = une aide à la maison pour les personnes âgées et handicapées
# it: aiuto per i figli
# note: voce 3 di 4
l-i4pf3 = une aide pour les enfants
# it: un posto per dormire, se non hai casa
# note: voce 4 di 4
l-8rjwx = une place pour dormir, si vous n’avez pas de logement

## Casi particolari

# it: L'assistente sociale **non** porta via i figli solo perché sei povero o senza permesso. Aiuta la famiglia a stare insieme. Solo un giudice può decidere diversamente, per gravi pericoli.
# term: assistente sociale → { -assistente-sociale } = assistante sociale
p-8krn4 = Si vous êtes pauvre ou sans permis, l’assistante sociale **ne vous retire pas** vos enfants pour cette seule raison. Elle aide la famille à rester ensemble. Seul un juge peut décider autrement, pour des dangers graves.
# it: Nei comuni piccoli il servizio è di più comuni insieme. Chiedi sempre prima al tuo municipio.
p-t26pc = Dans les petites communes, le service est commun à plusieurs communes. Demandez toujours d’abord à votre mairie.

## Se qualcosa va male

# it: Se qualcosa va male
t-4p978 = Si quelque chose se passe mal
# it: Ti dicono di no? Chiedi il motivo per iscritto. Puoi chiedere un altro colloquio. Chiedi aiuto anche alle parrocchie e alle associazioni.
p-zthe4 = On vous dit non ? Demandez la raison par écrit. Vous pouvez demander un autre entretien. Demandez aussi de l’aide aux paroisses et aux associations.
