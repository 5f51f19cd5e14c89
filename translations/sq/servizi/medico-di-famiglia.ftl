### Scegliere o cambiare il medico di famiglia — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere o cambiare il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = mjek i familjes
title = Zgjedhja ose ndërrimi i mjekut të familjes
# it: Il medico gratuito che ti visita, ti fa le ricette e i certificati.
# term: ricette → { -ricetta } = recetë
summary = Mjeku falas që ju viziton, ju bën recetat dhe vërtetimet.
# it: medico di base; dottore; medico curante; cambio medico; MMG; certificato di malattia; medico; ho bisogno di un medico; cerco un medico; non ho il medico; ricetta del medico; dottoressa
# term: medico curante → { -medico-di-base } = mjek i familjes
# term: certificato di malattia → { -certificato-di-malattia } = raport mjekësor
# term: ricetta → { -ricetta } = recetë
keywords = mjek i familjes; doktor; medico di base; ndërrim mjeku; MMG; raport mjekësor; mjek; mjeku; kam nevojë për mjek; kërkoj mjek; nuk kam mjek; recetë; doktoreshë
# it: il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = mjek i familjes
f-w5ywy = { -medico-di-base(case: "def") }
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = dosja shëndetësore elektronike
# term: spid → { -spid } = identitet digjital
f-mh97z = Në dosjen shëndetësore të Lombardisë, me SPID ose CIE.
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = dosja shëndetësore elektronike
f-td6gy = Dosja shëndetësore (Fascicolo sanitario)
# it: Il [medico di famiglia][1] è la prima persona da cui vai quando stai male. Le sue visite sono gratis.
# note: [1] = termini/medico-di-base
# term: medico di famiglia → { -medico-di-base } = mjek i familjes
p-vniee = [Mjeku i familjes (medico di famiglia)][1] është personi i parë te i cili shkoni kur jeni sëmurë. Vizitat e tij janë falas.

## A chi è rivolto

# it: A chi è iscritto al [Servizio sanitario][1]. I bambini hanno il [pediatra][2].
# note: [1] = servizi/iscrizione-servizio-sanitario
# note: [2] = servizi/pediatra
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Shërbimi shëndetësor kombëtar
# term: pediatra → { -pediatra-di-libera-scelta } = pediatër
p-gimt2 = Për këdo që është i regjistruar në [Shërbimin shëndetësor (Servizio sanitario)][1]. Fëmijët kanë [pediatrin][2].
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
p-24uzc = Banoni në Crema ose në komunat afër? [ASST-ja][1] juaj është një tjetër: pyesni në komunë (Comune).

## Come fare

# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 1 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = zyra për zgjedhjen e mjekut
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
l-frqnz = Shkoni te [zyra për zgjedhjen e mjekut (scelta e revoca)][1] e [ASST-së][2], ose hyni në faqen { $web }.
# it: Guarda l'elenco dei medici vicino a casa che prendono altre persone.
# note: voce 2 di 5
l-ipeqc = Shihni listën e mjekëve pranë shtëpisë që pranojnë persona të tjerë.
# it: Chiedi quali lingue parlano e se c'è una medica donna, se la preferisci.
# note: voce 3 di 5
l-pavxq = Pyesni cilat gjuhë flasin dhe nëse ka një mjeke grua, po ta parapëlqeni.
# it: Scegli un nome.
# note: voce 4 di 5
l-d8phi = Zgjidhni një emër.
# it: Telefona allo studio del medico e chiedi gli orari.
# note: voce 5 di 5
l-pu8z7 = Telefononi klinikën e mjekut dhe pyesni për oraret.

## Cosa si ottiene

# it: Il medico può:
p-w222t = Mjeku mund:
# it: visitarti in studio, o a casa se non puoi muoverti
# note: voce 1 di 3
l-jwynk = t’ju vizitojë në klinikë, ose në shtëpi nëse nuk mund të lëvizni
# it: farti le [ricette][1] per medicine, esami e visite
# note: voce 2 di 3
# note: [1] = termini/ricetta
# term: ricette → { -ricetta } = recetë
l-ir5dd = t’ju bëjë [recetat (ricette)][1] për ilaçe, analiza dhe vizita
# it: darti i certificati
# note: voce 3 di 3
l-4nqe3 = t’ju japë vërtetimet

## Casi particolari

# it: **Sei malato e lavori?** Chiama il medico lo stesso giorno. Chiedi il [certificato di malattia][1]. Avvisa subito anche il datore di lavoro.
# note: voce 1 di 3
# note: [1] = termini/certificato-di-malattia
# term: certificato di malattia → { -certificato-di-malattia } = raport mjekësor
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
l-upnvf = **Jeni të sëmurë dhe punoni?** Telefononi mjekun po atë ditë. Kërkoni [raportin mjekësor (certificato di malattia)][1]. Njoftoni menjëherë edhe { -datore-di-lavoro(case: "acc") }.
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 3
# note: [1] = servizi/cure-non-urgenti
l-n8sxx = **Është natë ose e diel?** Lexoni [çfarë të bëni][1].
# it: **Vuoi cambiare medico?** Puoi farlo quando vuoi, senza dire perché. Chiedi anche in farmacia.
# note: voce 3 di 3
l-xfxwh = **Doni ta ndërroni mjekun?** Mund ta bëni kur të doni, pa thënë pse. Pyesni edhe në farmaci.

## Se qualcosa va male

# it: Se qualcosa va male
t-98sgn = Nëse diçka shkon keq
# it: Non ci sono medici liberi vicino a te? Chiedi all'ufficio quale studio può curarti intanto. Chiedi anche alla [Casa di comunità][1]. In caso di pericolo chiama il [numero di emergenza][2].
# note: [1] = termini/casa-di-comunita
# note: [2] = servizi/emergenza-112
# term: casa di comunità → { -casa-di-comunita } = qendër shëndetësore e komunitetit
p-utyxw = Nuk ka mjekë të lirë pranë jush? Pyesni zyrën cila klinikë mund t’ju mjekojë ndërkohë. Pyesni edhe te [qendra shëndetësore e komunitetit (Casa di comunità)][1]. Në rast rreziku telefononi [numrin e emergjencës][2].
