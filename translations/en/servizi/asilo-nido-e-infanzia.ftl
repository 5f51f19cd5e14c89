### Asilo nido e scuola dell'infanzia — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Asilo nido e scuola dell'infanzia
# term: asilo nido → { -asilo-nido } = day nursery
title = Day nursery and preschool
# it: Dove lasciare i bambini da 0 a 5 anni, e come pagare meno.
summary = Where to leave children from 0 to 5 years old, and how to pay less.
# it: asilo nido; asilo; nido; scuola materna; bonus nido; infanzia; bambini piccoli
# term: asilo nido → { -asilo-nido } = day nursery
# term: asilo → { -protezione-internazionale } = international protection
keywords = nursery; day nursery; asilo nido; preschool; kindergarten; nursery bonus; small children; childcare
# it: un documento di un genitore
f-zigv2 = an identity document of one parent
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = tax code
f-ce5xz = the { -codice-fiscale } of the child
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = vaccine
f-x9343 = the vaccination certificate
# it: un posto al nido o alla scuola dell'infanzia
# term: nido → { -asilo-nido } = day nursery
f-mkn4v = a place at the day nursery or the preschool
# it: L'[asilo nido][1] è per i bambini fino a 3 anni. La **scuola dell'infanzia** è da 3 a 5 anni.
# note: [1] = termini/asilo-nido
# term: asilo nido → { -asilo-nido } = day nursery
p-q8bfe = The [day nursery (asilo nido)][1] is for children up to 3 years old. The **preschool (scuola dell'infanzia)** is from 3 to 5 years old.

## A chi è rivolto

# it: A tutte le famiglie. Nessuno dei due è obbligatorio, ma aiutano molto a imparare l'italiano.
p-693cx = For all families. Neither of the two is compulsory, but they help a lot with learning Italian.

## Come fare

# it: **Nido:**
# term: nido → { -asilo-nido } = day nursery
p-3v2xq = **Day nursery (nido):**
# it: Chiedi in Comune quando puoi fare la domanda. Di solito è in primavera.
# note: voce 1 di 4
l-y8ran = Ask at the town hall (Comune) when you can apply. It is usually in spring.
# it: Chiedi prima l'[ISEE][1].
# note: voce 2 di 4
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = family wealth indicator
l-4qiqu = Ask for the [ISEE][1] first.
# it: Fai la domanda. Se i posti sono pochi, c'è una lista.
# note: voce 3 di 4
l-urk9y = Apply. If there are few places, there is a list.
# it: Prima di entrare, controlla i [vaccini][1].
# note: voce 4 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = vaccine
l-kxwnq = Before your child starts, check the [vaccines][1].
# it: **Scuola dell'infanzia:**
p-8nwfi = **Preschool (scuola dell'infanzia):**
# it: Vai alla segreteria della scuola. Di solito fai la domanda in inverno.
# note: voce 1 di 2
l-yyqrz = Go to the school office. You usually apply in winter.
# it: Se arrivi dopo, chiedi se c'è ancora posto.
# note: voce 2 di 2
l-nn8t9 = If you arrive later, ask if there is still a place.

## Quanto costa

# it: **Nido:** paghi ogni mese. Con un ISEE basso paghi meno. L'[INPS][1] dà anche il **bonus nido**.
# note: voce 1 di 2
# note: [1] = enti/istituto-inps
# term: nido → { -asilo-nido } = day nursery
# term: isee → { -isee } = family wealth indicator
# term: inps → { -inps } = social security institute
l-vqccf = **Day nursery (nido):** you pay every month. With a low ISEE you pay less. [INPS][1] also gives the **nursery bonus (bonus nido)**.
# it: **Scuola dell'infanzia statale:** è gratis. Paghi di solito la mensa.
# note: voce 2 di 2
l-9nqpg = **State preschool (scuola dell'infanzia):** it is free. You usually pay for the school meals.
# it: Per il bonus tieni tutte le ricevute. Un [patronato][1] fa la domanda gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: ricevute → { -ricevuta-del-permesso } = permit receipt
# term: patronato → { -patronato } = advice office
p-ue362 = For the bonus keep all the receipts. An [advice office (patronato)][1] applies for you free of charge.

## Casi particolari

# it: I bambini senza i vaccini obbligatori non possono entrare. Se il pediatra non può vaccinarli, porta il suo certificato.
# term: vaccini → { -vaccino } = vaccine
# term: pediatra → { -pediatra-di-libera-scelta } = children's doctor
p-3z85y = Children without the compulsory vaccines cannot enter. If the { -pediatra-di-libera-scelta } cannot vaccinate them, bring the doctor's certificate.

## Se qualcosa va male

# it: Se qualcosa va male
t-giz6b = If something goes wrong
# it: Non c'è posto al nido? Chiedi se il Comune ha posti in altri nidi, anche privati. Chiedi anche ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
# term: nidi → { -asilo-nido } = day nursery
p-prc75 = No place at the day nursery? Ask if the town hall has places in other nurseries, private ones too. Ask the [social services][1] as well.
