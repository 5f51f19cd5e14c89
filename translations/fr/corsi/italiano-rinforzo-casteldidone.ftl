### Corso di rinforzo di italiano a Casteldidone — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Casteldidone
title = Cours de soutien en italien à Casteldidone
# it: Un corso di un progetto passato. Non sappiamo se c'è ancora.
summary = Un cours d’un projet passé. Nous ne savons pas s’il existe encore.
# it: italiano; Casteldidone; corso
keywords = italien; Casteldidone; cours
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-ib6dd = Le cours faisait partie du projet [Terre di Inclusione][1]. Le projet utilisait des fonds de la période 2014-2020.
# it: Non conosciamo date e sede. Per un corso di oggi leggi la pagina dei [corsi al CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = école publique pour adultes
p-xgsjd = Nous ne connaissons ni les dates ni le lieu. Pour un cours d’aujourd’hui, lisez la page des [cours à l’école publique pour adultes (CPIA)][1].
