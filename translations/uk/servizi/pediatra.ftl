### Scegliere il pediatra — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere il pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = дитячий лікар
title = Вибрати дитячого лікаря
# it: Il medico gratuito dei bambini e dei ragazzi.
summary = Безкоштовний лікар для дітей і підлітків.
# it: pediatra; bambino malato; medico dei bambini; neonato; PLS; bambino con febbre
# term: pediatra → { -pediatra-di-libera-scelta } = дитячий лікар
keywords = педіатр; дитячий лікар; хвора дитина; немовля; PLS; pediatra; у дитини температура
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = податковий код
f-75zdp = податковий код дитини
# it: un documento di un genitore
f-hrr64 = документ одного з батьків
# it: il pediatra di libera scelta
# term: pediatra di libera scelta → { -pediatra-di-libera-scelta } = дитячий лікар
f-fhtt5 = дитячий лікар (pediatra di libera scelta)
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = електронне медичне досьє
# term: spid → { -spid } = цифрова ідентичність
f-7zsgv = У Fascicolo sanitario (медичному досьє) Ломбардії, зі SPID або CIE.
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = електронне медичне досьє
f-rezkm = Fascicolo sanitario (медичне досьє)
# it: Il [pediatra][1] cura i bambini e controlla come crescono. Le visite sono gratis.
# note: [1] = termini/pediatra-di-libera-scelta
# term: pediatra → { -pediatra-di-libera-scelta } = дитячий лікар
p-atp8b = [Дитячий лікар (pediatra)][1] лікує дітей і стежить, як вони ростуть. Прийоми безкоштовні.

## A chi è rivolto

# it: Ai bambini che hanno meno di 6 anni. Dai 6 ai 14 anni puoi scegliere il pediatra o il medico di famiglia.
# term: pediatra → { -pediatra-di-libera-scelta } = дитячий лікар
# term: medico di famiglia → { -medico-di-base } = сімейний лікар
p-5qjfu = Для дітей, яким менше 6 років. Від 6 до 14 років можна вибрати дитячого або { -medico-di-base(case: "gen") }.
# it: Vale anche per i figli di chi non ha il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
p-cp4kn = Це стосується і дітей тих, хто не має { -permesso-di-soggiorno(case: "gen") }.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = місцева установа охорони здоров’я
p-9jsct = Живете в Кремі або в сусідніх муніципалітетах? Ваша [ASST][1] інша: запитайте в муніципалітеті (Comune).

## Come fare

# it: Dopo la nascita chiedi il codice fiscale del bambino.
# note: voce 1 di 5
# term: codice fiscale → { -codice-fiscale } = податковий код
l-sk9nu = Після народження попросіть { -codice-fiscale } дитини.
# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = відділ вибору лікаря
# term: asst → { -asst } = місцева установа охорони здоров’я
l-4kdj4 = Ідіть до [відділу вибору лікаря (scelta e revoca)][1] установи [ASST][2] або зайдіть на сайт { $web }.
# it: Scegli un pediatra vicino a casa che prende altri bambini.
# note: voce 3 di 5
# term: pediatra → { -pediatra-di-libera-scelta } = дитячий лікар
l-t6ern = Виберіть дитячого лікаря близько від дому, який приймає нових пацієнтів.
# it: Telefona e fissa la prima visita. Fallo nei primi giorni di vita.
# note: voce 4 di 5
l-mg9s5 = Зателефонуйте і призначте перший огляд. Зробіть це в перші дні життя.
# it: Porta i fogli dell'ospedale e il libretto dei vaccini.
# note: voce 5 di 5
# term: vaccini → { -vaccino } = щеплення
l-4nctx = Візьміть папери з лікарні і книжечку щеплень.

## Cosa si ottiene

# it: visite quando il bambino sta male
# note: voce 1 di 3
l-2qby3 = огляди, коли дитина хворіє
# it: controlli di crescita alle età previste
# note: voce 2 di 3
l-r4583 = планові огляди, щоб стежити за розвитком дитини
# it: ricette e certificati
# note: voce 3 di 3
# term: ricette → { -ricetta } = рецепт або направлення
l-pdx2r = рецепти, направлення і довідки

## Casi particolari

# it: Se il bambino è malato di notte o di domenica, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-p63fb = Якщо дитина захворіла вночі або в неділю, читайте, [що робити][1].
# it: Se il bambino respira male o non si sveglia, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-hak4m = Якщо дитина погано дихає або не прокидається, негайно дзвоніть на [номер екстреної допомоги][1].
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = відділення невідкладної допомоги
p-n3m59 = Немовля, якому менше 3 місяців і в якого температура, треба негайно везти до [відділення невідкладної допомоги (pronto soccorso)][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-8nnh9 = Якщо щось піде не так
# it: Se l'ufficio rifiuta l'iscrizione di un bambino senza permesso, chiedi il motivo scritto. Chiedi aiuto ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-synvu = Якщо відмовляють записати дитину без посвідки, попросіть причину письмово. Попросіть допомоги в [соціальних службах (servizi sociali)][1].
