### Licenza media per adulti — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Licenza media per adulti
# term: licenza media → { -licenza-media } = аттестат об основном общем образовании
title = Аттестат об основном общем образовании для взрослых
# it: Prendere il diploma di terza media da adulto, in una scuola pubblica.
summary = Получить аттестат (licenza media) во взрослом возрасте, в государственной школе.
# it: terza media; licenza media; diploma; scuola serale; CPIA; 150 ore
# term: licenza media → { -licenza-media } = аттестат об основном общем образовании
# term: cpia → { -cpia } = государственная школа для взрослых
keywords = терца медиа; licenza media; аттестат; вечерняя школа; CPIA; девять классов
# it: un documento di identità o il permesso
f-ykmcq = удостоверение личности или вид на жительство
# it: il diploma di scuola secondaria di primo grado
# term: diploma di scuola secondaria di primo grado → { -licenza-media } = аттестат об основном общем образовании
f-nskkk = аттестат (diploma di scuola secondaria di primo grado)
# it: La [licenza media][1] serve per molti lavori, per i concorsi e per andare avanti a studiare.
# note: [1] = termini/licenza-media
# term: licenza media → { -licenza-media } = аттестат об основном общем образовании
p-54pug = [Аттестат licenza media][1] нужен для многих работ, для конкурсов и чтобы учиться дальше.

## A chi è rivolto

# it: A chi ha almeno 16 anni e non ha questo diploma. In casi speciali puoi entrare a 15 anni.
p-3aiz9 = Для тех, кому не меньше 16 лет и у кого нет этого аттестата. В особых случаях можно начать в 15 лет.

## Come fare

# it: Chiedi al [CPIA][1] quando puoi iscriverti.
# note: voce 1 di 5
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = государственная школа для взрослых
l-36vpn = Спросите в [CPIA][1], когда можно записаться.
# it: Porta un documento. Porta anche pagelle e attestati, se li hai.
# note: voce 2 di 5
# term: pagelle → { -pagella } = школьный табель
l-7vi4r = Возьмите документ. Возьмите также табели и свидетельства, если они у вас есть.
# it: Fai un colloquio e una prova. La scuola guarda che cosa sai già.
# note: voce 3 di 5
l-hpmk7 = Пройдите беседу и проверку. Школа смотрит, что вы уже знаете.
# it: Se il tuo italiano non basta, cominci con un [corso di italiano][1].
# note: voce 4 di 5
# note: [1] = servizi/italiano-adulti-cpia
l-d9ntg = Если вашего итальянского мало, вы начинаете с [курса итальянского][1].
# it: Segui le lezioni. Alla fine fai l'esame.
# note: voce 5 di 5
l-3ghce = Ходите на занятия. В конце сдайте экзамен.

## Cosa si ottiene

# it: Il diploma. Dopo puoi fare le superiori anche la sera.
p-pdxuk = Аттестат. Потом можно учиться в старшей школе, в том числе вечером.

## Casi particolari

# it: Hai studiato nel tuo Paese? La scuola può accorciare il corso.
# note: voce 1 di 2
l-z6pfr = Вы учились в своей стране? Школа может сократить курс.
# it: Lavori su turni? Chiedi quali gruppi ci sono.
# note: voce 2 di 2
l-9huxp = Вы работаете по сменам? Спросите, какие есть группы.

## Se qualcosa va male

# it: Se qualcosa va male
t-sds6k = Если что-то идёт не так
# it: Non trovi la scuola? Chiedi a [Mondinsieme][1] o al tuo Comune.
# note: [1] = luoghi/mondinsieme
p-h9xf9 = Не находите школу? Спросите в [Mondinsieme][1] или в вашем муниципалитете (Comune).
