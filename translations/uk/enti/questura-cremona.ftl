### Questura di Cremona — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura di Cremona
# term: questura → { -questura } = управління поліції
title = Управління поліції Кремони (Questura)
# it: L'ufficio della Polizia di Stato per permessi di soggiorno e denunce.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
# term: denunce → { -denuncia } = заява до поліції
summary = Установа державної поліції для посвідок на проживання і заяв.
# it: questura; ufficio immigrazione; polizia; permesso; ufficio stranieri; ufficio permessi; sportello immigrazione; appuntamento in questura
# term: questura → { -questura } = управління поліції
keywords = квестура; questura; імміграційний відділ; поліція; посвідка; відділ у справах іноземців; відділ для іноземців; міграційна служба; імміграція; запис до квестури

## Che cosa fa

# it: In ogni provincia c'è una [Questura][1]. L'**ufficio immigrazione** segue i permessi di soggiorno.
# note: [1] = termini/questura
# term: questura → { -questura } = управління поліції
# term: permessi di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
p-7g4a9 = У кожній провінції є [управління поліції (Questura)][1]. Його **ufficio immigrazione** (імміграційний відділ) займається посвідками на проживання.
# it: Qui puoi:
p-huf42 = Тут ви можете:
# it: lasciare le impronte e ritirare il [permesso][1]
# note: voce 1 di 3
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: impronte → { -impronte-digitali } = відбитки пальців
l-uncuj = здати { -impronte-digitali } і забрати [посвідку][1]
# it: chiedere [asilo][1]
# note: voce 2 di 3
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = міжнародний захист
l-ehwh8 = попросити [притулок][1]
# it: fare una [denuncia][1]
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = заява до поліції
l-t7v6m = подати [заяву до поліції][1]
# it: Per orari e appuntamenti guarda il sito { $web }. Porta sempre il passaporto e la ricevuta.
# note: $web = un dato; lo scrive il sito
# term: passaporto → { -passaporto } = паспорт
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
p-9dtxy = Години роботи і запис шукайте на сайті { $web }. Завжди беріть із собою паспорт і квитанцію.
