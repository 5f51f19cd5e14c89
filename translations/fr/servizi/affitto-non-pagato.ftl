### Non riesci a pagare l'affitto, e non è colpa tua — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non riesci a pagare l'affitto, e non è colpa tua
title = Vous n’arrivez pas à payer le loyer, et ce n’est pas votre faute
# it: Che cosa fare se hai perso il lavoro o sei malato: la morosità incolpevole.
# term: morosità incolpevole → { -morosita-incolpevole } = loyer impayé sans faute
summary = Ce qu’il faut faire si vous avez perdu votre travail ou si vous êtes malade : le loyer impayé sans faute.
# it: morosità incolpevole; affitto arretrato; sfratto; contributo affitto; aiuto affitto
# term: morosità incolpevole → { -morosita-incolpevole } = loyer impayé sans faute
# term: sfratto → { -sfratto } = expulsion du logement
# term: contributo → { -contributi } = cotisations sociales
keywords = loyer impayé; retard de loyer; expulsion; aide au loyer; morosità incolpevole
# it: il contratto di affitto registrato
f-is3gj = le contrat de location enregistré
# it: la prova di che cosa è successo: licenziamento, malattia, separazione
# term: licenziamento → { -licenziamento } = licenciement
f-im4ty = la preuve de ce qui est arrivé : licenciement, maladie, séparation
# it: le lettere del proprietario o del tribunale
f-p2jwe = les lettres du propriétaire ou du tribunal (Tribunale)
# it: un contributo o un accordo con il proprietario
# term: contributo → { -contributi } = cotisations sociales
f-qttwb = une aide en argent ou un accord avec le propriétaire
# it: Se non paghi perché hai perso il lavoro o sei malato, si chiama [morosità incolpevole][1]. Ci possono essere aiuti.
# note: [1] = termini/morosita-incolpevole
# term: morosità incolpevole → { -morosita-incolpevole } = loyer impayé sans faute
p-i343g = Si vous ne payez pas parce que vous avez perdu votre travail ou que vous êtes malade, cela s’appelle [loyer impayé sans faute (morosità incolpevole)][1]. Il peut y avoir des aides.

## A chi è rivolto

# it: A chi ha un contratto registrato e ha perso una parte grande dei suoi soldi. Le cause sono per esempio:
p-fh83b = Pour les personnes qui ont un contrat enregistré et qui ont perdu une grande partie de leur argent. Les causes sont par exemple :
# it: licenziamento o meno ore di lavoro
# note: voce 1 di 4
# term: licenziamento → { -licenziamento } = licenciement
l-42xs5 = un licenciement ou moins d’heures de travail
# it: malattia grave
# note: voce 2 di 4
l-cfcwp = une maladie grave
# it: separazione
# note: voce 3 di 4
l-x9d4d = une séparation
# it: morte di chi portava lo stipendio
# note: voce 4 di 4
l-zwm4d = la mort de la personne qui apportait le salaire

## Come fare

# it: **Parla subito** con il proprietario. Chiedi di pagare a rate. Scrivete l'accordo.
# note: voce 1 di 5
l-7t2ay = **Parlez tout de suite** avec le propriétaire. Demandez à payer en plusieurs fois. Écrivez l’accord.
# it: Vai dai [servizi sociali][1] del tuo Comune. Chiedi se adesso danno un aiuto per pagare l'affitto.
# note: voce 2 di 5
# note: [1] = servizi/servizio-sociale
l-2h4vp = Allez voir les [services sociaux][1] de votre commune (Comune). Demandez si on donne en ce moment une aide pour payer le loyer.
# it: Chiedi l'[ISEE][1], anche quello corrente.
# note: voce 3 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = indicateur des ressources de la famille
l-db6we = Demandez l’[ISEE][1], aussi l’ISEE « corrente » (actuel).
# it: Paga quello che puoi, ogni mese. Tieni le ricevute.
# note: voce 4 di 5
# term: ricevute → { -ricevuta-del-permesso } = récépissé du permis
l-em8vb = Payez ce que vous pouvez, chaque mois. Gardez les reçus.
# it: Se arriva una lettera dal tribunale, leggi [che cosa fare][1].
# note: voce 5 di 5
# note: [1] = servizi/ho-ricevuto-uno-sfratto
l-djbbc = Si une lettre du tribunal arrive, lisez [ce qu’il faut faire][1].

## Tempi e scadenze

# it: Questi aiuti ci sono solo quando il Comune ha i fondi. Chiedi spesso e guarda gli avvisi del Comune.
p-9dtje = Ces aides existent seulement quand la mairie a les fonds. Demandez souvent et regardez les avis de la mairie.

## Casi particolari

# it: A Crema c'è un progetto per queste [emergenze della casa][1]. Chiedi in Comune se è attivo.
# note: [1] = servizi/crema-aiuti-sociali
p-hu9y4 = À Crema, il y a un projet pour ces [urgences de logement][1]. Demandez à la mairie s’il est actif.

## Se qualcosa va male

# it: Se qualcosa va male
t-5k24q = Si quelque chose se passe mal
# it: Non andare via di casa solo perché il proprietario te lo dice. Può mandarti via soltanto un **giudice**. Se cambia la serratura, chiama la polizia.
# note: critico: qui uno sbaglio può fare danno
p-gzwvb = Ne quittez pas le logement seulement parce que le propriétaire vous le dit. Seul un **juge** peut vous faire partir. S’il change la serrure, appelez la police.
