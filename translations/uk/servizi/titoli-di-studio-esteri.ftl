### Usare un titolo di studio di un altro Paese — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Usare un titolo di studio di un altro Paese
title = Використати диплом іншої країни
# it: Come far valere in Italia il diploma o la laurea del tuo Paese.
summary = Як зробити, щоб в Італії був дійсний атестат або диплом вашої країни.
# it: diploma estero; laurea; equipollenza; riconoscimento titoli; dichiarazione di valore; infermiere; CIMEA
keywords = іноземний диплом; диплом університету; визнання диплома; нострифікація; dichiarazione di valore; медсестра; CIMEA
# it: il titolo di studio originale
f-vvtdy = оригінал документа про освіту
# it: la traduzione ufficiale del titolo
f-engfv = офіційний переклад документа про освіту
# it: la dichiarazione di valore o un attestato che la sostituisce
f-6fug5 = dichiarazione di valore (декларація про цінність диплома) або довідка, яка її замінює
# it: il riconoscimento del titolo
f-6pbsu = визнання документа про освіту
# it: Il tuo titolo di studio non vale sempre da solo in Italia. Prima chiediti: **a che cosa ti serve?**
p-gya37 = Ваш документ про освіту не завжди сам по собі дійсний в Італії. Спочатку запитайте себе: **для чого він вам?**

## A chi è rivolto

# it: A chi ha studiato in un altro Paese.
p-buwg2 = Для тих, хто навчався в іншій країні.

## Come fare

# it: A che cosa ti serve
c-3yb5g = Для чого вам
# it: A chi chiedi
c-7fv7w = До кого звернутися
# it: Continuare la scuola
c-9smmd = Продовжити школу
# it: Alla scuola o al [CPIA][1]
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = державна школа для дорослих
c-kn8du = До школи або до [CPIA][1]
# it: Andare all'università
c-xc945 = Вступити до університету
# it: All'università
c-htndd = До університету
# it: Un lavoro regolato, come infermiere
c-ajn8c = Регульована професія, наприклад медсестра
# it: Al ministero di quella professione
c-uwnqa = До міністерства цієї професії
# it: Un concorso pubblico
c-hb38m = Державний конкурс
# it: All'ufficio scritto nel bando
# term: bando → { -avviso-pubblico } = публічне оголошення
c-gmxv4 = До установи, вказаної в оголошенні (bando)
# it: Un lavoro qualsiasi
c-dpuap = Будь-яка інша робота
# it: Spesso basta il curriculum: chiedi al centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = центр зайнятості
c-pjctb = Часто досить резюме: запитайте в центрі зайнятості (centro per l'impiego)
# it: Chiedi all'ufficio giusto l'elenco dei documenti.
# note: voce 1 di 5
l-ctru7 = Попросіть у потрібній установі список документів.
# it: Fai tradurre il titolo da un traduttore ufficiale.
# note: voce 2 di 5
l-e45sp = Замовте переклад документа в офіційного перекладача.
# it: Chiedi la [legalizzazione][1] nel tuo Paese.
# note: voce 3 di 5
# note: [1] = termini/legalizzazione
# term: legalizzazione → { -legalizzazione } = легалізація або апостиль
l-taixh = Попросіть [легалізацію][1] у своїй країні.
# it: Chiedi la **dichiarazione di valore** al consolato italiano, se serve.
# note: voce 4 di 5
# term: consolato → { -consolato } = консульство або посольство
l-26hcr = Попросіть **dichiarazione di valore** (декларацію про цінність диплома) в італійському консульстві, якщо вона потрібна.
# it: Consegna la domanda e tieni la ricevuta.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
l-47qdk = Подайте заяву і збережіть квитанцію.

## Quanto costa

# it: Paghi traduzioni e bolli. Chiedi prima i prezzi, perché la spesa può essere alta.
p-r25je = Ви платите за переклади і гербові марки. Спочатку запитайте ціни, бо витрати можуть бути великі.

## Casi particolari

# it: Sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Ci sono altre strade: chiedi all'università o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# term: consolato → { -consolato } = консульство або посольство
p-hc22g = Ви маєте статус біженця? **Ніколи не ходіть** до консульства своєї країни: ви можете втратити захист. Є інші шляхи: запитайте в університеті або в асоціації, яка допомагає біженцям.

## Se qualcosa va male

# it: Se qualcosa va male
t-mx8gy = Якщо щось піде не так
# it: Il riconoscimento è lungo? Intanto cerca corsi professionali o la [licenza media][1], che è spesso più veloce.
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = свідоцтво про базову середню освіту
p-g8wm4 = Визнання триває довго? Тим часом шукайте професійні курси або здобудьте [свідоцтво про базову середню освіту (licenza media)][1]: це часто швидше.
