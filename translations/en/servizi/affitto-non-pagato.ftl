### Non riesci a pagare l'affitto, e non è colpa tua — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non riesci a pagare l'affitto, e non è colpa tua
title = You cannot pay the rent, and it is not your fault
# it: Che cosa fare se hai perso il lavoro o sei malato: la morosità incolpevole.
# term: morosità incolpevole → { -morosita-incolpevole } = rent debt that is not your fault
summary = What to do if you have lost your job or you are ill: rent debt that is not your fault (morosità incolpevole).
# it: morosità incolpevole; affitto arretrato; sfratto; contributo affitto; aiuto affitto
# term: morosità incolpevole → { -morosita-incolpevole } = rent debt that is not your fault
# term: sfratto → { -sfratto } = eviction
# term: contributo → { -contributi } = social security contributions
keywords = rent debt; late rent; rent arrears; eviction; rent help; morosità incolpevole
# it: il contratto di affitto registrato
f-is3gj = the registered rental contract
# it: la prova di che cosa è successo: licenziamento, malattia, separazione
# term: licenziamento → { -licenziamento } = dismissal
f-im4ty = proof of what happened: dismissal, illness, separation
# it: le lettere del proprietario o del tribunale
f-p2jwe = the letters from the owner or the court (Tribunale)
# it: un contributo o un accordo con il proprietario
# term: contributo → { -contributi } = social security contributions
f-qttwb = a grant, or an agreement with the owner
# it: Se non paghi perché hai perso il lavoro o sei malato, si chiama [morosità incolpevole][1]. Ci possono essere aiuti.
# note: [1] = termini/morosita-incolpevole
# term: morosità incolpevole → { -morosita-incolpevole } = rent debt that is not your fault
p-i343g = If you do not pay because you have lost your job or you are ill, it is called [morosità incolpevole (rent debt that is not your fault)][1]. There may be help.

## A chi è rivolto

# it: A chi ha un contratto registrato e ha perso una parte grande dei suoi soldi. Le cause sono per esempio:
p-fh83b = For people who have a registered contract and have lost a large part of their money. The causes are, for example:
# it: licenziamento o meno ore di lavoro
# note: voce 1 di 4
# term: licenziamento → { -licenziamento } = dismissal
l-42xs5 = dismissal or fewer hours of work
# it: malattia grave
# note: voce 2 di 4
l-cfcwp = serious illness
# it: separazione
# note: voce 3 di 4
l-x9d4d = separation
# it: morte di chi portava lo stipendio
# note: voce 4 di 4
l-zwm4d = death of the person who earned the wages

## Come fare

# it: **Parla subito** con il proprietario. Chiedi di pagare a rate. Scrivete l'accordo.
# note: voce 1 di 5
l-7t2ay = **Talk to the owner at once**. Ask to pay in instalments. Write down the agreement.
# it: Vai dai [servizi sociali][1] del tuo Comune. Chiedi se adesso danno un aiuto per pagare l'affitto.
# note: voce 2 di 5
# note: [1] = servizi/servizio-sociale
l-2h4vp = Go to the [social services][1] of your town hall (Comune). Ask if they are now giving help to pay the rent.
# it: Chiedi l'[ISEE][1], anche quello corrente.
# note: voce 3 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = family wealth indicator
l-db6we = Ask for the [ISEE][1], also the up-to-date one (ISEE corrente).
# it: Paga quello che puoi, ogni mese. Tieni le ricevute.
# note: voce 4 di 5
# term: ricevute → { -ricevuta-del-permesso } = permit receipt
l-em8vb = Pay what you can, every month. Keep the receipts.
# it: Se arriva una lettera dal tribunale, leggi [che cosa fare][1].
# note: voce 5 di 5
# note: [1] = servizi/ho-ricevuto-uno-sfratto
l-djbbc = If a letter comes from the court, read [what to do][1].

## Tempi e scadenze

# it: Questi aiuti ci sono solo quando il Comune ha i fondi. Chiedi spesso e guarda gli avvisi del Comune.
p-9dtje = This help exists only when the town hall has the funds. Ask often and look at the notices of the town hall.

## Casi particolari

# it: A Crema c'è un progetto per queste [emergenze della casa][1]. Chiedi in Comune se è attivo.
# note: [1] = servizi/crema-aiuti-sociali
p-hu9y4 = In Crema there is a project for these [housing emergencies][1]. Ask at the town hall whether it is active.

## Se qualcosa va male

# it: Se qualcosa va male
t-5k24q = If something goes wrong
# it: Non andare via di casa solo perché il proprietario te lo dice. Può mandarti via soltanto un **giudice**. Se cambia la serratura, chiama la polizia.
# note: critico: qui uno sbaglio può fare danno
p-gzwvb = Do not leave the home only because the owner tells you to. Only a **judge** can make you leave. If the owner changes the lock, call the police.
