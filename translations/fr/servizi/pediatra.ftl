### Scegliere il pediatra — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere il pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = pédiatre
title = Choisir le pédiatre
# it: Il medico gratuito dei bambini e dei ragazzi.
summary = Le médecin gratuit des enfants et des adolescents.
# it: pediatra; bambino malato; medico dei bambini; neonato; PLS; bambino con febbre
# term: pediatra → { -pediatra-di-libera-scelta } = pédiatre
keywords = pédiatre; enfant malade; médecin des enfants; nouveau-né; PLS; bébé; enfant avec fièvre
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = code fiscal
f-75zdp = le code fiscal de l’enfant
# it: un documento di un genitore
f-hrr64 = une pièce d’identité d’un parent
# it: il pediatra di libera scelta
# term: pediatra di libera scelta → { -pediatra-di-libera-scelta } = pédiatre
f-fhtt5 = le pédiatre
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = dossier médical électronique
# term: spid → { -spid } = identité numérique
f-7zsgv = Dans le dossier médical électronique (Fascicolo sanitario) de la Lombardie, avec SPID ou CIE.
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = dossier médical électronique
f-rezkm = Dossier médical électronique (Fascicolo sanitario)
# it: Il [pediatra][1] cura i bambini e controlla come crescono. Le visite sono gratis.
# note: [1] = termini/pediatra-di-libera-scelta
# term: pediatra → { -pediatra-di-libera-scelta } = pédiatre
p-atp8b = Le [pédiatre (pediatra)][1] soigne les enfants et contrôle comment ils grandissent. Les consultations sont gratuites.

## A chi è rivolto

# it: Ai bambini che hanno meno di 6 anni. Dai 6 ai 14 anni puoi scegliere il pediatra o il medico di famiglia.
# term: pediatra → { -pediatra-di-libera-scelta } = pédiatre
# term: medico di famiglia → { -medico-di-base } = médecin de famille
p-5qjfu = Pour les enfants de moins de 6 ans. De 6 à 14 ans, vous pouvez choisir le pédiatre ou le { -medico-di-base }.
# it: Vale anche per i figli di chi non ha il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
p-cp4kn = Cela vaut aussi pour les enfants de personnes qui n’ont pas de permis de séjour.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = établissement public de santé
p-9jsct = Vous habitez à Crema ou dans les communes voisines ? Votre [établissement public de santé (ASST)][1] n’est pas le même : demandez à la mairie (Comune).

## Come fare

# it: Dopo la nascita chiedi il codice fiscale del bambino.
# note: voce 1 di 5
# term: codice fiscale → { -codice-fiscale } = code fiscal
l-sk9nu = Après la naissance, demandez le { -codice-fiscale } de l’enfant.
# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = bureau du choix du médecin
# term: asst → { -asst } = établissement public de santé
l-4kdj4 = Allez au [bureau du choix du médecin (scelta e revoca)][1] de l’[établissement public de santé (ASST)][2], ou entrez sur le site { $web }.
# it: Scegli un pediatra vicino a casa che prende altri bambini.
# note: voce 3 di 5
# term: pediatra → { -pediatra-di-libera-scelta } = pédiatre
l-t6ern = Choisissez un pédiatre près de chez vous qui prend de nouveaux enfants.
# it: Telefona e fissa la prima visita. Fallo nei primi giorni di vita.
# note: voce 4 di 5
l-mg9s5 = Téléphonez et fixez la première consultation. Faites-le dans les premiers jours de vie.
# it: Porta i fogli dell'ospedale e il libretto dei vaccini.
# note: voce 5 di 5
# term: vaccini → { -vaccino } = vaccin
l-4nctx = Apportez les papiers de l’hôpital et le carnet de vaccination.

## Cosa si ottiene

# it: visite quando il bambino sta male
# note: voce 1 di 3
l-2qby3 = consultations quand l’enfant est malade
# it: controlli di crescita alle età previste
# note: voce 2 di 3
l-r4583 = contrôles de croissance aux âges prévus
# it: ricette e certificati
# note: voce 3 di 3
# term: ricette → { -ricetta } = ordonnance
l-pdx2r = ordonnances et certificats

## Casi particolari

# it: Se il bambino è malato di notte o di domenica, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-p63fb = Si l’enfant est malade la nuit ou le dimanche, lisez [ce qu’il faut faire][1].
# it: Se il bambino respira male o non si sveglia, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-hak4m = Si l’enfant respire mal ou ne se réveille pas, appelez tout de suite le [numéro d’urgence][1].
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgences
p-n3m59 = Un bébé de moins de 3 mois qui a de la fièvre doit aller tout de suite aux [urgences (pronto soccorso)][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-8nnh9 = Si quelque chose se passe mal
# it: Se l'ufficio rifiuta l'iscrizione di un bambino senza permesso, chiedi il motivo scritto. Chiedi aiuto ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-synvu = Si le bureau refuse l’inscription d’un enfant sans permis, demandez la raison par écrit. Demandez de l’aide aux [services sociaux][1].
