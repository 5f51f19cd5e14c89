### Iscriversi al Servizio sanitario: la tessera sanitaria — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscriversi al Servizio sanitario: la tessera sanitaria
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Національна служба здоров’я
# term: tessera sanitaria → { -tessera-sanitaria } = медична картка
title = Записатися до служби здоров’я: медична картка
# it: Come avere la tessera sanitaria e il diritto al medico.
# term: tessera sanitaria → { -tessera-sanitaria } = медична картка
summary = Як отримати медичну картку і право на лікаря.
# it: tessera sanitaria; SSN; iscrizione sanitaria; medico; assistenza sanitaria; libretto sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = медична картка
keywords = медична картка; tessera sanitaria; SSN; запис до лікаря; медична допомога; медична страховка
# it: la prova di dove abiti
f-5ibyq = доказ того, де ви живете
# it: il contratto di lavoro, se lavori
# term: contratto di lavoro → { -contratto-di-lavoro } = трудовий договір
f-5uw4k = трудовий договір, якщо працюєте
# it: la tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = медична картка
f-fm9hj = медична картка (tessera sanitaria)
# it: Il [Servizio sanitario][1] è pubblico. Se ti iscrivi, hai un medico di famiglia e cure gratis o a basso prezzo.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Національна служба здоров’я
# term: medico di famiglia → { -medico-di-base } = сімейний лікар
p-k5c2z = [Служба здоров’я (Servizio sanitario)][1] державна. Якщо ви запишетеся, матимете { -medico-di-base(case: "gen") } і лікування безкоштовно або недорого.

## A chi è rivolto

# it: **Iscrizione gratis e obbligatoria:** chi ha un permesso per lavoro, famiglia, asilo, protezione o attesa di lavoro. Vale anche per i familiari che mantieni.
# term: asilo → { -protezione-internazionale } = міжнародний захист
p-dzmtm = **Безкоштовний обов’язковий запис:** хто має посвідку для роботи, сім’ї, притулку, захисту або пошуку роботи. Це стосується і членів сім’ї, яких ви утримуєте.
# it: **Iscrizione a pagamento:** di solito studenti e persone che non lavorano. Chiedi prima.
p-w8dbu = **Платний запис:** зазвичай студенти і люди, які не працюють. Спочатку запитайте.
# it: Tutti i minori hanno diritto all'iscrizione.
# term: minori → { -minore } = неповнолітня особа
p-772tw = Усі неповнолітні мають право на запис.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = місцева установа охорони здоров’я
p-s9uin = Живете в Кремі або в сусідніх муніципалітетах? Ваша [ASST][1] інша: запитайте в муніципалітеті (Comune).

## Come fare

# it: Chiedi in Comune o in farmacia dove si trova l'ufficio di [scelta e revoca][1]. È un ufficio dell'[ASST][2].
# note: voce 1 di 4
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = відділ вибору лікаря
# term: asst → { -asst } = місцева установа охорони здоров’я
l-43e54 = Запитайте в муніципалітеті або в аптеці, де є [відділ вибору лікаря (scelta e revoca)][1]. Це відділ [ASST][2].
# it: Porta i documenti. Se aspetti il permesso, porta la ricevuta.
# note: voce 2 di 4
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
l-pz2j8 = Візьміть документи. Якщо ви чекаєте посвідку, візьміть квитанцію.
# it: Scegli il [medico di famiglia][1] o il [pediatra][2].
# note: voce 3 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = сімейний лікар
# term: pediatra → { -pediatra-di-libera-scelta } = дитячий лікар
l-5ns2v = Виберіть [сімейного лікаря][1] або [дитячого лікаря][2].
# it: Ricevi un foglio. La [tessera][1] arriva per posta.
# note: voce 4 di 4
# note: [1] = termini/tessera-sanitaria
l-rsvua = Вам дають папір. [Картка][1] приходить поштою.
# it: Porta con te il foglio fino a quando arriva la tessera.
p-v3j9q = Носіть папір із собою, поки не прийде картка.

## Tempi e scadenze

# it: L'iscrizione dura quanto il permesso. Quando rinnovi il permesso, porta la ricevuta e chiedi di allungarla.
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
p-xxz2n = Запис діє стільки, скільки посвідка. Коли поновлюєте посвідку, принесіть квитанцію і попросіть продовжити запис.

## Quanto costa

# it: Per chi ha l'iscrizione obbligatoria è gratis. Se è a pagamento, paghi ogni anno: la somma te la dice l'ASST.
# term: asst → { -asst } = місцева установа охорони здоров’я
p-qc74m = Для тих, хто має обов’язковий запис, це безкоштовно. Якщо запис платний, ви платите щороку: суму вам скаже ASST.

## Casi particolari

# it: **Non hai il permesso?** Puoi curarti lo stesso: leggi [cure senza documenti][1].
# note: voce 1 di 3
# note: [1] = servizi/cure-senza-permesso
l-nrqhb = **Немає посвідки?** Ви все одно можете лікуватися: читайте [лікування без документів][1].
# it: **Vieni da un Paese dell'Unione europea?** Porta la tessera europea e i documenti di lavoro.
# note: voce 2 di 3
l-xkfq5 = **Ви з країни Європейського Союзу?** Візьміть європейську картку і документи про роботу.
# it: **I tuoi genitori anziani sono arrivati con il ricongiungimento?** Le regole sono diverse. Chiedi prima all'ASST.
# note: voce 3 di 3
# term: ricongiungimento → { -ricongiungimento-familiare } = возз’єднання сім’ї
# term: asst → { -asst } = місцева установа охорони здоров’я
l-g7jpf = **Ваші літні батьки приїхали через возз’єднання сім’ї?** Правила інші. Спочатку запитайте в ASST.

## Se qualcosa va male

# it: Se qualcosa va male
t-ztnen = Якщо щось піде не так
# it: Se dicono che non puoi iscriverti, chiedi il motivo scritto. Un [patronato][1] ti aiuta.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро допомоги з документами
p-mmura = Якщо кажуть, що ви не можете записатися, попросіть причину письмово. Вам допоможе [бюро допомоги (patronato)][1].
