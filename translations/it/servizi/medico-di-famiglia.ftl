### servizi/medico-di-famiglia
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Scegliere o cambiare il medico di famiglia
summary = Il medico gratuito che ti visita, ti fa le ricette e i certificati.
keywords = medico di base; dottore; medico curante; cambio medico; MMG; certificato di malattia; medico; ho bisogno di un medico; cerco un medico; non ho il medico; ricetta del medico; dottoressa
# outputs.name
f-w5ywy = il medico di famiglia
# channels.note
f-mh97z = Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# web.label
f-td6gy = Fascicolo sanitario
# note: [1] = termini/medico-di-base
p-vniee = Il [medico di famiglia][1] è la prima persona da cui vai quando stai male. Le sue visite sono gratis.

## A chi è rivolto

# note: [1] = servizi/iscrizione-servizio-sanitario
# note: [2] = servizi/pediatra
p-gimt2 = A chi è iscritto al [Servizio sanitario][1]. I bambini hanno il [pediatra][2].
# note: [1] = termini/asst
p-24uzc = Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.

## Come fare

# note: voce 1 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
l-frqnz = Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 2 di 5
l-ipeqc = Guarda l'elenco dei medici vicino a casa che prendono altre persone.
# note: voce 3 di 5
l-pavxq = Chiedi quali lingue parlano e se c'è una medica donna, se la preferisci.
# note: voce 4 di 5
l-d8phi = Scegli un nome.
# note: voce 5 di 5
l-pu8z7 = Telefona allo studio del medico e chiedi gli orari.

## Cosa si ottiene

p-w222t = Il medico può:
# note: voce 1 di 3
l-jwynk = visitarti in studio, o a casa se non puoi muoverti
# note: voce 2 di 3
# note: [1] = termini/ricetta
l-ir5dd = farti le [ricette][1] per medicine, esami e visite
# note: voce 3 di 3
l-4nqe3 = darti i certificati

## Casi particolari

# note: voce 1 di 3
# note: [1] = termini/certificato-di-malattia
l-upnvf = **Sei malato e lavori?** Chiama il medico lo stesso giorno. Chiedi il [certificato di malattia][1]. Avvisa subito anche il datore di lavoro.
# note: voce 2 di 3
# note: [1] = servizi/cure-non-urgenti
l-n8sxx = **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 3 di 3
l-xfxwh = **Vuoi cambiare medico?** Puoi farlo quando vuoi, senza dire perché. Chiedi anche in farmacia.

## Se qualcosa va male

t-98sgn = Se qualcosa va male
# note: [1] = termini/casa-di-comunita
# note: [2] = servizi/emergenza-112
p-utyxw = Non ci sono medici liberi vicino a te? Chiedi all'ufficio quale studio può curarti intanto. Chiedi anche alla [Casa di comunità][1]. In caso di pericolo chiama il [numero di emergenza][2].
