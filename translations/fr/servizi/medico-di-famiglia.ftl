### Scegliere o cambiare il medico di famiglia — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere o cambiare il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = médecin de famille
title = Choisir ou changer de médecin de famille
# it: Il medico gratuito che ti visita, ti fa le ricette e i certificati.
# term: ricette → { -ricetta } = ordonnance
summary = Le médecin gratuit qui vous examine et vous fait les ordonnances et les certificats.
# it: medico di base; dottore; medico curante; cambio medico; MMG; certificato di malattia; medico; ho bisogno di un medico; cerco un medico; non ho il medico; ricetta del medico; dottoressa
# term: medico curante → { -medico-di-base } = médecin de famille
# term: certificato di malattia → { -certificato-di-malattia } = arrêt maladie
# term: ricetta → { -ricetta } = ordonnance
keywords = médecin de famille; médecin traitant; docteur; medico di base; changer de médecin; MMG; arrêt maladie; médecin; j’ai besoin d’un médecin; je cherche un médecin; je n’ai pas de médecin; généraliste; ordonnance
# it: il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = médecin de famille
f-w5ywy = le médecin de famille
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = dossier médical électronique
# term: spid → { -spid } = identité numérique
f-mh97z = Dans le dossier médical électronique (Fascicolo sanitario) de la Lombardie, avec SPID ou CIE.
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = dossier médical électronique
f-td6gy = Dossier médical électronique (Fascicolo sanitario)
# it: Il [medico di famiglia][1] è la prima persona da cui vai quando stai male. Le sue visite sono gratis.
# note: [1] = termini/medico-di-base
# term: medico di famiglia → { -medico-di-base } = médecin de famille
p-vniee = Le [médecin de famille (medico di famiglia)][1] est la première personne à voir quand vous êtes malade. Ses consultations sont gratuites.

## A chi è rivolto

# it: A chi è iscritto al [Servizio sanitario][1]. I bambini hanno il [pediatra][2].
# note: [1] = servizi/iscrizione-servizio-sanitario
# note: [2] = servizi/pediatra
# term: servizio sanitario → { -servizio-sanitario-nazionale } = service national de santé
# term: pediatra → { -pediatra-di-libera-scelta } = pédiatre
p-gimt2 = Pour les personnes inscrites au [service national de santé (Servizio sanitario nazionale)][1]. Les enfants ont le [pédiatre][2].
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = établissement public de santé
p-24uzc = Vous habitez à Crema ou dans les communes voisines ? Votre [établissement public de santé (ASST)][1] n’est pas le même : demandez à la mairie (Comune).

## Come fare

# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 1 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = bureau du choix du médecin
# term: asst → { -asst } = établissement public de santé
l-frqnz = Allez au [bureau du choix du médecin (scelta e revoca)][1] de l’[établissement public de santé (ASST)][2], ou entrez sur le site { $web }.
# it: Guarda l'elenco dei medici vicino a casa che prendono altre persone.
# note: voce 2 di 5
l-ipeqc = Regardez la liste des médecins près de chez vous qui prennent de nouveaux patients.
# it: Chiedi quali lingue parlano e se c'è una medica donna, se la preferisci.
# note: voce 3 di 5
l-pavxq = Demandez quelles langues ils parlent et s’il y a une femme médecin, si vous préférez.
# it: Scegli un nome.
# note: voce 4 di 5
l-d8phi = Choisissez un nom.
# it: Telefona allo studio del medico e chiedi gli orari.
# note: voce 5 di 5
l-pu8z7 = Téléphonez au cabinet du médecin et demandez les horaires.

## Cosa si ottiene

# it: Il medico può:
p-w222t = Le médecin peut :
# it: visitarti in studio, o a casa se non puoi muoverti
# note: voce 1 di 3
l-jwynk = vous examiner au cabinet, ou chez vous si vous ne pouvez pas bouger
# it: farti le [ricette][1] per medicine, esami e visite
# note: voce 2 di 3
# note: [1] = termini/ricetta
# term: ricette → { -ricetta } = ordonnance
l-ir5dd = vous faire les [ordonnances (ricette)][1] pour médicaments, examens et consultations
# it: darti i certificati
# note: voce 3 di 3
l-4nqe3 = vous donner les certificats

## Casi particolari

# it: **Sei malato e lavori?** Chiama il medico lo stesso giorno. Chiedi il [certificato di malattia][1]. Avvisa subito anche il datore di lavoro.
# note: voce 1 di 3
# note: [1] = termini/certificato-di-malattia
# term: certificato di malattia → { -certificato-di-malattia } = arrêt maladie
# term: datore di lavoro → { -datore-di-lavoro } = employeur
l-upnvf = **Vous êtes malade et vous travaillez ?** Appelez le médecin le jour même. Demandez l’[arrêt maladie (certificato di malattia)][1]. Prévenez aussi tout de suite l’{ -datore-di-lavoro }.
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 3
# note: [1] = servizi/cure-non-urgenti
l-n8sxx = **C’est la nuit ou dimanche ?** Lisez [ce qu’il faut faire][1].
# it: **Vuoi cambiare medico?** Puoi farlo quando vuoi, senza dire perché. Chiedi anche in farmacia.
# note: voce 3 di 3
l-xfxwh = **Vous voulez changer de médecin ?** Vous pouvez le faire quand vous voulez, sans dire pourquoi. Demandez aussi en pharmacie.

## Se qualcosa va male

# it: Se qualcosa va male
t-98sgn = Si quelque chose se passe mal
# it: Non ci sono medici liberi vicino a te? Chiedi all'ufficio quale studio può curarti intanto. Chiedi anche alla [Casa di comunità][1]. In caso di pericolo chiama il [numero di emergenza][2].
# note: [1] = termini/casa-di-comunita
# note: [2] = servizi/emergenza-112
# term: casa di comunità → { -casa-di-comunita } = centre de santé de proximité
p-utyxw = Aucun médecin n’a de place libre près de chez vous ? Demandez au bureau quel cabinet peut vous soigner en attendant. Demandez aussi au [centre de santé de proximité (Casa di comunità)][1]. En cas de danger, appelez le [numéro d’urgence][2].
