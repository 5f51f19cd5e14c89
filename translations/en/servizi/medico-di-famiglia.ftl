### Scegliere o cambiare il medico di famiglia — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere o cambiare il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = family doctor
title = Choosing or changing your family doctor
# it: Il medico gratuito che ti visita, ti fa le ricette e i certificati.
# term: ricette → { -ricetta } = prescription
summary = The free doctor who examines you and writes your prescriptions and certificates.
# it: medico di base; dottore; medico curante; cambio medico; MMG; certificato di malattia; medico; ho bisogno di un medico; cerco un medico; non ho il medico; ricetta del medico; dottoressa
# term: medico curante → { -medico-di-base } = family doctor
# term: certificato di malattia → { -certificato-di-malattia } = sick note
# term: ricetta → { -ricetta } = prescription
keywords = family doctor; GP; doctor; medico di base; change doctor; MMG; sick note; physician; I need a doctor; find a doctor; I have no doctor; see a doctor; prescription
# it: il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = family doctor
f-w5ywy = the family doctor
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = electronic health record
# term: spid → { -spid } = digital identity
f-mh97z = In the electronic health record (Fascicolo sanitario) of Lombardy, with SPID or CIE.
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = electronic health record
f-td6gy = Electronic health record (Fascicolo sanitario)
# it: Il [medico di famiglia][1] è la prima persona da cui vai quando stai male. Le sue visite sono gratis.
# note: [1] = termini/medico-di-base
# term: medico di famiglia → { -medico-di-base } = family doctor
p-vniee = The [family doctor][1] is the first person to go to when you are ill. The doctor's visits are free.

## A chi è rivolto

# it: A chi è iscritto al [Servizio sanitario][1]. I bambini hanno il [pediatra][2].
# note: [1] = servizi/iscrizione-servizio-sanitario
# note: [2] = servizi/pediatra
# term: servizio sanitario → { -servizio-sanitario-nazionale } = National Health Service
# term: pediatra → { -pediatra-di-libera-scelta } = children's doctor
p-gimt2 = For people who are registered with the [National Health Service][1]. Children have the [children's doctor][2].
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = public health agency
p-24uzc = Do you live in Crema or in the towns nearby? Your [public health agency (ASST)][1] is a different one: ask at the town hall (Comune).

## Come fare

# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 1 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = office for choosing your doctor
# term: asst → { -asst } = public health agency
l-frqnz = Go to the office for [scelta e revoca (choosing your doctor)][1] of the [ASST (public health agency)][2], or enter the website { $web }.
# it: Guarda l'elenco dei medici vicino a casa che prendono altre persone.
# note: voce 2 di 5
l-ipeqc = Look at the list of doctors near your home who take new patients.
# it: Chiedi quali lingue parlano e se c'è una medica donna, se la preferisci.
# note: voce 3 di 5
l-pavxq = Ask which languages they speak, and whether there is a woman doctor, if you prefer one.
# it: Scegli un nome.
# note: voce 4 di 5
l-d8phi = Choose a name.
# it: Telefona allo studio del medico e chiedi gli orari.
# note: voce 5 di 5
l-pu8z7 = Telephone the doctor's office and ask for the opening hours.

## Cosa si ottiene

# it: Il medico può:
p-w222t = The doctor can:
# it: visitarti in studio, o a casa se non puoi muoverti
# note: voce 1 di 3
l-jwynk = examine you at the doctor's office, or at home if you cannot move
# it: farti le [ricette][1] per medicine, esami e visite
# note: voce 2 di 3
# note: [1] = termini/ricetta
# term: ricette → { -ricetta } = prescription
l-ir5dd = write [prescriptions][1] for medicines, tests and specialist visits
# it: darti i certificati
# note: voce 3 di 3
l-4nqe3 = give you certificates

## Casi particolari

# it: **Sei malato e lavori?** Chiama il medico lo stesso giorno. Chiedi il [certificato di malattia][1]. Avvisa subito anche il datore di lavoro.
# note: voce 1 di 3
# note: [1] = termini/certificato-di-malattia
# term: certificato di malattia → { -certificato-di-malattia } = sick note
# term: datore di lavoro → { -datore-di-lavoro } = employer
l-upnvf = **Are you ill and do you work?** Call the doctor on the same day. Ask for the [sick note (certificato di malattia)][1]. Tell your { -datore-di-lavoro } at once too.
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 3
# note: [1] = servizi/cure-non-urgenti
l-n8sxx = **Is it night or Sunday?** Read [what to do][1].
# it: **Vuoi cambiare medico?** Puoi farlo quando vuoi, senza dire perché. Chiedi anche in farmacia.
# note: voce 3 di 3
l-xfxwh = **Do you want to change doctor?** You can do it whenever you want, without saying why. You can also ask at the pharmacy.

## Se qualcosa va male

# it: Se qualcosa va male
t-98sgn = If something goes wrong
# it: Non ci sono medici liberi vicino a te? Chiedi all'ufficio quale studio può curarti intanto. Chiedi anche alla [Casa di comunità][1]. In caso di pericolo chiama il [numero di emergenza][2].
# note: [1] = termini/casa-di-comunita
# note: [2] = servizi/emergenza-112
# term: casa di comunità → { -casa-di-comunita } = community health centre
p-utyxw = Is there no doctor near you who takes new patients? Ask the office which doctor can treat you in the meantime. Ask the [community health centre (Casa di comunità)][1] too. If there is danger call the [emergency number][2].
