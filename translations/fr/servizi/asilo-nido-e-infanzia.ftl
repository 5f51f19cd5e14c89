### Asilo nido e scuola dell'infanzia — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Asilo nido e scuola dell'infanzia
# term: asilo nido → { -asilo-nido } = crèche
title = Crèche et école maternelle
# it: Dove lasciare i bambini da 0 a 5 anni, e come pagare meno.
summary = Où laisser les enfants de 0 à 5 ans, et comment payer moins.
# it: asilo nido; asilo; nido; scuola materna; bonus nido; infanzia; bambini piccoli
# term: asilo nido → { -asilo-nido } = crèche
# term: asilo → { -protezione-internazionale } = protection internationale
keywords = crèche; garderie; école maternelle; bonus crèche; petite enfance; asilo nido
# it: un documento di un genitore
f-zigv2 = une pièce d’identité d’un parent
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = code fiscal
f-ce5xz = le code fiscal de l’enfant
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = vaccin
f-x9343 = le certificat des vaccins
# it: un posto al nido o alla scuola dell'infanzia
# term: nido → { -asilo-nido } = crèche
f-mkn4v = une place à la crèche ou à l’école maternelle
# it: L'[asilo nido][1] è per i bambini fino a 3 anni. La **scuola dell'infanzia** è da 3 a 5 anni.
# note: [1] = termini/asilo-nido
# term: asilo nido → { -asilo-nido } = crèche
p-q8bfe = La [crèche (asilo nido)][1] est pour les enfants jusqu’à 3 ans. L’**école maternelle (scuola dell’infanzia)** est de 3 à 5 ans.

## A chi è rivolto

# it: A tutte le famiglie. Nessuno dei due è obbligatorio, ma aiutano molto a imparare l'italiano.
p-693cx = Pour toutes les familles. Aucune des deux n’est obligatoire, mais elles aident beaucoup à apprendre l’italien.

## Come fare

# it: **Nido:**
# term: nido → { -asilo-nido } = crèche
p-3v2xq = **Crèche (nido) :**
# it: Chiedi in Comune quando puoi fare la domanda. Di solito è in primavera.
# note: voce 1 di 4
l-y8ran = Demandez à la mairie (Comune) quand vous pouvez faire la demande. D’habitude, c’est au printemps.
# it: Chiedi prima l'[ISEE][1].
# note: voce 2 di 4
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = indicateur des ressources de la famille
l-4qiqu = Demandez d’abord l’[ISEE][1].
# it: Fai la domanda. Se i posti sono pochi, c'è una lista.
# note: voce 3 di 4
l-urk9y = Faites la demande. S’il y a peu de places, il y a une liste.
# it: Prima di entrare, controlla i [vaccini][1].
# note: voce 4 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = vaccin
l-kxwnq = Avant l’entrée, vérifiez les [vaccins][1].
# it: **Scuola dell'infanzia:**
p-8nwfi = **École maternelle :**
# it: Vai alla segreteria della scuola. Di solito fai la domanda in inverno.
# note: voce 1 di 2
l-yyqrz = Allez au secrétariat de l’école. D’habitude, vous faites la demande en hiver.
# it: Se arrivi dopo, chiedi se c'è ancora posto.
# note: voce 2 di 2
l-nn8t9 = Si vous arrivez après, demandez s’il y a encore de la place.

## Quanto costa

# it: **Nido:** paghi ogni mese. Con un ISEE basso paghi meno. L'[INPS][1] dà anche il **bonus nido**.
# note: voce 1 di 2
# note: [1] = enti/istituto-inps
# term: nido → { -asilo-nido } = crèche
# term: isee → { -isee } = indicateur des ressources de la famille
# term: inps → { -inps } = institut national de sécurité sociale
l-vqccf = **Crèche :** vous payez chaque mois. Avec un ISEE bas, vous payez moins. L’[INPS][1] donne aussi le **bonus nido** (aide pour la crèche).
# it: **Scuola dell'infanzia statale:** è gratis. Paghi di solito la mensa.
# note: voce 2 di 2
l-9nqpg = **École maternelle publique :** elle est gratuite. D’habitude, vous payez la cantine.
# it: Per il bonus tieni tutte le ricevute. Un [patronato][1] fa la domanda gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: ricevute → { -ricevuta-del-permesso } = récépissé du permis
# term: patronato → { -patronato } = bureau d’aide
p-ue362 = Pour le bonus, gardez tous les reçus. Un [bureau d’aide (patronato)][1] fait la demande gratuitement.

## Casi particolari

# it: I bambini senza i vaccini obbligatori non possono entrare. Se il pediatra non può vaccinarli, porta il suo certificato.
# term: vaccini → { -vaccino } = vaccin
# term: pediatra → { -pediatra-di-libera-scelta } = pédiatre
p-3z85y = Les enfants sans les vaccins obligatoires ne peuvent pas entrer. Si le pédiatre ne peut pas vacciner votre enfant, apportez son certificat.

## Se qualcosa va male

# it: Se qualcosa va male
t-giz6b = Si quelque chose se passe mal
# it: Non c'è posto al nido? Chiedi se il Comune ha posti in altri nidi, anche privati. Chiedi anche ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
# term: nidi → { -asilo-nido } = crèche
p-prc75 = Il n’y a pas de place à la crèche ? Demandez si la mairie a des places dans d’autres crèches, même privées. Demandez aussi aux [services sociaux][1].
