### Chiedere una casa popolare — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere una casa popolare
# term: casa popolare → { -servizi-abitativi-pubblici } = соціальне житло
title = Просити соціальне житло
# it: Case pubbliche con un affitto basso: le chiedi quando esce l'avviso.
summary = Державні квартири з низькою орендною платою: ви просите їх, коли виходить оголошення.
# it: casa popolare; SAP; ALER; alloggio pubblico; graduatoria; bando; avviso
# term: casa popolare → { -servizi-abitativi-pubblici } = соціальне житло
# term: graduatoria → { -graduatoria } = рейтинговий список
# term: bando → { -avviso-pubblico } = публічне оголошення
keywords = соціальне житло; SAP; ALER; case popolari; державне житло; рейтинговий список; конкурс; оголошення
# it: un posto nella graduatoria
# term: graduatoria → { -graduatoria } = рейтинговий список
f-mp3p3 = місце в рейтинговому списку
# it: Sul portale della Regione, con SPID o CIE.
# term: spid → { -spid } = цифрова ідентичність
f-yq83f = На порталі Регіону, зі SPID або CIE.
# it: In Lombardia le case popolari si chiamano [servizi abitativi pubblici][1] (SAP). L'affitto dipende da quanto guadagni.
# note: [1] = termini/servizi-abitativi-pubblici
# term: servizi abitativi pubblici → { -servizi-abitativi-pubblici } = соціальне житло
p-kbvvc = У Ломбардії соціальне житло називається [servizi abitativi pubblici (державне житло)][1] (SAP). Орендна плата залежить від того, скільки ви заробляєте.

## A chi è rivolto

# it: A chi ha pochi soldi e non ha una casa adatta. Le regole precise sono nell'[avviso][1].
# note: [1] = termini/avviso-pubblico
p-6s8qc = Для тих, у кого мало грошей і немає придатного житла. Точні правила є в [оголошенні (avviso)][1].
# it: Se non sei cittadino dell'Unione europea, serve il [permesso di lungo periodo][1], oppure un permesso di almeno 2 anni e un lavoro regolare. Hai la [protezione internazionale][2]? Puoi fare domanda come i cittadini italiani.
# note: [1] = servizi/permesso-lungo-periodo
# note: [2] = termini/protezione-internazionale
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = довгострокова посвідка ЄС
# term: protezione internazionale → { -protezione-internazionale } = міжнародний захист
p-pazb4 = Якщо ви не маєте громадянства країни Європейського Союзу, потрібна [довгострокова посвідка (permesso di lungo periodo)][1] або посвідка щонайменше на 2 роки й офіційна робота. Маєте [міжнародний захист (protezione internazionale)][2]? Ви можете подати заяву так само, як громадяни Італії.

## Come fare

# it: Chiedi al Comune quando esce l'avviso. Non è sempre aperto.
# note: voce 1 di 6
l-8iyd6 = Запитайте в муніципалітеті (Comune), коли виходить оголошення. Набір відкритий не завжди.
# it: Prepara l'[ISEE][1].
# note: voce 2 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = показник достатку сім’ї
l-pcx6s = Підготуйте [ISEE][1].
# it: Leggi l'avviso, oppure fattelo spiegare in Comune.
# note: voce 3 di 6
l-y2pci = Прочитайте оголошення або попросіть пояснити його в муніципалітеті.
# it: Fai la domanda sul portale della Regione. Serve [SPID o CIE][1]. Il Comune può aiutarti.
# note: voce 4 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = цифрова ідентичність
l-eih6s = Подайте заяву на порталі Регіону. Потрібен [SPID або CIE][1]. Муніципалітет може допомогти.
# it: Scegli le case della lista adatte alla tua famiglia.
# note: voce 5 di 6
l-sr35u = Виберіть зі списку житло, яке підходить вашій сім’ї.
# it: Guarda la [graduatoria][1] quando esce.
# note: voce 6 di 6
# note: [1] = termini/graduatoria
# term: graduatoria → { -graduatoria } = рейтинговий список
l-57wnq = Подивіться [рейтинговий список (graduatoria)][1], коли він вийде.

## Tempi e scadenze

# it: Puoi fare la domanda solo nei giorni scritti nell'avviso. L'attesa può durare anni.
p-7mjq2 = Заяву можна подати лише в дні, вказані в оголошенні. Чекати можна роками.

## Casi particolari

# it: Chi è in povertà molto grave passa prima. Serve un foglio dei [servizi sociali][1]. Vai da loro prima dell'avviso.
# note: [1] = servizi/servizio-sociale
p-wfpj6 = Хто живе в дуже тяжкій бідності, той має перевагу. Потрібен документ від [соціальних служб (servizi sociali)][1]. Ідіть до них до виходу оголошення.
# it: Per chi perde la casa all'improvviso ci sono **alloggi temporanei**. Chiedili in Comune.
p-i3wb8 = Для тих, хто раптово втрачає житло, є **alloggi temporanei** (тимчасове житло). Попросіть його в муніципалітеті.

## Se qualcosa va male

# it: Se qualcosa va male
t-y4qdz = Якщо щось піде не так
# it: La domanda è stata esclusa? Ci sono pochi giorni per dire che non sei d'accordo. Chiedi subito al Comune o a un sindacato degli inquilini.
# term: sindacato → { -sindacato } = профспілка
p-d6ry3 = Заяву відхилили? Є лише кілька днів, щоб сказати, що ви не згодні. Відразу зверніться до муніципалітету або до профспілки орендарів (sindacato).
# it: Nessuno può venderti un posto in lista. Non entrare in una casa vuota senza assegnazione: è un reato.
# note: critico: qui uno sbaglio può fare danno
p-xh39n = Ніхто не може продати вам місце в списку. Не заселяйтеся в порожнє житло без рішення про надання: це злочин.
