### Questura di Cremona — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura di Cremona
# term: questura → { -questura } = управление полиции
title = Управление полиции Кремоны (Questura)
# it: L'ufficio della Polizia di Stato per permessi di soggiorno e denunce.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = вид на жительство
# term: denunce → { -denuncia } = заявление в полицию
summary = Учреждение государственной полиции по видам на жительство и заявлениям.
# it: questura; ufficio immigrazione; polizia; permesso; ufficio stranieri; ufficio permessi; sportello immigrazione; appuntamento in questura
# term: questura → { -questura } = управление полиции
keywords = квестура; иммиграционный отдел; полиция; вид на жительство; отдел по делам иностранцев; миграционная служба; иммиграционная служба; иммиграция; УФМС; запись в квестуру

## Che cosa fa

# it: In ogni provincia c'è una [Questura][1]. L'**ufficio immigrazione** segue i permessi di soggiorno.
# note: [1] = termini/questura
# term: questura → { -questura } = управление полиции
# term: permessi di soggiorno → { -permesso-di-soggiorno } = вид на жительство
p-7g4a9 = В каждой провинции есть [управление полиции (Questura)][1]. Видами на жительство занимается **ufficio immigrazione** (иммиграционный отдел).
# it: Qui puoi:
p-huf42 = Здесь вы можете:
# it: lasciare le impronte e ritirare il [permesso][1]
# note: voce 1 di 3
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: impronte → { -impronte-digitali } = отпечатки пальцев
l-uncuj = сдать отпечатки пальцев и забрать [вид на жительство][1]
# it: chiedere [asilo][1]
# note: voce 2 di 3
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = международная защита
l-ehwh8 = попросить [убежища (asilo)][1]
# it: fare una [denuncia][1]
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = заявление в полицию
l-t7v6m = подать [заявление (denuncia)][1]
# it: Per orari e appuntamenti guarda il sito { $web }. Porta sempre il passaporto e la ricevuta.
# note: $web = un dato; lo scrive il sito
# term: passaporto → { -passaporto } = паспорт
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
p-9dtxy = Часы работы и запись смотрите на сайте { $web }. Всегда берите паспорт и квитанцию (ricevuta).
