### Scegliere o cambiare il medico di famiglia — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere o cambiare il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = médico de familia
title = Elegir o cambiar el médico de familia
# it: Il medico gratuito che ti visita, ti fa le ricette e i certificati.
# term: ricette → { -ricetta } = receta médica
summary = El médico gratuito que le atiende y le hace recetas y certificados.
# it: medico di base; dottore; medico curante; cambio medico; MMG; certificato di malattia; medico; ho bisogno di un medico; cerco un medico; non ho il medico; ricetta del medico; dottoressa
# term: medico curante → { -medico-di-base } = médico de familia
# term: certificato di malattia → { -certificato-di-malattia } = certificado de enfermedad
# term: ricetta → { -ricetta } = receta médica
keywords = médico de cabecera; doctor; médico general; medico di base; cambiar de médico; certificado de enfermedad; médico; doctora; necesito un médico; busco médico; no tengo médico; receta
# it: il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = médico de familia
f-w5ywy = el { -medico-di-base }
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = historia clínica electrónica
# term: spid → { -spid } = identidad digital
f-mh97z = En la historia clínica electrónica de Lombardía (Fascicolo sanitario), con SPID o CIE.
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = historia clínica electrónica
f-td6gy = Fascicolo sanitario (historia clínica electrónica)
# it: Il [medico di famiglia][1] è la prima persona da cui vai quando stai male. Le sue visite sono gratis.
# note: [1] = termini/medico-di-base
# term: medico di famiglia → { -medico-di-base } = médico de familia
p-vniee = El [médico de familia][1] es la primera persona a la que acude cuando se siente mal. Sus consultas son gratis.

## A chi è rivolto

# it: A chi è iscritto al [Servizio sanitario][1]. I bambini hanno il [pediatra][2].
# note: [1] = servizi/iscrizione-servizio-sanitario
# note: [2] = servizi/pediatra
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Servicio Nacional de Salud
# term: pediatra → { -pediatra-di-libera-scelta } = pediatra
p-gimt2 = A quien está inscrito en el [Servicio de Salud][1]. Los niños tienen el [pediatra][2].
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = entidad pública de salud
p-24uzc = ¿Vive en Crema o en los municipios cercanos? Su [entidad pública de salud (ASST)][1] es otra: pregunte en el municipio (Comune).

## Come fare

# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 1 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = oficina para elegir médico
# term: asst → { -asst } = entidad pública de salud
l-frqnz = Vaya a la [oficina para elegir médico (scelta e revoca)][1] de la [ASST][2], o entre en el sitio { $web }.
# it: Guarda l'elenco dei medici vicino a casa che prendono altre persone.
# note: voce 2 di 5
l-ipeqc = Mire la lista de los médicos cerca de su casa que aceptan más pacientes.
# it: Chiedi quali lingue parlano e se c'è una medica donna, se la preferisci.
# note: voce 3 di 5
l-pavxq = Pregunte qué idiomas hablan y si hay una médica mujer, si la prefiere.
# it: Scegli un nome.
# note: voce 4 di 5
l-d8phi = Elija un nombre.
# it: Telefona allo studio del medico e chiedi gli orari.
# note: voce 5 di 5
l-pu8z7 = Llame por teléfono al consultorio del médico y pregunte los horarios.

## Cosa si ottiene

# it: Il medico può:
p-w222t = El médico puede:
# it: visitarti in studio, o a casa se non puoi muoverti
# note: voce 1 di 3
l-jwynk = atenderle en el consultorio, o en casa si no puede moverse
# it: farti le [ricette][1] per medicine, esami e visite
# note: voce 2 di 3
# note: [1] = termini/ricetta
# term: ricette → { -ricetta } = receta médica
l-ir5dd = hacerle las [recetas (ricette)][1] para medicinas, exámenes y consultas médicas
# it: darti i certificati
# note: voce 3 di 3
l-4nqe3 = darle los certificados

## Casi particolari

# it: **Sei malato e lavori?** Chiama il medico lo stesso giorno. Chiedi il [certificato di malattia][1]. Avvisa subito anche il datore di lavoro.
# note: voce 1 di 3
# note: [1] = termini/certificato-di-malattia
# term: certificato di malattia → { -certificato-di-malattia } = certificado de enfermedad
# term: datore di lavoro → { -datore-di-lavoro } = empleador
l-upnvf = **¿Está enfermo y trabaja?** Llame al médico el mismo día. Pida el [certificado de enfermedad (certificato di malattia)][1]. Avise enseguida también al { -datore-di-lavoro }.
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 3
# note: [1] = servizi/cure-non-urgenti
l-n8sxx = **¿Es de noche o domingo?** Lea [qué hacer][1].
# it: **Vuoi cambiare medico?** Puoi farlo quando vuoi, senza dire perché. Chiedi anche in farmacia.
# note: voce 3 di 3
l-xfxwh = **¿Quiere cambiar de médico?** Puede hacerlo cuando quiera, sin decir por qué. Pregunte también en la farmacia.

## Se qualcosa va male

# it: Se qualcosa va male
t-98sgn = Si algo va mal
# it: Non ci sono medici liberi vicino a te? Chiedi all'ufficio quale studio può curarti intanto. Chiedi anche alla [Casa di comunità][1]. In caso di pericolo chiama il [numero di emergenza][2].
# note: [1] = termini/casa-di-comunita
# note: [2] = servizi/emergenza-112
# term: casa di comunità → { -casa-di-comunita } = centro de salud comunitario
p-utyxw = ¿No hay médicos con cupo libre cerca de usted? Pregunte en la oficina qué consultorio puede atenderle mientras tanto. Pregunte también en el [centro de salud comunitario (Casa di comunità)][1]. En caso de peligro llame al [número de emergencia][2].
