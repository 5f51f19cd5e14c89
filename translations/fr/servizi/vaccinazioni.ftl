### Vaccini per bambini e adulti — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Vaccini per bambini e adulti
# term: vaccini → { -vaccino } = vaccin
title = Vaccins pour enfants et adultes
# it: Quali vaccini sono obbligatori e come prenotare.
# term: vaccini → { -vaccino } = vaccin
summary = Quels vaccins sont obligatoires et comment prendre rendez-vous.
# it: vaccino; vaccinazione; libretto vaccinale; morbillo; asilo nido; vaccini per la scuola; influenza; puntura
# term: libretto vaccinale → { -vaccino } = vaccin
# term: asilo nido → { -asilo-nido } = crèche
keywords = vaccin; vaccination; carnet de vaccination; rougeole; crèche; vaccins pour l’école; grippe; piqûre
# it: il libretto dei vaccini, anche del tuo Paese
# term: vaccini → { -vaccino } = vaccin
f-gjmkp = le carnet de vaccination, aussi celui de votre pays
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = carte de santé
# term: codice stp → { -stp } = code de santé pour personnes sans permis
f-u875h = la carte de santé (tessera sanitaria) ou le code STP
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = vaccin
f-xjw2c = le certificat des vaccins
# it: i vaccini obbligatori per i minori
# term: vaccini → { -vaccino } = vaccin
# term: minori → { -minore } = mineur
f-tnfq3 = les vaccins obligatoires pour les mineurs
# it: I [vaccini][1] proteggono da malattie gravi. Per i minori alcuni sono obbligatori e gratis.
# note: [1] = termini/vaccino
# term: vaccini → { -vaccino } = vaccin
# term: minori → { -minore } = mineur
p-fewmy = Les [vaccins][1] protègent de maladies graves. Pour les mineurs, certains sont obligatoires et gratuits.

## A chi è rivolto

# it: A chi ha da 0 a 16 anni (16 compresi), anche senza permesso. Se sei adulto, chiedi al medico quali vaccini ti servono.
# term: vaccini → { -vaccino } = vaccin
p-p4dnh = Pour les enfants et adolescents de 0 à 16 ans (16 ans compris), même sans permis. Si vous êtes adulte, demandez au médecin quels vaccins il vous faut.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = établissement public de santé
p-2b6kn = Vous habitez à Crema ou dans les communes voisines ? Votre [établissement public de santé (ASST)][1] n’est pas le même : demandez à la mairie (Comune).

## Come fare

# it: Per i neonati arriva di solito una lettera con il giorno. Se non arriva, chiedi al [pediatra][1].
# note: voce 1 di 5
# note: [1] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = pédiatre
l-8tnmg = Pour les nouveau-nés, une lettre avec le jour arrive d’habitude. Si elle n’arrive pas, demandez au [pédiatre][1].
# it: Se vieni da un altro Paese, porta il libretto dei vaccini. Il centro controlla quali mancano.
# note: voce 2 di 5
# term: vaccini → { -vaccino } = vaccin
l-vwe9n = Si vous venez d’un autre pays, apportez le carnet de vaccination. Le centre vérifie quels vaccins manquent.
# it: Se non hai il libretto, vai lo stesso. Il medico decide che cosa fare.
# note: voce 3 di 5
l-pfygq = Si vous n’avez pas le carnet, allez-y quand même. Le médecin décide ce qu’il faut faire.
# it: Prenota al **centro vaccinale** dell'[ASST][1]. Il pediatra ti dice dov'è.
# note: voce 4 di 5
# note: [1] = termini/asst
# term: asst → { -asst } = établissement public de santé
# term: pediatra → { -pediatra-di-libera-scelta } = pédiatre
l-izuaa = Prenez rendez-vous au **centro vaccinale** (centre de vaccination) de l’[établissement public de santé (ASST)][1]. Le pédiatre vous dit où il est.
# it: Il giorno del vaccino di' se il bambino ha febbre o allergie.
# note: voce 5 di 5
# term: vaccino → { -vaccino } = vaccin
l-y7vvp = Le jour du vaccin, dites si l’enfant a de la fièvre ou des allergies.

## Cosa si ottiene

# it: Un certificato. Lo chiedono il nido e la scuola.
# term: nido → { -asilo-nido } = crèche
p-egkyw = Un certificat. La crèche et l’école le demandent.

## Casi particolari

# it: **Nido e scuola dell'infanzia (prima dei 6 anni):** senza vaccini obbligatori il bambino non entra.
# note: voce 1 di 3
# term: nido → { -asilo-nido } = crèche
# term: vaccini → { -vaccino } = vaccin
l-vcicb = **Crèche et école maternelle (avant 6 ans) :** sans les vaccins obligatoires, l’enfant n’entre pas.
# it: **Scuola dai 6 anni:** il bambino entra lo stesso, ma i genitori rischiano una multa.
# note: voce 2 di 3
l-2cw98 = **École à partir de 6 ans :** l’enfant entre quand même, mais les parents risquent une amende.
# it: **Gravidanza e viaggi:** ci sono vaccini consigliati. Chiedi prima.
# note: voce 3 di 3
# term: vaccini → { -vaccino } = vaccin
l-stc3b = **Grossesse et voyages :** il y a des vaccins conseillés. Demandez avant.

## Se qualcosa va male

# it: Se qualcosa va male
t-q5es9 = Si quelque chose se passe mal
# it: Hai paura di un vaccino? Parla con il pediatra. Puoi fare tutte le domande, anche con un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
# term: vaccino → { -vaccino } = vaccin
# term: pediatra → { -pediatra-di-libera-scelta } = pédiatre
p-tbbja = Vous avez peur d’un vaccin ? Parlez avec le pédiatre. Vous pouvez poser toutes les questions, aussi avec un [médiateur][1].
