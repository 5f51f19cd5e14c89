### Cittadinanza italiana per residenza o matrimonio — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadinanza italiana per residenza o matrimonio
# term: cittadinanza italiana → { -cittadinanza } = гражданство
# term: residenza → { -residenza } = регистрация по месту жительства
title = Итальянское гражданство по проживанию (residenza) или браку
# it: Chi può chiedere la cittadinanza e come mandare la domanda.
# term: cittadinanza → { -cittadinanza } = гражданство
summary = Кто может просить гражданство и как отправить заявление.
# it: cittadinanza; passaporto italiano; dieci anni; giuramento; B1; matrimonio; cittadinanza rifiutata; cittadinanza negata; rigetto della cittadinanza; diventare italiano; quanto tempo per la cittadinanza
# term: cittadinanza → { -cittadinanza } = гражданство
# term: passaporto → { -passaporto } = паспорт
keywords = гражданство; итальянский паспорт; десять лет; присяга; B1; брак; отказ в гражданстве; отказали в гражданстве; итальянское гражданство; стать итальянцем; сколько ждать гражданство
# it: l'atto di nascita, tradotto e legalizzato
f-b3h63 = свидетельство о рождении, переведённое и легализованное
# it: il certificato penale del tuo Paese, tradotto e legalizzato
# term: certificato penale → { -casellario-giudiziale } = справки о судимости и уголовных делах
f-p6t49 = справка о судимости из вашей страны, переведённая и легализованная
# it: il titolo di italiano di livello B1
f-kdq7i = документ об итальянском уровня B1
# it: la prova del reddito degli ultimi tre anni
# term: reddito → { -reddito } = доход
f-whvsb = подтверждение дохода за последние три года
# it: il decreto di cittadinanza
# term: cittadinanza → { -cittadinanza } = гражданство
f-th55z = указ о гражданстве
# it: Entra con SPID o CIE.
# term: spid → { -spid } = цифровая идентичность
f-phvb8 = Войдите со SPID или CIE.
# it: La [cittadinanza][1] italiana dà il diritto di voto e il passaporto italiano.
# note: [1] = termini/cittadinanza
# term: cittadinanza → { -cittadinanza } = гражданство
# term: passaporto → { -passaporto } = паспорт
p-2w5br = Итальянское [гражданство (cittadinanza)][1] даёт право голосовать и итальянский паспорт.

## A chi è rivolto

# it: Chi sei
c-3fjic = Кто вы
# it: Anni di residenza in anagrafe
# term: residenza → { -residenza } = регистрация по месту жительства
# term: anagrafe → { -anagrafe } = отдел регистрации жителей
c-w8jkd = Лет проживания с регистрацией (anagrafe)
# it: Cittadino di un Paese fuori dall'Unione europea
c-2f84n = Гражданин страны вне Европейского союза
# it: Cittadino dell'Unione europea
c-j2ixw = Гражданин Европейского союза
# it: Rifugiato o apolide
c-8w549 = Беженец или человек без гражданства
# it: Sposato con una persona italiana, in Italia
c-c755j = В браке с гражданином Италии, в Италии
# it: 2 dal matrimonio
c-tmg3x = 2 года со дня брака
# it: Se avete figli insieme, dopo il matrimonio basta la metà del tempo.
p-6c2wg = Если у вас есть общие дети, после брака достаточно половины этого времени.
# it: La [residenza][1] deve essere continua. Anche un breve buco può essere un problema.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = регистрация по месту жительства
p-axdx9 = [Регистрация по месту жительства (residenza)][1] должна быть без перерывов. Даже короткий перерыв может стать проблемой.

## Come fare

# it: Controlla in Comune la tua residenza di tutti gli anni.
# note: voce 1 di 7
# term: residenza → { -residenza } = регистрация по месту жительства
l-vkmdd = Проверьте в муниципалитете (Comune) свою регистрацию за все годы.
# it: Chiedi i documenti nel tuo Paese. Falli tradurre e [legalizzare][1].
# note: voce 2 di 7
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = легализация или апостиль
l-4tek3 = Запросите документы в вашей стране. Переведите и [легализуйте][1] их.
# it: Prendi un titolo di italiano B1. Chi ha il permesso di lungo periodo di solito non ne ha bisogno.
# note: voce 3 di 7
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = долгосрочный вид на жительство ЕС
l-mmkc6 = Получите документ об итальянском B1. Тем, у кого долгосрочный вид на жительство, он обычно не нужен.
# it: Paga la tassa e la marca da bollo.
# note: voce 4 di 7
# term: marca da bollo → { -marca-da-bollo } = гербовая марка
l-6x3ca = Заплатите сбор и купите гербовую марку.
# it: Manda la domanda sul portale del Ministero dell'Interno. Serve [SPID o CIE][1].
# note: voce 5 di 7
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = цифровая идентичность
l-adty9 = Отправьте заявление на портале Министерства внутренних дел. Нужен [SPID или CIE][1].
# it: Porta gli originali quando la [Prefettura][1] ti chiama.
# note: voce 6 di 7
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = префектура
l-zkh6h = Принесите оригиналы, когда вас вызовет [префектура (Prefettura)][1].
# it: Se il decreto arriva, giura in Comune **entro 6 mesi**.
# note: voce 7 di 7
l-v3bdn = Если указ пришёл, примите присягу в муниципалитете: на это есть **6 месяцев**.

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time }. Il tempo può arrivare a tre anni.
# note: $processing_time = un dato; lo scrive il sito
p-ygp6b = Срок по закону для учреждения: { $processing_time }. Он может дойти до трёх лет.

## Quanto costa

# it: C'è una tassa per la domanda, più la marca da bollo e le traduzioni. La somma della tassa è sul portale del Ministero.
# term: marca da bollo → { -marca-da-bollo } = гербовая марка
p-jsppk = Есть сбор за заявление, плюс гербовая марка и переводы. Сумма сбора указана на портале министерства.

## Se qualcosa va male

# it: Se qualcosa va male
t-r6w6w = Если что-то идёт не так
# it: Se cambi casa, comunicalo alla Prefettura. Se ricevi un [preavviso di rigetto][1], hai pochi giorni per rispondere. Porta subito la lettera a un [patronato][2] o a un avvocato.
# note: [1] = termini/preavviso-di-rigetto
# note: [2] = servizi/aiuto-patronato-caf
# term: prefettura → { -prefettura } = префектура
# term: preavviso di rigetto → { -preavviso-di-rigetto } = предупреждение об отказе
# term: patronato → { -patronato } = бюро помощи с документами
p-x35ws = Если вы меняете жильё, сообщите в префектуру. Если пришло [предупреждение об отказе (preavviso di rigetto)][1], дней на ответ мало. Сразу отнесите письмо в [бюро помощи с документами (patronato)][2] или адвокату.
