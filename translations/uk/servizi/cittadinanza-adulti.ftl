### Cittadinanza italiana per residenza o matrimonio — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadinanza italiana per residenza o matrimonio
# term: cittadinanza italiana → { -cittadinanza } = громадянство
# term: residenza → { -residenza } = реєстрація місця проживання
title = Італійське громадянство за проживанням або шлюбом
# it: Chi può chiedere la cittadinanza e come mandare la domanda.
# term: cittadinanza → { -cittadinanza } = громадянство
summary = Хто може просити громадянство і як надіслати заяву.
# it: cittadinanza; passaporto italiano; dieci anni; giuramento; B1; matrimonio; cittadinanza rifiutata; cittadinanza negata; rigetto della cittadinanza; diventare italiano; quanto tempo per la cittadinanza
# term: cittadinanza → { -cittadinanza } = громадянство
# term: passaporto → { -passaporto } = паспорт
keywords = громадянство; італійський паспорт; десять років; присяга; B1; шлюб; cittadinanza; відмова в громадянстві; відмовили у громадянстві; італійське громадянство; стати італійцем; скільки чекати громадянство
# it: l'atto di nascita, tradotto e legalizzato
f-b3h63 = свідоцтво про народження, перекладене і легалізоване
# it: il certificato penale del tuo Paese, tradotto e legalizzato
# term: certificato penale → { -casellario-giudiziale } = довідка про судимість
f-p6t49 = довідка про судимість із вашої країни, перекладена і легалізована
# it: il titolo di italiano di livello B1
f-kdq7i = документ про італійську рівня B1
# it: la prova del reddito degli ultimi tre anni
# term: reddito → { -reddito } = дохід
f-whvsb = доказ доходу за останні три роки
# it: il decreto di cittadinanza
# term: cittadinanza → { -cittadinanza } = громадянство
f-th55z = указ про громадянство
# it: Entra con SPID o CIE.
# term: spid → { -spid } = цифрова ідентичність
f-phvb8 = Увійдіть зі SPID або CIE.
# it: La [cittadinanza][1] italiana dà il diritto di voto e il passaporto italiano.
# note: [1] = termini/cittadinanza
# term: cittadinanza → { -cittadinanza } = громадянство
# term: passaporto → { -passaporto } = паспорт
p-2w5br = Італійське [громадянство (cittadinanza)][1] дає право голосувати та італійський паспорт.

## A chi è rivolto

# it: Chi sei
c-3fjic = Хто ви
# it: Anni di residenza in anagrafe
# term: residenza → { -residenza } = реєстрація місця проживання
# term: anagrafe → { -anagrafe } = відділ реєстрації мешканців
c-w8jkd = Роки реєстрації місця проживання (anagrafe)
# it: Cittadino di un Paese fuori dall'Unione europea
c-2f84n = Громадянин країни поза Європейським Союзом
# it: Cittadino dell'Unione europea
c-j2ixw = Громадянин Європейського Союзу
# it: Rifugiato o apolide
c-8w549 = Біженець або особа без громадянства
# it: Sposato con una persona italiana, in Italia
c-c755j = У шлюбі з громадянином або громадянкою Італії, в Італії
# it: 2 dal matrimonio
c-tmg3x = 2 від шлюбу
# it: Se avete figli insieme, dopo il matrimonio basta la metà del tempo.
p-6c2wg = Якщо у вас є спільні діти, після шлюбу досить половини цього часу.
# it: La [residenza][1] deve essere continua. Anche un breve buco può essere un problema.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = реєстрація місця проживання
p-axdx9 = [Зареєстроване проживання][1] має бути без перерв. Навіть коротка перерва може бути проблемою.

## Come fare

# it: Controlla in Comune la tua residenza di tutti gli anni.
# note: voce 1 di 7
# term: residenza → { -residenza } = реєстрація місця проживання
l-vkmdd = Перевірте в муніципалітеті (Comune) свою реєстрацію за всі роки.
# it: Chiedi i documenti nel tuo Paese. Falli tradurre e [legalizzare][1].
# note: voce 2 di 7
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = легалізація або апостиль
l-4tek3 = Отримайте документи у своїй країні. Їх треба перекласти і [легалізувати][1].
# it: Prendi un titolo di italiano B1. Chi ha il permesso di lungo periodo di solito non ne ha bisogno.
# note: voce 3 di 7
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = довгострокова посвідка ЄС
l-mmkc6 = Отримайте документ про італійську B1. Хто має довгострокову посвідку, зазвичай його не потребує.
# it: Paga la tassa e la marca da bollo.
# note: voce 4 di 7
# term: marca da bollo → { -marca-da-bollo } = гербова марка
l-6x3ca = Сплатіть збір і { -marca-da-bollo(case: "acc") }.
# it: Manda la domanda sul portale del Ministero dell'Interno. Serve [SPID o CIE][1].
# note: voce 5 di 7
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = цифрова ідентичність
l-adty9 = Надішліть заяву на порталі Міністерства внутрішніх справ. Потрібен [SPID або CIE][1].
# it: Porta gli originali quando la [Prefettura][1] ti chiama.
# note: voce 6 di 7
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = префектура
l-zkh6h = Принесіть оригінали, коли вас викличе [префектура (Prefettura)][1].
# it: Se il decreto arriva, giura in Comune **entro 6 mesi**.
# note: voce 7 di 7
l-v3bdn = Якщо приходить указ, складіть присягу в муніципалітеті **протягом 6 місяців**.

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time }. Il tempo può arrivare a tre anni.
# note: $processing_time = un dato; lo scrive il sito
p-ygp6b = Закон дає установі { $processing_time }. Цей час може збільшитися до трьох років.

## Quanto costa

# it: C'è una tassa per la domanda, più la marca da bollo e le traduzioni. La somma della tassa è sul portale del Ministero.
# term: marca da bollo → { -marca-da-bollo } = гербова марка
p-jsppk = Є збір за заяву, а також { -marca-da-bollo } і переклади. Сума збору є на порталі Міністерства.

## Se qualcosa va male

# it: Se qualcosa va male
t-r6w6w = Якщо щось піде не так
# it: Se cambi casa, comunicalo alla Prefettura. Se ricevi un [preavviso di rigetto][1], hai pochi giorni per rispondere. Porta subito la lettera a un [patronato][2] o a un avvocato.
# note: [1] = termini/preavviso-di-rigetto
# note: [2] = servizi/aiuto-patronato-caf
# term: prefettura → { -prefettura } = префектура
# term: preavviso di rigetto → { -preavviso-di-rigetto } = попередження про відмову
# term: patronato → { -patronato } = бюро допомоги з документами
p-x35ws = Якщо змінюєте житло, повідомте { -prefettura(case: "acc") }. Якщо отримаєте [попередження про відмову (preavviso di rigetto)][1], на відповідь є лише кілька днів. Негайно віднесіть лист до [бюро допомоги (patronato)][2] або до адвоката.
