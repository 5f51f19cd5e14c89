### Licenza media per adulti — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Licenza media per adulti
# term: licenza media → { -licenza-media } = свідоцтво про базову середню освіту
title = Свідоцтво про базову середню освіту для дорослих
# it: Prendere il diploma di terza media da adulto, in una scuola pubblica.
summary = Отримати свідоцтво про terza media, коли ви вже дорослі, у державній школі.
# it: terza media; licenza media; diploma; scuola serale; CPIA; 150 ore
# term: licenza media → { -licenza-media } = свідоцтво про базову середню освіту
# term: cpia → { -cpia } = державна школа для дорослих
keywords = terza media; licenza media; свідоцтво; вечірня школа; CPIA; 150 ore; дев’ять класів
# it: un documento di identità o il permesso
f-ykmcq = посвідчення особи або посвідка на проживання
# it: il diploma di scuola secondaria di primo grado
# term: diploma di scuola secondaria di primo grado → { -licenza-media } = свідоцтво про базову середню освіту
f-nskkk = свідоцтво про базову середню освіту (scuola secondaria di primo grado)
# it: La [licenza media][1] serve per molti lavori, per i concorsi e per andare avanti a studiare.
# note: [1] = termini/licenza-media
# term: licenza media → { -licenza-media } = свідоцтво про базову середню освіту
p-54pug = [Свідоцтво про базову середню освіту (licenza media)][1] потрібне для багатьох робіт, для конкурсів і для подальшого навчання.

## A chi è rivolto

# it: A chi ha almeno 16 anni e non ha questo diploma. In casi speciali puoi entrare a 15 anni.
p-3aiz9 = Для тих, кому щонайменше 16 років і хто не має цього свідоцтва. В особливих випадках можна вступити в 15 років.

## Come fare

# it: Chiedi al [CPIA][1] quando puoi iscriverti.
# note: voce 1 di 5
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = державна школа для дорослих
l-36vpn = Запитайте в [CPIA][1], коли можна записатися.
# it: Porta un documento. Porta anche pagelle e attestati, se li hai.
# note: voce 2 di 5
# term: pagelle → { -pagella } = шкільний табель
l-7vi4r = Візьміть документ. Візьміть також шкільні табелі і свідоцтва, якщо маєте.
# it: Fai un colloquio e una prova. La scuola guarda che cosa sai già.
# note: voce 3 di 5
l-hpmk7 = Пройдіть співбесіду і тест. Школа дивиться, що ви вже знаєте.
# it: Se il tuo italiano non basta, cominci con un [corso di italiano][1].
# note: voce 4 di 5
# note: [1] = servizi/italiano-adulti-cpia
l-d9ntg = Якщо вашої італійської не досить, ви починаєте з [курсу італійської][1].
# it: Segui le lezioni. Alla fine fai l'esame.
# note: voce 5 di 5
l-3ghce = Ходіть на заняття. У кінці складіть іспит.

## Cosa si ottiene

# it: Il diploma. Dopo puoi fare le superiori anche la sera.
p-pdxuk = Свідоцтво. Потім можна навчатися у старшій школі, навіть увечері.

## Casi particolari

# it: Hai studiato nel tuo Paese? La scuola può accorciare il corso.
# note: voce 1 di 2
l-z6pfr = Ви навчалися у своїй країні? Школа може скоротити курс.
# it: Lavori su turni? Chiedi quali gruppi ci sono.
# note: voce 2 di 2
l-9huxp = Працюєте позмінно? Запитайте, які є групи.

## Se qualcosa va male

# it: Se qualcosa va male
t-sds6k = Якщо щось піде не так
# it: Non trovi la scuola? Chiedi a [Mondinsieme][1] o al tuo Comune.
# note: [1] = luoghi/mondinsieme
p-h9xf9 = Не знаходите школи? Запитайте в [Mondinsieme][1] або у своєму муніципалітеті (Comune).
