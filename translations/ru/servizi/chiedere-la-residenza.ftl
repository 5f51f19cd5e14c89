### Chiedere la residenza in Comune — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere la residenza in Comune
# term: residenza → { -residenza } = регистрация по месту жительства
title = Зарегистрироваться по месту жительства в муниципалитете
# it: Come iscriverti all'anagrafe o dire che hai cambiato casa.
# term: anagrafe → { -anagrafe } = отдел регистрации жителей
summary = Как встать на учёт в отделе регистрации жителей или сообщить о смене жилья.
# it: residenza; anagrafe; cambio di indirizzo; trasloco; iscrizione anagrafica; stato di famiglia
# term: residenza → { -residenza } = регистрация по месту жительства
# term: anagrafe → { -anagrafe } = отдел регистрации жителей
# term: stato di famiglia → { -stato-di-famiglia } = справка о составе семьи
keywords = прописка; регистрация; anagrafe; смена адреса; переезд; место жительства; состав семьи
# it: il contratto di casa, oppure la dichiarazione di chi ti ospita
f-ca34w = договор на жильё или заявление того, у кого вы живёте
# it: la residenza nel Comune
# term: residenza → { -residenza } = регистрация по месту жительства
f-wsndw = регистрация по месту жительства в муниципалитете (Comune)
# it: La [residenza][1] dice dove vivi. Serve per la carta d'identità, il medico e molti aiuti.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = регистрация по месту жительства
# term: carta d'identità → { -carta-di-identita } = удостоверение личности
p-3aguv = [Регистрация по месту жительства (residenza)][1] показывает, где вы живёте. Она нужна для удостоверения личности, врача и многих видов помощи.

## A chi è rivolto

# it: A chi vive davvero in una casa che si trova nel Comune. Se non sei cittadino dell'Unione europea, devi avere il permesso o la ricevuta della domanda.
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
p-vrgvc = Для тех, кто на самом деле живёт в доме на территории муниципалитета. Если у вас нет гражданства страны Европейского союза, у вас должен быть вид на жительство или квитанция о заявлении (ricevuta).

## Come fare

# it: Trova il modulo sul sito del tuo Comune, oppure chiedilo all'[anagrafe][1].
# note: voce 1 di 5
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = отдел регистрации жителей
l-gbrtu = Найдите бланк на сайте вашего муниципалитета или попросите его в [отделе регистрации жителей (anagrafe)][1].
# it: Scrivi chi vive con te. Tutti gli adulti firmano.
# note: voce 2 di 5
l-sf2sc = Напишите, кто живёт с вами. Все взрослые подписывают.
# it: Allega le copie dei documenti.
# note: voce 3 di 5
l-44wme = Приложите копии документов.
# it: Consegna il modulo. Devi farlo entro 20 giorni da quando vivi nella casa.
# note: voce 4 di 5
l-7q6h6 = Сдайте бланк. Это надо сделать не позже чем через 20 дней с того дня, как вы живёте в этом доме.
# it: Nelle settimane dopo passa un vigile. Controlla che abiti davvero lì.
# note: voce 5 di 5
l-u7smv = В следующие недели придёт муниципальный полицейский (vigile). Он проверит, что вы на самом деле там живёте.
# it: Metti il tuo nome sul campanello e sulla cassetta della posta.
p-bwtnk = Напишите своё имя на звонке и на почтовом ящике.

## Tempi e scadenze

# it: Il Comune registra la domanda entro { $processing_time } lavorativi. Poi ha 45 giorni per i controlli. Se non ti scrive nulla, la residenza è confermata.
# note: $processing_time = un dato; lo scrive il sito
# term: residenza → { -residenza } = регистрация по месту жительства
p-att95 = Срок, за который муниципалитет регистрирует заявление: { $processing_time } (рабочие дни). Потом у него есть 45 дней на проверку. Если вам ничего не написали, { -residenza } подтверждена.

## Casi particolari

# it: **Rinnovi il permesso?** Porta la ricevuta. Dopo il rinnovo, porta in anagrafe il permesso nuovo: hai 60 giorni.
# note: voce 1 di 4
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
# term: anagrafe → { -anagrafe } = отдел регистрации жителей
l-wfywr = **Вы продлеваете вид на жительство?** Принесите квитанцию (ricevuta). После продления принесите в { -anagrafe } новый вид на жительство: на это есть 60 дней.
# it: **Sei ospite?** Chi ti ospita firma una dichiarazione.
# note: voce 2 di 4
l-6hwhg = **Вы живёте у кого-то?** Тот, кто вас принял, подписывает заявление.
# it: **Non hai una casa?** Puoi chiedere la residenza lo stesso. Parla con i [servizi sociali][1].
# note: voce 3 di 4
# note: [1] = servizi/servizio-sociale
# term: residenza → { -residenza } = регистрация по месту жительства
l-qhq6a = **У вас нет жилья?** Вы всё равно можете попросить регистрацию. Поговорите с [социальными службами][1].
# it: **Chiedi asilo?** Puoi iscriverti con i documenti della domanda.
# note: voce 4 di 4
# term: asilo → { -protezione-internazionale } = международная защита
l-c79ux = **Вы просите убежища?** Вы можете встать на учёт с документами о заявлении.

## Se qualcosa va male

# it: Se qualcosa va male
t-tgdw4 = Если что-то идёт не так
# it: Un padrone di casa non può vietarti la residenza, se il contratto è regolare. Se il Comune dice di no, chiedi una risposta scritta. Portala a un [patronato][1] o a un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: residenza → { -residenza } = регистрация по месту жительства
# term: patronato → { -patronato } = бюро помощи с документами
p-jm73m = Хозяин жилья не может запретить вам регистрацию, если договор оформлен по правилам. Если муниципалитет отказывает, попросите письменный ответ. Отнесите его в [бюро помощи с документами (patronato)][1] или адвокату.
