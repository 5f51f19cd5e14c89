### Minorenne straniero senza genitori — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Minorenne straniero senza genitori
# term: minorenne → { -minore } = несовершеннолетний
title = Несовершеннолетний иностранец без родителей
# it: Se hai meno di 18 anni e sei solo, hai diritto a casa, scuola e tutore.
# term: tutore → { -tutore } = опекун
summary = Если вам меньше 18 лет и вы здесь без взрослых, вы имеете право на жильё, школу и опекуна.
# it: minore non accompagnato; MSNA; tutore; comunità; ragazzo solo; sono solo; senza genitori
# term: minore → { -minore } = несовершеннолетний
# term: tutore → { -tutore } = опекун
keywords = несовершеннолетний без сопровождения; MSNA; опекун; приют; подросток один; я один; я одна; без родителей
# it: un posto sicuro, un tutore e un permesso per minore età
# term: tutore → { -tutore } = опекун
# term: minore → { -minore } = несовершеннолетний
f-dhnvt = безопасное место, опекун и вид на жительство для несовершеннолетнего
# it: emergenza
f-8qs5y = экстренная помощь
# it: bambini in pericolo
f-8qyjt = дети в опасности
# it: Se sei minorenne, in Italia **nessuno può mandarti via** solo perché non hai documenti. Ci sono poche eccezioni, e le decide un giudice.
# term: minorenne → { -minore } = несовершеннолетний
p-evqs4 = Если вам ещё нет 18 лет (minorenne), в Италии **никто не может выслать вас** только из-за того, что у вас нет документов. Исключений мало, и решение о них принимает судья.

## A chi è rivolto

# it: A chi ha meno di 18 anni e non ha qui i genitori o un altro adulto responsabile.
p-xfyvv = Для тех, кому меньше 18 лет и у кого здесь нет родителей или другого ответственного взрослого.

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ievy6 = Если вы в опасности прямо сейчас, звоните { $phone-emergenza }.
# it: Vai dalla polizia, in Comune o dai [servizi sociali][1]. Di' che hai meno di 18 anni e sei senza adulti.
# note: voce 1 di 5
# note: [1] = servizi/servizio-sociale
l-pqrmt = Идите в полицию, в муниципалитет (Comune) или в [социальные службы][1]. Скажите, что вам ещё нет 18 лет (minorenne) и вы здесь без взрослых.
# it: Ti portano in un posto sicuro, di regola solo per minorenni.
# note: voce 2 di 5
# term: minorenni → { -minore } = несовершеннолетний
l-ttaez = Вас отвезут в безопасное место, как правило, только для тех, кому меньше 18 лет.
# it: Qualcuno parla con te, con un mediatore. Di' la verità su età e famiglia.
# note: voce 3 di 5
l-2wwa9 = С вами поговорят, с медиатором. Говорите правду о возрасте и семье.
# it: Un giudice nomina un [tutore][1]. È un adulto che ti aiuta nelle scelte.
# note: voce 4 di 5
# note: [1] = termini/tutore
# term: tutore → { -tutore } = опекун
l-ju445 = Судья назначает [опекуна (tutore)][1]. Это взрослый, который помогает вам принимать решения.
# it: Il tutore chiede per te il permesso e il medico. Vai a scuola.
# note: voce 5 di 5
# term: tutore → { -tutore } = опекун
l-5uusz = Опекун просит для вас вид на жительство и врача. Вы ходите в школу.

## Cosa si ottiene

# it: Un posto dove vivere, la scuola, il medico, un avvocato. È tutto gratis.
p-fewrz = Место, где жить, школа, врач, адвокат. Всё бесплатно.

## Casi particolari

# it: **Hai un parente in Italia o in Europa?** Dillo: forse puoi andare da lui.
# note: voce 1 di 2
l-s2yap = **У вас есть родственник в Италии или в Европе?** Скажите об этом: может быть, вы сможете поехать к нему.
# it: **Compi 18 anni?** Prima del compleanno chiedi al tutore del permesso nuovo e dell'aiuto dopo i 18 anni.
# note: voce 2 di 2
# term: tutore → { -tutore } = опекун
l-84ek9 = **Вам исполняется 18 лет?** До дня рождения спросите опекуна о новом виде на жительство и о помощи после 18 лет.

## Se qualcosa va male

# it: Se qualcosa va male
t-w2k3g = Если что-то идёт не так
# it: Se qualcuno ti fa lavorare con la forza o ti chiede soldi, parla con un educatore. Puoi chiamare anche il { $phone-bambini-in-pericolo }.
# note: $phone-bambini-in-pericolo = un dato; lo scrive il sito
p-z87dg = Если кто-то силой заставляет вас работать или требует у вас денег, поговорите с воспитателем. Можно также позвонить { $phone-bambini-in-pericolo }.
