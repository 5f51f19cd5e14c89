### Usare un titolo di studio di un altro Paese — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Usare un titolo di studio di un altro Paese
title = Использовать диплом другой страны
# it: Come far valere in Italia il diploma o la laurea del tuo Paese.
summary = Как сделать, чтобы в Италии действовал ваш школьный или университетский диплом.
# it: diploma estero; laurea; equipollenza; riconoscimento titoli; dichiarazione di valore; infermiere; CIMEA
keywords = иностранный диплом; высшее образование; признание диплома; нострификация; dichiarazione di valore; медсестра; CIMEA
# it: il titolo di studio originale
f-vvtdy = оригинал диплома
# it: la traduzione ufficiale del titolo
f-engfv = официальный перевод диплома
# it: la dichiarazione di valore o un attestato che la sostituisce
f-6fug5 = dichiarazione di valore (заявление о ценности диплома) или свидетельство, которое его заменяет
# it: il riconoscimento del titolo
f-6pbsu = признание диплома
# it: Il tuo titolo di studio non vale sempre da solo in Italia. Prima chiediti: **a che cosa ti serve?**
p-gya37 = Ваш диплом не всегда сам по себе действует в Италии. Сначала спросите себя: **для чего он вам нужен?**

## A chi è rivolto

# it: A chi ha studiato in un altro Paese.
p-buwg2 = Для тех, кто учился в другой стране.

## Come fare

# it: A che cosa ti serve
c-3yb5g = Для чего он нужен
# it: A chi chiedi
c-7fv7w = Куда обращаться
# it: Continuare la scuola
c-9smmd = Продолжить школу
# it: Alla scuola o al [CPIA][1]
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = государственная школа для взрослых
c-kn8du = В школу или в [CPIA][1]
# it: Andare all'università
c-xc945 = Поступить в университет
# it: All'università
c-htndd = В университет
# it: Un lavoro regolato, come infermiere
c-ajn8c = Профессия с особыми правилами, например медсестра или медбрат
# it: Al ministero di quella professione
c-uwnqa = В министерство этой профессии
# it: Un concorso pubblico
c-hb38m = Государственный конкурс
# it: All'ufficio scritto nel bando
# term: bando → { -avviso-pubblico } = публичное объявление
c-gmxv4 = В учреждение, указанное в объявлении
# it: Un lavoro qualsiasi
c-dpuap = Любая работа
# it: Spesso basta il curriculum: chiedi al centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = центр занятости
c-pjctb = Часто достаточно резюме: спросите в центре занятости
# it: Chiedi all'ufficio giusto l'elenco dei documenti.
# note: voce 1 di 5
l-ctru7 = Попросите в нужном учреждении список документов.
# it: Fai tradurre il titolo da un traduttore ufficiale.
# note: voce 2 di 5
l-e45sp = Переведите диплом у официального переводчика.
# it: Chiedi la [legalizzazione][1] nel tuo Paese.
# note: voce 3 di 5
# note: [1] = termini/legalizzazione
# term: legalizzazione → { -legalizzazione } = легализация или апостиль
l-taixh = Попросите [легализацию (legalizzazione)][1] в вашей стране.
# it: Chiedi la **dichiarazione di valore** al consolato italiano, se serve.
# note: voce 4 di 5
# term: consolato → { -consolato } = консульство или посольство
l-26hcr = Попросите в итальянском консульстве **dichiarazione di valore** (заявление о ценности диплома), если оно нужно.
# it: Consegna la domanda e tieni la ricevuta.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
l-47qdk = Сдайте заявление и сохраните квитанцию.

## Quanto costa

# it: Paghi traduzioni e bolli. Chiedi prima i prezzi, perché la spesa può essere alta.
p-r25je = Вы платите за переводы и гербовые марки. Сначала спросите цены, потому что расходы могут быть большими.

## Casi particolari

# it: Sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Ci sono altre strade: chiedi all'università o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# term: consolato → { -consolato } = консульство или посольство
p-hc22g = Вы беженец? **Никогда не обращайтесь** в консульство своей страны: вы можете потерять защиту. Есть другие пути: спросите в университете или в ассоциации, которая помогает беженцам.

## Se qualcosa va male

# it: Se qualcosa va male
t-mx8gy = Если что-то идёт не так
# it: Il riconoscimento è lungo? Intanto cerca corsi professionali o la [licenza media][1], che è spesso più veloce.
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = аттестат об основном общем образовании
p-g8wm4 = Признание идёт долго? Пока поищите профессиональные курсы или [аттестат (licenza media)][1]: часто это быстрее.
