### Corso di rinforzo di italiano a Casteldidone — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Casteldidone
title = Дополнительный курс итальянского в Кастельдидоне
# it: Un corso di un progetto passato. Non sappiamo se c'è ancora.
summary = Курс из прошлого проекта. Мы не знаем, есть ли он ещё.
# it: italiano; Casteldidone; corso
keywords = итальянский; Casteldidone; курс
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-ib6dd = Курс был частью проекта [Terre di Inclusione][1]. Проект использовал деньги периода 2014-2020.
# it: Non conosciamo date e sede. Per un corso di oggi leggi la pagina dei [corsi al CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = государственная школа для взрослых
p-xgsjd = Мы не знаем дат и места. О сегодняшних курсах читайте на странице [курсов CPIA][1].
