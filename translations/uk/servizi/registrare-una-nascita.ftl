### Registrare la nascita di un figlio — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Registrare la nascita di un figlio
title = Зареєструвати народження дитини
# it: Fai la dichiarazione di nascita entro 10 giorni, anche senza permesso.
summary = Зробіть заяву про народження протягом 10 днів, навіть без посвідки.
# it: nascita; neonato; atto di nascita; bambino; ospedale; stato civile
# term: stato civile → { -stato-civile } = відділ цивільного стану
keywords = народження; немовля; свідоцтво про народження; дитина; лікарня; РАЦС; відділ цивільного стану; загс
# it: l'attestazione di nascita dell'ospedale
f-jqk7j = довідка про народження з лікарні
# it: un documento dei genitori
f-2ftqt = документ батьків
# it: l'atto di nascita
f-7s2iq = свідоцтво про народження
# it: In Comune: entro 10 giorni dal parto.
f-wsxmk = У муніципалітеті: протягом 10 днів від пологів.
# it: In ospedale: entro tre giorni dal parto.
f-rrjyw = У лікарні: протягом трьох днів від пологів.
# it: Anche in ospedale, nei primi tre giorni.
f-3phpw = Також у лікарні, в перші три дні.
# it: Ogni bambino nato in Italia va registrato. Con la registrazione ha un nome e dei diritti.
p-zmn74 = Кожну дитину, народжену в Італії, треба зареєструвати. З реєстрацією вона має ім’я і права.

## A chi è rivolto

# it: Ai genitori. Non importa se hai il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
p-r4vc2 = Для батьків. Неважливо, чи маєте ви { -permesso-di-soggiorno(case: "acc") }.
# it: Per registrare una nascita **non** serve mostrare il permesso di soggiorno.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
p-t8uxe = Щоб зареєструвати народження, посвідку на проживання показувати **не** треба.

## Come fare

# it: In ospedale ricevi l'**attestazione di nascita**.
# note: voce 1 di 5
# note: «attestazione di nascita» è il titolo del foglio: lascialo accanto alla traduzione.
l-gmnjj = У лікарні ви отримуєте **attestazione di nascita** (довідку про народження).
# it: Scegli dove fare la dichiarazione: in ospedale, nel Comune di nascita o nel tuo Comune.
# note: voce 2 di 5
l-x7mig = Виберіть, де зробити заяву: у лікарні, у муніципалітеті (Comune) народження або у своєму муніципалітеті.
# it: Se siete sposati, basta un genitore. Se non siete sposati e lo riconoscete tutti e due, andate insieme.
# note: voce 3 di 5
l-jd8ug = Якщо ви одружені, досить одного з батьків. Якщо не одружені і дитину визнаєте обоє, ідіть разом.
# it: Di' il nome e il cognome del bambino. Controlla bene come sono scritti.
# note: voce 4 di 5
l-eakmr = Назвіть ім’я і прізвище дитини. Добре перевірте, як вони написані.
# it: Chiedi al Comune il codice fiscale del bambino.
# note: voce 5 di 5
# term: codice fiscale → { -codice-fiscale } = податковий код
l-mhyge = Попросіть у муніципалітеті { -codice-fiscale } дитини.

## Cosa si ottiene

# it: L'atto di nascita. Poi puoi scegliere il [pediatra][1] e chiedere l'[assegno unico][2].
# note: [1] = servizi/pediatra
# note: [2] = servizi/assegno-unico-figli
# term: pediatra → { -pediatra-di-libera-scelta } = дитячий лікар
# term: assegno unico → { -assegno-unico } = єдина допомога на дітей
p-77sid = Свідоцтво про народження. Потім можна вибрати [дитячого лікаря][1] і попросити [єдину допомогу на дітей][2].

## Casi particolari

# it: **Cittadinanza.** Un bambino con genitori stranieri di solito prende la loro. Per il passaporto vai al [consolato][1] del tuo Paese. Se sei rifugiato, non andarci: chiedi a un avvocato.
# note: voce 1 di 3
# note: [1] = termini/consolato
# term: cittadinanza → { -cittadinanza } = громадянство
# term: passaporto → { -passaporto } = паспорт
# term: consolato → { -consolato } = консульство або посольство
l-4c64f = **Громадянство.** Дитина батьків-іноземців зазвичай отримує їхнє { -cittadinanza }. По паспорт ідіть до [консульства][1] своєї країни. Якщо ви біженець чи біженка, не йдіть туди: запитайте в адвоката.
# it: **Permesso.** Il bambino deve essere aggiunto alla situazione di soggiorno dei genitori. Chiedi a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро допомоги з документами
l-vfk5q = **Посвідка.** Дитину треба додати до документів на проживання батьків. Запитайте в [бюро допомоги (patronato)][1].
# it: **Parto in anonimato.** Una donna può partorire in ospedale e non dire il suo nome. Lo chiede al personale. È un diritto.
# note: voce 3 di 3
l-8kse5 = **Анонімні пологи.** Жінка може народити в лікарні і не називати свого імені. Вона каже про це персоналу. Це її право.

## Se qualcosa va male

# it: Se qualcosa va male
t-y7wdi = Якщо щось піде не так
# it: Sono passati i 10 giorni? Vai lo stesso e spiega perché. Se non capisci l'italiano, chiedi un [mediatore][1] in ospedale o in Comune.
# note: [1] = servizi/chiedere-un-mediatore
p-jvwnp = Минуло 10 днів? Усе одно йдіть і поясніть, чому. Якщо не розумієте італійської, попросіть [медіатора][1] в лікарні або в муніципалітеті.
