### CO-AliZIONE — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CO-AliZIONE
title = ===
# it: Un percorso di formazione per i Comuni che creano reti di accoglienza.
summary = Программа обучения для муниципалитетов, которые создают сети приёма.
# it: CO-AliZIONE; coalizione; formazione; comuni; accoglienza
keywords = CO-AliZIONE; обучение; муниципалитеты; приём
# it: finanziamento
f-jaeiy = финансирование
# it: Era un percorso per i Comuni. L'ultima tappa è stata [a Cremona][1], nel 2018.
# note: [1] = eventi/co-alizione-a-cremona
p-nuqzp = Это была программа для муниципалитетов. Последняя встреча прошла [в Кремоне][1], в 2018 году.

## Obiettivi

# it: scambiare idee ed esperienze tra Comuni
# note: voce 1 di 2
l-2bbd6 = обмениваться идеями и опытом между муниципалитетами
# it: parlare in modo chiaro di servizi e risorse
# note: voce 2 di 2
l-ibffj = ясно говорить об услугах и ресурсах

## Attività

# it: Gli incontri parlavano di cinque temi:
p-xxgq3 = Встречи были на пять тем:
# it: alleanze locali e servizi pubblici
# note: voce 1 di 5
l-bky7s = местные союзы и государственные услуги
# it: dall'aiuto diviso in settori all'aiuto tutto insieme
# note: voce 2 di 5
l-hsc9n = от помощи, разделённой по отраслям, к помощи всем вместе
# it: gestire insieme i progetti con fondi
# note: voce 3 di 5
l-x3mmn = вместе управлять проектами с финансированием
# it: comunità capaci di accogliere
# note: voce 4 di 5
l-9eyct = сообщества, которые умеют принимать
# it: costruire una rete di sostegno, con casi ed esercizi
# note: voce 5 di 5
l-4nxqs = создать сеть поддержки, с примерами и упражнениями
# it: Il percorso è finito. Non ci sono iscrizioni.
p-zi365 = Программа закончилась. Записи нет.
