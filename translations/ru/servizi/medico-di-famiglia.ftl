### Scegliere o cambiare il medico di famiglia — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere o cambiare il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = семейный врач
title = Выбрать или сменить семейного врача
# it: Il medico gratuito che ti visita, ti fa le ricette e i certificati.
# term: ricette → { -ricetta } = рецепт или направление
summary = Бесплатный врач, который осматривает вас, выписывает рецепты и справки.
# it: medico di base; dottore; medico curante; cambio medico; MMG; certificato di malattia; medico; ho bisogno di un medico; cerco un medico; non ho il medico; ricetta del medico; dottoressa
# term: medico curante → { -medico-di-base } = семейный врач
# term: certificato di malattia → { -certificato-di-malattia } = больничный лист
# term: ricetta → { -ricetta } = рецепт или направление
keywords = семейный врач; терапевт; доктор; сменить врача; больничный; медико ди базе; участковый; врач; нужен врач; ищу врача; нет врача; рецепт
# it: il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = семейный врач
f-w5ywy = семейный врач
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = электронное медицинское досье
# term: spid → { -spid } = цифровая идентичность
f-mh97z = В медицинском досье Ломбардии (Fascicolo sanitario), со SPID или CIE.
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = электронное медицинское досье
f-td6gy = Медицинское досье (Fascicolo sanitario)
# it: Il [medico di famiglia][1] è la prima persona da cui vai quando stai male. Le sue visite sono gratis.
# note: [1] = termini/medico-di-base
# term: medico di famiglia → { -medico-di-base } = семейный врач
p-vniee = [Семейный врач (medico di famiglia)][1] — первый человек, к которому вы идёте, когда болеете. Приём у него бесплатный.

## A chi è rivolto

# it: A chi è iscritto al [Servizio sanitario][1]. I bambini hanno il [pediatra][2].
# note: [1] = servizi/iscrizione-servizio-sanitario
# note: [2] = servizi/pediatra
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Национальная служба здравоохранения
# term: pediatra → { -pediatra-di-libera-scelta } = детский врач
p-gimt2 = Для тех, кто зарегистрирован в [службе здравоохранения (Servizio sanitario)][1]. У детей есть [детский врач (pediatra)][2].
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = местное учреждение здравоохранения
p-24uzc = Живёте в Креме или в соседних муниципалитетах? Ваша [ASST][1] другая: спросите в муниципалитете (Comune).

## Come fare

# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 1 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = отдел выбора врача
# term: asst → { -asst } = местное учреждение здравоохранения
l-frqnz = Идите в [отдел выбора врача (scelta e revoca)][1] [ASST][2] или войдите на сайт { $web }.
# it: Guarda l'elenco dei medici vicino a casa che prendono altre persone.
# note: voce 2 di 5
l-ipeqc = Посмотрите список врачей рядом с домом, которые принимают новых людей.
# it: Chiedi quali lingue parlano e se c'è una medica donna, se la preferisci.
# note: voce 3 di 5
l-pavxq = Спросите, на каких языках они говорят и есть ли женщина-врач, если вам так удобнее.
# it: Scegli un nome.
# note: voce 4 di 5
l-d8phi = Выберите имя.
# it: Telefona allo studio del medico e chiedi gli orari.
# note: voce 5 di 5
l-pu8z7 = Позвоните в кабинет врача и спросите часы приёма.

## Cosa si ottiene

# it: Il medico può:
p-w222t = Врач может:
# it: visitarti in studio, o a casa se non puoi muoverti
# note: voce 1 di 3
l-jwynk = осмотреть вас в кабинете или дома, если вы не можете двигаться
# it: farti le [ricette][1] per medicine, esami e visite
# note: voce 2 di 3
# note: [1] = termini/ricetta
# term: ricette → { -ricetta } = рецепт или направление
l-ir5dd = выписать вам [рецепты и направления (ricette)][1] на лекарства, анализы и приём у специалиста
# it: darti i certificati
# note: voce 3 di 3
l-4nqe3 = дать вам справки

## Casi particolari

# it: **Sei malato e lavori?** Chiama il medico lo stesso giorno. Chiedi il [certificato di malattia][1]. Avvisa subito anche il datore di lavoro.
# note: voce 1 di 3
# note: [1] = termini/certificato-di-malattia
# term: certificato di malattia → { -certificato-di-malattia } = больничный лист
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
l-upnvf = **Вы заболели и работаете?** Позвоните врачу в тот же день. Попросите [больничный лист (certificato di malattia)][1]. Сразу предупредите и работодателя.
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 3
# note: [1] = servizi/cure-non-urgenti
l-n8sxx = **Сейчас ночь или воскресенье?** Читайте, [что делать][1].
# it: **Vuoi cambiare medico?** Puoi farlo quando vuoi, senza dire perché. Chiedi anche in farmacia.
# note: voce 3 di 3
l-xfxwh = **Хотите сменить врача?** Это можно сделать когда угодно и не объяснять почему. Спросите и в аптеке.

## Se qualcosa va male

# it: Se qualcosa va male
t-98sgn = Если что-то идёт не так
# it: Non ci sono medici liberi vicino a te? Chiedi all'ufficio quale studio può curarti intanto. Chiedi anche alla [Casa di comunità][1]. In caso di pericolo chiama il [numero di emergenza][2].
# note: [1] = termini/casa-di-comunita
# note: [2] = servizi/emergenza-112
# term: casa di comunità → { -casa-di-comunita } = общественный центр здоровья
p-utyxw = Рядом с вами нет свободных врачей? Спросите в отделе, какой кабинет может лечить вас пока. Спросите также в [общественном центре здоровья (Casa di comunità)][1]. В случае опасности звоните по [номеру экстренной помощи][2].
