### Minorenne straniero senza genitori — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Minorenne straniero senza genitori
# term: minorenne → { -minore } = неповнолітня особа
title = Неповнолітній іноземець без батьків
# it: Se hai meno di 18 anni e sei solo, hai diritto a casa, scuola e tutore.
# term: tutore → { -tutore } = опікун
summary = Якщо вам менше 18 років і ви тут без дорослих, ви маєте право на житло, школу і опікуна.
# it: minore non accompagnato; MSNA; tutore; comunità; ragazzo solo; sono solo; senza genitori
# term: minore → { -minore } = неповнолітня особа
# term: tutore → { -tutore } = опікун
keywords = неповнолітній без супроводу; MSNA; опікун; comunità; підліток без батьків; я тут сам; я тут сама; без батьків
# it: un posto sicuro, un tutore e un permesso per minore età
# term: tutore → { -tutore } = опікун
# term: minore → { -minore } = неповнолітня особа
f-dhnvt = безпечне місце, опікун і посвідка для неповнолітніх
# it: emergenza
f-8qs5y = екстрена допомога
# it: bambini in pericolo
f-8qyjt = діти в небезпеці
# it: Se sei minorenne, in Italia **nessuno può mandarti via** solo perché non hai documenti. Ci sono poche eccezioni, e le decide un giudice.
# term: minorenne → { -minore } = неповнолітня особа
p-evqs4 = Якщо вам менше 18 років, в Італії **ніхто не може вислати вас** лише через те, що ви не маєте документів. Винятків мало, і про них вирішує суддя.

## A chi è rivolto

# it: A chi ha meno di 18 anni e non ha qui i genitori o un altro adulto responsabile.
p-xfyvv = Для тих, кому менше 18 років і хто не має тут батьків або іншого відповідального дорослого.

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ievy6 = Якщо ви в небезпеці зараз, дзвоніть { $phone-emergenza }.
# it: Vai dalla polizia, in Comune o dai [servizi sociali][1]. Di' che hai meno di 18 anni e sei senza adulti.
# note: voce 1 di 5
# note: [1] = servizi/servizio-sociale
l-pqrmt = Ідіть до поліції, до муніципалітету (Comune) або до [соціальних служб (servizi sociali)][1]. Скажіть, що вам менше 18 років і що ви без дорослих.
# it: Ti portano in un posto sicuro, di regola solo per minorenni.
# note: voce 2 di 5
# term: minorenni → { -minore } = неповнолітня особа
l-ttaez = Вас відвезуть у безпечне місце, як правило, лише для тих, кому менше 18 років.
# it: Qualcuno parla con te, con un mediatore. Di' la verità su età e famiglia.
# note: voce 3 di 5
l-2wwa9 = З вами поговорять, разом із медіатором. Скажіть правду про вік і сім’ю.
# it: Un giudice nomina un [tutore][1]. È un adulto che ti aiuta nelle scelte.
# note: voce 4 di 5
# note: [1] = termini/tutore
# term: tutore → { -tutore } = опікун
l-ju445 = Суддя призначає [опікуна (tutore)][1]. Це дорослий, який допомагає вам вирішувати.
# it: Il tutore chiede per te il permesso e il medico. Vai a scuola.
# note: voce 5 di 5
# term: tutore → { -tutore } = опікун
l-5uusz = Опікун просить для вас посвідку і лікаря. Ви ходите до школи.

## Cosa si ottiene

# it: Un posto dove vivere, la scuola, il medico, un avvocato. È tutto gratis.
p-fewrz = Місце, де жити, школа, лікар, адвокат. Усе безкоштовно.

## Casi particolari

# it: **Hai un parente in Italia o in Europa?** Dillo: forse puoi andare da lui.
# note: voce 1 di 2
l-s2yap = **Маєте родича в Італії або в Європі?** Скажіть про це: можливо, ви зможете поїхати до нього.
# it: **Compi 18 anni?** Prima del compleanno chiedi al tutore del permesso nuovo e dell'aiuto dopo i 18 anni.
# note: voce 2 di 2
# term: tutore → { -tutore } = опікун
l-84ek9 = **Вам виповнюється 18 років?** До дня народження запитайте в опікуна про нову посвідку і про допомогу після 18 років.

## Se qualcosa va male

# it: Se qualcosa va male
t-w2k3g = Якщо щось піде не так
# it: Se qualcuno ti fa lavorare con la forza o ti chiede soldi, parla con un educatore. Puoi chiamare anche il { $phone-bambini-in-pericolo }.
# note: $phone-bambini-in-pericolo = un dato; lo scrive il sito
p-z87dg = Якщо хтось змушує вас працювати або просить у вас гроші, поговоріть з вихователем. Можна також подзвонити { $phone-bambini-in-pericolo }.
