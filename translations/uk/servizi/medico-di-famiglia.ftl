### Scegliere o cambiare il medico di famiglia — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere o cambiare il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = сімейний лікар
title = Вибрати або змінити сімейного лікаря
# it: Il medico gratuito che ti visita, ti fa le ricette e i certificati.
# term: ricette → { -ricetta } = рецепт або направлення
summary = Безкоштовний лікар, який вас оглядає, виписує рецепти і довідки.
# it: medico di base; dottore; medico curante; cambio medico; MMG; certificato di malattia; medico; ho bisogno di un medico; cerco un medico; non ho il medico; ricetta del medico; dottoressa
# term: medico curante → { -medico-di-base } = сімейний лікар
# term: certificato di malattia → { -certificato-di-malattia } = лікарняний листок
# term: ricetta → { -ricetta } = рецепт або направлення
keywords = сімейний лікар; medico di base; лікар; змінити лікаря; MMG; лікарняний; терапевт; потрібен лікар; шукаю лікаря; немає лікаря; доктор; рецепт
# it: il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = сімейний лікар
f-w5ywy = сімейний лікар
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = електронне медичне досьє
# term: spid → { -spid } = цифрова ідентичність
f-mh97z = У Fascicolo sanitario (медичному досьє) Ломбардії, зі SPID або CIE.
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = електронне медичне досьє
f-td6gy = Fascicolo sanitario (медичне досьє)
# it: Il [medico di famiglia][1] è la prima persona da cui vai quando stai male. Le sue visite sono gratis.
# note: [1] = termini/medico-di-base
# term: medico di famiglia → { -medico-di-base } = сімейний лікар
p-vniee = [Сімейний лікар][1] – перша людина, до якої ви йдете, коли вам погано. Його прийоми безкоштовні.

## A chi è rivolto

# it: A chi è iscritto al [Servizio sanitario][1]. I bambini hanno il [pediatra][2].
# note: [1] = servizi/iscrizione-servizio-sanitario
# note: [2] = servizi/pediatra
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Національна служба здоров’я
# term: pediatra → { -pediatra-di-libera-scelta } = дитячий лікар
p-gimt2 = Для тих, хто записаний до [служби здоров’я][1]. У дітей є [дитячий лікар][2].
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = місцева установа охорони здоров’я
p-24uzc = Живете в Кремі або в сусідніх муніципалітетах? Ваша [ASST][1] інша: запитайте в муніципалітеті (Comune).

## Come fare

# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 1 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = відділ вибору лікаря
# term: asst → { -asst } = місцева установа охорони здоров’я
l-frqnz = Ідіть до [відділу вибору лікаря (scelta e revoca)][1] установи [ASST][2] або зайдіть на сайт { $web }.
# it: Guarda l'elenco dei medici vicino a casa che prendono altre persone.
# note: voce 2 di 5
l-ipeqc = Подивіться список лікарів близько від дому, які приймають нових пацієнтів.
# it: Chiedi quali lingue parlano e se c'è una medica donna, se la preferisci.
# note: voce 3 di 5
l-pavxq = Запитайте, якими мовами вони говорять і чи є лікарка-жінка, якщо вам так краще.
# it: Scegli un nome.
# note: voce 4 di 5
l-d8phi = Виберіть лікаря зі списку.
# it: Telefona allo studio del medico e chiedi gli orari.
# note: voce 5 di 5
l-pu8z7 = Зателефонуйте до кабінету лікаря і запитайте години прийому.

## Cosa si ottiene

# it: Il medico può:
p-w222t = Лікар може:
# it: visitarti in studio, o a casa se non puoi muoverti
# note: voce 1 di 3
l-jwynk = оглянути вас у кабінеті або вдома, якщо ви не можете рухатися
# it: farti le [ricette][1] per medicine, esami e visite
# note: voce 2 di 3
# note: [1] = termini/ricetta
# term: ricette → { -ricetta } = рецепт або направлення
l-ir5dd = виписати [рецепти і направлення (ricetta)][1] на ліки, огляди та обстеження
# it: darti i certificati
# note: voce 3 di 3
l-4nqe3 = дати довідки

## Casi particolari

# it: **Sei malato e lavori?** Chiama il medico lo stesso giorno. Chiedi il [certificato di malattia][1]. Avvisa subito anche il datore di lavoro.
# note: voce 1 di 3
# note: [1] = termini/certificato-di-malattia
# term: certificato di malattia → { -certificato-di-malattia } = лікарняний листок
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
l-upnvf = **Ви хворієте і працюєте?** Подзвоніть лікарю того самого дня. Попросіть [лікарняний (certificato di malattia)][1]. Відразу попередьте і { -datore-di-lavoro(case: "gen") }.
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 3
# note: [1] = servizi/cure-non-urgenti
l-n8sxx = **Ніч або неділя?** Читайте, [що робити][1].
# it: **Vuoi cambiare medico?** Puoi farlo quando vuoi, senza dire perché. Chiedi anche in farmacia.
# note: voce 3 di 3
l-xfxwh = **Хочете змінити лікаря?** Можна будь-коли, без пояснень. Запитайте також в аптеці.

## Se qualcosa va male

# it: Se qualcosa va male
t-98sgn = Якщо щось піде не так
# it: Non ci sono medici liberi vicino a te? Chiedi all'ufficio quale studio può curarti intanto. Chiedi anche alla [Casa di comunità][1]. In caso di pericolo chiama il [numero di emergenza][2].
# note: [1] = termini/casa-di-comunita
# note: [2] = servizi/emergenza-112
# term: casa di comunità → { -casa-di-comunita } = громадський центр здоров’я
p-utyxw = Поблизу немає вільних лікарів? Запитайте у відділі, який кабінет може лікувати вас тим часом. Запитайте також у [громадському центрі здоров’я (Casa di comunità)][1]. У разі небезпеки дзвоніть на [номер екстреної допомоги][2].
