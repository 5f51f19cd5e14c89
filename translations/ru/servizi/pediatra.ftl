### Scegliere il pediatra — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere il pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = детский врач
title = Выбрать детского врача
# it: Il medico gratuito dei bambini e dei ragazzi.
summary = Бесплатный врач для детей и подростков.
# it: pediatra; bambino malato; medico dei bambini; neonato; PLS; bambino con febbre
# term: pediatra → { -pediatra-di-libera-scelta } = детский врач
keywords = педиатр; детский врач; ребёнок болеет; врач для ребёнка; новорождённый; у ребёнка температура
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = налоговый код
f-75zdp = налоговый код ребёнка
# it: un documento di un genitore
f-hrr64 = документ одного из родителей
# it: il pediatra di libera scelta
# term: pediatra di libera scelta → { -pediatra-di-libera-scelta } = детский врач
f-fhtt5 = детский врач
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = электронное медицинское досье
# term: spid → { -spid } = цифровая идентичность
f-7zsgv = В медицинском досье Ломбардии (Fascicolo sanitario), со SPID или CIE.
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = электронное медицинское досье
f-rezkm = Медицинское досье (Fascicolo sanitario)
# it: Il [pediatra][1] cura i bambini e controlla come crescono. Le visite sono gratis.
# note: [1] = termini/pediatra-di-libera-scelta
# term: pediatra → { -pediatra-di-libera-scelta } = детский врач
p-atp8b = [Детский врач (pediatra)][1] лечит детей и следит, как они растут. Приём бесплатный.

## A chi è rivolto

# it: Ai bambini che hanno meno di 6 anni. Dai 6 ai 14 anni puoi scegliere il pediatra o il medico di famiglia.
# term: pediatra → { -pediatra-di-libera-scelta } = детский врач
# term: medico di famiglia → { -medico-di-base } = семейный врач
p-5qjfu = Для детей младше 6 лет. От 6 до 14 лет можно выбрать детского врача или семейного врача.
# it: Vale anche per i figli di chi non ha il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
p-cp4kn = Это касается и детей тех, у кого нет вида на жительство.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = местное учреждение здравоохранения
p-9jsct = Живёте в Креме или в соседних муниципалитетах? Ваша [ASST][1] другая: спросите в муниципалитете (Comune).

## Come fare

# it: Dopo la nascita chiedi il codice fiscale del bambino.
# note: voce 1 di 5
# term: codice fiscale → { -codice-fiscale } = налоговый код
l-sk9nu = После рождения получите налоговый код ребёнка.
# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = отдел выбора врача
# term: asst → { -asst } = местное учреждение здравоохранения
l-4kdj4 = Идите в [отдел выбора врача (scelta e revoca)][1] [ASST][2] или войдите на сайт { $web }.
# it: Scegli un pediatra vicino a casa che prende altri bambini.
# note: voce 3 di 5
# term: pediatra → { -pediatra-di-libera-scelta } = детский врач
l-t6ern = Выберите рядом с домом детского врача, который принимает новых детей.
# it: Telefona e fissa la prima visita. Fallo nei primi giorni di vita.
# note: voce 4 di 5
l-mg9s5 = Позвоните и договоритесь о первом приёме. Сделайте это в первые дни жизни ребёнка.
# it: Porta i fogli dell'ospedale e il libretto dei vaccini.
# note: voce 5 di 5
# term: vaccini → { -vaccino } = прививка
l-4nctx = Возьмите бумаги из больницы и прививочную книжку.

## Cosa si ottiene

# it: visite quando il bambino sta male
# note: voce 1 di 3
l-2qby3 = приём, когда ребёнок болеет
# it: controlli di crescita alle età previste
# note: voce 2 di 3
l-r4583 = проверки роста в положенном возрасте
# it: ricette e certificati
# note: voce 3 di 3
# term: ricette → { -ricetta } = рецепт или направление
l-pdx2r = рецепты и справки

## Casi particolari

# it: Se il bambino è malato di notte o di domenica, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-p63fb = Если ребёнок заболел ночью или в воскресенье, читайте, [что делать][1].
# it: Se il bambino respira male o non si sveglia, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-hak4m = Если ребёнок плохо дышит или не просыпается, сразу звоните по [номеру экстренной помощи][1].
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = отделение неотложной помощи
p-n3m59 = Новорождённого младше 3 месяцев с температурой надо сразу везти в [отделение неотложной помощи (pronto soccorso)][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-8nnh9 = Если что-то идёт не так
# it: Se l'ufficio rifiuta l'iscrizione di un bambino senza permesso, chiedi il motivo scritto. Chiedi aiuto ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-synvu = Если вам отказывают в регистрации ребёнка без вида на жительство, попросите написать причину. Попросите помощи у [социальных служб][1].
