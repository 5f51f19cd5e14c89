### Prenotare una visita o un esame — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prenotare una visita o un esame
title = Prendre rendez-vous pour une consultation ou un examen
# it: Con la ricetta del medico prenoti la visita e paghi il ticket.
# term: ricetta → { -ricetta } = ordonnance
# term: ticket → { -ticket } = participation aux frais
summary = Avec l’ordonnance du médecin, vous prenez rendez-vous et vous payez la participation aux frais (ticket).
# it: CUP; ticket; ricetta; impegnativa; specialista; esami del sangue; esenzione; lista d'attesa
# term: cup → { -cup } = centre de rendez-vous médicaux
# term: ticket → { -ticket } = participation aux frais
# term: impegnativa → { -ricetta } = ordonnance
# term: esenzione → { -esenzione } = exemption
keywords = CUP; rendez-vous; ticket; ordonnance; spécialiste; analyses de sang; exemption; liste d’attente
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = exemption
f-dmgvk = le papier de l’exemption (esenzione), si vous en avez un
# it: il giorno e l'ora della visita
f-7myzx = le jour et l’heure de la consultation
# it: Prenota Salute
f-ty459 = ===
# it: Per vedere uno specialista o fare un esame serve di solito la [ricetta][1].
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = ordonnance
p-tmx23 = Pour voir un spécialiste ou faire un examen, il faut d’habitude l’[ordonnance (ricetta)][1].

## A chi è rivolto

# it: A chi ha la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = carte de santé
p-sg25d = Pour les personnes qui ont la [carte de santé (tessera sanitaria)][1].
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = établissement public de santé
p-6skn3 = Vous habitez à Crema ou dans les communes voisines ? Votre [établissement public de santé (ASST)][1] n’est pas le même : demandez à la mairie (Comune).

## Come fare

# it: Vai dal [medico di famiglia][1]. Spiega il tuo problema.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = médecin de famille
l-bxqjz = Allez chez le [médecin de famille (medico di famiglia)][1]. Expliquez votre problème.
# it: Il medico scrive la ricetta. Sulla ricetta c'è quanto è urgente.
# note: voce 2 di 6
# term: ricetta → { -ricetta } = ordonnance
l-nwzbj = Le médecin écrit l’ordonnance. L’ordonnance dit si c’est urgent et à quel point.
# it: Prenota in uno di questi modi:
# note: voce 3 di 6
l-erp4v = Prenez rendez-vous d’une de ces façons :
# it: al [CUP][1] dell'ospedale
# note: voce 1 di 3
# note: [1] = termini/cup
# term: cup → { -cup } = centre de rendez-vous médicaux
l-kpjz4 = au [centre de rendez-vous médicaux (CUP)][1] de l’hôpital
# it: in una farmacia che fa prenotazioni
# note: voce 2 di 3
l-qvddt = dans une pharmacie qui prend les rendez-vous
# it: sul sito { $web }
# note: voce 3 di 3
# note: $web = un dato; lo scrive il sito
l-5yb4z = sur le site { $web }
# it: Scrivi il giorno, l'ora e il posto.
# note: voce 4 di 6
l-gpsu7 = Notez le jour, l’heure et le lieu.
# it: Paga il [ticket][1] prima della visita.
# note: voce 5 di 6
# note: [1] = termini/ticket
# term: ticket → { -ticket } = participation aux frais
l-v3t4v = Payez la [participation aux frais (ticket)][1] avant la consultation.
# it: Porta la ricetta, la tessera e gli esami vecchi.
# note: voce 6 di 6
# term: ricetta → { -ricetta } = ordonnance
l-c4skr = Apportez l’ordonnance, la carte et les anciens examens.
# it: Se non puoi andare, **disdici** per tempo. Altrimenti puoi dover pagare lo stesso.
p-pnwyz = Si vous ne pouvez pas y aller, **annulez** à temps. Sinon, vous devrez peut-être payer quand même.

## Quanto costa

# it: Il ticket cambia con la visita. Molte persone non pagano: bambini piccoli, anziani con basso reddito, malati cronici, donne in gravidanza. Chiedi se hai diritto a una [esenzione][1].
# note: [1] = termini/esenzione
# term: ticket → { -ticket } = participation aux frais
# term: reddito → { -reddito } = revenus
# term: esenzione → { -esenzione } = exemption
p-wqnmk = Le montant (ticket) change selon la consultation. Beaucoup de personnes ne paient pas : jeunes enfants, personnes âgées avec de bas revenus, malades chroniques, femmes enceintes. Demandez si vous avez droit à une [exemption (esenzione)][1].

## Casi particolari

# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: [1] = servizi/chiedere-un-mediatore
p-azk54 = **Vous ne parlez pas bien italien ?** Quand vous prenez rendez-vous, demandez s’il y a un [médiateur][1]. Il vaut mieux ne pas demander aux enfants de traduire.

## Se qualcosa va male

# it: Se qualcosa va male
t-st7j5 = Si quelque chose se passe mal
# it: Il primo appuntamento libero è fra troppo tempo? Di' al CUP la lettera di urgenza che c'è sulla ricetta. Chiedi anche altri ospedali. L'ASST ha un **ufficio relazioni con il pubblico** per i reclami.
# term: cup → { -cup } = centre de rendez-vous médicaux
# term: ricetta → { -ricetta } = ordonnance
# term: asst → { -asst } = établissement public de santé
p-mdjps = Le premier rendez-vous libre est dans trop longtemps ? Dites au { -cup } la lettre de l’alphabet qui indique l’urgence sur l’{ -ricetta }. Demandez aussi dans d’autres hôpitaux. L’ASST a un **ufficio relazioni con il pubblico** (bureau des relations avec le public) pour les réclamations.
