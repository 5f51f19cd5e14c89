### Iscriversi al Servizio sanitario: la tessera sanitaria — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscriversi al Servizio sanitario: la tessera sanitaria
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Национальная служба здравоохранения
# term: tessera sanitaria → { -tessera-sanitaria } = медицинская карточка
title = Регистрация в службе здравоохранения: медицинская карточка
# it: Come avere la tessera sanitaria e il diritto al medico.
# term: tessera sanitaria → { -tessera-sanitaria } = медицинская карточка
summary = Как получить медицинскую карточку и право на врача.
# it: tessera sanitaria; SSN; iscrizione sanitaria; medico; assistenza sanitaria; libretto sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = медицинская карточка
keywords = медицинская карточка; тессера; SSN; регистрация у врача; медицинская помощь; полис; страховка
# it: la prova di dove abiti
f-5ibyq = подтверждение того, где вы живёте
# it: il contratto di lavoro, se lavori
# term: contratto di lavoro → { -contratto-di-lavoro } = трудовой договор
f-5uw4k = трудовой договор, если вы работаете
# it: la tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = медицинская карточка
f-fm9hj = медицинская карточка
# it: Il [Servizio sanitario][1] è pubblico. Se ti iscrivi, hai un medico di famiglia e cure gratis o a basso prezzo.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Национальная служба здравоохранения
# term: medico di famiglia → { -medico-di-base } = семейный врач
p-k5c2z = [Служба здравоохранения (Servizio sanitario)][1] государственная. Если вы зарегистрируетесь, у вас будет семейный врач и лечение бесплатно или за небольшие деньги.

## A chi è rivolto

# it: **Iscrizione gratis e obbligatoria:** chi ha un permesso per lavoro, famiglia, asilo, protezione o attesa di lavoro. Vale anche per i familiari che mantieni.
# term: asilo → { -protezione-internazionale } = международная защита
p-dzmtm = **Бесплатная и обязательная регистрация:** для тех, у кого вид на жительство по работе, семье, убежищу, защите или для поиска работы. Это касается и членов семьи, которых вы содержите.
# it: **Iscrizione a pagamento:** di solito studenti e persone che non lavorano. Chiedi prima.
p-w8dbu = **Платная регистрация:** обычно для студентов и людей, которые не работают. Сначала спросите.
# it: Tutti i minori hanno diritto all'iscrizione.
# term: minori → { -minore } = несовершеннолетний
p-772tw = Все несовершеннолетние имеют право на регистрацию.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = местное учреждение здравоохранения
p-s9uin = Живёте в Креме или в соседних муниципалитетах? Ваша [ASST][1] другая: спросите в муниципалитете (Comune).

## Come fare

# it: Chiedi in Comune o in farmacia dove si trova l'ufficio di [scelta e revoca][1]. È un ufficio dell'[ASST][2].
# note: voce 1 di 4
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = отдел выбора врача
# term: asst → { -asst } = местное учреждение здравоохранения
l-43e54 = Спросите в муниципалитете или в аптеке, где находится [отдел выбора врача (scelta e revoca)][1]. Это отдел [ASST][2].
# it: Porta i documenti. Se aspetti il permesso, porta la ricevuta.
# note: voce 2 di 4
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
l-pz2j8 = Возьмите документы. Если вы ждёте вид на жительство, возьмите квитанцию (ricevuta).
# it: Scegli il [medico di famiglia][1] o il [pediatra][2].
# note: voce 3 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = семейный врач
# term: pediatra → { -pediatra-di-libera-scelta } = детский врач
l-5ns2v = Выберите [семейного врача (medico di famiglia)][1] или [детского врача (pediatra)][2].
# it: Ricevi un foglio. La [tessera][1] arriva per posta.
# note: voce 4 di 4
# note: [1] = termini/tessera-sanitaria
l-rsvua = Вам дадут листок. [Карточка (tessera)][1] придёт по почте.
# it: Porta con te il foglio fino a quando arriva la tessera.
p-v3j9q = Носите листок с собой, пока не придёт карточка.

## Tempi e scadenze

# it: L'iscrizione dura quanto il permesso. Quando rinnovi il permesso, porta la ricevuta e chiedi di allungarla.
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
p-xxz2n = Регистрация действует столько же, сколько вид на жительство. Когда продлеваете вид на жительство, принесите квитанцию (ricevuta) и попросите продлить и регистрацию.

## Quanto costa

# it: Per chi ha l'iscrizione obbligatoria è gratis. Se è a pagamento, paghi ogni anno: la somma te la dice l'ASST.
# term: asst → { -asst } = местное учреждение здравоохранения
p-qc74m = Для тех, у кого регистрация обязательная, она бесплатна. Если регистрация платная, вы платите каждый год: сумму вам скажут в ASST.

## Casi particolari

# it: **Non hai il permesso?** Puoi curarti lo stesso: leggi [cure senza documenti][1].
# note: voce 1 di 3
# note: [1] = servizi/cure-senza-permesso
l-nrqhb = **У вас нет вида на жительство?** Вы всё равно можете лечиться: читайте про [лечение без документов][1].
# it: **Vieni da un Paese dell'Unione europea?** Porta la tessera europea e i documenti di lavoro.
# note: voce 2 di 3
l-xkfq5 = **Вы из страны Европейского союза?** Возьмите европейскую медицинскую карточку и документы о работе.
# it: **I tuoi genitori anziani sono arrivati con il ricongiungimento?** Le regole sono diverse. Chiedi prima all'ASST.
# note: voce 3 di 3
# term: ricongiungimento → { -ricongiungimento-familiare } = воссоединение семьи
# term: asst → { -asst } = местное учреждение здравоохранения
l-g7jpf = **Ваши пожилые родители приехали по воссоединению семьи?** Правила другие. Сначала спросите в ASST.

## Se qualcosa va male

# it: Se qualcosa va male
t-ztnen = Если что-то идёт не так
# it: Se dicono che non puoi iscriverti, chiedi il motivo scritto. Un [patronato][1] ti aiuta.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро помощи с документами
p-mmura = Если вам говорят, что вас нельзя зарегистрировать, попросите написать причину. [Бюро помощи с документами (patronato)][1] вам поможет.
