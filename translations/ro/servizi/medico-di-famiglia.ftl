### Scegliere o cambiare il medico di famiglia — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere o cambiare il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = medic de familie
title = Alegeți sau schimbați medicul de familie
# it: Il medico gratuito che ti visita, ti fa le ricette e i certificati.
# term: ricette → { -ricetta } = rețetă
summary = Medicul gratuit care vă consultă, vă dă rețete și certificate.
# it: medico di base; dottore; medico curante; cambio medico; MMG; certificato di malattia; medico; ho bisogno di un medico; cerco un medico; non ho il medico; ricetta del medico; dottoressa
# term: medico curante → { -medico-di-base } = medic de familie
# term: certificato di malattia → { -certificato-di-malattia } = certificat de concediu medical
# term: ricetta → { -ricetta } = rețetă
keywords = medic de familie; doctor; medico di base; schimb medic; MMG; concediu medical; medic; am nevoie de doctor; caut medic; nu am medic; rețetă; doctoriță
# it: il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = medic de familie
f-w5ywy = { -medico-di-base(case: "def") }
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = dosar electronic de sănătate
# term: spid → { -spid } = SPID
f-mh97z = În dosarul electronic de sănătate (Fascicolo sanitario) al Lombardiei, cu SPID sau CIE.
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = dosar electronic de sănătate
f-td6gy = Dosar electronic de sănătate
# it: Il [medico di famiglia][1] è la prima persona da cui vai quando stai male. Le sue visite sono gratis.
# note: [1] = termini/medico-di-base
# term: medico di famiglia → { -medico-di-base } = medic de familie
p-vniee = [Medicul de familie (medico di famiglia)][1] este prima persoană la care mergeți când vă simțiți rău. Consultațiile lui sunt gratuite.

## A chi è rivolto

# it: A chi è iscritto al [Servizio sanitario][1]. I bambini hanno il [pediatra][2].
# note: [1] = servizi/iscrizione-servizio-sanitario
# note: [2] = servizi/pediatra
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Serviciul Național de Sănătate
# term: pediatra → { -pediatra-di-libera-scelta } = medic pediatru
p-gimt2 = Celor înscriși la [Serviciul Național de Sănătate (Servizio sanitario)][1]. Copiii au un [medic pediatru (pediatra)][2].
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ASST
p-24uzc = Locuiți în Crema sau în localitățile vecine? [ASST][1] pentru dumneavoastră este alta: întrebați la primărie (Comune).

## Come fare

# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 1 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = alegerea și schimbarea medicului
# term: asst → { -asst } = ASST
l-frqnz = Mergeți la biroul pentru [alegerea și schimbarea medicului (scelta e revoca)][1] din [ASST][2] sau intrați pe site-ul { $web }.
# it: Guarda l'elenco dei medici vicino a casa che prendono altre persone.
# note: voce 2 di 5
l-ipeqc = Vedeți lista medicilor de aproape de casă care mai primesc pacienți.
# it: Chiedi quali lingue parlano e se c'è una medica donna, se la preferisci.
# note: voce 3 di 5
l-pavxq = Întrebați ce limbi vorbesc și dacă există un medic femeie, dacă preferați.
# it: Scegli un nome.
# note: voce 4 di 5
l-d8phi = Alegeți un nume.
# it: Telefona allo studio del medico e chiedi gli orari.
# note: voce 5 di 5
l-pu8z7 = Telefonați la cabinetul medicului și întrebați programul.

## Cosa si ottiene

# it: Il medico può:
p-w222t = Medicul poate:
# it: visitarti in studio, o a casa se non puoi muoverti
# note: voce 1 di 3
l-jwynk = să vă consulte la cabinet, sau acasă dacă nu vă puteți mișca
# it: farti le [ricette][1] per medicine, esami e visite
# note: voce 2 di 3
# note: [1] = termini/ricetta
# term: ricette → { -ricetta } = rețetă
l-ir5dd = să vă dea [rețete (ricette)][1] pentru medicamente, analize și consultații
# it: darti i certificati
# note: voce 3 di 3
l-4nqe3 = să vă dea certificatele

## Casi particolari

# it: **Sei malato e lavori?** Chiama il medico lo stesso giorno. Chiedi il [certificato di malattia][1]. Avvisa subito anche il datore di lavoro.
# note: voce 1 di 3
# note: [1] = termini/certificato-di-malattia
# term: certificato di malattia → { -certificato-di-malattia } = certificat de concediu medical
# term: datore di lavoro → { -datore-di-lavoro } = angajator
l-upnvf = **Sunteți bolnav și lucrați?** Sunați medicul în aceeași zi. Cereți un [certificat de concediu medical (certificato di malattia)][1]. Anunțați imediat și angajatorul.
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 3
# note: [1] = servizi/cure-non-urgenti
l-n8sxx = **Este noapte sau duminică?** Citiți [ce aveți de făcut][1].
# it: **Vuoi cambiare medico?** Puoi farlo quando vuoi, senza dire perché. Chiedi anche in farmacia.
# note: voce 3 di 3
l-xfxwh = **Vreți să schimbați medicul?** Puteți face acest lucru când vreți, fără să spuneți de ce. Întrebați și la farmacie.

## Se qualcosa va male

# it: Se qualcosa va male
t-98sgn = Dacă ceva nu merge bine
# it: Non ci sono medici liberi vicino a te? Chiedi all'ufficio quale studio può curarti intanto. Chiedi anche alla [Casa di comunità][1]. In caso di pericolo chiama il [numero di emergenza][2].
# note: [1] = termini/casa-di-comunita
# note: [2] = servizi/emergenza-112
# term: casa di comunità → { -casa-di-comunita } = centru comunitar de sănătate
p-utyxw = Nu sunt medici liberi aproape de dumneavoastră? Întrebați la birou ce cabinet vă poate trata între timp. Întrebați și la [centrul comunitar de sănătate (Casa di comunità)][1]. În caz de pericol sunați la [numărul de urgență][2].
