### Dichiarazione dei redditi (730) — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dichiarazione dei redditi (730)
# term: dichiarazione dei redditi → { -modello-730 } = податкова декларація
title = Податкова декларація (730)
# it: Il conto delle tasse che si fa ogni anno. A volte ti ridanno soldi.
summary = Розрахунок податків, який роблять щороку. Іноді вам повертають гроші.
# it: 730; tasse; IRPEF; rimborso; CAF; certificazione unica; CU
# term: 730 → { -modello-730 } = податкова декларація
# term: caf → { -caf } = центр податкової допомоги
# term: certificazione unica → { -certificazione-unica } = річна довідка про доходи
keywords = 730; податки; IRPEF; повернення податків; CAF; Certificazione Unica; CU; декларація
# it: la Certificazione Unica del datore di lavoro o dell'INPS
# term: certificazione unica → { -certificazione-unica } = річна довідка про доходи
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
# term: inps → { -inps } = інститут соціального забезпечення
f-yu6qc = річна довідка про доходи (Certificazione Unica) від роботодавця або від INPS
# it: le ricevute di spese per medico, affitto, scuola e figli
# term: ricevute → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
f-hs3zj = квитанції про витрати на лікаря, оренду, школу і дітей
# it: la dichiarazione mandata
f-dyyjg = подана декларація
# it: Un CAF la prepara con te.
# term: caf → { -caf } = центр податкової допомоги
f-5z8ke = Центр CAF готує її разом із вами.
# it: Ogni anno fai il conto delle tasse sui soldi guadagnati. Usa il [modello 730][1].
# note: [1] = termini/modello-730
# term: modello 730 → { -modello-730 } = податкова декларація
p-hph2s = Щороку ви розраховуєте податки із зароблених грошей. Для цього заповніть [декларацію 730 (modello 730)][1].

## A chi è rivolto

# it: Devi farla di solito se:
p-xyn82 = Зазвичай ви повинні подати її, якщо:
# it: hai avuto due o più datori di lavoro
# note: voce 1 di 3
# term: datori di lavoro → { -datore-di-lavoro } = роботодавець
l-p77s9 = ви мали двох або більше роботодавців
# it: lavori come colf o badante
# note: voce 2 di 3
# term: badante → { -colf-e-badante } = хатня робітниця і доглядальниця
l-kceav = ви працюєте хатньою робітницею або доглядальницею
# it: hai preso anche soldi dall'INPS, oltre alla paga
# note: voce 3 di 3
# term: inps → { -inps } = інститут соціального забезпечення
l-5ex8d = крім зарплати, ви отримали також гроші від INPS
# it: Conviene farla anche se hai pagato medico, affitto, scuola o hai figli. Può darti un **rimborso**.
p-e2w2v = Її варто подати й тоді, коли ви платили за лікаря, оренду, школу або маєте дітей. Ви можете отримати **rimborso** (повернення грошей).

## Come fare

# it: In primavera chiedi la [Certificazione Unica][1] a ogni datore di lavoro.
# note: voce 1 di 5
# note: [1] = termini/certificazione-unica
# term: certificazione unica → { -certificazione-unica } = річна довідка про доходи
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
l-vnum8 = Навесні попросіть [річну довідку про доходи (Certificazione Unica)][1] у кожного { -datore-di-lavoro(case: "gen") }.
# it: Raccogli le ricevute. Quando paghi medicine o visite, mostra la tessera sanitaria.
# note: voce 2 di 5
# term: ricevute → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
# term: tessera sanitaria → { -tessera-sanitaria } = медична картка
l-78hhc = Зберіть квитанції. Коли платите за ліки або огляди, показуйте { -tessera-sanitaria(case: "acc") }.
# it: Prendi un appuntamento a un [CAF][1].
# note: voce 3 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = центр податкової допомоги
l-rkf2e = Запишіться на прийом до [CAF (центру податкової допомоги)][1].
# it: Firma una delega. Il CAF prepara il conto con te.
# note: voce 4 di 5
# term: delega → { -delega } = письмове доручення
# term: caf → { -caf } = центр податкової допомоги
l-c7gay = Підпишіть письмове доручення (delega). CAF готує розрахунок разом із вами.
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = цифрова ідентичність
l-4d2z4 = Або зробіть це самі на сайті { $web }, зі [SPID або CIE][1].

## Tempi e scadenze

# it: Falla una volta all'anno, di solito da maggio a settembre.
p-94tet = Подавайте її раз на рік, зазвичай із травня до вересня.

## Quanto costa

# it: Sul sito è gratis. Il CAF può chiedere una piccola somma: chiedi prima.
# term: caf → { -caf } = центр податкової допомоги
p-ngzi5 = На сайті безкоштовно. CAF може попросити невелику суму: спочатку запитайте.

## Casi particolari

# it: Per i familiari che vivono nel tuo Paese puoi a volte pagare meno tasse. Servono documenti tradotti. Chiedi al CAF.
# term: caf → { -caf } = центр податкової допомоги
p-mvnuc = За родичів, які живуть у вашій країні, іноді можна платити менше податків. Потрібні перекладені документи. Запитайте в CAF.

## Se qualcosa va male

# it: Se qualcosa va male
t-f76df = Якщо щось піде не так
# it: Hai ricevuto una lettera dall'Agenzia delle Entrate? Non buttarla. Portala subito al CAF: ci sono pochi giorni per rispondere.
# term: caf → { -caf } = центр податкової допомоги
p-fbrp8 = Ви отримали лист від Agenzia delle Entrate? Не викидайте його. Відразу віднесіть до CAF: на відповідь є лише кілька днів.
